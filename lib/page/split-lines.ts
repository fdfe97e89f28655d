// Preformatted text (files, <pre>): what its lines are. Blank lines part paragraphs; where there are none and the lines
// are long, each line is a paragraph, a list item after its lead-in, a numbered heading, or one line of an address.

import type { Block } from './block.ts';
import type { Cut } from './cut-block.ts';
import { bullet, leadsText, looksLikeTitle, numbered, type Row } from './line-shapes.ts';

/** Shorter lines end where their writer wanted them to; longer ones were perhaps broken at a width. */
const shortestWrapped = 50;
/** Nobody breaks lines at a width beyond this, so a text with such lines has one paragraph a line. */
const widestWrapped = 120;
const longestItem = 110;

const sentenceEnd = /[.!?]["'”»)]?$/;
const titleNumber = /^\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+\p{L}/u;

/** Whether the next line goes on with this one's sentence, so that the break between them means nothing. */
function goesOn(before: string, row: string): boolean {
  if (before.length < shortestWrapped) return false;
  if (row === '' || bullet.test(row) || numbered.test(row)) return false;
  return !/[.!?:;]["'”»)]?$/.test(before) || /^\p{Ll}/u.test(row);
}

/** Lines that were broken at a width become one line; offsets stay as they are. A text with longer lines has no width. */
export function unwrap(block: Block): Block {
  const rows = block.text.split('\n');
  if (rows.some((row) => row.length > widestWrapped)) return block;
  const pieces = [rows[0]];
  for (let at = 1; at < rows.length; at++) {
    pieces.push(goesOn(rows[at - 1].trim(), rows[at].trim()) ? ' ' : '\n', rows[at]);
  }
  return { ...block, text: pieces.join('') };
}

function depthOf(text: string): number {
  return text.match(/^\d{1,2}(?:\.\d{1,2}){0,3}/)?.[0].split('.').length ?? 0;
}

/** "7. Your rights" over text; two such lines of one depth in a row are a list. */
function isNumberedTitle(rows: Row[], at: number): boolean {
  const { text } = rows[at];
  if (!titleNumber.test(text) || !looksLikeTitle(text)) return false;
  const next = rows[at + 1]?.text ?? '';
  return next !== '' && (!titleNumber.test(next) || depthOf(next) > depthOf(text));
}

/** How many lines from here make up an address: short, no sentences, with a number or an e-mail address among them. */
function addressLength(rows: Row[], at: number): number {
  let count = 0;
  let telling = false;
  for (let i = at; i < rows.length; i++) {
    const { text } = rows[i];
    if (text === '' || text.length > 60 || /[.!?:;]$/.test(text) || isNumberedTitle(rows, i)) break;
    telling ||= /\d{4,}|\d{3}[ -]\d{2}|@/.test(text);
    count++;
  }
  return telling && count > 1 ? count : 0;
}

function isItemLine(rows: Row[], at: number): boolean {
  const text = rows[at]?.text ?? '';
  return text !== '' && text.length <= longestItem && !text.endsWith(':') && !isNumberedTitle(rows, at);
}

/** Cuts for lines that are paragraphs of their own. */
function cutParagraphLines(rows: Row[]): Cut[] {
  const cuts: Cut[] = [];
  let at = 0;
  let underLeadIn = false;
  while (at < rows.length) {
    const { start, end, text } = rows[at];
    const address = addressLength(rows, at);
    if (address > 0) {
      cuts.push({ start, end: rows[at + address - 1].end });
      underLeadIn = false;
      at += address;
      continue;
    }
    const mark = bullet.exec(text)?.[0].length ?? 0;
    if (isNumberedTitle(rows, at)) cuts.push({ start, end, kind: 'heading', level: 7 });
    else if (mark > 0) cuts.push({ start: start + mark, end, kind: 'item', level: 1 });
    else if (underLeadIn && isItemLine(rows, at)) cuts.push({ start, end, kind: 'item', level: 1 });
    else cuts.push({ start, end });
    const leadsIn = text.endsWith(':') && isItemLine(rows, at + 1) && isItemLine(rows, at + 2);
    underLeadIn = leadsIn || (underLeadIn && isItemLine(rows, at));
    at++;
  }
  return cuts;
}

/** Cuts for lines between two blank ones. */
function cutGroup(rows: Row[], isItem: (text: string) => boolean): Cut[] {
  if (rows.length > 2 && rows.some((row) => row.text.length > widestWrapped)) return cutParagraphLines(rows);
  const cuts: Cut[] = [];
  let open = -1;
  rows.forEach((row, at) => {
    const mark = bullet.exec(row.text)?.[0].length ?? 0;
    if (isItem(row.text)) open = cuts.push({ start: row.start + mark, end: row.end, kind: 'item', level: 1 }) - 1;
    else if (leadsText(rows, at)) {
      cuts.push({ start: row.start, end: row.end, kind: 'heading', level: 7 });
      open = -1;
    } else if (open >= 0 && !endsParagraph(rows[at - 1].text)) cuts[open].end = row.end;
    else open = cuts.push({ start: row.start, end: row.end }) - 1;
  });
  return cuts;
}

function endsParagraph(line: string): boolean {
  return line.length >= shortestWrapped && sentenceEnd.test(line);
}

/** The cuts of a preformatted block; `isItem` tells lines with a bullet or a number of a list. */
export function cutLines(rows: Row[], isItem: (text: string) => boolean): Cut[] {
  const cuts: Cut[] = [];
  let group: Row[] = [];
  for (const row of rows) {
    if (row.text !== '') group.push(row);
    else if (group.length > 0) {
      cuts.push(...cutGroup(group, isItem));
      group = [];
    }
  }
  for (const cut of cutGroup(group, isItem)) cuts.push(cut);
  return cuts;
}
