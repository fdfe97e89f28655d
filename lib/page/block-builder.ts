// Puts a block's text together: white space folded, letters composed, hidden signs dropped, and for every stretch of
// the text the text node that it came from. Markdown and plain text use it without nodes.

import type { Block, Line, OpenLink, Setting, Stretch } from './block.ts';
import type { PageNode } from './dom.ts';

const ordinary = 0;
const space = 1;
const dropped = 2;

/** Soft hyphens, zero-width and direction marks, and control characters say nothing and can hide something. */
function classify(code: number): number {
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0) return space;
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xad) return dropped;
  if (code < 0x1680) return ordinary;
  if ((code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f) return space;
  if (code === 0x1680 || code === 0x205f || code === 0x3000) return space;
  if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)) return dropped;
  if ((code >= 0x2060 && code <= 0x206f) || code === 0xfeff || code === 0x180e) return dropped;
  return ordinary;
}

function emptyLine(start: number): Line {
  return { start, signs: 0, bold: 0, linked: 0, anchored: 0 };
}

/** Where composed and decomposed letters may be: most text has none of these, and asking for its normal form is slow. */
const maybeDecomposed = /[\u0300-\u0387\u0483-\u1fff\u2000\u2001\u2100-\uffff]/;

/** More marks on one letter than any language writes. Bringing them into order takes quadratic time, so we do not ask. */
const pileOfMarks = /\p{M}{9}/u;
const longestLetter = 10;

function isComposed(value: string): boolean {
  if (!maybeDecomposed.test(value)) return true;
  return !pileOfMarks.test(value) && value.normalize('NFC') === value;
}

function compose(letter: string): string {
  const bounded =
    letter.length > longestLetter ? letter.slice(0, longestLetter).replace(/[\ud800-\udbff]$/, '') : letter;
  return bounded.normalize('NFC');
}

export class BlockBuilder {
  /** UTF-16 units so far. The text itself is put together once, at the end: to look into it each time would be quadratic. */
  length = 0;
  private pieces: string[] = [];
  /** Line breaks at the end: 0, 1, or 2 where a blank line has begun. */
  private breaks = 0;
  private endsWithSpace = false;
  private lines: Line[] = [emptyLine(0)];
  private links: Block['links'] = [];
  private stretches: Stretch[] = [];
  /** The link object that the last entry of `links` stands for. */
  private openLink: OpenLink | null = null;

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** A blank line has begun: what follows is a new paragraph. */
  get endsParagraph(): boolean {
    return this.breaks === 2;
  }

  /** Adds the text of a node; `node` is null for text that stands in no tree. */
  append(node: PageNode | null, value: string, looks: { bold: boolean; link: OpenLink | null; preformatted: boolean }) {
    const start = this.length;
    const startsInSpace = /^\s/.test(value) && !this.atSpace;
    const before = this.line.signs;
    if (isComposed(value)) this.appendRun(node, value, 0, looks.preformatted);
    else this.appendDecomposed(node, value, looks.preformatted);
    const signs = this.line.signs - before;
    // Text with line breaks of its own (preformatted) is neither bold nor a link in any case that matters here.
    if (signs > 0 && looks.bold) this.line.bold += signs;
    if (signs > 0 && looks.link && looks.link.kind !== 'contact') this.line.linked += signs;
    if (signs > 0 && looks.link?.kind === 'thisPage') this.line.anchored += signs;
    if (looks.link) this.addLink(looks.link, startsInSpace ? start + 1 : start);
    else if (signs > 0) this.openLink = null;
  }

  /** A line break that the page asked for. The second in a row parts paragraphs, a third adds nothing. */
  breakLine() {
    this.dropTrailingSpace();
    if (this.length === 0 || this.breaks === 2) return;
    this.pieces.push('\n');
    this.length++;
    this.breaks++;
    this.lines.push(emptyLine(this.length));
  }

