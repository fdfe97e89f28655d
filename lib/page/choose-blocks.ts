// Which blocks of a page are the policy, and which are furniture: menus, headers, footers, cookie banners, comments.
// A wrong name on a wrapper must never cost the text: what holds much of the prose, or the headings of it, stays.

import type { Block } from './block.ts';
import type { Region } from './region.ts';

/** Share of the page's prose above which no part of it is furniture, whatever it is called. */
const muchOfThePage = 0.35;
/** A part with this much prose under headings of its own is text that someone wrote to be read. */
const longProse = 1500;

function proseOf(part: { signs: number; linked: number }): number {
  return part.signs - part.linked;
}

function measure(block: Block) {
  let signs = 0;
  let linked = 0;
  let anchored = 0;
  for (const line of block.lines) {
    signs += line.signs;
    linked += line.linked;
    anchored += line.anchored;
  }
  return { signs, linked, anchored };
}

/** All but a bullet or a bracket of the block is link. */
function isLinkOnly(block: Block): boolean {
  const { signs, linked } = measure(block);
  return linked > 0 && linked >= signs * 0.9;
}

function isFurniture(region: Region, total: number): boolean {
  const prose = proseOf(region);
  if (region.kind === 'cookieTool') return true;
  if (prose >= total * muchOfThePage) return false;
  if (region.headings >= 3 && prose >= longProse && region.linked < region.signs * 0.3) return false;
  if (region.kind === 'form') return region.controls > 0;
  if (region.certain || region.kind === 'cookieBanner' || region.kind === 'comments') return true;
  if (region.kind === 'footer') return true;
  // A class "menu" or "newsletter" on running text is somebody's layout, or what a section of the policy is about.
  return region.linked >= region.signs * 0.5 || region.controls > 0 || (prose < 200 && region.headings === 0);
}

/** The kinds whose short lines may name the controller when the policy itself does not. */
function mayHoldImprint(region: Region): boolean {
  return region.kind === 'footer' || region.kind === 'aside' || region.kind === 'header';
}

/** An e-mail address, a company's year of rights, a postal code or any longer number. */
const contact = /@|©|\d{3}[ .-]?\d{2}/;

function markContacts(blocks: Block[]) {
  for (const block of blocks) {
    if (!block.region || block.region.contact) continue;
    const reachable = block.links.some((link) => /^(?:mailto|tel):/i.test(link.href));
    if (reachable || contact.test(block.text.slice(0, 400))) block.region.contact = true;
  }
}

type Verdict = 'keep' | 'imprint' | 'drop';

class Chooser {
  private readonly verdicts = new Map<Region, Verdict>();
  private readonly total: number;
  private readonly main: boolean;

  constructor(total: number, main: boolean) {
    this.total = total;
    this.main = main;
  }

  judge(block: Block): Verdict {
    const verdict = block.region ? this.judgeRegion(block.region) : 'keep';
    if (verdict === 'imprint') return this.judgeFrameBlock(block);
    if (verdict === 'drop') return 'drop';
    if (!this.main || block.inMain) return 'keep';
    // Outside <main> only the title stays, and what reaches the controller.
    if (block.kind === 'heading' && block.level === 1) return 'keep';
    return !isLinkOnly(block) && block.text.length <= 300 && contact.test(block.text) ? 'imprint' : 'drop';
  }

  private judgeFrameBlock(block: Block): Verdict {
    if (block.region?.kind === 'header' && block.kind === 'heading') return 'keep';
    // A footer's few words may be all that tells the firm's full name; elsewhere an address has to stand beside.
    const telling = block.region?.kind === 'footer' || block.region?.contact;
    return telling && !isLinkOnly(block) && block.text.length <= 300 ? 'imprint' : 'drop';
  }

