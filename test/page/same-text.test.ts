// What is read on the command line and in the browser must be the same text, or quotes would not be found again.

import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../lib/page/extract-document.ts';
import { parseHtml } from '../../scripts/parse-html.ts';
import { outline } from '../support/outline.ts';

const folder = new URL('fixtures/', import.meta.url);
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

describe.each(pages)('%s', (name) => {
  const html = readFileSync(new URL(name, folder), 'utf8');
  const parsed = extractDocument(parseHtml(html), { url: 'https://example.com/' });
  const window = new Window({ url: 'https://example.com/' });
  window.document.write(html);
  const live = extractDocument(window.document as unknown as Document, { url: 'https://example.com/' });

  it('is the same document from both trees', () => expect(live).toEqual(parsed));
  it('is as it was when a person last looked at it', () => expect(outline(parsed)).toMatchSnapshot());
});
