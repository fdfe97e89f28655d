// Blocks to a PolicyDocument: their texts with a line break between them, offsets counted from the whole text.

import type { DocumentLink, Passage, PolicyDocument } from '../model/policy-document.ts';
import type { Block, Stretch } from './block.ts';

export interface JoinedBlocks extends Pick<PolicyDocument, 'text' | 'passages' | 'links'> {
  /** Where the text came from, in order; empty for text that stood in no tree. */
  stretches: Stretch[];
}

export function joinBlocks(blocks: Block[]): JoinedBlocks {
  const pieces: string[] = [];
  const passages: Passage[] = [];
  const links: DocumentLink[] = [];
  const stretches: Stretch[] = [];
  let at = 0;
  for (const block of blocks) {
    // A lone full stop or a row of stars is nothing to read.
    if (!/[\p{L}\p{N}]/u.test(block.text)) continue;
    const end = at + block.text.length;
    const passage: Passage = { kind: block.kind, start: at, end, level: block.level };
    if (block.cell) passage.cell = block.cell;
    if (block.imprint) passage.imprint = true;
    passages.push(passage);
    for (const link of block.links) links.push({ start: at + link.start, end: at + link.end, href: link.href });
    for (const stretch of block.stretches) {
      if (stretch.start < block.text.length) stretches.push({ ...stretch, start: at + stretch.start });
    }
    pieces.push(block.text);
    at = end + 1;
  }
  return { text: pieces.join('\n'), passages, links, stretches };
}
