// Which places are shown for an answer. The weights say that a text states something, and pool all its places for that;
// a quote has to state it by itself: in a full sentence, in the section where it belongs, rather than in passing.

import type { Act, Topic } from '../languages/reading-words.ts';
import { actBit, type Mention, type Reading, type ReadStatement, topicBit } from './reading.ts';
import type { Table } from './vocabulary.ts';

const mostQuotes = 5;

/** What a passage that states an answer looks like: what it does, and what its heading is about. */
interface Expectation {
  /** Acts that go with stating it, in the sentence or in what introduces it. */
  acts: number;
  /** Acts of another statement, which this one is unless one of `acts` is there as well. */
  otherActs: number;
  /** Acts that speak against it wherever they stand in the sentence. */
  against: number;
  /** Headings it belongs under, and headings under which it is only mentioned. */
  home: number;
  elsewhere: number;
  /** How far a further quote may stay behind the best. */
  margin: number;
}

const acts = (...list: Act[]): number => list.reduce((bits, act) => bits | actBit(act), 0);
const topics = (...list: Topic[]): number => list.reduce((bits, topic) => bits | topicBit(topic), 0);

const aside = topics('changes', 'links', 'terms', 'children', 'definitions');

const expectations = {
  category: {
    acts: acts('collect', 'provide', 'visit', 'source'),
    otherActs: acts('share', 'erase', 'right', 'object', 'answer', 'protect'),
    against: acts('define'),
    home: topics('categories', 'cookies', 'analytics', 'sources'),
    elsewhere:
      aside |
      topics(
        'rights',
        'retention',
        'recipients',
        'transfers',
        'security',
        'authority',
        'contact',
        'automated',
        'purposes',
        'legalBases',
        'dpo',
      ),
    margin: 5,
  },
  purpose: {
    acts: acts('purpose', 'basis'),
    otherActs: acts('share', 'right', 'object', 'erase', 'keep', 'answer', 'define'),
    against: acts('right'),
    home: topics('purposes', 'legalBases'),
    elsewhere:
      aside | topics('rights', 'retention', 'recipients', 'transfers', 'security', 'authority', 'contact', 'dpo'),
    margin: 3,
  },
  recipient: {
    acts: acts('share', 'onBehalf', 'employ'),
    otherActs: acts('source', 'right', 'object', 'define', 'answer'),
    against: 0,
    home: topics('recipients', 'analytics'),
    elsewhere: aside | topics('rights', 'retention', 'security', 'authority', 'contact', 'sources', 'staff'),
    margin: 3,
  },
  legalBasis: {
    acts: acts('basis', 'purpose', 'collect'),
    otherActs: acts('right', 'object', 'erase', 'share', 'transfer'),
    against: acts('right'),
    home: topics('legalBases', 'purposes'),
    elsewhere: aside | topics('rights', 'retention', 'recipients', 'transfers', 'security', 'authority', 'contact'),
    margin: 4,
  },
  right: {
    acts: acts('right', 'request', 'object'),
    otherActs: acts('protect', 'define', 'share', 'keep'),
    against: acts('protect'),
    home: topics('rights', 'authority'),
    elsewhere: topics('changes', 'links', 'terms', 'definitions', 'security', 'recipients', 'transfers', 'retention'),
    margin: 4,
  },
  safeguard: {
    acts: acts('transfer', 'share'),
    otherActs: acts('right', 'request', 'answer', 'object', 'define'),
    against: acts('request', 'define'),
    home: topics('transfers'),
    elsewhere: aside | topics('rights', 'retention', 'authority', 'contact', 'security'),
    margin: 3,
  },
  place: {
    acts: acts('transfer', 'share', 'keep'),
    otherActs: acts('right', 'object', 'define', 'answer', 'law'),
    against: acts('right', 'request'),
    home: topics('transfers'),
    elsewhere: aside | topics('rights', 'authority', 'contact', 'controller', 'dpo'),
    margin: 3,
  },
  retention: {
    acts: acts('keep', 'erase'),
    otherActs: acts('basis', 'right', 'object', 'answer', 'share'),
    against: acts('right', 'request'),
    home: topics('retention'),
    elsewhere: aside | topics('rights', 'legalBases', 'recipients', 'authority', 'contact', 'security'),
    margin: 3,
  },
} satisfies Partial<Record<Table, Expectation>>;
const expectationOf: Partial<Record<Table, Expectation>> = {
  ...expectations,
  service: expectations.recipient,
  country: expectations.place,
  unit: expectations.retention,
};

