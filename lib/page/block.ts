// Block: one stretch of a page's text on its way to becoming a passage, with what the page said about its looks.
// Filled by block-builder.ts, cut by cut-block.ts, joined to a document by join-blocks.ts.

import type { CellPlace, PassageKind } from '../model/policy-document.ts';
import type { PageNode } from './dom.ts';
import type { Region } from './region.ts';

/** `text.slice(start, start + length)` came from `node` at `from`; both are as long, or `sourceLength` tells. */
export interface Stretch {
  start: number;
  length: number;
  node: PageNode;
  from: number;
  sourceLength: number;
}

/** A line of a block, and how many of its signs (white space not counted) are bold or stand in links. */
export interface Line {
  start: number;
  signs: number;
  bold: number;
  linked: number;
  /** In links to a place on this same page. */
  anchored: number;
}

export interface OpenLink {
  href: string;
  kind: 'elsewhere' | 'thisPage' | 'contact';
}

/** Where a table stands among the page's tables; whether it is one for layout shows only at its end. */
export interface Table {
  index: number;
  layout: boolean;
  rows: number;
  columns: number;
}

/** What holds for all text of a block. */
export interface Setting {
  kind: PassageKind;
  level: number;
  /** The page's own markup suggests that this is a heading (an accordion's button, a class "title"). */
  hint: boolean;
  /** Line breaks in the source count. */
  preformatted: boolean;
  /** Counts the page's list items, so that two blocks of the same item are known as such; 0 outside of lists. */
  item: number;
  cell: CellPlace | null;
  table: Table | null;
  region: Region | null;
  inMain: boolean;
  language: string | null;
}

export interface Block extends Setting {
  /** No white space at either edge; single line breaks are the page's own, two of them part paragraphs. */
  text: string;
  lines: Line[];
  links: { start: number; end: number; href: string }[];
  stretches: Stretch[];
  /** Kept from the page's frame for the address it gives. */
  imprint?: true;
}

export const plainSetting: Setting = {
  kind: 'paragraph',
  level: 0,
  hint: false,
  preformatted: false,
  item: 0,
  cell: null,
  table: null,
  region: null,
  inMain: false,
  language: null,
};