  /** Outermost furniture decides; a menu inside a footer is a menu. Iterative: regions nest as deep as the page. */
  private judgeRegion(region: Region): Verdict {
    const chain: Region[] = [];
    for (let at: Region | null = region; at && !this.verdicts.has(at); at = at.parent) chain.push(at);
    const top = chain.at(-1)?.parent ?? null;
    let verdict: Verdict = chain.length === 0 ? 'keep' : top ? (this.verdicts.get(top) ?? 'keep') : 'keep';
    for (const at of chain.reverse()) {
      if (verdict !== 'drop' && isFurniture(at, this.total)) verdict = mayHoldImprint(at) ? 'imprint' : 'drop';
      this.verdicts.set(at, verdict);
    }
    return this.verdicts.get(region) ?? 'keep';
  }
}

/** Whether `<main>` holds the text, so that what lies outside of it need not be read. */
function trustsMain(blocks: Block[]): boolean {
  let inside = 0;
  let outside = 0;
  for (const block of blocks) {
    const prose = proseOf(measure(block));
    if (block.inMain) inside += prose;
    else if (!block.region) outside += prose;
  }
  return (inside > 0 && inside >= outside * 3) || (inside >= 400 && inside >= outside);
}

/** Tables of contents: lines that are nothing but links to other places on the page, two or more in a row. */
function isContents(blocks: Block[], at: number): boolean {
  const anchors = (block: Block | undefined) => {
    if (!block || block.kind === 'heading' || block.cell || block.hint) return false;
    const { signs, anchored } = measure(block);
    return anchored > 0 && anchored >= signs * 0.8;
  };
  return anchors(blocks[at]) && (anchors(blocks[at - 1]) || anchors(blocks[at + 1]) || blocks[at].text.length < 40);
}

/** Lines of links before the text begins and after it has ended are menus that no element names as such. */
function isEdgeMenu(blocks: Block[], at: number, first: number, last: number): boolean {
  if (at > first && at < last) return false;
  const block = blocks[at];
  return block.kind !== 'heading' && !block.imprint && isLinkOnly(block);
}

function dropMenus(blocks: Block[]): Block[] {
  const runs = (block: Block) => proseOf(measure(block)) >= 70;
  const first = blocks.findIndex((block) => block.kind === 'heading' || runs(block));
  const last = blocks.findLastIndex((block) => runs(block));
  return blocks.filter((_, at) => !isContents(blocks, at) && !isEdgeMenu(blocks, at, first, last));
}

/** Running text right under the page's title belongs to it, also where both stand above <main>. */
function isSubtitle(block: Block, before: Block | undefined): boolean {
  if (block.region || block.kind !== 'paragraph' || proseOf(measure(block)) < 40) return false;
  return before?.kind === 'heading' && before.level === 1 && !before.inMain;
}

function asImprint(block: Block): Block {
  const kind = block.kind === 'heading' ? 'paragraph' : block.kind;
  return { ...block, kind, level: kind === block.kind ? block.level : 0, imprint: true };
}

/** The blocks that are read, in their order. Where nothing but furniture is there, all of it is the text. */
export function chooseBlocks(blocks: Block[]): Block[] {
  markContacts(blocks);
  const total = blocks.reduce(
    (sum, block) => sum + (block.region?.kind === 'cookieTool' ? 0 : proseOf(measure(block))),
    0,
  );
  const chooser = new Chooser(total, trustsMain(blocks));
  const chosen: Block[] = [];
  let kept = 0;
  for (const block of blocks) {
    let verdict = chooser.judge(block);
    if (verdict === 'drop' && isSubtitle(block, chosen.at(-1))) verdict = 'keep';
    if (verdict === 'drop') continue;
    if (verdict === 'keep') kept += proseOf(measure(block));
    chosen.push(verdict === 'imprint' ? asImprint(block) : block);
  }
  const lost = kept < 200 && kept < blocks.reduce((sum, block) => sum + proseOf(measure(block)), 0) * 0.3;
  const read = dropMenus(lost ? blocks : chosen);
  return read.length > 0 ? read : blocks;
}
