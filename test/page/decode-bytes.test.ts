import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../lib/page/decode-bytes.ts';

const latin = Uint8Array.from([0x41, 0xe5, 0x42]);
const utf8 = new TextEncoder().encode('AåB');
const withMeta = (label: string, tail: Uint8Array) =>
  Uint8Array.from([...new TextEncoder().encode(`<html><head><meta ${label}></head>`), ...tail]);

describe('bytes as text', () => {
  const table: [why: string, bytes: Uint8Array, type: string, text: string][] = [
    ['nothing said', utf8, '', 'AåB'],
    ['the server says', latin, 'text/html; charset=ISO-8859-1', 'AåB'],
    ['the server says, in quotes', latin, 'text/html; charset="windows-1252"', 'AåB'],
    ['the page says', withMeta('charset="iso-8859-1"', latin), 'text/html', 'AåB'],
    [
      'the page says it the old way',
      withMeta('http-equiv="Content-Type" content="text/html; charset=windows-1252"', latin),
      '',
      'AåB',
    ],
    ['the server goes before the page', withMeta('charset="iso-8859-1"', utf8), 'text/html; charset=utf-8', 'AåB'],
    ['a mark goes before both', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), 'text/html; charset=iso-8859-1', 'AåB'],
    ['two bytes a letter', Uint8Array.from([0xff, 0xfe, 0x41, 0, 0xe5, 0, 0x42, 0]), '', 'AåB'],
    ['no encoding at all', utf8, 'text/html; charset=klingon', 'AåB'],
    ['a page that cannot be in UTF-16', withMeta('charset="utf-16"', utf8), '', 'AåB'],
  ];
  it.each(table)('%s', (_why, bytes, type, text) => expect(decodeBytes(bytes, type).endsWith(text)).toBe(true));
});
