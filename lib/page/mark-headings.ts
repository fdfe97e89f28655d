// Headings that the page did not mark as such: a paragraph all in bold, the button of an accordion, a short line that
// stands alone before text. They get level 7. Also the other way round: a whole paragraph inside <h4> is no heading.

import type { Block } from './block.ts';
import { endsLikeText } from './split-block.ts';

/** Longest line that may only look like a heading, and the longest text that an <h2> may hold. */
const longestLookalike = 110;
const longestHeading = 250;

function isAllBold(block: Block): boolean {
  return block.lines.length > 0 && block.lines.every((line) => line.bold >= line.signs * 0.95);
}

function isLinkOrContact(block: Block): boolean {
  return (
    block.links.some((link) => link.end - link.start > block.text.length / 2) || /[@©]|https?:|www\./.test(block.text)
  );
}

/** Starts as titles do: a capital, a number with a point, or a paragraph sign. Quotes and brackets may stand before. */
const titleStart = /^["'“”„«(]?(?:\p{Lu}|\d{1,2}(?:\.\d{1,2})*[.):]?\s+\p{L}|§|[IVX]{1,4}[.)]\s)/u;

/** Text that a heading may stand over. */
function runsOn(block: Block | undefined): boolean {
  if (!block) return false;
  if (block.kind === 'item' || block.kind === 'term') return true;
  return block.kind === 'paragraph' && (block.text.length > 70 || endsLikeText(block.text) || block.text.endsWith(':'));
}

/** A short line alone before text. Lines ending in ":" lead in what follows and stay paragraphs. */
function standsAlone(block: Block, next: Block | undefined): boolean {
  const { text } = block;
  if (text.length > 80 || text.length < 3 || text.includes('\n') || endsLikeText(text) || text.endsWith(':'))
    return false;
  if (!titleStart.test(text) || isLinkOrContact(block)) return false;
  // A postal code, a telephone or registration number: a line of an address.
  if (/\d{4,}|\d{3} \d{2}/.test(text)) return false;
  return runsOn(next);
}

function isHeading(block: Block, next: Block | undefined): boolean {
  if (block.text.length > longestLookalike * 1.5 || block.imprint) return false;
  const bold = isAllBold(block);
  if (block.kind === 'item') {
    const leads = next && block.item > 0 && (next.item === block.item || next.level > block.level);
    return Boolean(bold && leads && runsOn(next) && !endsLikeText(block.text));
  }
  if (block.kind !== 'paragraph' || block.cell) return false;
  if (/@|\d{5,}/.test(block.text)) return false;
  if (block.hint && next && !endsLikeText(block.text)) return true;
  if (bold && block.text.length <= longestLookalike && !block.text.includes('\n')) return !endsLikeText(block.text);
  return standsAlone(block, next);
}

/** Sets kind and level of such blocks, in place. */
export function markHeadings(blocks: Block[]) {
  blocks.forEach((block, at) => {
    if (block.kind === 'heading') {
      if (block.text.length <= longestHeading) return;
      block.kind = 'paragraph';
      block.level = 0;
    } else if (isHeading(block, blocks[at + 1])) {
      block.kind = 'heading';
      block.level = 7;
    }
  });
}
