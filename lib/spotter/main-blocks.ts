// Which blocks of a page are its own text. What a consent tool, a comment or a footer says counts only where the page
// says little else: some policies sit inside a wrapper that is called "footer" or "cookie".

import type { PageBlock, PageZone } from './page-view.ts';

/** Running text: long enough, and not a list of links. */
export const isProse = (block: PageBlock): boolean =>
  block.level === 0 && block.text.length >= 25 && block.linked < block.text.length * 0.6;

const sizeOf = (blocks: PageBlock[]): number =>
  blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);

/** From the strictest choice to the most generous; the first that keeps enough of the page's prose is taken. */
const choices: PageZone[][] = [
  ['main', 'header'],
  ['main', 'header', 'form', 'aside', 'navigation'],
  ['main', 'header', 'form', 'aside', 'navigation', 'footer'],
  ['main', 'header', 'form', 'aside', 'navigation', 'footer', 'consent'],
];

/** Prose and headings of the page itself, in reading order. */
export function mainBlocks(blocks: PageBlock[]): PageBlock[] {
  const usable = sizeOf(blocks.filter((block) => block.zone !== 'comments' && block.zone !== 'consent'));
  for (const zones of choices) {
    const kept = blocks.filter((block) => zones.includes(block.zone));
    const size = sizeOf(kept);
    if (size > 250 && size >= usable * 0.4) return kept;
  }
  return blocks.filter((block) => block.zone !== 'comments');
}
