// The languages that letters can be written in: one line a language. A language is loaded when a letter needs it.

import type { LetterWords } from './letter-words.ts';

export interface LetterLanguage {
  /** BCP 47. */
  code: string;
  load(): Promise<{ letters: LetterWords }>;
}

export const letterLanguages: readonly LetterLanguage[] = [
  { code: 'en', load: () => import('./en/letters.ts') },
  { code: 'sv', load: () => import('./sv/letters.ts') },
];

/** The words of one language; undefined where there are no letters in it. "de-AT" finds "de". */
export async function loadLetterWords(code: string): Promise<LetterWords | undefined> {
  const base = code.toLowerCase().split('-')[0];
  const language = letterLanguages.find((each) => each.code === base);
  return language ? (await language.load()).letters : undefined;
}
