// Features: what is true of the place where a cue stands, in terms that hold for every language. The weights that turn
// them into an answer are data (weights.generated.ts) and were fitted on labelled policies by scripts/fit-weights.ts.

import { acts, topics } from '../languages/reading-words.ts';
import { holdsAddress } from './contact-values.ts';
import { collectingActs } from './negation.ts';
import { actBit, type Mention, once, type Reading, type ReadStatement, topicBit } from './reading.ts';
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
  'deniedNoun',
  'deniedCollecting',
  'deniedSharing',
  'deniedClose',
  'deniedFar',
  'deniedBefore',
  'deniedByLeadIn',
  'deniedTogether',
  'repeated',
  'often',
  'early',
  'conditionBefore',
  'employBefore',
  'employNear',
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
  'slot',
  'colonAfter',
  'bracketAfter',
  'amongServices',
  'amongMany',
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

const numbers = {
  kinds: new Map(kinds.map((kind) => [kind as string, f(`kind:${kind}`)])),
  beside: f('beside:category'),
};
// The tables that are features come first, so that their bits are counted from the first of those features.
const tableBits = new Map<Table, number>(beside.map((table, index) => [table, 1 << index]));
const besideBits = (1 << beside.length) - 1;

/** The numbers of the bits that are set in either, those of the first counted from `first`, of the other from `second`. */
function addBits(found: number[], bits: number, first: number, others: number, second: number): void {
  for (let rest = bits | others; rest !== 0; rest &= rest - 1) {
    const bit = rest & -rest;
    const index = 31 - Math.clz32(bit);
    if (bits & bit) found.push(first + index);
    if (others & bit) found.push(second + index);
  }
}

/** Features of the statement: the same for all its mentions. */
function ofStatement(reading: Reading, statement: ReadStatement): number[] {
  const found: number[] = [];
  const { near, above, leadIn } = statement;
  addBits(found, near, 0, above, base.above);
  addBits(found, statement.acts, base.act, leadIn?.acts ?? 0, base.lead);
  const kind = numbers.kinds.get(statement.kind);
  if (kind !== undefined) found.push(kind);
  let we = false;
  let you = false;
  let exception = false;
  for (const { table, key } of statement.mentions) {
    if (table === 'person') {
      if (key === 'we') we = true;
      else if (key === 'you') you = true;
    } else if (table === 'negation' && key === 'exception') exception = true;
  }
  addBits(found, tablesOf(statement) & besideBits, numbers.beside, 0, 0);
  if (leadIn) found.push(f('leadIn'));
  if (leadIn?.mentions.some((m) => m.table === 'negation' && (m.key === 'verb' || m.key === 'noun')))
    found.push(f('leadDenied'));
  if (near === 0 && above === 0) found.push(f('noTopic'));
  if (we) found.push(f('we'));
  if (you) found.push(f('you'));
  if (exception) found.push(f('exception'));
  if (holdsAddress(reading.text, statement.start, statement.end)) found.push(f('value'));
  const length = statement.endWord - statement.firstWord;
  if (length <= 6) found.push(f('short'));
  if (length >= 40) found.push(f('long'));
  if (statement.kind === 'cell' && near & topicBit('retention')) found.push(f('underRetention'));
  if (statement.kind === 'cell' && near !== 0) found.push(f('underHeader'));
  if (once(reading, hasFewTopics)) found.push(f('textWithoutTopics'));
  if (reading.words.count > 2500) found.push(f('longText'));
  if (reading.words.count > 5000) found.push(f('veryLongText'));
  if (reading.words.count < 700) found.push(f('shortText'));
  return found;
}

// A text in one go, without headings: what stands in it cannot be told by what stands above it.
function hasFewTopics({ statements }: Reading): boolean {
  return statements.filter((statement) => statement.near !== 0).length < statements.length * 0.3;
}

/** The numbers of all features of its statement; `featuresOfPlace` has the mention's own. */
export function featuresOfStatement(reading: Reading, statement: ReadStatement): readonly number[] {
  statement.features ??= ofStatement(reading, statement);
  return statement.features;
}

/** The numbers of all features that hold for a mention. `sameKey`: how often its key is mentioned in the whole text. */
export function featuresOf(reading: Reading, mention: Mention, sameKey: number): number[] {
  return [...featuresOfStatement(reading, mention.statement), ...featuresOfPlace(reading, mention, sameKey)];
}

/** What may stand before a cue in its sentence, at most so many words away. Of one key the nearest reach counts alone. */
const heralds: readonly { table: Table; key: string; reach: number; feature: number }[] = [
  { table: 'person', key: 'you', reach: 3, feature: f('yourBefore') },
  { table: 'act', key: 'collect', reach: 40, feature: f('collectBefore') },
  { table: 'act', key: 'share', reach: 40, feature: f('shareBefore') },
  { table: 'act', key: 'right', reach: 40, feature: f('rightBefore') },
  { table: 'act', key: 'data', reach: 40, feature: f('dataBefore') },
  { table: 'act', key: 'keep', reach: 40, feature: f('keepBefore') },
  { table: 'act', key: 'example', reach: 40, feature: f('exampleBefore') },
  { table: 'act', key: 'employ', reach: 2, feature: f('employBefore') },
  { table: 'act', key: 'employ', reach: 10, feature: f('employNear') },
  { table: 'act', key: 'condition', reach: 12, feature: f('conditionBefore') },
];
const heraldKeys = [...new Set(heralds.map(({ key }) => key))];
const heraldKeyOf = new Map(heraldKeys.map((key, index) => [key, index]));
const heraldSteps = heralds.map(({ key, reach, feature }, index) => ({
  key: heraldKeyOf.get(key) ?? 0,
  beyond: Math.max(-1, ...heralds.slice(0, index).flatMap((one) => (one.key === key ? [one.reach] : []))),
  reach,
  feature,
}));
const heraldTables = new Map(heralds.map(({ table, key }) => [key, table]));
const dataAt = heraldKeys.indexOf('data');
const exampleAt = heraldKeys.indexOf('example');

