// The languages that policies are read in: one line each.

import { reading as da } from './da/reading.ts';
import { reading as de } from './de/reading.ts';
import { reading as en } from './en/reading.ts';
import { reading as es } from './es/reading.ts';
import { reading as fi } from './fi/reading.ts';
import { reading as fr } from './fr/reading.ts';
import { reading as it } from './it/reading.ts';
import { reading as nb } from './nb/reading.ts';
import { reading as nl } from './nl/reading.ts';
import { reading as pl } from './pl/reading.ts';
import { reading as pt } from './pt/reading.ts';
import type { ReadingWords } from './reading-words.ts';
import { reading as sv } from './sv/reading.ts';

export interface ReadingLanguage {
  /** BCP 47. */
  code: string;
  /** ISO 639-3. */
  iso6393: string;
  common: readonly string[];
  words: ReadingWords;
}

const language = (code: string, iso6393: string, words: ReadingWords): ReadingLanguage => ({
  code,
  iso6393,
  common: words.common,
  words,
});

export const readingLanguages: readonly ReadingLanguage[] = [
  language('da', 'dan', da),
  language('de', 'deu', de),
  language('en', 'eng', en),
  language('es', 'spa', es),
  language('fi', 'fin', fi),
  language('fr', 'fra', fr),
  language('it', 'ita', it),
  language('nb', 'nob', nb),
  language('nl', 'nld', nl),
  language('pl', 'pol', pl),
  language('pt', 'por', pt),
  language('sv', 'swe', sv),
];
