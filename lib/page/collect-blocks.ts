// The walk over a page: every stretch of text with what the page says of it, in reading order. One step a node, no
// recursion, so neither size nor depth of a hostile page hurts. What is furniture is decided after, in choose-blocks.ts.

import { type Block, type OpenLink, plainSetting, type Setting, type Table } from './block.ts';
import { BlockBuilder } from './block-builder.ts';
import {
  attributeOf,
  cdataNode,
  findElement,
  hasAttribute,
  isUnder,
  nextBeside,
  type PageNode,
  tagOf,
  textNode,
} from './dom.ts';
import {
  controlTags,
  hintsAtHeading,
  isBlock,
  isBold,
  isIcon,
  isList,
  keepsLines,
  kindOf,
  linkOf,
  opensText,
  silentTags,
  skippedTags,
} from './element-setting.ts';
import { finishAtOnce, type Steps } from './in-steps.ts';
import { RegionFinder } from './region.ts';
import { TableGrid } from './table-grid.ts';

export interface CollectedPage {
  blocks: Block[];
  /** The page holds more than was read. */
  truncated: boolean;
}

/** UTF-16 units of text and nodes that are read at most. The longest policy we know has a fifth of a million. */
export const longestText = 2_000_000;
const mostNodes = 2_000_000;

interface State extends Setting {
  bold: boolean;
  link: OpenLink | null;
  listDepth: number;
  grid: TableGrid | null;
}

interface Frame {
  node: PageNode;
  state: State;
  block: boolean;
}

class Collector {
  readonly blocks: Block[] = [];
  /** The last text was longer than what is read. */
  cutShort = false;
  private readonly builder = new BlockBuilder();
  private readonly regions = new RegionFinder();
  private readonly open: Frame[] = [];
  private tables = 0;
  private items = 0;
  private length = 0;
  private readonly url: string | null;

  constructor(url: string | null) {
    this.url = url;
  }

  get full(): boolean {
    return this.length + this.builder.length >= longestText;
  }

  /** Takes the node in; false: what is inside it is not read. */
  enter(node: PageNode): boolean {
    if (node.nodeType === textNode || node.nodeType === cdataNode) {
      const value = node.nodeValue ?? '';
      const room = longestText - this.length - this.builder.length;
      if (value.length > room) this.cutShort = true;
      this.builder.append(node, value.length > room ? value.slice(0, room) : value, this.state);
      return false;
    }
    const tag = tagOf(node);
    if (tag === '') return true;
    if (silentTags.has(tag) || isIcon(node)) return false;
    if (tag === 'br') this.builder.breakLine();
    else if (tag === 'hr') this.flush();
    if (this.builder.endsParagraph && !this.state.preformatted) this.flush();
    if (!skippedTags.has(tag)) this.openElement(node, tag);
    else if (tag === 'button' && this.readsButton(node)) this.openElement(node, tag);
    else {
      if (controlTags.has(tag) && attributeOf(node, 'type') !== 'hidden' && this.state.region)
        this.state.region.controls++;
      // An icon does not part a sentence; one with words in it would leave them out of the middle.
      if (tag !== 'svg' || findElement(node, 'title')) this.flush();
      return false;
    }
    return true;
  }

  leave(node: PageNode) {
    const frame = this.open[this.open.length - 1];
    if (frame?.node !== node) return;
    if (frame.block) this.flush();
    this.open.pop();
    const { region, table } = frame.state;
    const outer = this.state;
    if (region && region !== outer.region && outer.region) {
      outer.region.signs += region.signs;
      outer.region.linked += region.linked;
      outer.region.headings += region.headings;
      outer.region.contact ||= region.contact;
      outer.region.controls += region.controls;
    }
    if (table && table !== outer.table && outer.table) outer.table.layout = true;
  }

  /** Ends what is still open, so that parts cut short are counted too. */
  close() {
    this.flush();
    for (let frame = this.open.at(-1); frame; frame = this.open.at(-1)) this.leave(frame.node);
  }

