// Pieces of a block: each with the links, lines and origins of its part of the text.

import type { Block, Line, Stretch } from './block.ts';

/** A piece of a block's text and what it turned out to be. */
export interface Cut {
  start: number;
  end: number;
  kind?: Block['kind'];
  level?: number;
}

/** Walks along a block once, whatever the number of cuts. */
class Cutter {
  private stretchAt = 0;
  private linkAt = 0;
  private lineAt = 0;
  private readonly block: Block;

  constructor(block: Block) {
    this.block = block;
  }

  cut(cut: Cut): Block | null {
    const raw = this.block.text.slice(cut.start, cut.end);
    const text = raw.trim();
    if (text === '') return null;
    const start = cut.start + raw.length - raw.trimStart().length;
    const end = start + text.length;
    const kind = cut.kind ?? this.block.kind;
    const level = cut.level ?? (kind === this.block.kind ? this.block.level : 0);
    const item = cut.kind ? 0 : this.block.item;
    const parts = {
      stretches: this.takeStretches(start, end),
      links: this.takeLinks(start, end),
      lines: this.takeLines(start, end),
    };
    return { ...this.block, kind, level, item, text, ...parts };
  }

  private takeStretches(start: number, end: number): Stretch[] {
    const taken: Stretch[] = [];
    const { stretches } = this.block;
    for (; this.stretchAt < stretches.length && stretches[this.stretchAt].start < end; this.stretchAt++) {
      const stretch = stretches[this.stretchAt];
      const from = Math.max(stretch.start, start);
      const to = Math.min(stretch.start + stretch.length, end);
      if (to > from) taken.push(partOf(stretch, from, to, start));
      if (stretch.start + stretch.length > end) break;
    }
    return taken;
  }

  private takeLinks(start: number, end: number): Block['links'] {
    const taken: Block['links'] = [];
    const { links } = this.block;
    for (; this.linkAt < links.length && links[this.linkAt].start < end; this.linkAt++) {
      const link = links[this.linkAt];
      const from = Math.max(link.start, start);
      const to = Math.min(link.end, end);
      if (to > from) taken.push({ start: from - start, end: to - start, href: link.href });
      if (link.end > end) break;
    }
    return taken;
  }

  private takeLines(start: number, end: number): Line[] {
    const taken: Line[] = [];
    const { lines, text } = this.block;
    for (; this.lineAt < lines.length && lines[this.lineAt].start < end; this.lineAt++) {
      const line = lines[this.lineAt];
      const lineEnd = lines[this.lineAt + 1]?.start ?? text.length + 1;
      if (line.signs > 0 && lineEnd > start) taken.push({ ...line, start: Math.max(0, line.start - start) });
    }
    return taken;
  }
}

function partOf(stretch: Stretch, from: number, to: number, origin: number): Stretch {
  const part = { ...stretch, start: from - origin, length: to - from };
  // A composed letter whose source is longer cannot be parted.
  if (stretch.length !== stretch.sourceLength) return part;
  return { ...part, from: stretch.from + from - stretch.start, sourceLength: to - from };
}

/** The block's pieces; cuts come in order and do not overlap. */
export function cutBlock(block: Block, cuts: Cut[]): Block[] {
  const cutter = new Cutter(block);
  return cuts.map((cut) => cutter.cut(cut)).filter((piece) => piece !== null);
}
