// From a page to the text that is read: blocks collected, furniture left out, tables and headings recognised.
// Works on a browser's document and on a parsed file alike, and never throws on what a page may hold.

import type { PolicyDocument } from '../model/policy-document.ts';
import type { Block, Stretch } from './block.ts';
import { chooseBlocks } from './choose-blocks.ts';
import { collectInSteps } from './collect-blocks.ts';
import { attributeOf, findElement, nextInTree, type PageNode, tagOf, textOf } from './dom.ts';
import { finishAtOnce, type Steps } from './in-steps.ts';
import { joinBlocks } from './join-blocks.ts';
import { markHeadings } from './mark-headings.ts';
import { markItems } from './mark-items.ts';
import { markTables } from './mark-tables.ts';
import { splitBlock } from './split-block.ts';

export interface ExtractedPage {
  document: PolicyDocument;
  /** Where each stretch of the document's text stands in the page, in order; see passage-ranges.ts. */
  stretches: Stretch[];
}

export interface ExtractOptions {
  /** Where the page was found. */
  url?: string | null;
}

/** Reads a page (a document or an element) as extractDocument does and keeps the way back to its nodes; in steps. */
export function* extractInSteps(root: PageNode, { url = null }: ExtractOptions = {}): Steps<ExtractedPage> {
  const collected = yield* collectInSteps(findElement(root, 'body') ?? root, url);
  const chosen = chooseBlocks(collected.blocks);
  const split: Block[] = [];
  for (const block of chosen) {
    yield;
    split.push(...splitBlock(block));
  }
  const blocks = markItems(split);
  yield;
  markTables(blocks);
  yield;
  markHeadings(blocks);
  yield;
  const { stretches, ...joined } = joinBlocks(blocks);
  yield;
  const head = readHead(root);
  const document: PolicyDocument = {
    ...withTitle(joined, head.title),
    ...head,
    declaredLanguage: languageOf(root, blocks),
    url,
  };
  if (collected.truncated) document.truncated = true;
  return { document, stretches };
}

/** The same at once. */
export function extractPage(root: PageNode, options: ExtractOptions = {}): ExtractedPage {
  return finishAtOnce(extractInSteps(root, options));
}

// Many a small site names itself in its title alone: it stands last, as an imprint, so that it can be quoted.
function withTitle({ text, passages, links }: Joined, title: string): Joined {
  if (title === '') return { text, passages, links };
  const start = text === '' ? 0 : text.length + 1;
  const whole = text === '' ? title : `${text}\n${title}`;
  return {
    text: whole,
    passages: [...passages, { kind: 'paragraph', start, end: whole.length, level: 0, imprint: true }],
    links,
  };
}

type Joined = Pick<PolicyDocument, 'text' | 'passages' | 'links'>;

/** The page's text in passages, without its furniture. `url` is where it was found. */
export function extractDocument(root: PageNode, options: ExtractOptions = {}): PolicyDocument {
  return extractPage(root, options).document;
}

/** Title and site name. Stops at the body: what calls itself a title further down is a picture's. */
function readHead(root: PageNode): { title: string; siteName: string | null } {
  const names = new Map<string, string>();
  let title = '';
  for (let node: PageNode | null = root; node; node = nextInTree(node, root)) {
    const tag = tagOf(node);
    if (tag === 'body') break;
    if (tag === 'title' && title === '') title = fold(textOf(node, 1000));
    if (tag !== 'meta') continue;
    const name = (attributeOf(node, 'property') || attributeOf(node, 'name')).toLowerCase();
    if (!names.has(name)) names.set(name, fold(attributeOf(node, 'content')));
  }
  return { title, siteName: names.get('og:site_name') || names.get('application-name') || null };
}

function fold(text: string): string {
  return text.slice(0, 1000).replace(/\s+/g, ' ').trim().slice(0, 300).normalize('NFC');
}

/** The language that most of the text is said to be in: a block's own `lang` before the whole page's. */
function languageOf(root: PageNode, blocks: Block[]): string | null {
  const html = findElement(root, 'html');
  const page = html ? (attributeOf(html, 'lang') || attributeOf(html, 'xml:lang')).trim().slice(0, 35) : '';
  const votes = new Map<string, number>();
  for (const block of blocks) {
    const language = block.language ?? page;
    votes.set(language, (votes.get(language) ?? 0) + block.text.length);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best?.[0] || page || null;
}
