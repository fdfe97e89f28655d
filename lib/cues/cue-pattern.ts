// The little language that cues are written in (described in languages/reading-words.ts): from a string to steps.

import { findWords, isOneWord, lowerCase } from './word-edges.ts';

/** How one written word is compared with a word of the text. */
export interface WordPattern {
  form: 'exact' | 'prefix' | 'suffix' | 'infix' | 'capitals';
  /** Lower case, except for `capitals`. */
  letters: string;
}

export type Step = { kind: 'word'; slot: string; alternatives: WordPattern[]; optional: boolean } | { kind: 'gap' };

/** So many words may stand where a cue says "...". */
export const longestGap = 6;

/**
 * Parses one cue. Throws with a sentence for the person who wrote the language data when it cannot be meant. `known`: the
 * steps of words as they are written, which many cues share; filled on the way.
 */
export function parseCue(cue: string, known = new Map<string, Step[]>()): Step[] {
  const steps: Step[] = [];
  for (const part of cue.normalize('NFC').split(/\s+/u).filter(Boolean)) {
    const before = known.get(part);
    if (before) {
      steps.push(...before);
      continue;
    }
    if (part === '...') steps.push({ kind: 'gap' });
    else if (part === '*')
      throw new Error(`The cue "${cue}" has a star of its own; write "..." for words that may vary.`);
    else {
      const made = wordSteps(part, cue);
      known.set(part, made);
      steps.push(...made);
    }
  }
  if (steps.length === 0 || steps[0].kind === 'gap' || steps[steps.length - 1].kind === 'gap') {
    throw new Error(`The cue "${cue}" has to begin and end with a word.`);
  }
  return steps;
}

function wordSteps(part: string, cue: string): Step[] {
  const optional = part.endsWith('?');
  const branches = (optional ? part.slice(0, -1) : part).split('|').map((branch) => splitWords(branch, cue));
  if (branches.length === 1) {
    // "e-mail*" is two words in the text, so it becomes two steps
    return branches[0].map((pattern) => step([pattern], optional));
  }
  if (branches.some((branch) => branch.length !== 1)) {
    throw new Error(`In the cue "${cue}" each side of "|" has to be one word, without hyphen or apostrophe.`);
  }
  return [step(branches.flat(), optional)];
}

function step(alternatives: WordPattern[], optional: boolean): Step {
  const [only] = alternatives;
  const slot =
    alternatives.length === 1
      ? `${only.form}:${only.letters}`
      : alternatives
          .map((a) => `${a.form}:${a.letters}`)
          .sort()
          .join('|');
  return { kind: 'word', slot, alternatives, optional };
}

function splitWords(branch: string, cue: string): WordPattern[] {
  const starBefore = branch.startsWith('*');
  const starAfter = branch.endsWith('*');
  const bare = branch.slice(starBefore ? 1 : 0, starAfter ? -1 : undefined);
  // Languages have thousands of cues, and are wanted at once: what is one word is seen without looking for edges.
  if (isOneWord(bare)) return [wordPattern(bare, starBefore, starAfter)];
  const words = findWords(bare);
  if (words.count === 0 || bare.includes('*')) throw new Error(`The cue "${cue}" has no letters in "${branch}".`);
  const patterns: WordPattern[] = [];
  for (let i = 0; i < words.count; i++) {
    const letters = bare.slice(words.starts[i], words.ends[i]);
    patterns.push(wordPattern(letters, starBefore && i === 0, starAfter && i === words.count - 1));
  }
  return patterns;
}

function wordPattern(written: string, starBefore: boolean, starAfter: boolean): WordPattern {
  const letters = lowerCase(written);
  const isLarge = written.length > 1 && written !== letters && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(written);
  if (isLarge && !starBefore && !starAfter) return { form: 'capitals', letters: written };
  const form = starBefore && starAfter ? 'infix' : starBefore ? 'suffix' : starAfter ? 'prefix' : 'exact';
  return { form, letters };
}
