// What the models learn from: for each question, every (text, key) with the features of its mentions and the labellers' word.

import type { ReadingSample, SampleField } from '../../lib/languages/reading-samples.ts';
import { bareNameKey } from '../../lib/reader/candidate.ts';
import { featuresOf } from '../../lib/reader/features.ts';
import { automatedMentions, outsideMentions, thirdCountryMentions } from '../../lib/reader/find-answers.ts';
import { lengthInDays } from '../../lib/reader/find-durations.ts';
import { recipientMentions, rightMentions } from '../../lib/reader/find-facts.ts';
import { periodMentions, retentionKindMentions } from '../../lib/reader/find-retention.ts';
import { namedMentions } from '../../lib/reader/find-services.ts';
import { type Mention, mentionsOf } from '../../lib/reader/reading.ts';
import { type Question, questions } from '../../lib/reader/weigh.ts';
import type { LabelledText } from './labelled-texts.ts';

export /** One (policy, key): the features of its mentions, and whether the labellers have it. */
interface Group {
  policy: number;
  key: string;
  mentions: number[][];
  label: boolean;
  /** From a sample sentence: taught with less weight, and not counted in the figures. */
  sample: boolean;
  /** How much it teaches: see `teaches` in labelled-texts.ts. */
  weight: number;
}

export interface Groups {
  byQuestion: Record<Question, Group[]>;
  /** How many answers of the labellers no cue finds. */
  missed: Partial<Record<Question, number>>;
}

const sampleFieldOf: Partial<Record<Question, SampleField>> = {
  categories: 'categories',
  recipients: 'recipients',
  namedRecipients: 'namedRecipients',
  legalBases: 'legalBases',
  rights: 'rights',
  safeguards: 'safeguards',
  periods: 'periods',
  retentionKinds: 'retentionKinds',
  outside: 'transfers',
  countries: 'countries',
  automated: 'automatedDecisions',
};

/** What a sample says of a key: stated, not stated, or not asked. */
function sampleLabel(sample: ReadingSample, question: Question, key: string): boolean | undefined {
  const field = sampleFieldOf[question];
  if (!field) return undefined;
  const same = (one: string): boolean =>
    question === 'namedRecipients'
      ? bareNameKey(one) === key
      : question === 'periods'
        ? periodDays(one) === key
        : one === key;
  if (sample.gives?.[field]?.some(same)) return true;
  return sample.nothing?.includes(field) || sample.never?.[field]?.some(same) ? false : undefined;
}

function periodDays(iso: string): string {
  return String(Math.round(lengthInDays(iso)));
}

/** Collects the groups of all questions. */
export function collectGroups(texts: readonly LabelledText[]): Groups {
  const missed: Partial<Record<Question, number>> = {};
  const all = Object.fromEntries(questions.map((question) => [question, [] as Group[]])) as Record<Question, Group[]>;
  texts.forEach(({ gold, reading, weight }, policy) => {
    const list = (field: string): string[] => (gold[field] as string[] | undefined) ?? [];
    const open = (field: string): string[] => gold.optional?.[field] ?? [];
    const add = (
      question: Question,
      mentions: readonly Mention[],
      right: readonly string[],
      optional: readonly string[],
      same: (key: string) => string = (key) => key,
    ): void => {
      const byKey = new Map<string, Mention[]>();
      for (const mention of mentions) byKey.set(same(mention.key), [...(byKey.get(same(mention.key)) ?? []), mention]);
      const want = new Set(right.map(same));
      const skip = new Set(optional.map(same));
      for (const [key, found] of byKey) {
        const asked = gold.sample ? sampleLabel(gold.sample, question, key) : undefined;
        if (gold.sample && asked === undefined) continue;
        const limited = !gold.sample && found.every((m) => m.statement.subjects !== 0);
        if (skip.has(key) || (limited && !want.has(key))) continue;
        all[question].push({
          policy,
          key,
          mentions: found.map((m) => featuresOf(reading, m, found.length)),
          label: asked ?? want.has(key),
          sample: gold.sample !== undefined,
          weight,
        });
      }
      for (const key of want) if (!byKey.has(key) && !skip.has(key)) missed[question] = (missed[question] ?? 0) + 1;
    };
    const categories = mentionsOf(reading, 'category').filter((m) => m.key !== 'contactDetails');
    add('categories', categories, list('categories'), open('categories'));
    add('recipients', recipientMentions(reading), list('recipients'), open('recipients'));
    add(
      'namedRecipients',
      namedMentions(reading, (gold.controller as { names?: string[] } | null)?.names?.[0] ?? null),
      list('namedRecipients'),
      open('namedRecipients'),
      bareNameKey,
    );
    add('legalBases', mentionsOf(reading, 'legalBasis'), list('legalBases'), open('legalBases'));
    add('rights', rightMentions(reading), list('rights'), open('rights'));
    add('safeguards', mentionsOf(reading, 'safeguard'), list('safeguards'), open('safeguards'));
    const retention = (gold.retention as { kind: string; period: string | null }[] | undefined) ?? [];
    const days = periodDays;
    add(
      'periods',
      periodMentions(reading),
      retention.filter((r) => r.kind === 'fixed').map((r) => r.period ?? ''),
      open('periods'),
      days,
    );
    add(
      'retentionKinds',
      retentionKindMentions(reading),
      retention.filter((r) => r.kind !== 'fixed').map((r) => r.kind),
      open('retentionKinds'),
    );
    const transfers = [gold.transfersOutsideEEA].flat();
    add(
      'outside',
      outsideMentions(reading),
      transfers.includes('yes') ? ['yes'] : [],
      transfers.length > 1 ? ['yes'] : [],
    );
    add('countries', thirdCountryMentions(reading), list('transferCountries'), open('transferCountries'));
    const automated = [gold.automatedDecisions].flat();
    add(
      'automated',
      automatedMentions(reading),
      automated.includes('yes') ? ['yes'] : [],
      automated.length > 1 ? ['yes'] : [],
    );
  });
  return { byQuestion: all, missed };
}
