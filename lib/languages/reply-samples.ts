// ReplySamples: sentences of answers as controllers write them, in our own words, with what each says. The sorter learns
// from them (scripts/fit-replies.ts); nothing of them is shipped. Ten more that differ are worth more than a rule.

import { replySamples as da } from './da/reply-samples.ts';
import { replySamples as de } from './de/reply-samples.ts';
import { replySamples as en } from './en/reply-samples.ts';
import { replySamples as es } from './es/reply-samples.ts';
import { replySamples as fi } from './fi/reply-samples.ts';
import { replySamples as fr } from './fr/reply-samples.ts';
import { replySamples as it } from './it/reply-samples.ts';
import { replySamples as nb } from './nb/reply-samples.ts';
import { replySamples as nl } from './nl/reply-samples.ts';
import { replySamples as pl } from './pl/reply-samples.ts';
import { replySamples as pt } from './pt/reply-samples.ts';
import type { Aspect } from './reply-words.ts';
import { replySamples as sv } from './sv/reply-samples.ts';

/** `erasedInPart` and `deliveredInPart`: one sentence that does a part and refuses the rest. */
export type ReplySamples = Readonly<Record<Aspect | 'erasedInPart' | 'deliveredInPart', readonly string[]>>;

/** BCP 47 -> samples. */
export const replySamples: Readonly<Record<string, ReplySamples>> = { da, de, en, es, fi, fr, it, nb, nl, pl, pt, sv };
