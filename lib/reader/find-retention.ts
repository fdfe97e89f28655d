// How long personal data are kept, Art. 13(2)(a); and how long cookies live, which is kept apart.

import type { Evidence } from '../model/evidence.ts';
import type { RetentionKind, RetentionPeriod } from '../model/retention-period.ts';
import { fitnessOf } from './choose-quotes.ts';
import { findDurations, lengthInDays } from './find-durations.ts';
import { hasAct, hasTopic, type Mention, mentionsOf, type Reading, type ReadStatement } from './reading.ts';
import { subjectsOf } from './subjects.ts';
import { evidenceOf, stated, type Weighed, weigh } from './weigh.ts';

export interface Retention {
  retention: RetentionPeriod[];
  cookies: { name?: string; period?: string; evidence: Evidence[] }[];
}

/** Mentions of kinds of retention without a length: "as long as necessary". */
export function retentionKindMentions(reading: Reading): Mention[] {
  return mentionsOf(reading, 'retention').filter((m) => m.key !== 'currentYearAnd' && !isAboutCookies(m));
}

/** Lengths of time that may say how long data are kept: those of cookies and equal lengths in other units folded. */
export function periodMentions(reading: Reading): Mention[] {
  return findDurations(reading).filter((m) => !isAboutCookies(m) && !isAge(m) && !isTimeToAnswer(m));
}

export function findRetention(reading: Reading): Retention {
  const fixed = mergeEqual(
    stated(weigh(reading, 'periods', periodMentions(reading))).filter((one) => tellsOfKeeping(reading, one)),
  );
  const kinds = stated(weigh(reading, 'retentionKinds', retentionKindMentions(reading)));
  const retention: RetentionPeriod[] = [
    ...fixed.map((one) => ({
      kind: 'fixed' as const,
      period: one.key,
      ...about(reading, one.mentions[0].mention),
      ...limits(one.mentions),
      evidence: evidenceOf(reading, one),
    })),
    ...kinds.map((one) => ({
      kind: one.key as RetentionKind,
      ...interval(reading, one.key, one.mentions[0].mention),
      ...about(reading, one.mentions[0].mention),
      ...limits(one.mentions),
      evidence: evidenceOf(reading, one),
    })),
  ];
  return { retention, cookies: findCookieLifetimes(reading) };
}

// Somewhere at least its sentence, what introduces it or its heading has to speak of keeping or deleting.
function tellsOfKeeping(reading: Reading, { mentions }: Weighed): boolean {
  return mentions.some(
    ({ mention, score }) =>
      score > clear || (score > 0 && fitnessOf(reading, mention.statement, mention.table) > leastFitness),
  );
}

const leastFitness = -2;
/** Above this score what stands around it may be what it likes: "Contact form: 1 year". */
const clear = 4;

// "36 months" and "3 years" in one text are one answer; the unit of the better place stays.
function mergeEqual<T extends { key: string; mentions: { mention: Mention; score: number }[] }>(periods: T[]): T[] {
  const kept = new Map<number, T>();
  for (const one of periods) {
    const days = Math.round(lengthInDays(one.key));
    const known = kept.get(days);
    if (known) known.mentions.push(...one.mentions);
    else kept.set(days, one);
  }
  return [...kept.values()];
}

function limits(mentions: { mention: Mention; score: number }[]): Pick<RetentionPeriod, 'subjects'> {
  const subjects = subjectsOf(mentions);
  return subjects.length === 0 ? {} : { subjects };
}

// What is kept: the first cell of the row, else the sentence itself.
function about(reading: Reading, mention: Mention): { about?: string } {
  const first = mention.statement.row?.[0];
  const source = first && first !== mention.statement ? first : mention.statement;
  const text = reading.text.slice(source.start, source.end).replace(/\s+/g, ' ').trim();
  return text ? { about: text.length > 160 ? `${text.slice(0, 159)}…` : text } : {};
}

function interval(reading: Reading, kind: string, mention: Mention): { period?: string } {
  if (kind !== 'review') return {};
  const { statement } = mention;
  for (let word = statement.firstWord; word < statement.endWord; word++) {
    const one = reading.text.slice(reading.words.starts[word], reading.words.ends[word]).toLowerCase();
    const two =
      word + 1 < statement.endWord
        ? reading.text.slice(reading.words.starts[word], reading.words.ends[word + 1]).toLowerCase()
        : one;
    const { intervals } = reading.language;
    if (Object.hasOwn(intervals, two)) return { period: intervals[two] };
    if (Object.hasOwn(intervals, one)) return { period: intervals[one] };
  }
  const length = findDurations(reading).find((m) => m.statement === statement);
  return length ? { period: length.key } : {};
}

// "18 years old", "unter 16 Jahren": a length of time that is none.
function isAge(mention: Mention): boolean {
  return mention.statement.mentions.some(
    (m) => m.table === 'act' && m.key === 'age' && m.first <= mention.last + 1 && m.last >= mention.first - 1,
  );
}

// "We answer within 30 days", "once in a 12-month period": how long an answer takes, Art. 12(3).
function isTimeToAnswer(mention: Mention): boolean {
  const { statement } = mention;
  const within = (m: Mention): boolean =>
    m.table === 'act' && m.key === 'answer' && m.first <= mention.last && m.last >= mention.last;
  if (statement.mentions.some(within) && !hasAct(statement, 'erase')) return true;
  return (
    hasAct(statement, 'answer') &&
    !hasAct(statement, 'keep') &&
    !hasAct(statement, 'erase') &&
    statement.kind !== 'cell' &&
    !hasTopic(statement.near, 'retention')
  );
}

function isAboutCookies(mention: Mention): boolean {
  const { statement } = mention;
  if (hasTopic(statement.near, 'retention'))
    return mentionsCookies(statement) && !statement.mentions.some((m) => m.table === 'category' && m.key !== 'cookies');
  return (
    mentionsCookies(statement) || hasTopic(statement.near, 'cookies') || (statement.row?.some(mentionsCookies) ?? false)
  );
}

function mentionsCookies(statement: ReadStatement): boolean {
  return statement.mentions.some((m) => m.table === 'category' && m.key === 'cookies');
}

function findCookieLifetimes(reading: Reading): Retention['cookies'] {
  const found: Retention['cookies'] = [];
  for (const mention of findDurations(reading)) {
    if (!isAboutCookies(mention)) continue;
    const { statement } = mention;
    const first = statement.row?.[0];
    const name = first && first !== statement ? reading.text.slice(first.start, first.end).trim() : '';
    const weighed = { key: mention.key, score: 1, mentions: [{ mention, score: 1 }] };
    found.push({
      ...(name && name.length <= 80 ? { name } : {}),
      period: mention.key,
      evidence: evidenceOf(reading, weighed),
    });
    if (found.length === 200) break;
  }
  return found;
}
