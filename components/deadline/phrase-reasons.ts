// The reckoning of a date in words: each reason of lib/deadlines as one sentence.

import type { CaseReason } from '../../lib/deadlines/case-state.ts';
import type { DueReason } from '../../lib/deadlines/due-date.ts';
import { phraseDay } from '../base/phrase.ts';
import type { WordKey, Words } from '../hooks/words.tsx';
import { wordKeyFor } from '../policy/phrase-facts.ts';

type Values = Record<string, string | number>;

/** Which values each sentence takes as $1, $2 ..., days phrased as days. */
const dueValues: Record<DueReason['key'], string[]> = {
  monthsLater: ['months', 'from', 'to', 'article'],
  monthTooShort: ['months', 'from', 'to', 'article'],
  daysLater: ['days', 'from', 'to', 'article'],
  noExtension: ['article'],
  restarted: ['on', 'article'],
  suspended: ['days', 'from', 'to', 'base', 'article'],
  skipped: ['on', 'name', 'article'],
  regionalDay: ['on', 'name', 'regions'],
  openDay: ['on', 'name'],
  presumedDay: ['on', 'name'],
  suspensionReadings: ['latest'],
  noWeekendRule: ['on'],
  placeUnknown: [],
  yearUnknown: ['year'],
  receiptEstimated: ['on'],
};

const caseValues: Record<CaseReason['key'], string[]> = {
  receiptEntered: ['on'],
  receiptPresumed: ['on'],
  receiptEstimated: ['on'],
  receiptProvenByReply: ['on'],
  bounced: [],
  questionNotAccepted: ['on'],
  questionAccepted: ['on', 'answeredOn'],
  clockPaused: ['on'],
  questionContested: ['on'],
  extensionInTime: ['on', 'noticeDue'],
  extensionLate: ['on', 'noticeDue'],
  extensionWithoutReasons: ['on'],
  extensionReasonsUnknown: [],
  controllerNamedDay: ['on'],
  mayStillBeInTime: ['due', 'latest'],
  severalRights: ['count'],
  feeToUphold: ['on', 'until'],
  feeNotUpheld: ['on', 'until'],
};

export function phraseDueReason(t: Words, { key, values }: DueReason): string {
  return say(t, wordKeyFor('dueReason', key), dueValues[key] ?? [], { ...values, name: dayName(t, values) });
}

export function phraseCaseReason(t: Words, { key, values }: CaseReason): string {
  return say(t, wordKeyFor('caseReason', key), caseValues[key] ?? [], values);
}

function say(t: Words, key: WordKey, names: string[], values: Values): string {
  return t(key, ...names.map((name) => phraseValue(t, values[name])));
}

function phraseValue(t: Words, value: string | number | undefined): string | number {
  return typeof value === 'string' ? phraseDay(t, value) : (value ?? '');
}

/** "a Saturday", "Good Friday (långfredagen)". */
function dayName(t: Words, { kind, english, local }: Values): string {
  if (kind === 'saturday') return t('aSaturday');
  if (kind === 'sunday') return t('aSunday');
  if (!english) return '';
  return local && local !== english ? `${english} (${local})` : String(english);
}
