// Features: what is true of the place where a cue stands, in terms that hold for every language. The weights that turn
// them into an answer are data (weights.generated.ts) and were fitted on labelled policies by scripts/fit-weights.ts.

import { acts, topics } from '../languages/reading-words.ts';
import { holdsAddress } from './contact-values.ts';
import { actBit, type Mention, type Reading, type ReadStatement, topicBit } from './reading.ts';
import type { Table } from './vocabulary.ts';

const kinds = ['item', 'cell', 'heading', 'term', 'definition'] as const;
const beside: readonly Table[] = [
  'category',
  'recipient',
  'purpose',
  'legalBasis',
  'right',
  'safeguard',
  'service',
  'unit',
  'dpo',
  'authority',
  'country',
  'place',
  'retention',
  'automated',
  'subject',
];

/** All features by name; a feature's number is its index here. */
export const featureNames: readonly string[] = [
  ...topics.map((topic) => `near:${topic}`),
  ...topics.map((topic) => `above:${topic}`),
  ...acts.map((act) => `act:${act}`),
  ...acts.map((act) => `lead:${act}`),
  ...kinds.map((kind) => `kind:${kind}`),
  ...beside.map((table) => `beside:${table}`),
  'leadIn',
  'leadDenied',
  'noTopic',
  'we',
  'you',
  'yourBefore',
  'collectBefore',
  'shareBefore',
  'rightBefore',
  'dataBefore',
  'exampleBefore',
  'alone',
  'two',
  'several',
  'many',
  'siblings',
  'value',
  'short',
  'long',
  'denied',
  'repeated',
  'often',
  'early',
  'conditionBefore',
  'inBrackets',
  'afterColon',
  'keepBefore',
  'lastWord',
  'firstWord',
  'exception',
  'known',
  'form',
  'run',
  'wholeCell',
  'isController',
  'oneWord',
  'domainLike',
  'lowerToo',
  'longText',
  'veryLongText',
  'shortText',
  'listed',
  'collectedList',
  'underHeader',
  'underRetention',
  'textWithoutTopics',
];

const number = new Map(featureNames.map((name, index) => [name, index]));

function f(name: string): number {
  const index = number.get(name);
  if (index === undefined) throw new Error(`There is no feature "${name}".`);
  return index;
}

const base = { above: topics.length, act: topics.length * 2, lead: topics.length * 2 + acts.length };

/** Features of the statement: the same for all its mentions. */
function ofStatement(reading: Reading, statement: ReadStatement): number[] {
  const found: number[] = [];
  topics.forEach((topic, index) => {
    const bit = topicBit(topic);
    if (statement.near & bit) found.push(index);
    if (statement.above & bit) found.push(base.above + index);
  });
  acts.forEach((act, index) => {
    const bit = actBit(act);
    if (statement.acts & bit) found.push(base.act + index);
    if (statement.leadIn && statement.leadIn.acts & bit) found.push(base.lead + index);
  });
  if ((kinds as readonly string[]).includes(statement.kind)) found.push(f(`kind:${statement.kind}`));
  for (const table of beside) if (statement.mentions.some((m) => m.table === table)) found.push(f(`beside:${table}`));
  if (statement.leadIn) found.push(f('leadIn'));
  if (statement.leadIn?.mentions.some((m) => m.table === 'negation' && (m.key === 'verb' || m.key === 'noun')))
    found.push(f('leadDenied'));
  if (statement.near === 0 && statement.above === 0) found.push(f('noTopic'));
  if (statement.mentions.some((m) => m.table === 'person' && m.key === 'we')) found.push(f('we'));
  if (statement.mentions.some((m) => m.table === 'person' && m.key === 'you')) found.push(f('you'));
  if (statement.mentions.some((m) => m.table === 'negation' && m.key === 'exception')) found.push(f('exception'));
  if (holdsAddress(reading.text, statement.start, statement.end)) found.push(f('value'));
  const length = statement.endWord - statement.firstWord;
  if (length <= 6) found.push(f('short'));
  if (length >= 40) found.push(f('long'));
  if (statement.kind === 'cell' && statement.near & topicBit('retention')) found.push(f('underRetention'));
  if (statement.kind === 'cell' && statement.near !== 0) found.push(f('underHeader'));
  if (hasFewTopics(reading)) found.push(f('textWithoutTopics'));
  if (reading.words.count > 2500) found.push(f('longText'));
  if (reading.words.count > 5000) found.push(f('veryLongText'));
  if (reading.words.count < 700) found.push(f('shortText'));
  return found;
}

