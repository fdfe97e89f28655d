// Where everything stands on A4 paper: DIN 5008 form B, whose address field suits window envelopes all over Europe.
// Pure: widths come from `measure`. Lengths are millimetres from the top left corner, until the page is drawn.

import type { Letter } from '../../model/letter.ts';
import { breakLines, type Measure } from './break-lines.ts';

/** What a screen reader is told that a stretch of text is; `artifact`: nothing to read out. */
export type TextRole = 'heading' | 'subheading' | 'paragraph' | 'item' | 'artifact';

export interface PlacedLine {
  text: string;
  x: number;
  /** Of the base line. */
  y: number;
  size: number;
  bold: boolean;
}

/** Lines that belong together: one paragraph, as far as it stands on one page. */
export interface PlacedBlock {
  page: number;
  role: TextRole;
  /** The same for the parts of one paragraph on two pages. */
  paragraph: number;
  lines: PlacedLine[];
}

export interface LetterLayout {
  pages: number;
  blocks: PlacedBlock[];
  /** Where a signature can stand: its lower left corner; null where no room was left for one. */
  signature: { page: number; x: number; y: number } | null;
}

export interface LetterPaper {
  /** Name and address of the writer, for the line over the address and the block on the right. */
  sender: string[];
  /** The day, as the language writes it. */
  date: string;
  /** The closing words, under which the signature goes; where the letter lacks them, it goes to the end. */
  closing: string;
  /** Lines of the body that head what follows: the single requests, where there are several. */
  headings?: readonly string[];
  /** Leave room to sign by hand or for a picture. */
  roomToSign: boolean;
}

export const paper = { width: 210, height: 297 };
export const millimetre = 72 / 25.4;

const left = 25;
const right = 190;
const field = { x: 25, top: 45, senderLine: 60.5, addressTop: 66, width: 80 };
const info = { x: 125, top: 50, width: 65 };
const subjectAt = 103.5;
const firstBottom = 272;
const nextTop = 27;
const size = { body: 10.5, address: 10.5, small: 7.5 };
const lineHeight = 5;
const blankLine = 2.8;
const signatureHeight = 16;
/** Bold text is a little wider than measured. */
const bolder = 0.96;