  flush() {
    const block = this.builder.finish(this.state);
    if (!block) return;
    this.length += block.text.length + 1;
    this.blocks.push(block);
    const { region, table } = block;
    if (table && block.kind === 'heading' && block.level < 7) table.layout = true;
    if (!region) return;
    for (const line of block.lines) {
      region.signs += line.signs;
      region.linked += line.linked;
    }
    if (block.kind === 'heading') region.headings++;
  }

  private get state(): State {
    return this.open[this.open.length - 1]?.state ?? firstState;
  }

  private readsButton(node: PageNode): boolean {
    return this.state.kind === 'heading' || (opensText(node) && this.state.region?.kind !== 'navigation');
  }

  private openElement(node: PageNode, tag: string) {
    const block = isBlock(node, tag) || tag === 'button';
    if (block) this.flush();
    const state = block ? this.blockState(node, tag) : this.inlineState(node, tag);
    if (block || state !== this.state) this.open.push({ node, state, block });
  }

  private inlineState(node: PageNode, tag: string): State {
    const state = this.state;
    const link = linkOf(node, tag, this.url);
    const bold = !state.bold && isBold(node, tag);
    const hint = tag === 'button' || (tag === 'a' && opensText(node));
    const preformatted = !state.preformatted && keepsLines(node, tag);
    if (!link && !bold && !hint && !preformatted) return state;
    return {
      ...state,
      link: link ?? state.link,
      bold: bold || state.bold,
      preformatted: preformatted || state.preformatted,
    };
  }

  private blockState(node: PageNode, tag: string): State {
    const outer = this.state;
    const state: State = { ...outer, ...kindOf(node, tag, outer.listDepth) };
    const region = this.regions.find(node, outer.region, outer.inMain);
    if (region) state.region = region;
    if (isList(tag, node)) state.listDepth++;
    if (state.kind === 'item' && (outer.kind !== 'item' || tag === 'li')) state.item = ++this.items;
    state.bold ||= isBold(node, tag);
    state.preformatted ||= keepsLines(node, tag);
    state.inMain ||= tag === 'main' || attributeOf(node, 'role') === 'main';
    state.hint = tag === 'button' ? opensText(node) : hintsAtHeading(node);
    state.language = attributeOf(node, 'lang').slice(0, 35) || outer.language;
    if (tag === 'table') this.openTable(state, node);
    else if (state.grid && tag === 'tr') state.grid.openRow();
    else if (state.grid && (tag === 'td' || tag === 'th')) {
      state.cell = state.grid.openCell(node);
      state.kind = 'paragraph';
      state.level = 0;
    }
    return state;
  }

  private openTable(state: State, node: PageNode) {
    const role = attributeOf(node, 'role');
    const layout = role === 'presentation' || role === 'none' || hasAttribute(node, 'data-layout');
    const table: Table = { index: this.tables++, layout, rows: 0, columns: 0 };
    state.table = table;
    state.grid = new TableGrid(table);
    state.cell = null;
  }
}

const firstState: State = { ...plainSetting, bold: false, link: null, listDepth: 0, grid: null };

/** So many nodes are taken in between two pauses: far less than a millisecond. */
const nodesAStep = 50;

/**
 * All blocks under `root`, in steps. `url` tells links within the page from others. Where the page takes the very node
 * away at which the walk paused, it begins again, and goes through at once.
 */
export function* collectInSteps(root: PageNode, url: string | null): Steps<CollectedPage> {
  const collector = new Collector(url);
  let node: PageNode | null = root;
  let steps = 0;
  while (node && !collector.full && steps++ < mostNodes) {
    if (steps % nodesAStep === 0) {
      yield;
      if (!isUnder(node, root)) return finishAtOnce(collectInSteps(root, url));
    }
    if (collector.enter(node) && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    collector.leave(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) collector.leave(node);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  collector.close();
  const more = node !== null && nextBeside(node, root) !== null;
  return { blocks: collector.blocks, truncated: collector.cutShort || more };
}
