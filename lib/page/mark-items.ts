// List items that the page typed as paragraphs of their own: "• your name", "(a) your name", or bare lines under a
// lead-in.

import type { Block } from './block.ts';
import { cutBlock } from './cut-block.ts';
import { bulletSign, lettered } from './line-shapes.ts';

function isLettered(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && !block.cell && lettered.test(block.text);
}

/** Short, no sentence, no lead-in, nothing of an address in it. */
function isBareLine(block: Block | undefined): boolean {
  if (block?.kind !== 'paragraph' || block.cell || block.imprint || block.hint) return false;
  if (block.lines.every((line) => line.bold >= line.signs * 0.95)) return false;
  return block.text.length >= 4 && block.text.length <= 120 && !/[.!?:]$|[\d@\n]/.test(block.text);
}

/** Which blocks are the lines under a lead-in: "You have the right to:", then two or more bare lines. */
function findLinesUnderLeadIn(blocks: Block[]): Set<Block> {
  const found = new Set<Block>();
  for (let at = 0; at < blocks.length; at++) {
    if (blocks[at].kind !== 'paragraph' || !blocks[at].text.endsWith(':')) continue;
    let end = at + 1;
    while (isBareLine(blocks[end])) end++;
    // The line above running text may be its heading; the one above a heading or the end is the list's last.
    if (blocks[end]?.kind === 'paragraph' && !isBareLine(blocks[end]) && blocks[end].text.length > 120) end--;
    if (end - at <= 2) continue;
    for (const block of blocks.slice(at + 1, end)) found.add(block);
    at = end - 1;
  }
  return found;
}

/** The blocks with such paragraphs as items; a bullet is left out, a letter stays, as it stands in the source's text. */
export function markItems(blocks: Block[]): Block[] {
  const underLeadIn = findLinesUnderLeadIn(blocks);
  return blocks.flatMap((block, at) => {
    if (block.kind !== 'paragraph' || block.cell) return [block];
    const mark = bulletSign.exec(block.text)?.[0].length ?? 0;
    if (mark > 0) return cutBlock(block, [{ start: mark, end: block.text.length, kind: 'item', level: 1 }]);
    const inSeries = isLettered(block) && (isLettered(blocks[at - 1]) || isLettered(blocks[at + 1]));
    return [inSeries || underLeadIn.has(block) ? { ...block, kind: 'item' as const, level: 1 } : block];
  });
}