/** "art. 15", "Abs. 3", "пар. 1": an abbreviation does not part from its number at the end of a line. */
const beforeNumber = /(?<=[\s(])(\p{L}{2,5}\.) (?=\d)/gu;

/** @param measure Width in points of a text at a size in points. */
export function layOutLetter(
  letter: Letter,
  about: LetterPaper,
  measure: (text: string, size: number) => number,
): LetterLayout {
  const layout: LetterLayout = { pages: 1, blocks: [], signature: null };
  const wrap = (text: string, width: number, points: number) =>
    breakLines(text.replace(beforeNumber, '$1\u00a0'), width * millimetre, ((part) =>
      measure(part, points)) satisfies Measure);
  layHead(layout, letter, about, wrap);
  const end = laySubject(layout, letter, wrap);
  layBody(layout, letter.body, about, end, wrap);
  layPageNumbers(layout);
  return layout;
}

type Wrap = (text: string, width: number, points: number) => string[];

function layHead(layout: LetterLayout, letter: Letter, about: LetterPaper, wrap: Wrap): void {
  const put = (lines: string[], x: number, y: number, points: number, step: number) => {
    if (lines.length === 0) return;
    const placed = lines.map((text, i) => ({ text, x, y: y + i * step, size: points, bold: false }));
    layout.blocks.push({ page: 0, role: 'paragraph', paragraph: layout.blocks.length, lines: placed });
  };
  // Over the address, in the window: where the letter goes back to. One line, so a long address ends early there; it
  // stands whole on the right.
  put(wrap(about.sender.join(' · '), field.width, size.small).slice(0, 1), field.x, field.senderLine, size.small, 3);
  const address = letter.addressee.flatMap((line) => wrap(line, field.width, size.address));
  const step = address.length > 6 ? 27.3 / address.length : 4.5;
  put(address, field.x, field.addressTop, step < 4.5 ? Math.max(6, size.address * (step / 4.5)) : size.address, step);
  put(
    about.sender.flatMap((line) => wrap(line, info.width, size.body)),
    info.x,
    info.top,
    size.body,
    lineHeight,
  );
  put([about.date].filter(Boolean), info.x, 93, size.body, lineHeight);
}

function laySubject(layout: LetterLayout, letter: Letter, wrap: Wrap): number {
  const lines = wrap(letter.subject, (right - left) * bolder, size.body);
  const placed = lines.map((text, i) => ({
    text,
    x: left,
    y: subjectAt + i * lineHeight,
    size: size.body,
    bold: true,
  }));
  layout.blocks.push({ page: 0, role: 'heading', paragraph: layout.blocks.length, lines: placed });
  return subjectAt + lines.length * lineHeight;
}

const itemMark = /^(?:\d{1,3}\.|–) /;

function layBody(layout: LetterLayout, body: string, about: LetterPaper, top: number, wrap: Wrap): void {
  let y = top + lineHeight;
  let page = 0;
  const bodyLines = body.split('\n');
  const closingAt = closingLine(bodyLines, about.closing);
  bodyLines.forEach((line, i) => {
    if (!line.trim()) {
      y += blankLine;
      return;
    }
    const mark = itemMark.exec(line)?.[0] ?? '';
    const indent = mark ? 7 : 0;
    const isHeading = about.headings?.includes(line) ?? false;
    const role = isHeading ? 'subheading' : mark ? 'item' : 'paragraph';
    const wrapped = wrap(line.slice(mark.length), (right - left - indent) * (isHeading ? bolder : 1), size.body);
    const paragraph = 1000 + i;
    // Below a heading: an intro of two or three lines and the first item.
    const leads = isHeading ? 5 * lineHeight : line.endsWith(':') ? lineHeight : 0;
    const below = i === closingAt ? roomBelowClosing(about) : leads;
    // What belongs to the next lines does not stand alone at the foot of a page.
    if (below > 0 && y > nextTop && y + (wrapped.length - 1) * lineHeight + below > firstBottom) {
      page++;
      y = nextTop;
    }
    wrapped.forEach((text, j) => {
      if (y > firstBottom) {
        page++;
        y = nextTop;
      }
      const block = blockFor(layout, page, paragraph, role);
      if (mark && j === 0) block.lines.push({ text: mark.trim(), x: left, y, size: size.body, bold: false });
      block.lines.push({ text, x: left + indent, y, size: size.body, bold: isHeading });
      y += lineHeight;
    });
    if (i === closingAt && about.roomToSign) {
      layout.signature = { page, x: left, y: y + signatureHeight - 6 };
      y += signatureHeight;
    }
  });
  layout.pages = page + 1;
}

function roomBelowClosing({ roomToSign }: LetterPaper): number {
  return 3 * lineHeight + (roomToSign ? signatureHeight : 0);
}

/**
 * The line that the signature follows: the closing, the first one where an earlier letter stands below; or in a letter
 * that was worded anew the last line.
 */
function closingLine(lines: readonly string[], closing: string): number {
  const found = closing ? lines.indexOf(closing) : -1;
  return found >= 0 ? found : lines.findLastIndex((line) => line.trim() !== '');
}

function blockFor(layout: LetterLayout, page: number, paragraph: number, role: TextRole): PlacedBlock {
  const last = layout.blocks[layout.blocks.length - 1];
  if (last && last.page === page && last.paragraph === paragraph) return last;
  const block: PlacedBlock = { page, role, paragraph, lines: [] };
  layout.blocks.push(block);
  return block;
}

/** Numbers every page, where there are several. */
export function layPageNumbers(layout: LetterLayout): void {
  if (layout.pages === 1) return;
  for (let page = 0; page < layout.pages; page++) {
    const text = `${page + 1}/${layout.pages}`;
    const lines = [{ text, x: right - 8, y: 285, size: size.small + 1, bold: false }];
    layout.blocks.push({ page, role: 'artifact', paragraph: -1, lines });
  }
}
