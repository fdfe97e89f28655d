// Vocabulary: one language's cues, compiled for the reader when the language is first used.
// Every cue belongs to a table (what it is evidence of) and mostly has a key in it.

import { CueMatcher } from '../cues/cue-matcher.ts';
import { acts, durationUnits, type ReadingWords, topics } from '../languages/reading-words.ts';
import { subjectKeys } from '../model/data-subject.ts';
import { legalBasisKeys } from '../model/legal-basis.ts';
import { categoryKeys } from '../model/personal-data.ts';
import { purposeKeys } from '../model/purpose.ts';
import { recipientKeys } from '../model/recipient.ts';
import { rightKeys } from '../model/right.ts';
import { safeguardKeys } from '../model/safeguard.ts';
import { knownServices } from '../organisations/known-services.ts';

export type Table =
  | 'topic'
  | 'act'
  | 'person'
  | 'negation'
  | 'category'
  | 'recipient'
  | 'purpose'
  | 'legalBasis'
  | 'right'
  | 'safeguard'
  | 'subject'
  | 'retention'
  | 'unit'
  | 'length'
  | 'place'
  | 'country'
  | 'automated'
  | 'dpo'
  | 'authority'
  | 'controller'
  | 'service'
  | 'updated';

export interface Cue {
  table: Table;
  /** The table's number, for sorting. */
  tableIndex: number;
  /** Key in the table; null for look-alikes, which only keep shorter cues from counting. */
  key: string | null;
  /** Cues with a gap cover nothing: what stands in the gap counts on its own. */
  hasGap: boolean;
}

export interface Vocabulary {
  readonly words: ReadingWords;
  readonly cues: readonly Cue[];
  readonly matcher: CueMatcher;
}

const compiled = new WeakMap<ReadingWords, Vocabulary>();

/** The vocabulary of a language; compiled on the first call, the same object afterwards. */
export function vocabularyOf(words: ReadingWords): Vocabulary {
  const known = compiled.get(words);
  if (known) return known;
  const made = compile(words);
  compiled.set(words, made);
  return made;
}

function compile(words: ReadingWords): Vocabulary {
  const cues: Cue[] = [];
  const patterns: string[] = [];
  const tables: Table[] = [];
  for (const [table, key, list] of tablesOf(words)) {
    if (!tables.includes(table)) tables.push(table);
    const tableIndex = tables.indexOf(table);
    for (const pattern of list) {
      cues.push({ table, tableIndex, key, hasGap: false });
      patterns.push(pattern);
    }
  }
  const matcher = new CueMatcher(patterns);
  cues.forEach((cue, index) => {
    cue.hasGap = matcher.hasGap(index);
  });
  return { words, cues, matcher };
}

type Entry = readonly [Table, string | null, readonly string[]];

function* tablesOf(words: ReadingWords): Generator<Entry> {
  yield* keyed('topic', topics, words.topics);
  yield* keyed('act', acts, words.acts);
  yield ['person', 'you', words.you];
  yield ['person', 'we', words.we];
  yield* keyed('negation', ['verb', 'noun', 'turn', 'exception'] as const, words.negation);
  yield ['negation', null, words.negation.none];
  yield* keyed('category', categoryKeys, words.categories);
  yield ['category', 'contactDetails', words.contactDetails];
  yield ['category', null, words.notCategories];
  yield* keyed('recipient', recipientKeys, words.recipients);
  yield ['recipient', null, words.notRecipients];
  yield* keyed('purpose', purposeKeys, words.purposes);
  yield* keyed('legalBasis', legalBasisKeys, words.legalBases);
  yield* keyed('right', rightKeys, words.rights);
  yield* keyed('safeguard', safeguardKeys, words.safeguards);
  yield* keyed('subject', subjectKeys, words.subjects);
  yield* keyed(
    'retention',
    ['necessary', 'event', 'law', 'indefinite', 'review', 'currentYearAnd'] as const,
    words.retention,
  );
  yield* keyed('unit', durationUnits, words.units);
  for (const [word, length] of Object.entries(words.durations)) yield ['length', length, [word]];
  yield* keyed('place', ['outside', 'inside'] as const, words.transfers);
  for (const [country, list] of Object.entries(words.transfers.countries)) yield ['country', country, list];
  yield* keyed('automated', ['decision', 'none'] as const, words.automated);
  yield ['dpo', 'dpo', words.dpo];
  yield ['authority', 'named', words.authorities];
  yield ['authority', 'any', words.anyAuthority];
  yield* keyed(
    'controller',
    ['is', 'label', 'joint', 'representative', 'alias', 'registration', 'phone', 'email', 'address'] as const,
    words.controller,
  );
  yield ['updated', 'updated', words.updated];
  for (const service of knownServices) yield ['service', service.name, service.cues];
}

function* keyed<Key extends string>(
  table: Table,
  keys: readonly Key[],
  lists: Readonly<Record<Key, readonly string[]>>,
): Generator<Entry> {
  for (const key of keys) yield [table, key, lists[key]];
}
