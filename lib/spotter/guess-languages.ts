// Which language's words to count: by its most frequent words. The reader chooses more carefully; here a neighbour
// language does little harm, so two or three that are close are all taken.

import { spottingLanguages } from '../languages/spotting.ts';

const wordsRead = 5000;
const commonWords = Object.entries(spottingLanguages).map(([code, words]) => ({
  code,
  common: words.common.split('|'),
}));

/** Codes of the likely languages, best first; all of them where the text is too short to tell. */
export function guessLanguages(words: string[]): string[] {
  const seen = new Map<string, number>();
  for (const word of words.slice(0, wordsRead)) seen.set(word, (seen.get(word) ?? 0) + 1);
  const scores = commonWords.map(({ code, common }) => {
    // Roots, so that one shared word does not decide.
    const score = common.reduce((sum, word) => sum + Math.sqrt(seen.get(word) ?? 0), 0);
    return { code, score };
  });
  scores.sort((a, b) => b.score - a.score);
  const best = scores[0]?.score ?? 0;
  if (best === 0) return scores.map((one) => one.code);
  return scores
    .filter((one) => one.score >= best * 0.75)
    .slice(0, 3)
    .map((one) => one.code);
}
