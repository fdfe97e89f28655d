// A letter as a file that mail programs open (RFC 5322, UTF-8). `X-Unsent: 1` asks them to open it as a draft. No header
// can be smuggled in: names and subjects are encoded words, addresses are checked by shape.

import type { Letter } from '../model/letter.ts';
import { cleanLine, cleanText } from './clean-text.ts';

export interface EmlOptions {
  /** Who writes; left out, the mail program fills it in. */
  from?: { name: string; address: string };
  /** Milliseconds since 1970; left out, the mail program dates it when it is sent. */
  writtenAt?: number;
}

/** The whole file, lines ended by CRLF. An address that is none is left out, and the person types it. */
export function letterToEml(letter: Letter, options: EmlOptions = {}): string {
  const { from, writtenAt } = options;
  const to = letter.to.slice(0, 1).map(mailAddress).filter(Boolean);
  const sender = from ? mailAddress(from.address) : '';
  const headers = [
    'X-Unsent: 1',
    ...(writtenAt === undefined ? [] : [`Date: ${mailDate(writtenAt)}`]),
    ...(sender
      ? [`From: ${[encodeWords(cleanLine(from?.name ?? '')), `<${sender}>`].filter(Boolean).join('\r\n ')}`]
      : []),
    ...(to.length ? [`To: <${to[0]}>`] : []),
    // Not folded as a name is: French has no-break spaces that belong there.
    `Subject: ${encodeWords(cleanText(letter.subject).replaceAll('\n', ' '))}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    `Content-Language: ${letter.language.replace(/[^A-Za-z0-9-]/g, '')}`,
  ];
  const body = base64(`${letter.body.toWellFormed().replace(/\r\n?|\n/g, '\r\n')}\r\n`);
  return `${headers.join('\r\n')}\r\n\r\n${(body.match(/.{1,76}/g) ?? []).join('\r\n')}\r\n`;
}

/** A name for the file, in letters that every system takes. */
export function letterFileName(letter: Letter, extension: string): string {
  const parts = ['letter', ...letter.kinds.slice(0, 3), letter.reference];
  return `${parts
    .map((part) => part.replace(/[^A-Za-z0-9-]/g, ''))
    .filter(Boolean)
    .join('-')}.${extension}`;
}

/** The address as it may stand in a header, its domain in ASCII; empty for what is no address. */
export function mailAddress(value: string): string {
  const match = /^([^\s<>()[\]\\,;:"@]{1,64})@([^\s<>()[\]\\,;:"@/?#]{1,253})$/.exec(cleanLine(value));
  if (!match) return '';
  const domain = URL.parse(`https://${match[2]}/`)?.hostname ?? '';
  return domain ? `${match[1]}@${domain}` : '';
}

// RFC 2047: 75 characters a word at most, twelve of them "=?UTF-8?B?" and "?=", so 63 of Base64: 45 bytes, in whole
// characters.
const mostBytes = 45;

/** The text as encoded words, one a line; short words of plain letters stay as they are. */
function encodeWords(text: string): string {
  return /^[A-Za-z0-9 -]{0,60}$/.test(text) ? text : encodeAll(text);
}

function encodeAll(text: string): string {
  const words: string[] = [];
  let word = '';
  for (const char of text.toWellFormed()) {
    if (new TextEncoder().encode(word + char).length > mostBytes) {
      words.push(word);
      word = '';
    }
    word += char;
  }
  words.push(word);
  return words.map((each) => `=?UTF-8?B?${base64(each)}?=`).join('\r\n ');
}

function base64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}

const dayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** RFC 5322, section 3.3, in UTC. */
function mailDate(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
  const day = `${dayNames[date.getUTCDay()]}, ${date.getUTCDate()} ${monthNames[date.getUTCMonth()]}`;
  return `${day} ${date.getUTCFullYear()} ${time} +0000`;
}
