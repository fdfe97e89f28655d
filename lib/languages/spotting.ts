// The list of languages that the spotter knows: one line a language. More than the reader knows, since a page that
// nobody can read yet should still be found.

import { bgSpotting } from './bg/spotting.ts';
import { caSpotting } from './ca/spotting.ts';
import { csSpotting } from './cs/spotting.ts';
import { daSpotting } from './da/spotting.ts';
import { deSpotting } from './de/spotting.ts';
import { elSpotting } from './el/spotting.ts';
import { enSpotting } from './en/spotting.ts';
import { esSpotting } from './es/spotting.ts';
import { etSpotting } from './et/spotting.ts';
import { fiSpotting } from './fi/spotting.ts';
import { frSpotting } from './fr/spotting.ts';
import { gaSpotting } from './ga/spotting.ts';
import { glSpotting } from './gl/spotting.ts';
import { hrSpotting } from './hr/spotting.ts';
import { huSpotting } from './hu/spotting.ts';
import { isSpotting } from './is/spotting.ts';
import { itSpotting } from './it/spotting.ts';
import { ltSpotting } from './lt/spotting.ts';
import { lvSpotting } from './lv/spotting.ts';
import { mtSpotting } from './mt/spotting.ts';
import { nbSpotting } from './nb/spotting.ts';
import { nlSpotting } from './nl/spotting.ts';
import { nnSpotting } from './nn/spotting.ts';
import { plSpotting } from './pl/spotting.ts';
import { ptSpotting } from './pt/spotting.ts';
import { roSpotting } from './ro/spotting.ts';
import { skSpotting } from './sk/spotting.ts';
import { slSpotting } from './sl/spotting.ts';
import type { SpottingWords } from './spotting-words.ts';
import { srSpotting } from './sr/spotting.ts';
import { svSpotting } from './sv/spotting.ts';

export const spottingLanguages: Record<string, SpottingWords> = {
  bg: bgSpotting,
  ca: caSpotting,
  cs: csSpotting,
  da: daSpotting,
  de: deSpotting,
  el: elSpotting,
  en: enSpotting,
  es: esSpotting,
  et: etSpotting,
  fi: fiSpotting,
  fr: frSpotting,
  ga: gaSpotting,
  gl: glSpotting,
  hr: hrSpotting,
  hu: huSpotting,
  is: isSpotting,
  it: itSpotting,
  lt: ltSpotting,
  lv: lvSpotting,
  mt: mtSpotting,
  nb: nbSpotting,
  nl: nlSpotting,
  nn: nnSpotting,
  pl: plSpotting,
  pt: ptSpotting,
  ro: roSpotting,
  sk: skSpotting,
  sl: slSpotting,
  sr: srSpotting,
  sv: svSpotting,
};
