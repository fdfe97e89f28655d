// From an offset in the extracted text back to the live page. The way back was noted while the text was extracted;
// where the page has changed since, the quote is looked for again, and "not found" is an answer.

import type { Stretch } from './block.ts';
import { isUnder, type PageNode } from './dom.ts';
import { type ExtractedPage, extractPage } from './extract-document.ts';

/** A piece of one text node, in UTF-16 units of the node's own text. */
export interface NodePiece {
  node: PageNode;
  start: number;
  end: number;
}

/** Index of the first stretch that ends after `offset`. */
function firstStretchAfter(stretches: Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle].start + stretches[middle].length > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The text nodes' pieces that `text.slice(start, end)` came from, neighbouring ones joined. */
export function findPieces(stretches: Stretch[], start: number, end: number): NodePiece[] {
  const pieces: NodePiece[] = [];
  for (let at = firstStretchAfter(stretches, start); at < stretches.length && stretches[at].start < end; at++) {
    const stretch = stretches[at];
    const exact = stretch.length === stretch.sourceLength;
    const from = exact ? stretch.from + Math.max(0, start - stretch.start) : stretch.from;
    const to = exact
      ? stretch.from + Math.min(stretch.length, end - stretch.start)
      : stretch.from + stretch.sourceLength;
    const last = pieces.at(-1);
    if (last?.node === stretch.node && last.end <= from) last.end = to;
    else pieces.push({ node: stretch.node, start: from, end: to });
  }
  return pieces;
}

/** Letters and digits only: what stays when white space, hyphens and hidden signs are folded another way. */
function bare(text: string): string {
  // Piles of marks on one letter are left out: ordering them takes quadratic time.
  const bounded = text.replace(/\p{M}{9,}/gu, '');
  return bounded.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '');
}

function stillThere(pieces: NodePiece[], quote: string, root: PageNode): boolean {
  const text = pieces.map(({ node, start, end }) => (node.nodeValue ?? '').slice(start, end)).join('');
  return pieces.length > 0 && bare(text) === bare(quote) && pieces.every(({ node }) => isUnder(node, root));
}

/** Offset of the quote in a changed text, white space not counted; of several the one nearest to where it stood. */
function findAgain(text: string, quote: string, near: number): { start: number; end: number } | null {
  const positions: number[] = [];
  for (let at = 0; at < text.length; at++) if (!/\s/.test(text[at])) positions.push(at);
  const packed = text.replace(/\s/g, '');
  const wanted = quote.replace(/\s/g, '');
  if (wanted === '') return null;
  let best: { start: number; end: number } | null = null;
  for (let at = packed.indexOf(wanted); at >= 0; at = packed.indexOf(wanted, at + wanted.length)) {
    const found = { start: positions[at], end: positions[at + wanted.length - 1] + 1 };
    if (!best || Math.abs(found.start - near) < Math.abs(best.start - near)) best = found;
  }
  return best;
}

/**
 * Where `quote`, at `start` of the extracted text, stands in the page now; empty where it is no longer found.
 * `root` is what the page was extracted from.
 */
export function locateQuote(page: ExtractedPage, root: PageNode, start: number, quote: string): NodePiece[] {
  const pieces = findPieces(page.stretches, start, start + quote.length);
  if (stillThere(pieces, quote, root)) return pieces;
  const again = extractPage(root, { url: page.document.url });
  const place = findAgain(again.document.text, quote, start);
  return place ? findPieces(again.stretches, place.start, place.end) : [];
}

/** The quote as DOM ranges, one for each text node; empty where the page no longer holds it. */
export function findRanges(page: ExtractedPage, document: Document, start: number, quote: string): Range[] {
  return locateQuote(page, document, start, quote).map((piece) => {
    const node = piece.node as unknown as Text;
    const range = document.createRange();
    range.setStart(node, piece.start);
    range.setEnd(node, piece.end);
    return range;
  });
}
