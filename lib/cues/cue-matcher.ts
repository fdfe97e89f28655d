// All cues of a language in one structure, found in one pass over the words of a text.
// A spelling is looked up once for all its appearances (few different words make up most of a text), which gives
// the slots it can fill; cues are paths of slots in a tree. Gaps are bounded, so the time is linear in the text.

import { longestGap, parseCue, type Step, type WordPattern } from './cue-pattern.ts';
import { lowerCase, type Words } from './word-edges.ts';

/** Told of every cue found: its index in the order in which they were given, and its first and last word. */
export type ReportCue = (cue: number, first: number, last: number) => void;

/** What a spelling can be in a cue. */
interface Fit {
  slots: readonly number[];
  /** 64 bits of the slots, so that most branches are passed by without a look inside. */
  low: number;
  high: number;
  /** Where cues begin with it. */
  begins: readonly Branch[];
}

/** A text as the cues see it. */
interface View {
  ids: Int32Array;
  /** By number of the spelling. */
  fits: readonly Fit[];
  /** By word: the bits of its slots, and those of all words that a gap behind it can reach. */
  low: Int32Array;
  high: Int32Array;
  lowAhead: Int32Array;
  highAhead: Int32Array;
}

const fitsNothing: Fit = { slots: [], low: 0, high: 0, begins: [] };
/** Bounds the memory that hostile text can claim; beyond it words are looked up again. */
const rememberedWords = 50_000;

export class CueMatcher {
  readonly #root = new Branch();
  readonly #slots = new SlotIndex();
  readonly #remembered = new Map<string, Fit>();
  readonly #views = new WeakMap<Words, View>();
  readonly #gaps: boolean[] = [];

  constructor(cues: readonly string[]) {
    const known = new Map<string, Step[]>();
    const slots = new Map<Step, number>();
    for (let index = 0; index < cues.length; index++) this.#add(parseCue(cues[index], known), index, slots);
  }

  /** Whether the cue has words between its own. */
  hasGap(cue: number): boolean {
    return this.#gaps[cue];
  }

  /** Reports every cue in the words `from` (included) to `to` (excluded). */
  match(words: Words, from: number, to: number, report: ReportCue): void {
    const view = this.#viewOf(words);
    const { ids, fits } = view;
    for (let first = from; first < to; first++) {
      const { begins } = fits[ids[first]];
      for (let i = 0; i < begins.length; i++) arrive(begins[i], view, first, first, to, report);
    }
  }

  #viewOf(words: Words): View {
    let view = this.#views.get(words);
    if (!view) {
      view = lookAhead(
        words,
        words.spellings.map((spelling) => this.#fitOf(spelling)),
      );
      this.#views.set(words, view);
    }
    return view;
  }

