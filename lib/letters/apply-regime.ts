// The words of a language under the law that applies: sentences of the United Kingdom or Switzerland in place of the
// Union's. A sentence that this law does not know becomes empty, and the letter leaves it out.

import type { LetterWords, RegimeWords } from '../languages/letter-words.ts';
import type { Regime } from '../model/rights-request.ts';

export interface AppliedWords {
  words: LetterWords;
  /** null: the GDPR itself. */
  regime: RegimeWords | null;
}

/** @returns undefined where the language has no letters under this law. */
export function applyRegime(words: LetterWords, regime: Regime): AppliedWords | undefined {
  if (regime === 'eu') return { words, regime: null };
  const changes = words[regime];
  if (!changes) return undefined;
  const changed = respell(overlay(words, changes.sentences), changes.spelling) as LetterWords;
  const quotationMarks = changes.quotationMarks ?? words.quotationMarks;
  return { words: { ...changed, quotationMarks, uk: words.uk, ch: words.ch }, regime: changes };
}

type Tree = { [key: string]: unknown };

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function overlay(base: object, changes: object): Tree {
  const result: Tree = { ...base };
  for (const [key, change] of Object.entries(changes)) {
    const old = result[key];
    if (change === null) result[key] = '';
    else if (isTree(change) && isTree(old)) result[key] = overlay(old, change);
    else result[key] = change;
  }
  return result;
}

function respell(value: unknown, spelling: RegimeWords['spelling']): unknown {
  if (spelling.length === 0) return value;
  if (typeof value === 'string') return spelling.reduce((text, [from, to]) => text.replaceAll(from, to), value);
  if (!isTree(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, respell(each, spelling)]));
}
