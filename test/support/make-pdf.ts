// A PDF as a word processor would print it: paragraphs broken at the paper's width, page numbers at the foot.

import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { breakLines } from '../../lib/letters/pdf/break-lines.ts';

const margin = 70;
const size = 11;
const pitch = 15;

/** @param paragraphs one string each; what begins with "# " is a heading. */
export async function makePdf(paragraphs: string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  let page = pdf.addPage([595, 842]);
  let y = 842 - margin;
  const foot = () => page.drawText(String(pdf.getPageCount()), { x: 290, y: 30, size: 9, font });
  for (const paragraph of paragraphs) {
    const heading = paragraph.startsWith('# ');
    const letters = heading ? 15 : size;
    const words = heading ? paragraph.slice(2) : paragraph;
    for (const line of breakLines(words, 595 - 2 * margin, (text) => font.widthOfTextAtSize(text, letters))) {
      if (y < margin) {
        foot();
        page = pdf.addPage([595, 842]);
        y = 842 - margin;
      }
      page.drawText(line, { x: margin, y, size: letters, font });
      y -= pitch;
    }
    y -= pitch * 0.7;
  }
  foot();
  return pdf.save();
}
