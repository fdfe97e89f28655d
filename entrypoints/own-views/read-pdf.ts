// A PDF's bytes as plain text, with pdf.js: loaded only when a policy turns out to be one, and working in a worker of
// its own. Only words are taken: no page is drawn, no script, form or font of the document runs or is fetched.

import type * as PdfJs from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { layPdfLines, type PdfWord } from '../../lib/page/lay-pdf-lines.ts';

const mostPages = 200;
/** Milliseconds. */
const patience = 15_000;

/** "" where the PDF holds no words, as scanned pages do. Throws on what is no PDF, is locked, or takes too long. */
export async function readPdf(bytes: Uint8Array): Promise<string> {
  // The build for older browsers: the newest one asks for more than the browsers that we promise to run in.
  const pdfjs: typeof PdfJs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  const task = pdfjs.getDocument({
    data: bytes,
    verbosity: 0,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    maxImageSize: 1,
  });
  let timer = 0;
  const tooLong = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('The PDF took too long.')), patience) as unknown as number;
  });
  try {
    return await Promise.race([wordsOf(task), tooLong]);
  } finally {
    clearTimeout(timer);
    task.destroy().catch(() => {});
  }
}

async function wordsOf(task: PdfJs.PDFDocumentLoadingTask): Promise<string> {
  const pdf = await task.promise;
  const pages: PdfWord[][] = [];
  for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.flatMap((item) => ('str' in item ? [asWord(item)] : [])));
    page.cleanup();
  }
  return layPdfLines(pages);
}

function asWord({
  str,
  transform,
  width,
  height,
}: {
  str: string;
  transform: number[];
  width: number;
  height: number;
}) {
  const [, , skew = 0, scale = 0, x = 0, y = 0] = transform;
  return { text: str, x, y, width, height: height || Math.hypot(skew, scale) };
}
