// ExplainReply: the sentences that a decision rests on: quotes for the person, other kinds that are spoken of, and the
// details that the next step needs. Decides nothing.

import { type Aspect, aspects } from '../languages/reply-words.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import { type ReplyKind, replyKinds } from '../model/case-file.ts';
import { type Evidence, evidenceAt } from '../model/evidence.ts';
import type { Decision } from './decide-kind.ts';
import { aspectOf } from './mail-features.ts';
import { addressesIn, amountIn, daysIn, givesReasons, groundsIn, type ReplyDetails } from './reply-details.ts';
import type { ReplySentence } from './reply-sentences.ts';

/** A sentence, and how likely it says each of `aspects`. */
export interface WeighedSentence {
  sentence: ReplySentence;
  says: Float64Array;
}

/** Less likely sentences are no second quote. */
const quotable = 0.4;
/** So likely a kind is worth a word beside the one that is proposed. */
const worthNaming = 0.12;

/** The sentence that decides, and at most two more that say it plainly. Best first; empty for `other`. */
export function decisiveSentences(kind: ReplyKind, weighed: readonly WeighedSentence[]): ReplySentence[] {
  if (kind === 'other') return [];
  const index = aspects.indexOf(aspectOf[kind]);
  const sorted = [...weighed].sort((a, b) => b.says[index] - a.says[index]);
  return sorted
    .filter(({ says }, place) => (place === 0 ? says[index] >= 0.1 : says[index] >= quotable))
    .slice(0, 3)
    .map(({ sentence }) => sentence);
}

export function quotesOf(sentences: readonly ReplySentence[], text: string): Evidence[] {
  return sentences.map(({ start, end }) => evidenceAt(text, start, end));
}

/** Other kinds that the text speaks of, likeliest first. */
export function alsoIn({ kind, likely }: Decision, weighed: readonly WeighedSentence[]): ReplyKind[] {
  const most = (aspect: Aspect): number => Math.max(0, ...weighed.map(({ says }) => says[aspects.indexOf(aspect)]));
  return replyKinds
    .filter((one) => one !== kind && one !== 'other' && one !== 'partly' && one !== 'acknowledged')
    .filter((one) => likely[one] >= worthNaming || most(aspectOf[one]) >= 0.6)
    .filter((one) => aspectOf[one] !== aspectOf[kind])
    .sort((a, b) => likely[b] - likely[a]);
}

/** `months`: names to numbers. `receivedOn`: for days without a year. */
export function detailsOf(
  kind: ReplyKind,
  decisive: readonly ReplySentence[],
  all: readonly ReplySentence[],
  months: Readonly<Record<string, number>>,
  receivedOn: CalendarDate | null,
): ReplyDetails {
  const nearby = decisive.flatMap((one) => [one, all[all.indexOf(one) + 1] ?? one]);
  if (kind === 'extended') {
    const until = nearby
      .flatMap(({ text }) => daysIn(text, months, receivedOn))
      .sort()
      .at(-1);
    return { withReasons: givesReasons(decisive, all), ...(until ? { until } : {}) };
  }
  if (kind === 'feeDemanded') {
    const amount = nearby.map(({ text }) => amountIn(text)).find((one) => one !== null);
    return amount ? { amount } : {};
  }
  if (kind === 'refused' || kind === 'partly') {
    const grounds = [...new Set(nearby.flatMap(({ text }) => groundsIn(text)))];
    return { withReasons: givesReasons(decisive, all), ...(grounds.length > 0 ? { grounds } : {}) };
  }
  if (kind === 'wrongAddressee') {
    const forwardedTo = [...new Set(nearby.flatMap(({ text }) => addressesIn(text)))];
    return forwardedTo.length > 0 ? { forwardedTo } : {};
  }
  return {};
}
