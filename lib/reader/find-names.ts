// Names in the text: runs of capitalised words, and the names of firms by their legal form.

import { findWords } from '../cues/word-edges.ts';
import { formsBefore, formsBehind } from '../organisations/legal-forms.ts';
import { isCopula } from './cue-words.ts';
import { type NameRun, once, type Reading, type ReadStatement, statementAt } from './reading.ts';
import { isCapitalised, isLittle, isOrdinaryWord } from './word-shapes.ts';

const longestName = 10; // words
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** Alternatives for a regular expression, longest first. */
export const literals = (forms: readonly string[]): string =>
  [...forms]
    .sort((a, b) => b.length - a.length)
    .map((form) => literal(form).replace(/ /g, '\\s?'))
    .join('|');
// Alternatives are literals with single optional spaces: no repetition, so no backtracking to speak of.
const behind: FormPattern = {
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${literals(formsBehind)})(?![\\p{L}\\p{N}])`, 'yu'),
  begins: beginningsOf(formsBehind),
};
const before: FormPattern = {
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${literals(formsBefore)})(?=\\s+["„“«»'”]?\\p{Lu})`, 'yu'),
  begins: beginningsOf(formsBefore),
};

/** Forms, and the words that one may begin with: so many alternatives are tried at few words rather than everywhere. */
interface FormPattern {
  /** Matches where it is told to look. */
  pattern: RegExp;
  begins: ReadonlySet<string>;
}

// A space in a form may be missing in the text, so that "ekonomiskförening" begins one as well.
function beginningsOf(forms: readonly string[]): Set<string> {
  const begins = new Set<string>();
  for (const form of forms) {
    const { starts, ends, count } = findWords(form);
    let joined = '';
    for (let word = 0; word < count; word++) {
      if (word > 0 && form.slice(ends[word - 1], starts[word]) !== ' ') break;
      joined += form.slice(starts[word], ends[word]);
      begins.add(joined);
    }
  }
  return begins;
}

function* formsIn({ text, words }: Reading, { pattern, begins }: FormPattern): Generator<{ 0: string; index: number }> {
  const mayBegin = words.spellings.map((spelling) => begins.has(spelling));
  let from = 0;
  for (let word = 0; word < words.count; word++) {
    const start = words.starts[word];
    if (!mayBegin[words.ids[word]] || start < from) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    from = start + match[0].length;
    yield match;
  }
}

/** Names with a legal form, in the order of the text. Looked for once a reading. */
export function findFirmNames(reading: Reading): NameRun[] {
  return once(reading, lookForFirms);
}

/** Those of one statement. */
export function firmNamesIn(reading: Reading, statement: ReadStatement): readonly NameRun[] {
  return once(reading, groupFirms).get(statement) ?? [];
}

function groupFirms(reading: Reading): Map<ReadStatement, NameRun[]> {
  const groups = new Map<ReadStatement, NameRun[]>();
  for (const firm of findFirmNames(reading)) {
    const group = groups.get(firm.statement);
    if (group) group.push(firm);
    else groups.set(firm.statement, [firm]);
  }
  return groups;
}

function lookForFirms(reading: Reading): NameRun[] {
  return [...namesBefore(reading), ...namesBehind(reading)].sort((a, b) => a.start - b.start);
}

function* namesBefore(reading: Reading): Generator<NameRun> {
  for (const match of formsIn(reading, behind)) {
    const statement = statementAt(reading, match.index);
    if (!statement) continue;
    const start = runStartBefore(reading, statement, match.index);
    if (start !== null) yield nameRun(reading, statement, start, match.index + match[0].length, true);
  }
}

function* namesBehind(reading: Reading): Generator<NameRun> {
  for (const match of formsIn(reading, before)) {
    const statement = statementAt(reading, match.index);
    if (!statement) continue;
    const from = match.index + match[0].length;
    const end = runEndAfter(reading, statement, from);
    if (end > from) yield nameRun(reading, statement, match.index, end, true);
  }
}

/** Runs of capitalised words in a statement, little words between them included ("Bank of Ireland"). */
export function findRuns(reading: Reading, statement: ReadStatement): NameRun[] {
  statement.runs ??= cutRuns(reading, statement);
  return statement.runs;
}

function cutRuns(reading: Reading, statement: ReadStatement): NameRun[] {
  const runs: NameRun[] = [];
  let word = statement.firstWord;
  while (word < statement.endWord) {
    if (!isCapitalised(reading, word) || isLittle(reading, word) || beginsSentence(reading, statement, word)) {
      word++;
      continue;
    }
    let last = word;
    let next = word + 1;
    while (next < statement.endWord && next - word < longestName && joins(reading, next)) {
      if (isCapitalised(reading, next) || isDomainTail(reading, next)) last = next;
      else if (next - last > 2 || reading.words.ends[next] - reading.words.starts[next] > 3 || isCopula(reading, next))
        break;
      next++;
    }
    runs.push(nameRun(reading, statement, reading.words.starts[word], reading.words.ends[last], false));
    word = last + 1;
  }
  return runs;
}

