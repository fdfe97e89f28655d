// Which blocks of a page are its own text. What a consent tool, a comment or a footer says counts only where the page
// says little else: some policies sit inside a wrapper that is called "footer" or "cookie".

import { namesIn } from './measure-title.ts';
import type { PageBlock, PageView, PageZone } from './page-view.ts';

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
];

const inZones = (blocks: PageBlock[], zones: PageZone[]): PageBlock[] =>
  blocks.filter((block) => zones.includes(block.zone));

const namesPolicy = (text: string): boolean => {
  const { names, cookies } = namesIn(text);
  return names || cookies;
};

/** Prose and headings of the page itself, in reading order. */
export function mainBlocks({ title, blocks }: PageView): PageBlock[] {
  const usable = sizeOf(blocks.filter((block) => block.zone !== 'comments' && block.zone !== 'consent'));
  for (const zones of choices) {
    const kept = inZones(blocks, zones);
    const size = sizeOf(kept);
    if (size > 250 && size >= usable * 0.4) return kept;
  }
  const all = blocks.filter((block) => block.zone !== 'comments');
  // Hardly any text of its own. A wrapper may be misnamed where the page is called a policy; else it is a banner.
  const named = namesPolicy(title) || all.some((block) => block.level === 1 && namesPolicy(block.text));
  return named ? all : all.filter((block) => block.zone !== 'consent');
}
