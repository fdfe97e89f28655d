// The little language that cues are written in (described in languages/reading-words.ts): from a string to steps.

import { findWords } from './word-edges.ts';

/** How one written word is compared with a word of the text. */
export interface WordPattern {
  form: 'exact' | 'prefix' | 'suffix' | 'infix' | 'capitals';
  /** Lower case, except for `capitals`. */
  letters: string;
}

export type Step = { kind: 'word'; slot: string; alternatives: WordPattern[]; optional: boolean } | { kind: 'gap' };

/** So many words may stand where a cue says "...". */
export const longestGap = 6;

/** Parses one cue. Throws with a sentence for the person who wrote the language data when it cannot be meant. */
export function parseCue(cue: string): Step[] {
  const steps: Step[] = [];
  for (const part of cue.normalize('NFC').split(/\s+/u).filter(Boolean)) {
    if (part === '...') steps.push({ kind: 'gap' });
    else if (part === '*')
      throw new Error(`The cue "${cue}" has a star of its own; write "..." for words that may vary.`);
    else steps.push(...wordSteps(part, cue));
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
  const slot = alternatives
    .map((a) => `${a.form}:${a.letters}`)
    .sort()
    .join('|');
  return { kind: 'word', slot, alternatives, optional };
}

function splitWords(branch: string, cue: string): WordPattern[] {
  const starBefore = branch.startsWith('*');
  const starAfter = branch.endsWith('*');
  const bare = branch.slice(starBefore ? 1 : 0, starAfter ? -1 : undefined);
  const words = findWords(bare);
  if (words.count === 0 || bare.includes('*')) throw new Error(`The cue "${cue}" has no letters in "${branch}".`);
  const patterns: WordPattern[] = [];
  for (let i = 0; i < words.count; i++) {
    const letters = bare.slice(words.starts[i], words.ends[i]);
    const before = starBefore && i === 0;
    const after = starAfter && i === words.count - 1;
    if (!before && !after && letters.length > 1 && /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(letters)) {
      patterns.push({ form: 'capitals', letters });
    } else {
      const form = before && after ? 'infix' : before ? 'suffix' : after ? 'prefix' : 'exact';
      patterns.push({ form, letters: letters.toLowerCase() });
    }
  }
  return patterns;
}