/** A name without the quotation marks and punctuation around it. */
export function bareName(text: string): string {
  return text
    .replace(/^[\s"„“”«»'‘’(),.:;–-]+/u, '')
    .replace(/[\s"„“”«»'‘’(,:;–-]+$/u, '')
    .replace(/\s+/g, ' ');
}

function nameRun(reading: Reading, statement: ReadStatement, start: number, end: number, legalForm: boolean): NameRun {
  return { text: bareName(reading.text.slice(start, end)), start, end, statement, legalForm };
}

const longestArticle = 4; // letters

// "La Repubblica": short, first in its sentence, and elsewhere in lower case.
function beginsSentence(reading: Reading, statement: ReadStatement, word: number): boolean {
  if (word !== statement.firstWord) return false;
  const { starts, ends } = reading.words;
  if (ends[word] - starts[word] > longestArticle) return false;
  const text = reading.text.slice(starts[word], ends[word]);
  return /^\p{Lu}\p{Ll}*$/u.test(text) && isOrdinaryWord(reading, text);
}

// Words between two of a run may be parted by a space, a hyphen, an ampersand and the like, by nothing more.
function joins(reading: Reading, word: number): boolean {
  const { starts, ends } = reading.words;
  // Mostly there is one space.
  if (starts[word] - ends[word - 1] === 1 && reading.text.charCodeAt(ends[word - 1]) === 0x20) return true;
  const between = reading.text.slice(ends[word - 1], starts[word]);
  return (
    between.length <= 3 &&
    /^[\s\-–&+'’./"„“”«»]*$/u.test(between) &&
    !between.includes('\n') &&
    !/\s[-–]\s/.test(between) &&
    // inside a sentence, what is short and has a full stop is an abbreviation ("Dr. Max Muster", "St. Beispiel")
    (!/[.]\s/.test(between) || ends[word - 1] - starts[word - 1] <= 4)
  );
}

// "Beispiel.io": a top-level domain written onto the name.
function isDomainTail(reading: Reading, word: number): boolean {
  return (
    reading.words.starts[word] === reading.words.ends[word - 1] + 1 &&
    reading.text[reading.words.ends[word - 1]] === '.' &&
    reading.words.ends[word] - reading.words.starts[word] <= 4
  );
}

// From a legal form back to where the name begins. Null when nothing like a name stands there.
function runStartBefore(reading: Reading, statement: ReadStatement, formAt: number): number | null {
  let word = statement.firstWord;
  while (word < statement.endWord && reading.words.starts[word] < formAt) word++;
  word--;
  let first: number | null = null;
  let gap = 0;
  for (let count = 0; word >= statement.firstWord && count < longestName; word--, count++) {
    const end =
      word + 1 < statement.endWord && reading.words.starts[word + 1] < formAt ? reading.words.starts[word + 1] : formAt;
    const between = reading.text.slice(reading.words.ends[word], end);
    if (between.length > 4 || /[:;()\n|•·–—]|[.!?]\s|\s-\s/.test(between) || (/,/.test(between) && first !== null))
      break;
    if (isLittle(reading, word) && word === statement.firstWord) break;
    if (isCapitalised(reading, word)) {
      first = word;
      gap = 0;
    } else {
      // the first word before the form may be in lower case ("noyb e.V."); later ones only when short
      const short = reading.words.ends[word] - reading.words.starts[word] <= 3;
      if (first === null && count === 0 && !isLittle(reading, word)) first = word;
      else if (!short || ++gap > 2 || isCopula(reading, word)) break;
    }
  }
  return first === null ? null : reading.words.starts[first];
}

function runEndAfter(reading: Reading, statement: ReadStatement, from: number): number {
  let word = statement.firstWord;
  while (word < statement.endWord && reading.words.starts[word] < from) word++;
  let end = from;
  for (let count = 0; word < statement.endWord && count < 6; word++, count++) {
    const between = reading.text.slice(count === 0 ? from : reading.words.ends[word - 1], reading.words.starts[word]);
    if (between.length > 3 || /[,:;.()\n]/.test(between)) break;
    if (isCapitalised(reading, word)) end = reading.words.ends[word];
    else if (reading.words.ends[word] - reading.words.starts[word] > 3) break;
  }
  return end;
}
