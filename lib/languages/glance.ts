// The first stage's stems, all languages in one list: the only words in the script that runs on every page.

import { bgGlance } from './bg/spotting.ts';
import { caGlance } from './ca/spotting.ts';
import { csGlance } from './cs/spotting.ts';
import { daGlance } from './da/spotting.ts';
import { deGlance } from './de/spotting.ts';
import { elGlance } from './el/spotting.ts';
import { enGlance } from './en/spotting.ts';
import { esGlance } from './es/spotting.ts';
import { etGlance } from './et/spotting.ts';
import { fiGlance } from './fi/spotting.ts';
import { frGlance } from './fr/spotting.ts';
import { gaGlance } from './ga/spotting.ts';
import { glGlance } from './gl/spotting.ts';
import { hrGlance } from './hr/spotting.ts';
import { huGlance } from './hu/spotting.ts';
import { isGlance } from './is/spotting.ts';
import { itGlance } from './it/spotting.ts';
import { ltGlance } from './lt/spotting.ts';
import { lvGlance } from './lv/spotting.ts';
import { mtGlance } from './mt/spotting.ts';
import { nbGlance } from './nb/spotting.ts';
import { nlGlance } from './nl/spotting.ts';
import { nnGlance } from './nn/spotting.ts';
import { plGlance } from './pl/spotting.ts';
import { ptGlance } from './pt/spotting.ts';
import { roGlance } from './ro/spotting.ts';
import { skGlance } from './sk/spotting.ts';
import { slGlance } from './sl/spotting.ts';
import { srGlance } from './sr/spotting.ts';
import { svGlance } from './sv/spotting.ts';

export const glanceLists: string[] = [
  bgGlance,
  caGlance,
  csGlance,
  daGlance,
  deGlance,
  elGlance,
  enGlance,
  esGlance,
  etGlance,
  fiGlance,
  frGlance,
  gaGlance,
  glGlance,
  hrGlance,
  huGlance,
  isGlance,
  itGlance,
  ltGlance,
  lvGlance,
  mtGlance,
  nbGlance,
  nlGlance,
  nnGlance,
  plGlance,
  ptGlance,
  roGlance,
  skGlance,
  slGlance,
  srGlance,
  svGlance,
];