  #fitOf(word: string): Fit {
    const known = this.#remembered.get(word);
    if (known) return known;
    const slots = this.#slots.fitting(word);
    let fit = fitsNothing;
    if (slots.length > 0) {
      const begins = slots.map((slot) => this.#root.at(slot)).filter((branch) => branch !== undefined);
      fit = { slots, low: bitsOf(slots, 0), high: bitsOf(slots, 32), begins };
    }
    if (this.#remembered.size < rememberedWords) this.#remembered.set(ownCopy(word), fit);
    return fit;
  }

  #add(steps: Step[], cue: number, slots: Map<Step, number>): void {
    let ends: Branch[] = [this.#root];
    let gapped = false;
    for (const step of steps) {
      if (step.kind === 'gap') {
        gapped = true;
        ends = ends.map((branch) => (branch.gap ??= new Branch()));
        continue;
      }
      const slot = slots.get(step) ?? this.#slots.add(step.slot, step.alternatives);
      slots.set(step, slot);
      const grown = ends.map((branch) => branch.grow(slot));
      ends = step.optional ? [...ends, ...grown] : grown;
    }
    for (const branch of ends) if (branch !== this.#root && !branch.cues.includes(cue)) branch.cues.push(cue);
    this.#gaps.push(gapped);
  }
}

const reach = longestGap + 1;

function lookAhead({ ids, count }: Words, fits: readonly Fit[]): View {
  const view: View = {
    ids,
    fits,
    low: new Int32Array(count + reach + 1),
    high: new Int32Array(count + reach + 1),
    lowAhead: new Int32Array(count),
    highAhead: new Int32Array(count),
  };
  const { low, high, lowAhead, highAhead } = view;
  for (let word = 0; word < count; word++) {
    const fit = fits[ids[word]];
    low[word] = fit.low;
    high[word] = fit.high;
  }
  for (let word = 0; word < count; word++) {
    let lows = 0;
    let highs = 0;
    for (let at = word + 1; at <= word + reach; at++) {
      lows |= low[at];
      highs |= high[at];
    }
    lowAhead[word] = lows;
    highAhead[word] = highs;
  }
  return view;
}

/** A shift by a number goes by its last five bits; the sixth tells which half it belongs to. */
function bitsOf(slots: readonly number[], half: 0 | 32): number {
  return slots.reduce((bits, slot) => ((slot & 32) === half ? bits | (1 << slot) : bits), 0);
}

/** The same letters, apart from the text that they were cut from: remembering a slice would keep the whole text. */
function ownCopy(word: string): string {
  return ` ${word}`.slice(1);
}

function arrive(branch: Branch, view: View, first: number, last: number, to: number, report: ReportCue): void {
  const { cues, gap } = branch;
  for (let i = 0; i < cues.length; i++) report(cues[i], first, last);
  const at = last + 1;
  if (at >= to) return;
  const { low, high } = view;
  if (((branch.low & low[at]) | (branch.high & high[at])) !== 0) follow(branch, view, first, at, to, report);
  if (gap === null || ((gap.low & view.lowAhead[last]) | (gap.high & view.highAhead[last])) === 0) return;
  const end = Math.min(to, at + reach);
  for (let next = at; next < end; next++) {
    if (((gap.low & low[next]) | (gap.high & high[next])) !== 0) follow(gap, view, first, next, to, report);
  }
}

function follow(branch: Branch, view: View, first: number, at: number, to: number, report: ReportCue): void {
  const { slots } = view.fits[view.ids[at]];
  for (let i = 0; i < slots.length; i++) {
    const slot = slots[i];
    if ((((slot & 32) === 0 ? branch.low : branch.high) & (1 << slot)) === 0) continue;
    const next = branch.at(slot);
    if (next) arrive(next, view, first, at, to, report);
  }
}

/** A place in the tree of cues. Most have one way on, so that only the others keep a table. */
class Branch {
  /** The first way on. */
  #slot = -1;
  #next: Branch | undefined;
  #others: Map<number, Branch> | null = null;
  /** Bits of the slots that lead on. */
  low = 0;
  high = 0;
  gap: Branch | null = null;
  /** Cues that end here. */
  cues: number[] = [];

  at(slot: number): Branch | undefined {
    if (this.#slot === slot) return this.#next;
    return this.#others === null ? undefined : this.#others.get(slot);
  }

  /** The branch behind a slot, made where there is none. */
  grow(slot: number): Branch {
    const known = this.at(slot);
    if (known) return known;
    const made = new Branch();
    if ((slot & 32) === 0) this.low |= 1 << slot;
    else this.high |= 1 << slot;
    if (this.#next === undefined) {
      this.#slot = slot;
      this.#next = made;
    } else {
      this.#others ??= new Map();
      this.#others.set(slot, made);
    }
    return made;
  }
}

/** Which slots a word can fill: by whole word, beginning, end, or any three letters inside it. */
class SlotIndex {
  readonly #numbers = new Map<string, number>();
  readonly #exact = new Map<string, number[]>();
  readonly #capitals = new Map<string, number[]>();
  readonly #prefix = new Map<string, number[]>();
  readonly #suffix = new Map<string, number[]>();
  readonly #infix = new Map<string, { letters: string; slot: number }[]>();
  #prefixLengths: number[] = [];
  #suffixLengths: number[] = [];

  add(name: string, alternatives: readonly WordPattern[]): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const slot = this.#numbers.size;
    this.#numbers.set(name, slot);
    for (const { form, letters } of alternatives) {
      if (form === 'infix') put(this.#infix, letters.slice(0, 3), { letters, slot });
      else put(this.#tableOf(form), letters, slot);
      if (form === 'prefix') this.#prefixLengths = withLength(this.#prefixLengths, letters.length);
      if (form === 'suffix') this.#suffixLengths = withLength(this.#suffixLengths, letters.length);
    }
    return slot;
  }

  #tableOf(form: Exclude<WordPattern['form'], 'infix'>): Map<string, number[]> {
    if (form === 'exact') return this.#exact;
    if (form === 'capitals') return this.#capitals;
    return form === 'prefix' ? this.#prefix : this.#suffix;
  }

  fitting(raw: string): readonly number[] {
    const found: number[] = [...(this.#capitals.get(raw) ?? [])];
    const word = lowerCase(raw);
    const add = (slots: number[] | undefined): void => {
      if (slots) for (const slot of slots) if (!found.includes(slot)) found.push(slot);
    };
    add(this.#exact.get(word));
    for (const length of this.#prefixLengths) {
      if (length > word.length) break;
      add(this.#prefix.get(word.slice(0, length)));
    }
    for (const length of this.#suffixLengths) {
      if (length > word.length) break;
      add(this.#suffix.get(word.slice(word.length - length)));
    }
    if (this.#infix.size === 0) return found;
    for (let i = 0; i + 3 <= word.length; i++) {
      for (const { letters, slot } of this.#infix.get(word.slice(i, i + 3)) ?? []) {
        if (word.startsWith(letters, i) && !found.includes(slot)) found.push(slot);
      }
    }
    return found;
  }
}

function put<Value>(table: Map<string, Value[]>, key: string, value: Value): void {
  const list = table.get(key);
  if (list) list.push(value);
  else table.set(key, [value]);
}

function withLength(lengths: number[], length: number): number[] {
  return lengths.includes(length) ? lengths : [...lengths, length].sort((a, b) => a - b);
}
