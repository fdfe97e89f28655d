// All cues of a language in one structure, found in one pass over the words of a text.
// A word of the text is looked up once for all its appearances (few different words make up most of a text), which gives
// the slots it can fill; cues are paths of slots in a tree. Gaps are bounded, so the time is linear in the text.

import { longestGap, parseCue, type Step, type WordPattern } from './cue-pattern.ts';
import type { Words } from './word-edges.ts';

export interface CueMatch {
  /** Index of the cue in the order in which they were given. */
  cue: number;
  /** Word indices; `last` is the last word that belongs to it. */
  first: number;
  last: number;
}

interface Branch {
  next: Map<number, Branch>;
  gap: Branch | null;
  /** Cues that end here. */
  cues: number[];
}

const noSlots: readonly number[] = [];
/** Bounds the memory that hostile text can claim; beyond it words are looked up again. */
const rememberedWords = 50_000;

export class CueMatcher {
  readonly #root: Branch = newBranch();
  /** Branches of the root by slot: most words of a text end here, so the way in is the shortest. */
  readonly #beginning: (Branch | undefined)[] = [];
  readonly #slots = new SlotIndex();
  readonly #remembered = new Map<string, readonly number[]>();

  constructor(cues: readonly string[]) {
    cues.forEach((cue, index) => {
      this.#add(parseCue(cue), index);
    });
    for (const [slot, branch] of this.#root.next) this.#beginning[slot] = branch;
  }

  /** Reports every cue in the words `from` (included) to `to` (excluded) of the text. */
  match(text: string, words: Words, from: number, to: number, report: (match: CueMatch) => void): void {
    const slots: (readonly number[])[] = [];
    for (let i = from; i < to; i++) slots.push(this.#slotsOf(text.slice(words.starts[i], words.ends[i])));
    for (let i = 0; i < slots.length; i++) {
      for (const slot of slots[i]) {
        const branch = this.#beginning[slot];
        if (branch) this.#arrive(branch, slots, i, from + i, from, report);
      }
    }
  }

  #arrive(
    branch: Branch,
    slots: (readonly number[])[],
    at: number,
    first: number,
    from: number,
    report: (match: CueMatch) => void,
  ): void {
    for (const cue of branch.cues) report({ cue, first, last: from + at });
    if (branch.next.size > 0 && at + 1 < slots.length) this.#follow(branch, slots, at + 1, first, from, report);
    if (!branch.gap) return;
    const end = Math.min(slots.length, at + 2 + longestGap);
    for (let i = at + 1; i < end; i++) this.#follow(branch.gap, slots, i, first, from, report);
  }

  #follow(
    branch: Branch,
    slots: (readonly number[])[],
    at: number,
    first: number,
    from: number,
    report: (match: CueMatch) => void,
  ): void {
    for (const slot of slots[at]) {
      const next = branch.next.get(slot);
      if (next) this.#arrive(next, slots, at, first, from, report);
    }
  }

  #slotsOf(word: string): readonly number[] {
    const known = this.#remembered.get(word);
    if (known) return known;
    const slots = this.#slots.fitting(word);
    if (this.#remembered.size < rememberedWords) this.#remembered.set(word, slots);
    return slots;
  }

  #add(steps: Step[], cue: number): void {
    let ends: Branch[] = [this.#root];
    for (const step of steps) {
      if (step.kind === 'gap') {
        ends = ends.map((branch) => (branch.gap ??= newBranch()));
        continue;
      }
      const slot = this.#slots.add(step.slot, step.alternatives);
      const grown = ends.map((branch) => branchAt(branch, slot));
      ends = step.optional ? [...ends, ...grown] : grown;
    }
    for (const branch of ends) if (branch !== this.#root && !branch.cues.includes(cue)) branch.cues.push(cue);
  }
}

function newBranch(): Branch {
  return { next: new Map(), gap: null, cues: [] };
}

function branchAt(branch: Branch, slot: number): Branch {
  let next = branch.next.get(slot);
  if (!next) {
    next = newBranch();
    branch.next.set(slot, next);
  }
  return next;
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

  add(name: string, alternatives: WordPattern[]): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    const slot = this.#numbers.size;
    this.#numbers.set(name, slot);
    for (const { form, letters } of alternatives) {
      if (form === 'infix') {
        const key = letters.slice(0, 3);
        this.#infix.set(key, [...(this.#infix.get(key) ?? []), { letters, slot }]);
        continue;
      }
      const table = { exact: this.#exact, capitals: this.#capitals, prefix: this.#prefix, suffix: this.#suffix }[form];
      table.set(letters, [...(table.get(letters) ?? []), slot]);
      if (form === 'prefix') this.#prefixLengths = withLength(this.#prefixLengths, letters.length);
      if (form === 'suffix') this.#suffixLengths = withLength(this.#suffixLengths, letters.length);
    }
    return slot;
  }

  fitting(raw: string): readonly number[] {
    const found = new Set<number>(this.#capitals.get(raw));
    const word = raw.toLowerCase();
    const add = (slots: number[] | undefined): void => {
      if (slots) for (const slot of slots) found.add(slot);
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
    if (this.#infix.size > 0) {
      for (let i = 0; i + 3 <= word.length; i++) {
        for (const { letters, slot } of this.#infix.get(word.slice(i, i + 3)) ?? []) {
          if (word.startsWith(letters, i)) found.add(slot);
        }
      }
    }
    return found.size === 0 ? noSlots : [...found];
  }
}

function withLength(lengths: number[], length: number): number[] {
  return lengths.includes(length) ? lengths : [...lengths, length].sort((a, b) => a - b);
}
