// What single lines look like: a bullet, a sentence's end, a title, the bold line above a text.

import type { Line } from './block.ts';

/** One line of a block; `start` and `end` are offsets into the block's text. */
export interface Row {
  text: string;
  start: number;
  end: number;
  line: Line | undefined;
}

export const bullet = /^(?:[•●○◦▪■□▸►‣⁃∙·*–—-]|[-–—])\s+(?=\S)/;
export const numbered = /^(?:\d{1,2}[.)]|[a-z][.)]|\([a-z0-9]{1,2}\))\s+(?=\S)/;

/** A sign that nobody writes but before an item, and letters that count items: "(a) your name". */
export const bulletSign = /^[•●○◦▪■□▸►‣⁃∙·]\s*(?=\S)/;
export const lettered = /^(?:\([a-z0-9]{1,3}\)|[a-z]\))\s+(?=\S)/;

/** A line ends as sentences and list lines do, so it is no heading. */
export function endsLikeText(line: string): boolean {
  return /[.,;!…]["'”»)]?$/.test(line);
}

function isBoldLine(line: Line): boolean {
  return line.signs > 0 && line.bold >= line.signs * 0.95;
}

/** A first line that is bold over text of some length, or short over a long line, is a heading; over short lines it begins an address. */
export function leadsText(rows: Row[], at: number): boolean {
  const row = rows[at];
  const next = rows[at + 1];
  if (!row.line || !next?.line || row.text.length > 120 || endsLikeText(row.text)) return false;
  if (isBoldLine(row.line) && !isBoldLine(next.line)) return next.text.length > 60 || bullet.test(next.text);
  const first = at === 0 || rows[at - 1].text === '';
  return first && row.text.length < 50 && next.text.length > 80 && looksLikeTitle(row.text);
}

/** Starts as titles do: a capital, a number with a point, or a paragraph sign. Quotes and brackets may stand before. */
const titleStart = /^["'“”„«(]?(?:\p{Lu}|\d{1,2}(?:\.\d{1,2})*[.):]?\s+\p{L}|§|[IVX]{1,4}[.)]\s)/u;

/** By its signs a line could be a title: no sentence, no lead-in, no line of an address. */
export function looksLikeTitle(text: string): boolean {
  if (text.length > 80 || text.length < 3 || text.includes('\n') || endsLikeText(text) || text.endsWith(':'))
    return false;
  // "Name, address, age" is a list, "Phone: 030 1234" and "Controller: Tea Ltd" are statements.
  if (text.split(',').length > 3 || /^\p{L}[^:]{0,40}: \S/u.test(text)) return false;
  return titleStart.test(text) && !/[@©]|https?:|www\.|\d{4,}|\d{3} \d{2}/.test(text);
}
