// The keys of a summary as words of the interface, and their order on the screen.

import type { SubjectKey } from '../../lib/model/data-subject.ts';
import type { Evidence } from '../../lib/model/evidence.ts';
import type { CategoryKey } from '../../lib/model/personal-data.ts';
import type { Fact } from '../../lib/model/policy-summary.ts';
import type { RetentionPeriod } from '../../lib/model/retention-period.ts';
import { phraseList, phrasePeriod } from '../base/phrase.ts';
import type { WordKey, Words } from '../hooks/words.tsx';

/** Categories as people think of them; the special ones (Art. 9 and 10) stand last and by themselves. */
export const categoryGroups: { title: WordKey; keys: CategoryKey[]; special?: boolean }[] = [
  {
    title: 'groupIdentity',
    keys: [
      'name',
      'email',
      'phone',
      'postalAddress',
      'birthDate',
      'gender',
      'nationality',
      'language',
      'nationalId',
      'credentials',
      'picture',
      'voice',
      'family',
    ],
  },
  { title: 'groupMoney', keys: ['payment', 'purchase', 'credit', 'income', 'insurance', 'vehicle'] },
  {
    title: 'groupOnline',
    keys: [
      'ipAddress',
      'device',
      'browsing',
      'cookies',
      'location',
      'preference',
      'socialMedia',
      'communication',
      'opinion',
    ],
  },
  { title: 'groupWork', keys: ['employment', 'education'] },
  {
    title: 'groupSpecial',
    keys: [
      'health',
      'biometric',
      'genetic',
      'ethnicity',
      'religion',
      'politics',
      'union',
      'sexual',
      'criminal',
      'sensitive',
    ],
    special: true,
  },
];

type Prefix = 'category' | 'purpose' | 'legalBasis' | 'recipient' | 'right' | 'safeguard' | 'subject' | 'field';
type OtherPrefix =
  | 'kind'
  | 'kindMeans'
  | 'state'
  | 'reply'
  | 'channel'
  | 'tie'
  | 'identifier'
  | 'letterGap'
  | 'step'
  | 'ground'
  | 'offer'
  | 'missing'
  | 'ask'
  | 'enclosure'
  | 'entry'
  | 'dueReason'
  | 'caseReason'
  | 'warning'
  | 'remark';

/** The message for a key of the model: "category" and "ipAddress" give categoryIpAddress. A test knows them all. */
export function wordKeyFor(prefix: Prefix | OtherPrefix, key: string): WordKey {
  return `${prefix}${key.charAt(0).toUpperCase()}${key.slice(1)}` as WordKey;
}

export function phraseKey(t: Words, prefix: Prefix, key: string): string {
  return t(wordKeyFor(prefix, key)) || key;
}

export function phraseSubjects(t: Words, subjects: SubjectKey[]): string {
  return phraseList(
    t,
    subjects.map((subject) => phraseKey(t, 'subject', subject)),
  );
}

export function chipsFor<Key extends string>(t: Words, prefix: Prefix, facts: Fact<Key>[], special = false) {
  return facts.map((fact) => ({
    id: fact.key,
    label: phraseKey(t, prefix, fact.key),
    evidence: fact.evidence,
    subjects: fact.subjects,
    special,
  }));
}

/** "3 years", "as long as necessary", "checked every year". */
export function phraseRetention(t: Words, retention: RetentionPeriod): string {
  const period = retention.period ? phrasePeriod(t, retention.period) : null;
  if (retention.kind === 'fixed') return period ?? t('retentionFixed');
  if (retention.kind === 'review') return period ? t('retentionReviewEvery', period) : t('retentionReview');
  return t(
    {
      event: 'retentionEvent',
      necessary: 'retentionNecessary',
      law: 'retentionLaw',
      indefinite: 'retentionIndefinite',
    }[retention.kind] as WordKey,
  );
}

/**
 * The passages that hold the value: a controller's name does not rest on its telephone number. Where none holds it word
 * for word (a name put together from two lines), all of them.
 */
export function evidenceFor(value: string, evidence: Evidence[]): Evidence[] {
  const holding = evidence.filter((passage) => passage.quote.includes(value));
  return holding.length > 0 ? holding : evidence;
}
