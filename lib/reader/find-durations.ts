// Lengths of time in the text: "36 months", "three (3) years", "12 mån." A number and a unit; what it is the length of
// is decided elsewhere.

import { wordAt } from '../cues/word-edges.ts';
import type { DurationUnit } from '../languages/reading-words.ts';
import { type Mention, mentionsOf, once, type Reading, statementAt } from './reading.ts';

/** All lengths of time, as mentions whose key is an ISO 8601 duration in the unit of the text. */
export function findDurations(reading: Reading): readonly Mention[] {
  return once(reading, lookForDurations);
}

function lookForDurations(reading: Reading): Mention[] {
  const found: Mention[] = [];
  for (const unit of mentionsOf(reading, 'unit')) {
    const number = numberBefore(reading, unit);
    if (number) found.push({ ...unit, first: number.first, key: isoDuration(number.value, unit.key as DurationUnit) });
  }
  for (const length of mentionsOf(reading, 'length')) found.push({ ...length, table: 'unit' });
  found.push(...hourLengths(reading));
  return found.sort((a, b) => a.first - b.first);
}

/** ISO 8601: 36, month -> "P36M". Quarters are three months. */
export function isoDuration(value: number, unit: DurationUnit): string {
  if (unit === 'hour') return `PT${value}H`;
  if (unit === 'quarter') return `P${value * 3}M`;
  if (!Number.isInteger(value))
    return unit === 'year' ? `P${Math.round(value * 12)}M` : `P${Math.round(value * (unit === 'month' ? 30 : 7))}D`;
  return `P${value}${{ day: 'D', week: 'W', month: 'M', year: 'Y' }[unit]}`;
}

// The number stands right before the unit, or before a number in brackets that says the same again: "three (3) years".
function numberBefore(reading: Reading, unit: Mention): { value: number; first: number } | null {
  const { statement } = unit;
  const nearest = unit.first - 1;
  if (nearest < statement.firstWord) return null;
  const value = numberAt(reading, nearest);
  if (value !== null) {
    const first = nearest > statement.firstWord && numberAt(reading, nearest - 1) !== null ? nearest - 1 : nearest;
    return joined(reading, nearest) ? { value, first } : null;
  }
  // one word in between: "3 (three) full years", "12 hela månader"
  const before = nearest - 1;
  if (before < statement.firstWord || reading.words.ends[nearest] - reading.words.starts[nearest] > 9) return null;
  const distant = /^\d{1,3}$/.test(wordText(reading, before)) ? numberAt(reading, before) : null;
  return distant !== null && joined(reading, before) ? { value: distant, first: before } : null;
}

// A number that ends a sentence, a date or an amount does not count on into the unit.
function joined(reading: Reading, word: number): boolean {
  // "open until 17:00 hours"
  if (word > 0 && reading.text.slice(reading.words.ends[word - 1], reading.words.starts[word]) === ':') return false;
  const between = reading.text.slice(reading.words.ends[word], reading.words.starts[word + 1]);
  return !/[.;:!?\n€$]/.test(between.trimEnd()) || between.trim() === '.)';
}

function wordText(reading: Reading, word: number): string {
  return reading.text.slice(reading.words.starts[word], reading.words.ends[word]);
}

/** The number that ends with a word, in digits or spelled out ("twenty-four"); null for other words and for years ("2024"). */
function numberAt(reading: Reading, word: number): number | null {
  const text = wordText(reading, word).toLowerCase();
  if (/^\d{1,3}$/.test(text)) {
    const before = word > 0 ? reading.text.slice(reading.words.ends[word - 1], reading.words.starts[word]) : '';
    if ((before === ',' || before === '.') && /^\d+$/.test(wordText(reading, word - 1)))
      return Number(`${wordText(reading, word - 1)}.${text}`);
    return Number(text);
  }
  const value = spelled(reading, text);
  if (value === null || word === 0) return value;
  if (value === 20) return tenAt(reading, word);
  if (value >= 20) return value;
  // a ten before it: "twenty-four", "soixante-douze", "treinta y seis" (one little word between)
  const direct = tenAt(reading, word - 1);
  if (direct !== null) return value < 10 || direct % 20 === 0 ? direct + value : value;
  if (value >= 10 || word < 2 || wordText(reading, word - 1).length > 3) return value;
  const over = tenAt(reading, word - 2);
  return over !== null && directlyBefore(reading, word - 2) ? over + value : value;
}

// The ten that ends with a word; four times twenty is eighty.
function tenAt(reading: Reading, word: number): number | null {
  const value = spelled(reading, wordText(reading, word).toLowerCase());
  if (value === null || value < 20 || value >= 100 || value % 10 !== 0) return null;
  const times = word > 0 && value === 20 ? spelled(reading, wordText(reading, word - 1).toLowerCase()) : null;
  return times === 4 && reading.text.slice(reading.words.ends[word - 1], reading.words.starts[word]) === '-'
    ? 80
    : value;
}

// "y", "e", "et" between a ten and a one; a comma would begin another number.
function directlyBefore(reading: Reading, word: number): boolean {
  return /^[\s-]+$/.test(reading.text.slice(reading.words.ends[word], reading.words.starts[word + 1]));
}

function spelled(reading: Reading, text: string): number | null {
  return Object.hasOwn(reading.language.numbers, text) ? reading.language.numbers[text] : null;
}

const openingReach = 9; // characters

// "24h", a number and its unit in one word; two close together are opening hours ("10h-18h").
function* hourLengths(reading: Reading): Generator<Mention> {
  const matches = [...reading.text.matchAll(/(?<![\p{L}\p{N}])(\d{1,3})h(?![\p{L}\p{N}])/gu)];
  const near = (a?: RegExpExecArray, b?: RegExpExecArray): boolean =>
    a !== undefined && b !== undefined && b.index - a.index <= openingReach;
  for (const [at, match] of matches.entries()) {
    if (near(matches[at - 1], match) || near(match, matches[at + 1])) continue;
    const statement = statementAt(reading, match.index);
    const word = wordAt(reading.words, match.index);
    if (statement) yield { table: 'unit', key: `PT${match[1]}H`, first: word, last: word, statement, denied: false };
  }
}

/** How long a duration is, in days, to compare two of them. */
export function lengthInDays(iso: string): number {
  const match = /^P(?:T(\d+)H|(\d+)([DWMY]))$/.exec(iso);
  if (!match) return 0;
  if (match[1]) return Number(match[1]) / 24;
  return Number(match[2]) * { D: 1, W: 7, M: 30.44, Y: 365.25 }[match[3] as 'D' | 'W' | 'M' | 'Y'];
}
