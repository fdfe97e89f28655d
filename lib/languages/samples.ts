// The samples of each language that has them: one line each.

import { samples as en } from './en/samples.ts';
import type { ReadingSamples } from './reading-samples.ts';

/** BCP 47 -> samples. */
export const readingSamples: Readonly<Record<string, ReadingSamples>> = {
  en,
};
