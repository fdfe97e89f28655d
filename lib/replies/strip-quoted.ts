// StripQuoted: which lines of an answer are the answer. Our own letter below it, the sender's signature and the small
// print that stands under every mail do not count. Nothing is cut out, so that quotes keep their place in the text.

import { CueMatcher } from '../cues/cue-matcher.ts';
import { findWords } from '../cues/word-edges.ts';
import type { ReplyWords } from '../languages/reply-words.ts';

export interface Block {
  /** Offsets into the text: a paragraph, a list item or a line that stands by itself. */
  start: number;
  end: number;
}

interface Line {
  start: number;
  end: number;
  text: string;
}

const longestLine = 2000;

/** The frames of all languages at once: a mail in one language often quotes in another. */
export class FrameFinder {
  readonly #matcher: CueMatcher;
  readonly #kinds: ('quoteHead' | 'wrote' | 'signOff' | 'disclaimer')[] = [];
  readonly #labels: ReadonlySet<string>;

  constructor(languages: readonly ReplyWords[]) {
    const cues: string[] = [];
    for (const { frame } of languages) {
      for (const kind of ['quoteHead', 'wrote', 'signOff', 'disclaimer'] as const) {
        for (const cue of frame[kind]) {
          cues.push(cue);
          this.#kinds.push(kind);
        }
      }
    }
    this.#matcher = new CueMatcher(cues);
    this.#labels = new Set(languages.flatMap(({ frame }) => frame.headerLabels));
  }

  /** Which frames a line holds; `signOff` and `quoteHead` only where it begins so. */
  find(line: string): ReadonlySet<string> {
    const found = new Set<string>();
    const text = line.slice(0, longestLine);
    const words = findWords(text);
    this.#matcher.match(words, 0, words.count, (cue, first) => {
      const kind = this.#kinds[cue];
      if (first === 0 || (kind !== 'signOff' && kind !== 'quoteHead')) found.add(kind);
    });
    return found;
  }

  /** How many cues of small print a paragraph holds. */
  countDisclaimers(paragraph: string): number {
    const text = paragraph.slice(0, longestLine);
    const words = findWords(text);
    const found = new Set<number>();
    this.#matcher.match(words, 0, words.count, (cue, first) => {
      if (this.#kinds[cue] === 'disclaimer') found.add(first);
    });
    return found.size;
  }

  /** "From: ..." in any language. */
  isHeader(line: string): boolean {
    const colon = line.indexOf(':');
    return colon > 0 && colon < 30 && this.#labels.has(line.slice(0, colon).replace(/[*_]/g, '').trim().toLowerCase());
  }
}

export interface Stripped {
  /** What counts, in order. */
  blocks: Block[];
  /** What was left out as somebody's earlier mail, for finding the case. */
  quoted: string;
}

/** Splits a mail's text into what counts and what does not. Linear in its length. */
export function stripQuoted(text: string, frames: FrameFinder): Stripped {
  const lines = linesOf(text);
  const kept: (Line | null)[] = [];
  const quoted: string[] = [];
  let words = 0;
  let ended = false;
  let signed = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    const bare = line.text.trim();
    if (ended || isMarked(bare)) {
      if (bare) quoted.push(bare.replace(/^[>| ]+/, ''));
      kept.push(null);
      continue;
    }
    if (bare === '') {
      kept.push(null);
      continue;
    }
    const head = quoteBegins(lines, i, frames, words);
    if (head === 'above') {
      kept.push(null);
      continue;
    }
    if (head === 'rest' || head === 'marked') {
      ended = head === 'rest';
      kept.push(null);
      continue;
    }
    if (signed && !/^p\.? ?s[.:, ]/i.test(bare)) {
      quoted.push(bare);
      kept.push(null);
      continue;
    }
    if (
      line.text.trimEnd() === '--' ||
      line.text.trimEnd() === '-- ' ||
      (bare.length < 70 && words >= 5 && frames.find(bare).has('signOff'))
    ) {
      signed = true;
      kept.push(null);
      continue;
    }
    words += findWords(bare).count;
    kept.push(line);
  }
  return { blocks: blocksOf(kept, text, frames), quoted: quoted.join('\n').slice(0, 20_000) };
}

const isMarked = (bare: string): boolean => /^(>(?!>>)|\|\s)/.test(bare);

/** 'above': part of the answer's own head. 'marked': a head whose quote is marked line by line. 'rest': all below is quoted. */
function quoteBegins(lines: readonly Line[], at: number, frames: FrameFinder, wordsBefore: number): string | null {
  const bare = lines[at].text.trim();
  if (frames.isHeader(bare)) {
    const more = [1, 2, 3].filter((n) => lines[at + n] && frames.isHeader(lines[at + n].text.trim())).length;
    if (wordsBefore < 12) return 'above';
    return more >= 1 ? 'rest' : null;
  }
  if (wordsBefore < 4 || bare.length > 200) return null;
  if (/^>>>/.test(bare)) return 'rest';
  // ticket systems part the messages with a rule, and put who and when above each
  const above = lines.slice(Math.max(0, at - 2), at).findLast((line) => line.text.trim() !== '');
  if (above && /^[-_=*]{10,}$/.test(above.text.trim()) && /\d{4}.*\d{1,2}[:.]\d{2}/.test(bare) && wordsBefore >= 20)
    return 'rest';
  const found = frames.find(bare);
  const next = lines.slice(at + 1, at + 4).find((line) => line.text.trim() !== '');
  const endsOpen = /[:：]\s*$/.test(bare) || /^[-_=*[].*[-_=*\]]$/.test(bare);
  if (found.has('wrote') && /\d/.test(bare)) {
    if (next && isMarked(next.text.trim())) return 'marked';
    return endsOpen ? 'rest' : null;
  }
  // "On Tue, 3 Feb 2026 at 12:08 a person with a very long address" wraps before "wrote:"
  if (found.has('wrote') && bare.length < 40 && endsOpen) return next && isMarked(next.text.trim()) ? 'marked' : 'rest';
  // a letter's own subject line speaks of "your request" too, so a bare line counts late in the text only
  if (found.has('quoteHead') && bare.length < 90 && !/[.!?,]$/.test(bare) && wordsBefore >= (endsOpen ? 8 : 25))
    return next && isMarked(next.text.trim()) ? 'marked' : 'rest';
  return null;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ start, end, text: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
}

/** Lines that belong together: broken by the mail program, not by the writer. */
function blocksOf(lines: readonly (Line | null)[], text: string, frames: FrameFinder): Block[] {
  const blocks: Block[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length === 0) return;
    const block = { start: open[0].start, end: open[open.length - 1].end };
    blocks.push(block);
    open = [];
  };
  for (const line of lines) {
    if (!line) {
      close();
      continue;
    }
    const before = open.at(-1);
    if (before && !continues(before.text, line.text)) close();
    open.push(line);
  }
  close();
  // "we treat your request as confidential" is no small print: one such word is enough at the very end only
  const small = blocks.map(({ start, end }) => frames.countDisclaimers(text.slice(start, end)));
  return blocks.filter((_, index) => small[index] < (index > 0 && index === blocks.length - 1 ? 1 : 2));
}

function continues(before: string, line: string): boolean {
  if (/^\s*([-*•–·✓✗✔✘☑☒+]|\(?[0-9]{1,2}[.)]|\(?[a-z]\))\s/.test(line)) return false;
  const width = before.trimEnd().length;
  if (width >= 55) return true;
  return /^\s*\p{Ll}/u.test(line) && !/[.:!?]\s*$/.test(before);
}