/** Used anew for each mention, of which there are thousands. */
const distances = new Float64Array(heraldKeys.length);

/** For each key of the heralds, how many words back the nearest stands. Mentions are in the order of the text. */
function lookBefore({ statement, first }: Mention): Float64Array {
  distances.fill(Number.POSITIVE_INFINITY);
  for (const one of statement.mentions) {
    if (one.first >= first) break;
    if (one.table !== 'act' && one.table !== 'person') continue;
    const at = heraldKeyOf.get(one.key);
    if (at === undefined || heraldTables.get(one.key) !== one.table) continue;
    // A cue with a gap may begin before and end behind it: that is as near as can be.
    distances[at] = Math.min(distances[at], Math.max(0, first - one.last));
  }
  return distances;
}

function countKeys({ statement, table }: Mention): number {
  const keys: string[] = [];
  for (const one of statement.mentions) if (one.table === table && !keys.includes(one.key)) keys.push(one.key);
  return keys.length;
}

/** Features of a mention's own place in its statement. */
export function featuresOfPlace(reading: Reading, mention: Mention, sameKey: number): number[] {
  const { statement, table } = mention;
  const found: number[] = [];
  const before = lookBefore(mention);
  for (const { key, beyond, reach, feature } of heraldSteps)
    if (before[key] > beyond && before[key] <= reach) found.push(feature);
  const keys = countKeys(mention);
  found.push(f(keys === 1 ? 'alone' : keys === 2 ? 'two' : keys <= 4 ? 'several' : 'many'));
  if (hasSiblings(reading, statement, table)) found.push(f('siblings'));
  if (mention.denied) found.push(...ofDenial(mention));
  if (sameKey >= 4) found.push(f('often'));
  else if (sameKey >= 2) found.push(f('repeated'));
  if (statement.start < reading.text.length / 5) found.push(f('early'));
  if (mention.first === statement.firstWord) found.push(f('firstWord'));
  if (mention.last === statement.endWord - 1) found.push(f('lastWord'));
  const head = reading.text.slice(statement.start, reading.words.starts[mention.first]);
  if (head.lastIndexOf('(') > head.lastIndexOf(')')) found.push(f('inBrackets'));
  if (head.includes(':')) found.push(f('afterColon'));
  for (const trait of mention.traits ?? []) found.push(f(trait));
  const data = before[dataAt] <= 40;
  const collects = (statement.acts & actBit('collect')) !== 0 || (statement.acts & actBit('provide')) !== 0;
  // "We store these data: name, address": a list behind a colon or "such as", in a sentence about collecting data
  if ((data || collects) && (head.includes(':') || before[exampleAt] <= 40) && keys >= 2) found.push(f('listed'));
  if (collects && ((data && keys >= 2) || keys >= 3)) found.push(f('collectedList'));
  return found;
}

const together = 3; // kinds of data denied in one sentence

// How it is denied: what "not" reaches is a guess, and what stands far from it, or before it, is often not meant.
function ofDenial({ statement, table, deniedBy = '', deniedAfter = 0, inherited }: Mention): number[] {
  const found = [f('denied')];
  if (inherited) found.push(f('deniedByLeadIn'));
  if (deniedBy === 'noun') found.push(f('deniedNoun'));
  else if (collectingActs.has(deniedBy)) found.push(f('deniedCollecting'));
  else found.push(f('deniedSharing'));
  if (deniedAfter < 0) found.push(f('deniedBefore'));
  else if (deniedAfter <= 4) found.push(f('deniedClose'));
  else if (deniedAfter > 12) found.push(f('deniedFar'));
  const denied = statement.mentions.filter((m) => m.table === table && m.denied);
  if (new Set(denied.map((m) => m.key)).size >= together) found.push(f('deniedTogether'));
  return found;
}

// Items or cells beside this one that speak of the same kind of thing: an enumeration set as a list.
function hasSiblings(reading: Reading, statement: ReadStatement, table: Table): boolean {
  if (statement.kind !== 'item' && statement.kind !== 'cell') return false;
  const bit = tableBit(table);
  let others = 0;
  for (let i = Math.max(0, statement.index - 4); i < Math.min(reading.statements.length, statement.index + 5); i++) {
    const other = reading.statements[i];
    if (other !== statement && other.kind === statement.kind && tablesOf(other) & bit) others++;
  }
  return others >= 2;
}

function tableBit(table: Table): number {
  let bit = tableBits.get(table);
  if (bit === undefined) {
    bit = 1 << tableBits.size;
    tableBits.set(table, bit);
  }
  return bit;
}

// Neighbours ask a statement again and again which tables it mentions.
function tablesOf(statement: ReadStatement): number {
  if (statement.tables < 0) {
    let bits = 0;
    for (const { table } of statement.mentions) bits |= tableBit(table);
    statement.tables = bits;
  }
  return statement.tables;
}