  /** The block so far, null where there was no text; the builder starts afresh. */
  finish(setting: Setting): Block | null {
    if (this.length === 0) return null;
    const text = this.pieces.join('').trimEnd();
    const { lines, links, stretches } = this;
    this.pieces = [];
    this.length = 0;
    this.breaks = 0;
    this.endsWithSpace = false;
    this.lines = [emptyLine(0)];
    this.links = [];
    this.stretches = [];
    this.openLink = null;
    return { ...setting, text, lines: lines.filter((line) => line.start < text.length), links, stretches };
  }

  private get line(): Line {
    return this.lines[this.lines.length - 1];
  }

  private get atSpace(): boolean {
    return this.length === 0 || this.endsWithSpace || this.breaks > 0;
  }

  private addLink(link: OpenLink, start: number) {
    const end = this.length - (this.endsWithSpace ? 1 : this.breaks);
    if (end <= start) return;
    const last = this.links[this.links.length - 1];
    if (last && this.openLink === link) last.end = end;
    else this.links.push({ start, end, href: link.href });
    this.openLink = link;
  }

  private appendRun(node: PageNode | null, value: string, base: number, preformatted: boolean) {
    let from = 0;
    let afterSpace = this.atSpace;
    let signs = 0;
    for (let at = 0; at < value.length; at++) {
      const code = value.charCodeAt(at);
      const kind = code > 0x20 && code < 0x7f ? ordinary : classify(code);
      if (kind === ordinary) {
        afterSpace = false;
        signs++;
        continue;
      }
      if (code === 0x20 && !afterSpace) {
        afterSpace = true;
        continue;
      }
      this.push(node, value.slice(from, at), base + from);
      if (code === 0x0a && preformatted) {
        this.line.signs += signs;
        signs = 0;
        this.breakLine();
        afterSpace = true;
      } else if (kind === space && !this.atSpace) {
        this.push(node, ' ', base + at);
        afterSpace = true;
      }
      from = at + 1;
    }
    this.push(node, value.slice(from), base + from);
    this.line.signs += signs;
  }

  /** Text that is not in NFC goes in letter by letter, so that each composed letter knows where it stood. */
  private appendDecomposed(node: PageNode | null, value: string, preformatted: boolean) {
    for (const match of value.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
      const composed = compose(match[0]);
      const start = this.length;
      this.appendRun(node, composed, match.index, preformatted);
      const last = this.stretches[this.stretches.length - 1];
      if (composed.length === match[0].length || !last || this.length === start) continue;
      const length = this.length - start;
      last.length -= length;
      last.sourceLength = last.length;
      if (last.length <= 0) this.stretches.pop();
      if (node) this.stretches.push({ start, length, node, from: match.index, sourceLength: match[0].length });
    }
  }

  private dropTrailingSpace() {
    if (!this.endsWithSpace) return;
    const last = this.pieces.length - 1;
    this.pieces[last] = this.pieces[last].slice(0, -1);
    this.length--;
    this.endsWithSpace = false;
    const stretch = this.stretches[this.stretches.length - 1];
    if (!stretch || stretch.start + stretch.length <= this.length) return;
    if (--stretch.length === 0) this.stretches.pop();
    else stretch.sourceLength = stretch.length;
  }

  private push(node: PageNode | null, piece: string, from: number) {
    if (piece === '') return;
    const start = this.length;
    this.pieces.push(piece);
    this.length += piece.length;
    this.breaks = 0;
    this.endsWithSpace = piece.charCodeAt(piece.length - 1) === 0x20;
    if (!node) return;
    const last = this.stretches[this.stretches.length - 1];
    const follows = last && last.node === node && last.length === last.sourceLength;
    if (follows && last.from + last.length === from && last.start + last.length === start) {
      last.length += piece.length;
      last.sourceLength = last.length;
    } else {
      this.stretches.push({ start, length: piece.length, node, from, sourceLength: piece.length });
    }
  }
}
