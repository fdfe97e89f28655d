// Cuts a block at its line breaks: blank lines part paragraphs, a line with a bullet is a list item, a bold line over
// running text is its heading. The same rules serve <br>, <pre>, text files and, in part, Markdown.

import type { Block, Line } from './block.ts';

/** A piece of a block's text and what it turned out to be. */
export interface Cut {
  start: number;
  end: number;
  kind?: Block['kind'];
  level?: number;
}

/** Cuts in order and without overlap; links and origins go with their text. Linear in the block and the cuts. */
export function cutBlock(block: Block, cuts: Cut[]): Block[] {
  const pieces: Block[] = [];
  let stretchAt = 0;
  let linkAt = 0;
  let lineAt = 0;
  for (const cut of cuts) {
    const start = cut.start + (block.text.slice(cut.start, cut.end).match(/^\s*/)?.[0].length ?? 0);
    const text = block.text.slice(start, cut.end).trim();
    if (text === '') continue;
    const end = start + text.length;
    const stretches: Block['stretches'] = [];
    for (; stretchAt < block.stretches.length && block.stretches[stretchAt].start < end; stretchAt++) {
      const stretch = block.stretches[stretchAt];
      const from = Math.max(stretch.start, start);
      const to = Math.min(stretch.start + stretch.length, end);
      if (to > from) {
        const whole = stretch.length !== stretch.sourceLength;
        stretches.push({
          start: from - start,
          length: to - from,
          node: stretch.node,
          from: whole ? stretch.from : stretch.from + from - stretch.start,
          sourceLength: whole ? stretch.sourceLength : to - from,
        });
      }
      if (stretch.start + stretch.length > end) break;
    }
    const links: Block['links'] = [];
    for (; linkAt < block.links.length && block.links[linkAt].start < end; linkAt++) {
      const link = block.links[linkAt];
      const from = Math.max(link.start, start);
      const to = Math.min(link.end, end);
      if (to > from) links.push({ start: from - start, end: to - start, href: link.href });
      if (link.end > end) break;
    }
    const lines: Line[] = [];
    for (; lineAt < block.lines.length && block.lines[lineAt].start < end; lineAt++) {
      const line = block.lines[lineAt];
      if (line.signs > 0 && lineEnd(block, lineAt) > start)
        lines.push({ ...line, start: Math.max(0, line.start - start) });
    }
    const kind = cut.kind ?? block.kind;
    const item = cut.kind ? 0 : block.item;
    pieces.push({
      ...block,
      kind,
      item,
      level: cut.level ?? (kind === block.kind ? block.level : 0),
      text,
      lines,
      links,
      stretches,
    });
  }
  return pieces;
}

function lineEnd(block: Block, at: number): number {
  return block.lines[at + 1]?.start ?? block.text.length + 1;
}

const bullet = /^(?:[•●○◦▪■□▸►‣⁃∙·*–—-]|[-–—])\s+(?=\S)/;
const numbered = /^(?:\d{1,2}[.)]|[a-z][.)]|\([a-z0-9]{1,2}\))\s+(?=\S)/;

/** Numbers stay: they are letters of the source, and quotes may span several items. */
function bulletLength(row: Row): number {
  return bullet.exec(row.text)?.[0].length ?? 0;
}

/** A line ends as sentences and list lines do, so it is no heading. */
export function endsLikeText(line: string): boolean {
  return /[.,;!…]["'”»)]?$/.test(line);
}

function isBoldLine(line: Line): boolean {
  return line.signs > 0 && line.bold >= line.signs * 0.95;
}

interface Row {
  text: string;
  start: number;
  end: number;
  line: Line | undefined;
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

/** A bold first line over text of some length is a heading; over short lines it is the first line of an address. */
function leadsText(rows: Row[], at: number): boolean {
  const row = rows[at];
  const next = rows[at + 1];
  if (!row.line || !next?.line || !isBoldLine(row.line) || isBoldLine(next.line)) return false;
  if (row.text.length > 120 || endsLikeText(row.text)) return false;
  return next.text.length > 60 || bullet.test(next.text);
}

/** The parts of a block that holds line breaks; a block without any comes back as it is. */
export function splitBlock(block: Block): Block[] {
  if (!block.text.includes('\n') || block.kind === 'heading') return [block];
  const rows = rowsOf(block);
  const bullets = rows.filter((row) => bullet.test(row.text)).length;
  const numbers = rows.filter((row) => numbered.test(row.text)).length;
  const isItem = (text: string) => (bullets > 1 && bullet.test(text)) || (numbers > 1 && numbered.test(text));
  const cuts: Cut[] = [];
  /** The cut that the next plain line belongs to; -1 after a blank line or a heading. */
  let open = -1;
  rows.forEach((row, at) => {
    if (row.text === '') {
      open = -1;
    } else if (isItem(row.text)) {
      open =
        cuts.push({ start: row.start + bulletLength(row), end: row.end, kind: 'item', level: block.level || 1 }) - 1;
    } else if (leadsText(rows, at)) {
      cuts.push({ start: row.start, end: row.end, kind: 'heading', level: 7 });
      open = -1;
    } else if (open >= 0) {
      cuts[open].end = row.end;
    } else {
      open = cuts.push({ start: row.start, end: row.end }) - 1;
    }
  });
  return cuts.length === 1 && cuts[0].kind === undefined ? [block] : cutBlock(block, cuts);
}
