// The words of a PDF's pages as plain text: words to lines, lines to paragraphs, by where they stand on the paper. A PDF
// knows neither; read-plain-text.ts takes it from here. Page numbers and lines that every page repeats are left out.

/** A stretch of text as it stands on a page. Points; y grows upwards. */
export interface PdfWord {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Size of the letters. */
  height: number;
}

interface PdfLine extends PdfWord {
  page: number;
}

/** UTF-16 units of text at most. */
const longestText = 2_000_000;

/** Words in the order they are drawn: nearly always that of reading, columns included. */
function linesOf(words: PdfWord[], page: number): PdfLine[] {
  const lines: PdfLine[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (word.text.trim() === '') {
      if (line && !line.text.endsWith(' ')) line.text += ' ';
      continue;
    }
    const right = line ? line.x + line.width : 0;
    const tall = Math.max(word.height, line?.height ?? 0, 1);
    const follows = line && Math.abs(word.y - line.y) < tall * 0.5 && word.x > right - tall;
    if (!follows) {
      lines.push({ ...word, page });
      continue;
    }
    const gap = word.x - right > tall * 0.15 && !line.text.endsWith(' ') && !word.text.startsWith(' ');
    line.text += `${gap ? ' ' : ''}${word.text}`;
    line.width = word.x + word.width - line.x;
    line.height = tall;
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() }));
}

/** The same words at the same height, digits aside. */
const placeOf = (line: PdfLine): string => `${Math.round(line.y)} ${line.text.replace(/\d+/g, '0')}`;

/** How many lines at the head and at the foot of a page may be the same on every page. */
const edgeLines = 3;

/** Headers, footers and page numbers: what stands at the same place of most pages. */
function withoutRepeats(pages: PdfLine[][]): PdfLine[] {
  const edges = new Set(pages.flatMap((lines) => [...lines.slice(0, edgeLines), ...lines.slice(-edgeLines)]));
  const counts = new Map<string, number>();
  for (const line of edges) counts.set(placeOf(line), (counts.get(placeOf(line)) ?? 0) + 1);
  const often = Math.max(3, pages.length * 0.6);
  return pages
    .flat()
    .filter(
      (line) => !edges.has(line) || ((counts.get(placeOf(line)) ?? 0) < often && !/^\p{N}{1,4}$/u.test(line.text)),
    );
}

function middleOf(values: number[]): number {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}

const startsItem = /^(?:[-–—•·▪●○◦*■□➢]|\p{N}{1,2}[.)]|\(?\p{Ll}\))\s/u;

interface Setting {
  /** The usual distance between two lines, and the usual size. */
  pitch: number;
  size: number;
  /** How far right lines go. */
  edge: number;
}

function settingOf(lines: PdfLine[]): Setting {
  const size = middleOf(lines.map(({ height }) => height));
  const steps = lines.slice(1).map((line, at) => (line.page === lines[at].page ? lines[at].y - line.y : 0));
  const rights = lines.map(({ x, width }) => x + width).sort((a, b) => a - b);
  return { size, pitch: middleOf(steps) || size * 1.2, edge: rights[Math.floor(rights.length * 0.9)] ?? 0 };
}

/** What stands between a line and the one before it: nothing to tell (""), a new line, or a new paragraph. */
function breakBefore(line: PdfLine, before: PdfLine, { pitch, size, edge }: Setting): '' | '\n' | '\n\n' {
  const full = before.x + before.width > edge - size * 6;
  if (Math.abs(line.height - before.height) > size * 0.12) return '\n\n';
  const drop = before.y - line.y;
  const ended = /[.!?:;]["'”»)]?$/.test(before.text);
  // On the next page or in the next column only the sentence tells.
  if (line.page !== before.page || drop < 0) return full && !ended ? '' : '\n\n';
  if (drop > pitch * 1.35) return '\n\n';
  return startsItem.test(line.text) || !full ? '\n' : '';
}

/** "infor-" and "mation" are one word; a hyphen that ends nothing is kept. */
function joined(text: string, next: string): string {
  if (/\u00ad$/.test(text)) return text.slice(0, -1) + next;
  if (/\p{Ll}{3}-$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  return /\p{L}-$/u.test(text) ? text + next : `${text} ${next}`;
}

/** The text of all pages, paragraphs parted by a blank line; "" where the pages hold pictures only. */
export function layPdfLines(pages: PdfWord[][]): string {
  const lines = withoutRepeats(pages.map(linesOf));
  const setting = settingOf(lines);
  const paragraphs: string[] = [];
  let open = '';
  let length = 0;
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const between = before ? breakBefore(line, before, setting) : '';
    if (between === '\n\n') {
      paragraphs.push(open);
      length += open.length + 2;
      open = '';
    }
    if (length + open.length > longestText) return;
    open = open === '' ? line.text : between === '\n' ? `${open}\n${line.text}` : joined(open, line.text);
  });
  return [...paragraphs, open].join('\n\n').slice(0, longestText);
}
