// Candidates that lines hold, rather than sentences: what stands behind or below a label, in a footer, at the top of an
// address, in a heading or the title beside the policy's own name. controller-candidates.ts finds those of sentences.

import { type Add, isTitle } from './candidate.ts';
import { cueShare } from './cue-words.ts';
import { findPostalCodes, isStreetLine } from './find-address.ts';
import { bareName } from './find-names.ts';
import { policyNameIn } from './policy-names.ts';
import { hasTopic, type Mention, type Reading, type ReadStatement, statementAt } from './reading.ts';
import { isOrdinaryWord, littleWords } from './word-shapes.ts';

/** Candidates of one statement's lines. */
export function addLines(reading: Reading, statement: ReadStatement, add: Add): void {
  if (reading.document.passages[statement.passage].imprint) addImprintLine(reading, statement, add);
  addNameLabel(reading, statement, add);
  const lead = labelAbove(reading, statement);
  if (lead) addFirstLine(reading, statement, statement.index - lead.index === 1 ? 'labelAbove' : 'labelSecond', add);
  else if (hasTopic(statement.near, 'controller') && isFirstBelowHeading(reading, statement))
    addFirstLine(reading, statement, 'labelAbove', add);
}

/** "Controller: name, street 1" - the label's line up to the first comma, bracket or digit. */
export function addRestOfLine(reading: Reading, cue: Mention, to: number, add: Add): void {
  const { statement } = cue;
  const rest = reading.text.slice(to, statement.end);
  const colon = /^[^:\n]{0,40}:\s*/.exec(rest);
  if (colon && to + colon[0].length < statement.end)
    addChunk(reading, statement, to + colon[0].length, 'labelled', add);
}

// The line that says what the one or two lines below it are: "Verantwortlicher", also without a colon.
function labelAbove(reading: Reading, statement: ReadStatement): ReadStatement | null {
  const { leadIn } = statement;
  if (leadIn && isLabelStatement(leadIn) && statement.index - leadIn.index <= 2) return leadIn;
  for (const back of [1, 2]) {
    const above = reading.statements[statement.index - back];
    if (!above || above.end - above.start > 90) return null;
    if (isLabelStatement(above) && isLabelLine(reading, above)) return above;
  }
  return null;
}

// Nothing but a label stands there: its words are the policy's vocabulary.
function isLabelLine(reading: Reading, statement: ReadStatement): boolean {
  return cueShare(reading, reading.text.slice(statement.start, statement.end)) >= 0.75;
}

function isLabelStatement(statement: ReadStatement): boolean {
  return (
    statement.mentions.some((m) => namesController(m) || (m.table === 'controller' && m.key === 'label')) ||
    hasTopic(statement.near, 'controller')
  );
}

function isFirstBelowHeading(reading: Reading, statement: ReadStatement): boolean {
  return statement.index > 0 && reading.statements[statement.index - 1].kind === 'heading';
}

function addFirstLine(
  reading: Reading,
  statement: ReadStatement,
  feature: 'labelAbove' | 'labelSecond',
  add: Add,
): void {
  if (statement.kind !== 'heading') addChunk(reading, statement, statement.start, feature, add);
}

