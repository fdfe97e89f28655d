// The samples of each language that has them: one line each.

import { samples as da } from './da/samples.ts';
import { samples as de } from './de/samples.ts';
import { samples as en } from './en/samples.ts';
import { samples as es } from './es/samples.ts';
import { samples as fi } from './fi/samples.ts';
import { samples as fr } from './fr/samples.ts';
import { samples as it } from './it/samples.ts';
import { samples as nb } from './nb/samples.ts';
import { samples as nl } from './nl/samples.ts';
import { samples as pl } from './pl/samples.ts';
import { samples as pt } from './pt/samples.ts';
import type { ReadingSamples } from './reading-samples.ts';
import { samples as sv } from './sv/samples.ts';

/** BCP 47 -> samples. */
export const readingSamples: Readonly<Record<string, ReadingSamples>> = {
  en,
  da,
  fi,
  nb,
  sv,
  de,
  nl,
  pl,
  fr,
  it,
  es,
  pt,
};
