// Which language to read a text in. Three votes: the little words of each language we know, franc restricted to those
// languages, and the page's own `lang` (often wrong, so it only breaks a near tie).

import { franc } from 'franc';
import type { PolicyDocument } from '../model/policy-document.ts';
import { findWords, lowerCase, type Words } from './word-edges.ts';

/** What choosing needs to know of a language. */
export interface KnownLanguage {
  /** BCP 47. */
  code: string;
  /** ISO 639-3, as franc names it; null where franc has no data. */
  iso6393: string | null;
  /** Frequent little words, lower case. */
  common: readonly string[];
}

export interface ChosenLanguage {
  code: string;
  /** Share of words that are little words of the language, 0..1; under 0.05 the text is hardly in it. */
  confidence: number;
}

const looked = 1500; // words
const lookedAt = 15_000; // characters
const francLooks = 1500; // characters

/** The language of the text among those known; null where nothing speaks for any. `words`: of its text. */
export function chooseLanguage(
  document: PolicyDocument,
  known: readonly KnownLanguage[],
  words: Words = findWords(document.text.slice(0, lookedAt)),
): ChosenLanguage | null {
  const shares = sharesOf(words, known);
  const declared = document.declaredLanguage?.toLowerCase().split(/[-_]/)[0] ?? '';
  const votes = known
    .map((language) => ({ language, share: shares.get(language.code) ?? 0 }))
    .filter(({ share }) => share > 0)
    .map((one) => ({ ...one, votes: one.share * (sameLanguage(declared, one.language.code) ? declaredVote : 1) }))
    .sort((a, b) => b.votes - a.votes);
  const [first, second] = votes;
  if (!first) return null;
  // Where franc could not turn it, it need not be asked: it takes longer than all the rest.
  const doubtful = second !== undefined && second.votes * francVote * 1.001 > first.votes;
  const guess = doubtful ? askFranc(document.text, known) : 'und';
  let best = first;
  let most = 0;
  for (const one of votes) {
    const all = one.votes * (one.language.iso6393 === guess ? francVote : 1);
    if (all > most) {
      most = all;
      best = one;
    }
  }
  return { code: best.language.code, confidence: Math.min(1, best.share) };
}

const francVote = 1.3;
const declaredVote = 1.15;

function askFranc(text: string, known: readonly KnownLanguage[]): string {
  return text.length > 200 ? franc(sample(text), { only: known.flatMap((k) => k.iso6393 ?? []) }) : 'und';
}

function sameLanguage(declared: string, code: string): boolean {
  return declared === code || (declared === 'no' && code === 'nb');
}

interface LittleWords {
  /** Little word -> the languages that have it, by their place in the list, and what it counts for each. */
  languages: Map<string, { places: number[]; weight: number }>;
  /** Letters of the longest. */
  longest: number;
}

const indices = new WeakMap<readonly KnownLanguage[], LittleWords>();

// Made once for a list of languages.
function indexOf(known: readonly KnownLanguage[]): LittleWords {
  let index = indices.get(known);
  if (!index) {
    index = { languages: new Map(), longest: 0 };
    for (const [place, { common }] of known.entries()) {
      for (const word of common) {
        const places = [...(index.languages.get(word)?.places ?? []), place];
        index.languages.set(word, { places, weight: 1 / places.length ** 0.5 });
        index.longest = Math.max(index.longest, word.length);
      }
    }
    indices.set(known, index);
  }
  return index;
}

/** For each language, the share of the words that are little words of it; a word of several counts less for each. */
export function countCommon(text: string, known: readonly KnownLanguage[]): Map<string, number> {
  return sharesOf(findWords(text.slice(0, lookedAt)), known);
}

function sharesOf(words: Words, known: readonly KnownLanguage[]): Map<string, number> {
  const { languages, longest } = indexOf(known);
  const bySpelling: ({ places: readonly number[]; weight: number } | undefined)[] = [];
  const hits = new Float64Array(known.length);
  let count = 0;
  for (; count < words.count && count < looked && words.starts[count] < lookedAt; count++) {
    const id = words.ids[count];
    // Numbers are given in the order of the text, so a spelling met for the first time has the next one.
    if (id === bySpelling.length) {
      const spelling = words.spellings[id];
      bySpelling.push(spelling.length > longest ? undefined : languages.get(lowerCase(spelling)));
    }
    const little = bySpelling[id];
    if (little) for (const place of little.places) hits[place] += little.weight;
  }
  const shares = new Map<string, number>();
  for (const [place, { code }] of known.entries()) {
    if (hits[place] > 0) shares.set(code, hits[place] / Math.max(1, count));
  }
  return shares;
}

// From the middle: the beginning is often a menu in another language.
function sample(text: string): string {
  const from = Math.max(0, Math.floor(text.length / 2) - francLooks / 2);
  return text.slice(from, from + francLooks);
}
