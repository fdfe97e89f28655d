// The first stage's stems, all languages in one list: the only words in the script that runs on every page.

import { csGlance } from './cs/spotting.ts';
import { daGlance } from './da/spotting.ts';
import { deGlance } from './de/spotting.ts';
import { enGlance } from './en/spotting.ts';
import { esGlance } from './es/spotting.ts';
import { fiGlance } from './fi/spotting.ts';
import { frGlance } from './fr/spotting.ts';
import { glGlance } from './gl/spotting.ts';
import { itGlance } from './it/spotting.ts';
import { ltGlance } from './lt/spotting.ts';
import { nbGlance } from './nb/spotting.ts';
import { nlGlance } from './nl/spotting.ts';
import { plGlance } from './pl/spotting.ts';
import { ptGlance } from './pt/spotting.ts';
import { srGlance } from './sr/spotting.ts';
import { svGlance } from './sv/spotting.ts';

export const glanceLists: string[] = [
  csGlance,
  daGlance,
  deGlance,
  enGlance,
  esGlance,
  fiGlance,
  frGlance,
  glGlance,
  itGlance,
  ltGlance,
  nbGlance,
  nlGlance,
  plGlance,
  ptGlance,
  srGlance,
  svGlance,
];
