// A plain-text policy (a file, a pasted text) as a PolicyDocument: paragraphs by blank lines, bullets, short lines
// as headings, contact blocks kept together. Lines that were only wrapped at a width are joined again.

import type { PolicyDocument } from '../model/policy-document.ts';
import { plainSetting } from './block.ts';
import { BlockBuilder } from './block-builder.ts';
import { longestText } from './collect-blocks.ts';
import { joinBlocks } from './join-blocks.ts';
import { markHeadings } from './mark-headings.ts';
import { markItems } from './mark-items.ts';
import { splitBlock } from './split-block.ts';

/** The text in passages. Its first line serves as title. */
export function readPlainText(source: string, { url = null }: { url?: string | null } = {}): PolicyDocument {
  const builder = new BlockBuilder();
  const text = source.slice(0, longestText).replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n');
  builder.append(null, text, { bold: false, link: null, preformatted: true });
  const whole = builder.finish({ ...plainSetting, preformatted: true });
  const blocks = whole ? markItems(splitBlock(whole)) : [];
  markHeadings(blocks);
  const { stretches: _, ...joined } = joinBlocks(blocks);
  const document: PolicyDocument = {
    ...joined,
    title: blocks[0]?.text.split('\n')[0].slice(0, 300) ?? '',
    siteName: null,
    declaredLanguage: null,
    url,
  };
  if (source.length > longestText) document.truncated = true;
  return document;
}
