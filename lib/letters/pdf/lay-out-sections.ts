// What follows a letter in the same PDF: a table of days, a list, texts. Pages of A4 without a window, each section that
// asks for it on a page of its own. Lengths are millimetres, as in lay-out-letter.ts.

import { breakLines } from './break-lines.ts';
import { type LetterLayout, layPageNumbers, millimetre, type PlacedBlock, type TextRole } from './lay-out-letter.ts';

export interface PdfSection {
  heading: string;
  newPage: boolean;
  /** Cells of a table: day, what happened, number. */
  rows?: readonly (readonly [string, string, string])[];
  /** Already numbered: "1. ...". */
  items?: readonly string[];
  /** Paragraphs, separated by \n. */
  text?: string;
}

type Measure = (text: string, size: number) => number;

const left = 25;
const right = 190;
const columns = { day: left, what: 65, number: 178 };
const top = 27;
const bottom = 272;
const size = { heading: 11, body: 10 };
const lineHeight = 4.8;

/** Adds the sections to the layout of a letter, and numbers all pages anew. */
export function addSections(layout: LetterLayout, sections: readonly PdfSection[], measure: Measure): void {
  layout.blocks = layout.blocks.filter(({ role }) => role !== 'artifact');
  const sheet = new Sheet(layout, measure);
  for (const section of sections) {
    if (section.newPage) sheet.turn();
    sheet.heading(section.heading);
    for (const row of section.rows ?? []) sheet.row(row);
    for (const item of section.items ?? []) sheet.item(item);
    for (const line of section.text?.split('\n') ?? []) sheet.paragraph(line);
    sheet.space(4);
  }
  layPageNumbers(layout);
}

class Sheet {
  private y = top;
  private page: number;
  // Far from the letter's own numbers.
  private paragraphs = 1_000_000;
  private readonly layout: LetterLayout;
  private readonly measure: Measure;

  constructor(layout: LetterLayout, measure: Measure) {
    this.layout = layout;
    this.measure = measure;
    this.page = layout.pages - 1;
  }

  turn(): void {
    this.page++;
    this.y = top;
    this.layout.pages = this.page + 1;
  }

  space(height: number): void {
    this.y += height;
  }

  heading(text: string): void {
    // A heading does not stand alone at the foot of a page.
    if (this.y + 3 * lineHeight > bottom) this.turn();
    // Bold text is a little wider than measured.
    const lines = this.wrap(text, (right - left) * 0.96, size.heading);
    this.put(
      'heading',
      lines.map((line) => [{ text: line, x: left }]),
      size.heading,
      true,
    );
    this.space(1.5);
  }

  row(cells: readonly [string, string, string]): void {
    const [days, whats, numbers] = [
      this.wrap(cells[0], columns.what - columns.day - 3, size.body),
      this.wrap(cells[1], columns.number - columns.what - 4, size.body),
      this.wrap(cells[2], right - columns.number, size.body),
    ];
    const height = Math.max(days.length, whats.length, numbers.length);
    const lines = Array.from({ length: height }, (_, i) =>
      [
        { text: days[i] ?? '', x: columns.day },
        { text: whats[i] ?? '', x: columns.what },
        { text: numbers[i] ?? '', x: columns.number },
      ].filter(({ text }) => text !== ''),
    );
    if (this.y + height * lineHeight > bottom && height < 20) this.turn();
    this.put('paragraph', lines, size.body, false);
    this.space(1);
  }

  item(text: string): void {
    const [mark = ''] = /^\d{1,4}\. /.exec(text) ?? [];
    const lines = this.wrap(text.slice(mark.length), right - left - 8, size.body);
    const placed = lines.map((line, i) => [
      ...(i === 0 && mark ? [{ text: mark.trim(), x: left }] : []),
      { text: line, x: left + 8 },
    ]);
    this.put('item', placed, size.body, false);
  }

  paragraph(text: string): void {
    if (!text.trim()) {
      this.space(2.6);
      return;
    }
    const lines = this.wrap(text, right - left, size.body);
    this.put(
      'paragraph',
      lines.map((line) => [{ text: line, x: left }]),
      size.body,
      false,
    );
  }

  private wrap(text: string, width: number, points: number): string[] {
    return breakLines(text, width * millimetre, (part) => this.measure(part, points));
  }

  private put(role: TextRole, lines: { text: string; x: number }[][], points: number, bold: boolean): void {
    const paragraph = this.paragraphs++;
    let block: PlacedBlock | null = null;
    for (const pieces of lines) {
      if (this.y > bottom) this.turn();
      if (block === null || block.page !== this.page) {
        block = { page: this.page, role, paragraph, lines: [] };
        this.layout.blocks.push(block);
      }
      for (const { text, x } of pieces) block.lines.push({ text, x, y: this.y, size: points, bold });
      this.y += lineHeight;
    }
  }
}
