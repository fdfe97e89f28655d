// Cuts a block at its line breaks: two of them part paragraphs, a line with a bullet is a list item, a bold line over
// running text is its heading. Preformatted text has rules of its own (split-lines.ts).

import type { Block } from './block.ts';
import { type Cut, cutBlock } from './cut-block.ts';
import { bullet, leadsText, numbered, type Row } from './line-shapes.ts';
import { cutLines, unwrap } from './split-lines.ts';

/** Numbers stay: they are letters of the source, and quotes may span several items. */
function bulletLength(row: Row): number {
  return bullet.exec(row.text)?.[0].length ?? 0;
}

function rowsOf(block: Block): Row[] {
  const rows: Row[] = [];
  let at = 0;
  let line = 0;
  for (const raw of block.text.split('\n')) {
    while (line + 1 < block.lines.length && block.lines[line + 1].start <= at) line++;
    const text = raw.trim();
    rows.push({ text, start: at, end: at + raw.length, line: text ? block.lines[line] : undefined });
    at += raw.length + 1;
  }
  return rows;
}

/** The parts of a block that holds line breaks; a block without any comes back as it is. */
export function splitBlock(whole: Block): Block[] {
  if (!whole.text.includes('\n') || whole.kind === 'heading') return [whole];
  const block = whole.preformatted ? unwrap(whole) : whole;
  const rows = rowsOf(block);
  const bullets = rows.filter((row) => bullet.test(row.text)).length;
  const numbers = rows.filter((row) => numbered.test(row.text)).length;
  const isItem = (text: string) => (bullets > 1 && bullet.test(text)) || (numbers > 1 && numbered.test(text));
  const cuts = block.preformatted ? cutLines(rows, isItem) : cutRows(rows, isItem, block.level || 1);
  return cuts.length === 1 && cuts[0].kind === undefined ? [block] : cutBlock(block, cuts);
}

function cutRows(rows: Row[], isItem: (text: string) => boolean, level: number): Cut[] {
  const cuts: Cut[] = [];
  /** The cut that the next plain line belongs to; -1 after a blank line or a heading. */
  let open = -1;
  rows.forEach((row, at) => {
    const { start, end } = row;
    if (row.text === '') open = -1;
    else if (isItem(row.text)) open = cuts.push({ start: start + bulletLength(row), end, kind: 'item', level }) - 1;
    else if (leadsText(rows, at)) {
      cuts.push({ start, end, kind: 'heading', level: 7 });
      open = -1;
    } else if (open >= 0) cuts[open].end = end;
    else open = cuts.push({ start, end }) - 1;
  });
  return cuts;
}
