// Which language a letter to this controller is best written in: the policy's, else one of the controller's country,
// else the person's own. A proposal; the person chooses.

import { countries } from '../countries/index.ts';
import { findLetterLanguage } from '../languages/letters.ts';
import type { Regime } from '../model/rights-request.ts';

export interface LanguageWish {
  /** BCP 47 of the policy; null or "und" where it is not known. */
  policy: string | null;
  /** Where the controller is, ISO 3166-1 alpha-2, with region where known; null or empty: unknown. */
  place: string | null;
  /** BCP 47 of the interface. */
  own: string;
  regime: Regime;
}

/** Languages there are letters in under that law, best first, each once. English closes the list: it is understood in most offices. */
export function proposeLanguages({ policy, place, own, regime }: LanguageWish): string[] {
  const country = countries.find(({ code }) => code === place?.slice(0, 2));
  const wanted = [policy ?? '', ...(country?.languages ?? []), own, 'en'];
  const found = wanted
    .map(findLetterLanguage)
    .filter((language) => language !== undefined)
    .filter(({ otherLaws }) => regime === 'eu' || otherLaws?.includes(regime));
  return [...new Set(found.map(({ code }) => code))];
}

/**
 * The language of a complaint: the one in hand where the authority has it too, else the first of the authority's that
 * there are letters in. A person's own wording is for the caller to leave alone.
 * @param languages BCP 47, the authority's own.
 */
export function languageForAuthority(languages: readonly string[], inHand: string, regime: Regime): string {
  const known = languages
    .map(findLetterLanguage)
    .filter((language) => language !== undefined)
    .filter(({ otherLaws }) => regime === 'eu' || otherLaws?.includes(regime))
    .map(({ code }) => code);
  return known.includes(inHand) ? inHand : (known[0] ?? inHand);
}
