// The languages that letters can be written in: one line a language. A language is loaded when a letter needs it.

import type { Regime } from '../model/rights-request.ts';
import type { LetterWords } from './letter-words.ts';

export interface LetterLanguage {
  /** BCP 47. */
  code: string;
  /** Codes whose readers are served by this language: "no" and "nn" by "nb". */
  also?: readonly string[];
  /** Laws beside the GDPR that it has letters for; the same as the data's `uk` and `ch`. */
  otherLaws?: readonly Exclude<Regime, 'eu'>[];
  load(): Promise<{ letters: LetterWords }>;
}

export const letterLanguages: readonly LetterLanguage[] = [
  { code: 'en', otherLaws: ['uk', 'ch'], load: () => import('./en/letters.ts') },
  { code: 'sv', load: () => import('./sv/letters.ts') },
  { code: 'de', otherLaws: ['ch'], load: () => import('./de/letters.ts') },
  { code: 'fr', otherLaws: ['ch'], load: () => import('./fr/letters.ts') },
  { code: 'it', otherLaws: ['ch'], load: () => import('./it/letters.ts') },
  { code: 'es', load: () => import('./es/letters.ts') },
  { code: 'pt', load: () => import('./pt/letters.ts') },
  { code: 'nl', load: () => import('./nl/letters.ts') },
  { code: 'pl', load: () => import('./pl/letters.ts') },
  { code: 'cs', load: () => import('./cs/letters.ts') },
  { code: 'sk', load: () => import('./sk/letters.ts') },
  { code: 'da', load: () => import('./da/letters.ts') },
  { code: 'sl', load: () => import('./sl/letters.ts') },
  { code: 'nb', also: ['no', 'nn'], load: () => import('./nb/letters.ts') },
  { code: 'hr', load: () => import('./hr/letters.ts') },
  { code: 'fi', load: () => import('./fi/letters.ts') },
  { code: 'bg', load: () => import('./bg/letters.ts') },
  { code: 'et', load: () => import('./et/letters.ts') },
  { code: 'lt', load: () => import('./lt/letters.ts') },
  { code: 'lv', load: () => import('./lv/letters.ts') },
  { code: 'ro', load: () => import('./ro/letters.ts') },
  { code: 'is', load: () => import('./is/letters.ts') },
  { code: 'el', load: () => import('./el/letters.ts') },
  { code: 'hu', load: () => import('./hu/letters.ts') },
  { code: 'mt', load: () => import('./mt/letters.ts') },
  { code: 'ga', load: () => import('./ga/letters.ts') },
];

/** The language of letters for a BCP 47 code; undefined where there is none. "de-AT" finds "de". */
export function findLetterLanguage(code: string): LetterLanguage | undefined {
  const base = code.toLowerCase().split(/[-_]/)[0];
  return letterLanguages.find((each) => each.code === base || each.also?.includes(base));
}

/** The words of one language; undefined where there are no letters in it. */
export async function loadLetterWords(code: string): Promise<LetterWords | undefined> {
  return (await findLetterLanguage(code)?.load())?.letters;
}
