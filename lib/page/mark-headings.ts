// Headings that the page did not mark as such: a paragraph all in bold, the button of an accordion, a short line that
// stands alone before text. They get level 7. Also the other way round: a whole paragraph inside <h4> is no heading.

import type { Block } from './block.ts';
import { endsLikeText, looksLikeTitle } from './line-shapes.ts';

/** Longest line that may only look like a heading, and the longest text that an <h2> may hold. */
const longestLookalike = 110;
const longestHeading = 250;

function isAllBold(block: Block): boolean {
  return block.lines.length > 0 && block.lines.every((line) => line.bold >= line.signs * 0.95);
}

function isLink(block: Block): boolean {
  return block.links.some((link) => link.end - link.start > block.text.length / 2);
}

/** Text that a heading may stand over. */
function runsOn(block: Block | undefined): boolean {
  if (!block) return false;
  if (block.kind === 'item' || block.kind === 'term') return true;
  return block.kind === 'paragraph' && (block.text.length > 70 || endsLikeText(block.text) || block.text.endsWith(':'));
}

/** Two short lines above that are no headings either: the third of them is not the one that heads the text. */
function endsSeries(blocks: Block[], at: number): boolean {
  const short = (block: Block | undefined) =>
    block?.kind === 'paragraph' && block.text.length <= 110 && !/[.!?:]$/.test(block.text);
  return short(blocks[at - 1]) && short(blocks[at - 2]);
}

/** A short line alone before text, or before a heading where nothing or a whole sentence stands above. */
function standsAlone(blocks: Block[], at: number): boolean {
  const block = blocks[at];
  const next = blocks[at + 1];
  const before = blocks[at - 1];
  if (!looksLikeTitle(block.text) || isLink(block) || endsSeries(blocks, at)) return false;
  if (next?.kind === 'heading') return !before || (before.text.length > 60 && endsLikeText(before.text));
  return runsOn(next);
}

function isHeading(blocks: Block[], at: number): boolean {
  const block = blocks[at];
  const next = blocks[at + 1];
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
  return standsAlone(blocks, at);
}

/** Sets kind and level of such blocks, in place. */
export function markHeadings(blocks: Block[]) {
  // From the end, so that each line knows what the next one is.
  for (let at = blocks.length - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block.kind === 'heading') {
      if (block.text.length <= longestHeading) continue;
      block.kind = 'paragraph';
      block.level = 0;
    } else if (isHeading(blocks, at)) {
      block.kind = 'heading';
      block.level = 7;
    }
  }
}