/** A place and how much speaks for it, in the same unit as a mention's score. */
export interface Place {
  statement: ReadStatement;
  fitness: number;
}

/** How well a sentence states by itself what `table` asks for; 0 is one that nothing speaks for or against. */
export function fitnessOf(reading: Reading, statement: ReadStatement, table: Table): number {
  const expected = expectationOf[table];
  let fitness = shapeOf(reading, statement);
  if (!expected) return fitness;
  const around = statement.acts | (statement.leadIn?.acts ?? 0);
  if (around & expected.acts) fitness += 1.5;
  else if (statement.acts & expected.otherActs) fitness -= 2;
  if (statement.acts & expected.acts) fitness += 0.5;
  if (statement.acts & expected.against) fitness -= 1.5;
  if (statement.near & expected.home) fitness += 1.5;
  else if (statement.near & expected.elsewhere && !isLabelled(statement, expected.home)) fitness -= 2.5;
  return fitness;
}

// "Contact form: 1 year" in a list under "How long": its label is not what it is about.
function isLabelled({ kind, above }: ReadStatement, home: number): boolean {
  return (kind === 'item' || kind === 'cell') && (above & home) !== 0;
}

const label = 5; // words

// A heading announces, a question asks, a line without an end is often one or the other.
function shapeOf(reading: Reading, statement: ReadStatement): number {
  const end = reading.text.slice(statement.end - 1, statement.end);
  if (statement.kind === 'heading') return -6;
  if (end === '?') return -4;
  if (statement.kind === 'paragraph' && statement.endWord - statement.firstWord <= label) {
    // "Our partners" and "Standard clauses." are labels, "We use cookies." is a sentence.
    const says = /[.!]/.test(end) && statement.mentions.some((m) => m.table === 'person' || m.table === 'act');
    if (!says) return -4;
  }
  return 0;
}

/** The places that may be shown, best first, at least one: those that come close to the best. */
export function choosePlaces(reading: Reading, mentions: readonly { mention: Mention; score: number }[]): Place[] {
  const best = new Map<ReadStatement, number>();
  for (const { mention, score } of mentions) {
    const fitness =
      Math.min(score, expectationOf[mention.table] === expectations.place ? enoughOfPlace : enough) +
      fitnessOf(reading, mention.statement, mention.table) -
      (mention.denied ? 3 : 0);
    const known = best.get(mention.statement);
    if (known === undefined || fitness > known) best.set(mention.statement, fitness);
  }
  const places = [...best].map(([statement, fitness]) => ({ statement, fitness }));
  places.sort((a, b) => b.fitness - a.fitness || a.statement.index - b.statement.index);
  const { table } = mentions[0].mention;
  return places
    .filter((place, index) => index === 0 || mayFollow(reading, place, places[0], table))
    .slice(0, mostQuotes);
}

// A further quote comes close to the best, and something speaks for it besides its words.
function mayFollow(reading: Reading, { statement, fitness }: Place, best: Place, table: Table): boolean {
  const expected = expectationOf[table];
  if (fitness < 0 || fitness < best.fitness - (expected?.margin ?? usualMargin)) return false;
  // A country is named for many reasons.
  if (expected === expectations.place && (statement.acts & acts('transfer', 'keep')) === 0) return false;
  return shapeOf(reading, statement) === 0 && (!expected || fitnessOf(reading, statement, table) > 0);
}

const usualMargin = 3;
/** Above this a higher score says nothing more about the sentence: it adds up what stands around it. */
const enough = 6;
/** A place that is often named scores high wherever it is named. */
const enoughOfPlace = 2;