// "Name: ..." under a heading on the contact details is the controller's; elsewhere it is a kind of data.
function addNameLabel(reading: Reading, statement: ReadStatement, add: Add): void {
  if (!hasTopic(statement.near, 'contact') && !hasTopic(statement.near, 'controller')) return;
  const label = statement.mentions.find(
    (m) => m.table === 'category' && m.key === 'name' && m.first === statement.firstWord,
  );
  if (!label) return;
  const end = reading.words.ends[label.last];
  const colon = /^\s?:\s*/.exec(reading.text.slice(end, Math.min(end + 6, statement.end)));
  if (!colon) return;
  const start = end + colon[0].length;
  addChunk(reading, statement, start, 'labelled', add);
  // a comma may belong to the name where the line holds nothing else
  const line = reading.text.slice(start, statement.end);
  if (line.length <= 60 && /^[\p{L}\s,.&'’-]+$/u.test(line))
    add({ text: bareName(line), start, end: statement.end, statement, legalForm: false }, 'labelled');
}

// "© 2026 Beispiel, alle Rechte vorbehalten": the name in a footer's line.
function addImprintLine(reading: Reading, statement: ReadStatement, add: Add): void {
  const line = reading.text.slice(statement.start, statement.end);
  const lead = /^(?:[^\p{L}\n]|copyright(?!\p{L})|\(c\)|by(?=\s))*/iu.exec(line)?.[0].length ?? 0;
  addChunk(reading, statement, statement.start + lead, 'imprint', add);
}

/** The name at the beginning of a line, up to what can be no part of it. */
export function addChunk(
  reading: Reading,
  statement: ReadStatement,
  start: number,
  feature: Parameters<Add>[1],
  add: Add,
): void {
  const article = articleAt(reading, start);
  if (article > 0) {
    addChunk(reading, statement, start + article, feature, add);
    return;
  }
  const line = reading.text.slice(start, Math.min(statement.end, start + 160));
  const end =
    /[,;|§\n(]|\s[–—·•-]\s|\s\d|(?<!(?<!\p{L})\p{L}{1,7})\.\s|\s\p{Ll}{4,}\s\p{Ll}{3,}|\s\p{L}[\p{L}-]{1,14}:|$/u.exec(
      line,
    )?.index ?? line.length;
  const text = beforeLittleWords(reading, line.slice(0, end));
  // "Dr. (Univ. X) Max Muster"
  const bracket = line[end] === '(' && isTitle(text) ? line.indexOf(') ', end) : -1;
  if (bracket > 0 && bracket < 40) {
    addChunk(reading, statement, start + bracket + 2, feature, add);
    return;
  }
  if (
    /[:@]|www\.|^\W*\d{4}/u.test(text) ||
    !/^["„“«]?(?:[\p{Lu}\p{N}]|\p{Ll}{3,20}\.\p{Ll}{2,8}(?![\p{L}\p{N}]))/u.test(text.trim()) ||
    beginsLittle(reading, text) ||
    saysWhoIs(reading, statement, start, start + text.length)
  )
    return;
  add({ text: bareName(text), start, end: start + text.length, statement, legalForm: false }, feature);
}

// "A Beispiel Lda": a short word that the text has in lower case too, before a capital. Its length with the space.
function articleAt(reading: Reading, start: number): number {
  const match = /^(\p{Lu}\p{Ll}{0,2}) (?=\p{Lu})/u.exec(reading.text.slice(start, start + 6));
  return match && isOrdinaryWord(reading, match[1]) ? match[0].length : 0;
}

// "Beispiel Club is the": what follows two little words is a sentence, and at the end one is too many.
function beforeLittleWords(reading: Reading, text: string): string {
  const little = littleWords(reading);
  const isSmall = (word: string): boolean => little.has(word) || /^\p{Ll}{1,3}$/u.test(word);
  const words = text.split(' ');
  let end = words.length;
  for (let i = 1; i + 1 < words.length && end === words.length; i++) {
    if (isSmall(words[i]) && /^\p{Ll}/u.test(words[i + 1])) end = i;
  }
  while (end > 1 && isSmall(words[end - 1])) end--;
  return words.slice(0, end).join(' ');
}

// "is the controller", "is responsible for"
function namesController({ table, key }: Mention): boolean {
  return (table === 'controller' && key === 'is') || (table === 'act' && key === 'responsible');
}

// "Controller is Beispiel Oy": a sentence, in which the name is found by its cue.
function saysWhoIs(reading: Reading, statement: ReadStatement, from: number, to: number): boolean {
  return statement.mentions.some(
    (m) => namesController(m) && reading.words.starts[m.first] >= from && reading.words.ends[m.last] <= to,
  );
}

function beginsLittle(reading: Reading, text: string): boolean {
  const first = /^[^\p{L}\p{N}]*([\p{L}\p{M}]+)/u.exec(text)?.[1].toLowerCase();
  return first !== undefined && littleWords(reading).has(first);
}

const linesOfAddress = 4;
const reachOfAddress = 7;

/** The lines above a street and a postal code: the first of such a block is a name wherever addresses are written. */
export function addFromAddresses(reading: Reading, add: Add): void {
  for (const code of findPostalCodes(reading)) {
    const own = statementAt(reading, code.start);
    if (!own || own.kind === 'heading') continue;
    const lines: ReadStatement[] = [];
    // "Nettlebury" above "ZZ9 9AA": where the town stands before the code it may have a line of its own
    const first = own.index - (code.country.town === 'before' && code.start - own.start < 3 ? 2 : 1);
    for (let i = first; i >= 0 && own.index - i <= reachOfAddress && lines.length < linesOfAddress; i--) {
      const line = reading.statements[i];
      if (!isNameLine(reading, line)) {
        if (isStreetLine(reading, line) && lines.length === 0) continue;
        break;
      }
      lines.push(line);
    }
    if (lines[0]) addChunk(reading, lines[0], lines[0].start, 'aboveAddress', add);
    const top = lines[lines.length - 1];
    if (lines.length > 1 && top) addChunk(reading, top, top.start, 'topOfAddress', add);
    if (code.start - own.start > 8 && code.start - own.start < 160)
      addChunk(reading, own, own.start, 'besideAddress', add);
  }
}

function isNameLine(reading: Reading, statement: ReadStatement): boolean {
  const line = reading.text.slice(statement.start, statement.end);
  return (
    line.length <= 80 &&
    statement.kind !== 'heading' &&
    !/[:@?]|\.$/.test(line) &&
    !/\d/.test(line) &&
    cueShare(reading, line) < 0.75
  );
}

/** "Privacy policy - Name", "Privacy policy of Name": what is left of a title or a first heading without the policy's name. */
export function addFromHeadings(reading: Reading, add: Add): void {
  const first = reading.statements
    .slice(0, 3)
    .filter((s) => s.kind === 'heading')
    .map((s) => reading.text.slice(s.start, s.end));
  for (const heading of [reading.document.title, ...first]) {
    if (heading.length > 120) continue;
    const named = policyNameIn(reading, heading);
    if (!named) continue;
    for (const rest of [heading.slice(named.end), heading.slice(0, named.start)]) {
      const name = bareName(withoutLittle(reading, rest.split(',')[0]));
      if (name.length < 3 || name.length > 60 || !/^(?:\p{Lu}|\p{N}+\p{L})/u.test(name)) continue;
      if (/\s\p{Ll}{4,}\s\p{Ll}/u.test(name)) continue;
      const at = reading.text.indexOf(name);
      const statement = at < 0 ? null : statementAt(reading, at);
      if (statement) add({ text: name, start: at, end: at + name.length, statement, legalForm: false }, 'titleRest');
    }
  }
}

function withoutLittle(reading: Reading, text: string): string {
  const little = littleWords(reading);
  const words = text.replace(/\(.*$/u, '').trim().split(/\s+/);
  const isSmall = (word: string | undefined): boolean =>
    word !== undefined && (little.has(word.toLowerCase()) || /^(?:\p{Ll}{1,4}|[^\p{L}\p{N}]+)$/u.test(word));
  while (words.length > 0 && isSmall(words[0])) words.shift();
  while (words.length > 0 && isSmall(words[words.length - 1])) words.pop();
  return words.join(' ');
}
