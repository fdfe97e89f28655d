// The list of languages that the spotter knows: one line a language. More than the reader knows, since a page that
// nobody can read yet should still be found.

import { csSpotting } from './cs/spotting.ts';
import { daSpotting } from './da/spotting.ts';
import { deSpotting } from './de/spotting.ts';
import { enSpotting } from './en/spotting.ts';
import { esSpotting } from './es/spotting.ts';
import { fiSpotting } from './fi/spotting.ts';
import { frSpotting } from './fr/spotting.ts';
import { glSpotting } from './gl/spotting.ts';
import { itSpotting } from './it/spotting.ts';
import { ltSpotting } from './lt/spotting.ts';
import { nbSpotting } from './nb/spotting.ts';
import { nlSpotting } from './nl/spotting.ts';
import { plSpotting } from './pl/spotting.ts';
import { ptSpotting } from './pt/spotting.ts';
import type { SpottingWords } from './spotting-words.ts';
import { srSpotting } from './sr/spotting.ts';
import { svSpotting } from './sv/spotting.ts';

export const spottingLanguages: Record<string, SpottingWords> = {
  cs: csSpotting,
  da: daSpotting,
  de: deSpotting,
  en: enSpotting,
  es: esSpotting,
  fi: fiSpotting,
  fr: frSpotting,
  gl: glSpotting,
  it: itSpotting,
  lt: ltSpotting,
  nb: nbSpotting,
  nl: nlSpotting,
  pl: plSpotting,
  pt: ptSpotting,
  sr: srSpotting,
  sv: svSpotting,
};
