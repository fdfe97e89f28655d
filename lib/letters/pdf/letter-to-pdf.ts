// A letter as a PDF for the post: A4, address in the window, text that can be selected and read out, one embedded font
// for Latin, Greek and Cyrillic. Heavy (the library is nearly a megabyte): pages load this file only when it is asked for.

import fontkit from '@cantoo/fontkit';
import {
  beginText,
  endMarkedContent,
  endText,
  PDFDocument,
  type PDFFont,
  type PDFName,
  PDFOperator,
  PDFOperatorNames,
  type PDFPage,
  setFontAndSize,
  setLineWidth,
  setTextMatrix,
  setTextRenderingMode,
  showText,
  TextRenderingMode,
} from '@cantoo/pdf-lib';
import type { Letter } from '../../model/letter.ts';
import { type LetterPaper, layOutLetter, millimetre, type PlacedBlock, paper } from './lay-out-letter.ts';
import { addSections, type PdfSection } from './lay-out-sections.ts';
import { type ContentNumbers, numberContent, tagStructure } from './tag-structure.ts';

export interface PdfLetter extends LetterPaper {
  /** Noto Sans Regular as a TTF file. */
  font: Uint8Array;
  /** Left out: room to sign with a pen, or none. A picture is a PNG whose background is see-through. */
  signature?: { png: Uint8Array } | { text: string };
  /** Pages that follow the letter. */
  sections?: readonly PdfSection[];
}

export interface LetterPdf {
  bytes: Uint8Array;
  /** Characters that the font lacks, each once: they show as boxes, so the caller says so before it is printed. */
  missing: string[];
}

/** Throws where the font or the signature is no font or PNG. */
export async function letterToPdf(letter: Letter, about: PdfLetter): Promise<LetterPdf> {
  const pdf = await PDFDocument.create();
  pdf.registerFontkit(fontkit);
  const font = await pdf.embedFont(about.font, { subset: true });
  const measure = (text: string, size: number) => font.widthOfTextAtSize(text, size);
  const layout = layOutLetter(letter, about, measure);
  if (about.sections?.length) addSections(layout, about.sections, measure);
  pdf.setTitle(letter.subject, { showInWindowTitleBar: true });
  pdf.setLanguage(letter.language);
  pdf.setAuthor(about.sender[0] ?? '');
  pdf.setProducer('Insyn');
  pdf.setCreator('Insyn');
  const pages = Array.from({ length: layout.pages }, () =>
    pdf.addPage([paper.width * millimetre, paper.height * millimetre]),
  );
  const numbers = numberContent(layout.blocks);
  const fontKeys = pages.map((page) => page.node.newFontDictionary(font.name, font.ref));
  for (const block of layout.blocks) drawBlock(pages[block.page], block, numbers, font, fontKeys[block.page]);
  drawFoldMarks(pages[0]);
  const { signature: place } = layout;
  const { signature } = about;
  if (signature && place) {
    if ('png' in signature) await drawSignature(pdf, pages[place.page], signature.png, place);
    else writeSignature(pages[place.page], signature.text, place, font, fontKeys[place.page]);
  }
  tagStructure(pdf, pages, numbers);
  const typed = signature && 'text' in signature ? signature.text : '';
  return { bytes: await pdf.save(), missing: missingIn(layout.blocks, typed, font) };
}

function beginContent(tag: string, properties: string): PDFOperator {
  return PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [`/${tag}`, properties]);
}

function beginArtifact(): PDFOperator {
  return beginContent('Artifact', '<</Type /Layout>>');
}

const tagOf = { heading: 'H1', subheading: 'H2', item: 'LBody', paragraph: 'P', artifact: 'Artifact' };

function drawBlock(page: PDFPage, block: PlacedBlock, numbers: ContentNumbers, font: PDFFont, key: PDFName): void {
  const number = numbers.get(block);
  const tag = tagOf[block.role];
  page.pushOperators(number === undefined ? beginArtifact() : beginContent(tag, `<</MCID ${number}>>`), beginText());
  block.lines.forEach(({ text, x, y, size, bold }, i) => {
    // A space at the end of each line but the last keeps words apart where a reader joins the lines.
    const shown = i < block.lines.length - 1 ? `${text} ` : text;
    page.pushOperators(
      setFontAndSize(key, size),
      setTextRenderingMode(bold ? TextRenderingMode.FillAndOutline : TextRenderingMode.Fill),
      ...(bold ? [setLineWidth(0.35)] : []),
      setTextMatrix(1, 0, 0, 1, x * millimetre, (paper.height - y) * millimetre),
      showText(font.encodeText(shown)),
    );
  });
  page.pushOperators(endText(), endMarkedContent());
}

/** Where the sheet is folded for the envelope, and its middle for a hole punch. */
function drawFoldMarks(page: PDFPage): void {
  page.pushOperators(beginArtifact());
  for (const [y, length] of [
    [105, 4],
    [148.5, 6],
    [210, 4],
  ]) {
    const level = (paper.height - y) * millimetre;
    page.drawLine({
      start: { x: 5 * millimetre, y: level },
      end: { x: (5 + length) * millimetre, y: level },
      thickness: 0.3,
    });
  }
  page.pushOperators(endMarkedContent());
}

async function drawSignature(
  pdf: PDFDocument,
  page: PDFPage,
  png: Uint8Array,
  at: { x: number; y: number },
): Promise<void> {
  const image = await pdf.embedPng(png);
  const { width, height } = image.scaleToFit(55 * millimetre, 14 * millimetre);
  page.pushOperators(beginArtifact());
  page.drawImage(image, { x: at.x * millimetre, y: (paper.height - at.y) * millimetre, width, height });
  page.pushOperators(endMarkedContent());
}

const slant = 0.22;
const signatureSize = 17;

/** A typed name, slanted as if by hand. The name stands below it for whoever has the letter read out. */
function writeSignature(page: PDFPage, text: string, at: { x: number; y: number }, font: PDFFont, key: PDFName): void {
  const width = font.widthOfTextAtSize(text, signatureSize);
  const size = Math.min(signatureSize, (signatureSize * 150 * millimetre) / Math.max(width, 1));
  page.pushOperators(
    beginArtifact(),
    beginText(),
    setFontAndSize(key, size),
    setTextRenderingMode(TextRenderingMode.Fill),
    setTextMatrix(1, 0, slant, 1, at.x * millimetre, (paper.height - at.y + 3) * millimetre),
    showText(font.encodeText(text)),
    endText(),
    endMarkedContent(),
  );
}

function missingIn(blocks: readonly PlacedBlock[], typed: string, font: PDFFont): string[] {
  const known = new Set(font.getCharacterSet());
  const used = new Set([...typed, ...blocks.flatMap(({ lines }) => lines.flatMap(({ text }) => Array.from(text)))]);
  return [...used].filter((char) => !known.has(char.codePointAt(0) ?? 0));
}