const fewTopics = new WeakMap<Reading, boolean>();

// A text in one go, without headings: what stands in it cannot be told by what stands above it.
function hasFewTopics(reading: Reading): boolean {
  let few = fewTopics.get(reading);
  if (few === undefined) {
    few = reading.statements.filter((statement) => statement.near !== 0).length < reading.statements.length * 0.3;
    fewTopics.set(reading, few);
  }
  return few;
}

const remembered = new WeakMap<ReadStatement, number[]>();

/** The numbers of all features that hold for a mention. `sameKey`: how often its key is mentioned in the whole text. */
export function featuresOf(reading: Reading, mention: Mention, sameKey: number): number[] {
  const { statement } = mention;
  let found = remembered.get(statement);
  if (!found) {
    found = ofStatement(reading, statement);
    remembered.set(statement, found);
  }
  return [...found, ...ofMention(reading, mention, sameKey)];
}

function ofMention(reading: Reading, mention: Mention, sameKey: number): number[] {
  const { statement, table } = mention;
  const found: number[] = [];
  const before = (kind: Table, key: string, reach: number): boolean =>
    statement.mentions.some(
      (m) => m.table === kind && m.key === key && m.first < mention.first && mention.first - m.last <= reach,
    );
  if (before('person', 'you', 3)) found.push(f('yourBefore'));
  if (before('act', 'collect', 40)) found.push(f('collectBefore'));
  if (before('act', 'share', 40)) found.push(f('shareBefore'));
  if (before('act', 'right', 40)) found.push(f('rightBefore'));
  if (before('act', 'data', 40)) found.push(f('dataBefore'));
  if (before('act', 'keep', 40)) found.push(f('keepBefore'));
  if (before('act', 'example', 40)) found.push(f('exampleBefore'));
  if (before('act', 'condition', 12)) found.push(f('conditionBefore'));
  const keys = new Set(statement.mentions.filter((m) => m.table === table).map((m) => m.key)).size;
  found.push(f(keys === 1 ? 'alone' : keys === 2 ? 'two' : keys <= 4 ? 'several' : 'many'));
  if (hasSiblings(reading, statement, table)) found.push(f('siblings'));
  if (mention.denied) found.push(f('denied'));
  if (sameKey >= 4) found.push(f('often'));
  else if (sameKey >= 2) found.push(f('repeated'));
  if (statement.start < reading.text.length / 5) found.push(f('early'));
  if (mention.first === statement.firstWord) found.push(f('firstWord'));
  if (mention.last === statement.endWord - 1) found.push(f('lastWord'));
  const head = reading.text.slice(statement.start, reading.words.starts[mention.first]);
  if (head.lastIndexOf('(') > head.lastIndexOf(')')) found.push(f('inBrackets'));
  if (head.includes(':')) found.push(f('afterColon'));
  for (const trait of mention.traits ?? []) found.push(f(trait));
  const data = before('act', 'data', 40);
  const collects = (statement.acts & actBit('collect')) !== 0 || (statement.acts & actBit('provide')) !== 0;
  // "We store these data: name, address": a list behind a colon or "such as", in a sentence about collecting data
  if ((data || collects) && (head.includes(':') || before('act', 'example', 40)) && keys >= 2) found.push(f('listed'));
  if (collects && ((data && keys >= 2) || keys >= 3)) found.push(f('collectedList'));
  return found;
}

// Items or cells beside this one that speak of the same kind of thing: an enumeration set as a list.
function hasSiblings(reading: Reading, statement: ReadStatement, table: Table): boolean {
  if (statement.kind !== 'item' && statement.kind !== 'cell') return false;
  let others = 0;
  for (let i = Math.max(0, statement.index - 4); i < Math.min(reading.statements.length, statement.index + 5); i++) {
    const other = reading.statements[i];
    if (other !== statement && other.kind === statement.kind && other.mentions.some((m) => m.table === table)) others++;
  }
  return others >= 2;
}
