// Reading: everything that is known about a text before questions are asked of it. Statements with their mentions
// (which cue stands where), and the context that governs each: headings, column headers, labels, lead-ins.

import { cutStatements, type Statement } from '../cues/statements.ts';
import type { Words } from '../cues/word-edges.ts';
import { type Act, acts, type ReadingWords, type Topic, topics } from '../languages/reading-words.ts';
import type { PolicyDocument } from '../model/policy-document.ts';
import { type Cue, type Table, type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** A cue found in the text. */
export interface Mention {
  table: Table;
  key: string;
  /** Word indices, both included. */
  first: number;
  last: number;
  statement: ReadStatement;
  /** The text denies it; see negation.ts. */
  denied: boolean;
  /** The act that is denied ("collect", "share"), or "noun" for "no cookies"; only where `denied`. */
  deniedBy?: string;
  /** So many words behind the word that denies it; negative where it stands before. */
  deniedAfter?: number;
  /** Denied but for an exception: "not without your consent", "never, unless the law requires". */
  softened?: boolean;
  /** Denied by the lead-in of its statement rather than by the statement itself. */
  inherited?: boolean;
  /** Further features that only its table knows of, by name (see features.ts). */
  traits?: readonly string[];
}

export interface ReadStatement extends Statement {
  index: number;
  /** Mentions in the order of the text. */
  mentions: Mention[];
  /** Bits of `topics`: of the nearest heading that has any, with column header, row label and label. */
  near: number;
  /** Bits of `topics`: of all headings above. */
  above: number;
  /** Bits of `subjectKeys`: whom headings, labels or lead-in limit it to; 0 for everybody. */
  subjects: number;
  /** Bits of `acts` in the statement itself. */
  acts: number;
  /** The statement that introduces this one ("We collect the following data:"), or null. */
  leadIn: ReadStatement | null;
  /** Cells of the same row, this one included; null outside of tables. */
  row: ReadStatement[] | null;
  /** Found when first asked for: its runs of capitalised words (find-names.ts), its features (features.ts). */
  runs: NameRun[] | null;
  features: number[] | null;
  /** Bits of the tables that its mentions are of; -1 until asked for (features.ts). */
  tables: number;
}

/** A name and where it stands. */
export interface NameRun {
  text: string;
  start: number;
  end: number;
  statement: ReadStatement;
  legalForm: boolean;
}

export interface Reading {
  document: PolicyDocument;
  text: string;
  words: Words;
  language: ReadingWords;
  /** BCP 47 of that language. */
  code: string;
  statements: ReadStatement[];
  /** All mentions of a table, in the order of the text. */
  byTable: ReadonlyMap<Table, Mention[]>;
  /** What `once` has found. */
  known: Map<unknown, unknown>;
}

/** What `find` finds in a reading, looked for once. On the reading itself: weak maps of readings cost more than the finding. */
export function once<Found>(reading: Reading, find: (reading: Reading) => Found): Found {
  const known = reading.known.get(find);
  if (known !== undefined) return known as Found;
  const found = find(reading);
  reading.known.set(find, found);
  return found;
}

const topicBits = new Map<string, number>(topics.map((topic, index) => [topic, 1 << index]));
const actBits = new Map<string, number>(acts.map((act, index) => [act, 1 << index]));

export function topicBit(topic: string): number {
  return topicBits.get(topic) ?? 0;
}

export function actBit(act: string): number {
  return actBits.get(act) ?? 0;
}

export function hasTopic(bits: number, topic: Topic): boolean {
  return (bits & topicBit(topic)) !== 0;
}

export function hasAct(statement: { acts: number }, act: Act): boolean {
  return (statement.acts & actBit(act)) !== 0;
}

/** Reads a document in one language: cut, match, put into context. Linear in the length of the text. */
export function makeReading(document: PolicyDocument, language: ReadingWords, code: string, found?: Words): Reading {
  const vocabulary = vocabularyOf(language);
  const { statements: cut, words } = cutStatements(document, new Set(language.abbreviations), found);
  const statements = cut.map(
    (statement, index): ReadStatement => ({
      passage: statement.passage,
      kind: statement.kind,
      start: statement.start,
      end: statement.end,
      firstWord: statement.firstWord,
      endWord: statement.endWord,
      index,
      mentions: [],
      near: 0,
      above: 0,
      subjects: 0,
      acts: 0,
      leadIn: null,
      row: null,
      runs: null,
      features: null,
      tables: -1,
    }),
  );
  const byTable = new Map<Table, Mention[]>();
  for (const statement of statements) {
    const mentions = mentionsIn(statement, document.text, words, vocabulary);
    // A footer names and reaches the controller; what else it says (menus, slogans) is no statement of the policy.
    statement.mentions = document.passages[statement.passage].imprint
      ? mentions.filter((m) => ofImprint.has(m.table))
      : mentions;
    for (const mention of statement.mentions) {
      if (mention.table === 'act') statement.acts |= actBit(mention.key);
      const list = byTable.get(mention.table);
      if (list) list.push(mention);
      else byTable.set(mention.table, [mention]);
    }
  }
  return { document, text: document.text, words, language, code, statements, byTable, known: new Map() };
}

const ofImprint: ReadonlySet<Table> = new Set<Table>(['controller', 'country', 'service', 'person', 'dpo']);

/** All mentions of `table`, in the order of the text. */
export function mentionsOf(reading: Reading, table: Table): readonly Mention[] {
  return reading.byTable.get(table) ?? [];
}

export function topicsIn(statement: ReadStatement): number {
  let bits = 0;
  for (const mention of statement.mentions) if (mention.table === 'topic') bits |= topicBit(mention.key);
  return bits;
}

/** A label is short: "Purpose:", "What we store:". */
export const longestLabel = 9; // words

interface Found {
  cue: Cue;
  first: number;
  last: number;
  /** By table, then by place, the longer first: one walk then sees which cues lie inside others of their table. */
  order: number;
}

/** More words than any text has: three numbers fit into one that is exact. */
const manyWords = 2 ** 21;

function orderOf({ tableIndex }: Cue, first: number, last: number): number {
  return (tableIndex * manyWords + first) * manyWords + (manyWords - last);
}

function byOrder(a: Found, b: Found): number {
  return a.order - b.order;
}

function byPlace(a: Mention, b: Mention): number {
  return a.first - b.first;
}

/** By insertion, which for the handful in a sentence is quicker than the language's own sort; long lists go to that. */
function sortFew<Item>(list: Item[], compare: (a: Item, b: Item) => number): Item[] {
  if (list.length > 40) return list.sort(compare);
  for (let i = 1; i < list.length; i++) {
    const one = list[i];
    let at = i;
    for (; at > 0 && compare(list[at - 1], one) > 0; at--) list[at] = list[at - 1];
    list[at] = one;
  }
  return list;
}

function findCues(statement: ReadStatement, words: Words, vocabulary: Vocabulary): Found[] {
  const found: Found[] = [];
  // Topics are asked of headings, headers and labels; in the middle of a sentence the same words say nothing of the kind.
  const prose = statement.kind === 'paragraph' || statement.kind === 'item' || statement.kind === 'definition';
  const topicsUntil = prose ? statement.firstWord + longestLabel : statement.endWord;
  vocabulary.matcher.match(words, statement.firstWord, statement.endWord, (index, first, last) => {
    const cue = vocabulary.cues[index];
    if (last < topicsUntil || cue.table !== 'topic') found.push({ cue, first, last, order: orderOf(cue, first, last) });
  });
  return sortFew(found, byOrder);
}

function mentionsIn(statement: ReadStatement, text: string, words: Words, vocabulary: Vocabulary): Mention[] {
  const found = findCues(statement, words, vocabulary);
  const mentions: Mention[] = [];
  if (found.length === 0) return mentions;
  const urls = urlSpans(text, statement);
  const begun: string[] = []; // keys that begin at the word in hand
  let lookAlikes = false;
  let cover: Found | null = null; // reaches furthest of those of the table that began already
  let before: Found | null = null;
  for (const one of found) {
    const { table, tableIndex, key, hasGap } = one.cue;
    const sameTable = before !== null && before.cue.tableIndex === tableIndex;
    if (!sameTable) cover = null;
    if (!sameTable || before?.first !== one.first) begun.length = 0;
    before = one;
    if (key === null) lookAlikes = true;
    else if (!isCovered(one, cover) && !begun.includes(key) && !inside(urls, words.starts[one.first])) {
      begun.push(key);
      mentions.push({ table, key, first: one.first, last: one.last, statement, denied: false });
    }
    if (!hasGap && (cover === null || one.last > cover.last)) cover = one;
  }
  return sortFew(lookAlikes ? dropShadowed(mentions, found) : mentions, byPlace);
}

function isCovered(one: Found, cover: Found | null): boolean {
  return cover !== null && one.last <= cover.last && !sameSpan(one, cover) && coversShorter.has(one.cue.table);
}

function inside(spans: readonly { start: number; end: number }[], offset: number): boolean {
  return spans.some((span) => offset >= span.start && offset < span.end);
}

const noSpans: readonly { start: number; end: number }[] = [];

// The words of a web address or an e-mail address say nothing about the text.
function urlSpans(text: string, statement: Statement): readonly { start: number; end: number }[] {
  const stretch = text.slice(statement.start, statement.end);
  if (!stretch.includes('//') && !stretch.includes('www.') && !stretch.includes('@')) return noSpans;
  const spans: { start: number; end: number }[] = [];
  for (const match of stretch.matchAll(/\S+/gu)) {
    if (!/^[^\p{L}]*(?:https?:\/\/|www\.)|.@./u.test(match[0])) continue;
    spans.push({ start: statement.start + match.index, end: statement.start + match.index + match[0].length });
  }
  return spans;
}

const coversShorter: ReadonlySet<Table> = new Set<Table>([
  'category',
  'recipient',
  'negation',
  'safeguard',
  'legalBasis',
  'purpose',
  'authority',
  'right',
  'retention',
  'country',
  'service',
  'automated',
]);

function sameSpan(a: Found, b: Found): boolean {
  return a.first === b.first && a.last === b.last;
}

// A look-alike of exactly the same words denies the cue.
function dropShadowed(mentions: Mention[], found: readonly Found[]): Mention[] {
  const nothing = found.filter((one) => one.cue.key === null);
  return mentions.filter(
    (m) => !nothing.some((n) => n.cue.table === m.table && n.first <= m.first && n.last >= m.last),
  );
}

/** The text behind a label, from its last word on: the rest of its sentence, or the next one where nothing is left of it. */
export function behindLabel(reading: Reading, label: Mention, reach: number): { text: string; start: number } {
  const end = reading.words.ends[label.last];
  const rest = reading.text.slice(end, Math.min(end + reach, label.statement.end));
  const next = reading.statements[label.statement.index + 1];
  if (/[\p{L}\p{N}]/u.test(rest) || !next || next.kind === 'heading') return { text: rest, start: end };
  return { text: reading.text.slice(next.start, Math.min(next.start + reach, next.end)), start: next.start };
}

/** The statement that holds an offset; null between statements. */
export function statementAt(reading: Reading, offset: number): ReadStatement | null {
  let low = 0;
  let high = reading.statements.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const statement = reading.statements[middle];
    if (offset < statement.start) high = middle - 1;
    else if (offset >= statement.end) low = middle + 1;
    else return statement;
  }
  return null;
}
