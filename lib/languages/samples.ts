// The samples of each language that has them: one line each.

import { samples as da } from './da/samples.ts';
import { samples as de } from './de/samples.ts';
import { samples as en } from './en/samples.ts';
import { samples as fi } from './fi/samples.ts';
import { samples as nb } from './nb/samples.ts';
import { samples as nl } from './nl/samples.ts';
import { samples as pl } from './pl/samples.ts';
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
};
