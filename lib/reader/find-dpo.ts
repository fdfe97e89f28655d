// The data protection officer, Art. 13(1)(b): that there is one, the name, and the address.

import type { Dpo } from '../model/controller.ts';
import { honorifics } from '../organisations/honorifics.ts';
import { officerMailbox } from '../organisations/mailboxes.ts';
import { streetWords } from '../organisations/street-words.ts';
import { bareNameKey, nameKey } from './candidate.ts';
import { countOccurrences } from './count-occurrences.ts';
import { cueShare } from './cue-words.ts';
import type { FoundEmail } from './find-emails.ts';
import { bareName, findRuns, firmNamesIn } from './find-names.ts';
import { hasTopic, type Mention, mentionsOf, type NameRun, type Reading, type ReadStatement } from './reading.ts';
import { quoteStatement } from './weigh.ts';

/** The data protection officer, where the text says there is one. */
export function findDpo(reading: Reading, emails: readonly FoundEmail[]): Dpo | null {
  const mentions = mentionsOf(reading, 'dpo').filter(
    (m) => !m.statement.mentions.some((o) => o.table === 'authority' && overlaps(o, m)) && !isInAddress(reading, m),
  );
  const kept = appointed(reading, mentions, emails);
  if (kept.length === 0) return null;
  const email =
    emails.find((one) => officerMailbox.test(one.address) && kept.some((m) => m.statement === one.statement)) ??
    emails.find((one) => kept.some((m) => m.statement === one.statement)) ??
    emails.find((one) => kept.some((m) => isBlockOf(reading, m.statement, one.statement)));
  const best = kept.find((m) => email && m.statement === email.statement) ?? kept[0];
  const evidence = [quoteStatement(reading, best.statement.index)];
  if (email && email.statement !== best.statement) evidence.push(quoteStatement(reading, email.statement.index));
  const name = officerName(reading, kept);
  return { ...(name ? { name } : {}), ...(email ? { email: email.address } : {}), evidence };
}

// What says that there is an officer. A heading says so only where the text below does not deny it, and under the heading
// of the authority stand lists of other people's officers.
function appointed(reading: Reading, mentions: readonly Mention[], emails: readonly FoundEmail[]): Mention[] {
  const denied = mentions.filter((m) => isDeniedNoun(m.statement, m.first));
  const kept = mentions.filter(
    (m) => !denied.includes(m) && !isInBrackets(reading, m) && !isOfOthers(reading, m.statement, emails),
  );
  return denied.length > 0 && kept.every((m) => m.statement.kind === 'heading') ? [] : kept;
}

function isOfOthers(reading: Reading, statement: ReadStatement, emails: readonly FoundEmail[]): boolean {
  if (hasTopic(statement.near, 'dpo') || statement.end - statement.start <= longestLine) return false;
  const above = reading.statements.slice(Math.max(0, statement.index - 2), statement.index);
  return (
    (hasTopic(statement.near, 'authority') || above.some((one) => one.mentions.some((m) => m.table === 'authority'))) &&
    !statement.mentions.some((m) => m.table === 'person' && m.key === 'we') &&
    !emails.some((email) => email.statement === statement)
  );
}

// "my-data-protection-officer.example": part of a web address.
function isInAddress(reading: Reading, mention: Mention): boolean {
  const { starts, ends } = reading.words;
  const before = reading.text.slice(Math.max(0, starts[mention.first] - 1), starts[mention.first]);
  return /[-./@]/.test(before) && /^[.-]\p{L}/u.test(reading.text.slice(ends[mention.last], ends[mention.last] + 2));
}

// "[name of the officer, if any]": a template that nobody filled in.
function isInBrackets(reading: Reading, mention: Mention): boolean {
  const { start, end } = mention.statement;
  return reading.text[start] === '[' && reading.text.slice(start, end).trimEnd().endsWith(']');
}

const longestLine = 70;
const linesBelow = 3;

// "Our data protection officer is Anna Exempel", "Data protection officer:" with the name below, or in the line above.
function officerName(reading: Reading, mentions: readonly Mention[]): string | null {
  for (const mention of mentions) {
    const name = nameBehind(reading, mention) ?? (isLabelLine(reading, mention) ? nameAround(reading, mention) : null);
    if (name) return name;
  }
  return null;
}

function nameBehind(reading: Reading, mention: Mention): string | null {
  const end = reading.words.ends[mention.last];
  const found = findRuns(reading, mention.statement)
    .map((one) => (one.start < end && one.end > end ? restOf(reading, one, end) : one))
    .find((one) => one.start >= end && one.start - end <= 40);
  const run = found && bareOfTitle(found);
  return run && leadsToName(reading, mention, run) && looksLikePerson(reading, run) ? run.text : null;
}

// "Datenschutzbeauftragte Frau Muster" is one run of words with capitals.
function restOf(reading: Reading, run: NameRun, from: number): NameRun {
  const skipped = /^\s*/u.exec(reading.text.slice(from, run.end))?.[0].length ?? 0;
  return { ...run, start: from + skipped, text: bareName(reading.text.slice(from + skipped, run.end)) };
}

// Between the officer and the name stand a colon, a copula, a form of address, and no other sentence.
function leadsToName(reading: Reading, mention: Mention, run: NameRun): boolean {
  const between = reading.text.slice(reading.words.ends[mention.last], run.start);
  return between.length <= 24 || /^[^.;]*:\s*$/.test(between);
}

// The officer's line says nothing else: a heading, a label, a line of an address.
function isLabelLine(reading: Reading, mention: Mention): boolean {
  const { start, end, kind } = mention.statement;
  const line = reading.text.slice(start, end).trimEnd();
  return line.length <= longestLine && (kind === 'heading' || line.endsWith(':') || !/[.!?]$/.test(line));
}

function nameAround(reading: Reading, mention: Mention): string | null {
  const below = nameBelow(reading, mention.statement);
  const above = mention.statement.kind === 'heading' ? null : nameAbove(reading, mention.statement);
  // of the two, the one that the text has less of is a person, the other the organisation
  const person =
    above && below && countOccurrences(reading, below.text) > countOccurrences(reading, above.text)
      ? above
      : (below ?? above);
  return person?.text ?? null;
}

function nameBelow(reading: Reading, officer: ReadStatement): NameRun | null {
  for (let i = officer.index + 1; i <= officer.index + linesBelow; i++) {
    const line = reading.statements[i];
    if (!line || line.kind === 'heading' || line.end - line.start > longestLine) return null;
    const run = findRuns(reading, line)
      .map(bareOfTitle)
      .find((one) => looksLikePerson(reading, one));
    if (run && startsLine(reading, line, run)) return run;
  }
  return null;
}

function nameAbove(reading: Reading, officer: ReadStatement): NameRun | null {
  const above = reading.statements[officer.index - 1];
  if (!above || above.end - above.start > longestLine) return null;
  const [run] = findRuns(reading, above).map(bareOfTitle);
  return run && startsLine(reading, above, run) && looksLikePerson(reading, run) ? run : null;
}

// At the beginning, or behind a short label ("Name: ...") or a form of address.
function startsLine(reading: Reading, line: ReadStatement, run: NameRun): boolean {
  return /^(?:\p{L}{1,12}[:.]?\s){0,2}$/u.test(reading.text.slice(line.start, run.start));
}

// "Frau Dr. Erika Muster" is Dr. Erika Muster.
function bareOfTitle(run: NameRun): NameRun {
  const match = /^(\p{L}+)\.?\s+(?=\p{Lu})/u.exec(run.text);
  return match && honorifics.has(match[1].toLowerCase())
    ? { ...run, text: run.text.slice(match[0].length), start: run.start + match[0].length }
    : run;
}

// Two to four words with capitals, none of them the policy's vocabulary, and not what the text is about.
function looksLikePerson(reading: Reading, run: NameRun): boolean {
  const words = run.text.split(' ');
  if (
    !isCapital(words[0]) ||
    !isCapital(words[words.length - 1]) ||
    words.length < 2 ||
    words.length > 4 ||
    !words.every((word) => /^(?:\p{Lu}[\p{L}'’-]+|\p{L}{1,4}\.|\p{Lu}|\p{Ll}{1,3})$/u.test(word))
  )
    return false;
  if (
    words.some((word) => streetWords.has(word.toLowerCase())) ||
    cueShare(reading, run.text) > 0 ||
    nameKey(run.text) !== bareNameKey(run.text)
  )
    return false;
  if (isOrganisation(reading, run) || countOccurrences(reading, run.text) > mostForPerson) return false;
  return !run.statement.mentions.some(
    (m) => m.table !== 'person' && reading.words.starts[m.first] < run.end && reading.words.ends[m.last] > run.start,
  );
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

const mostForPerson = 4;

function isOrganisation(reading: Reading, run: NameRun): boolean {
  return firmNamesIn(reading, run.statement).some((firm) => firm.start < run.end && firm.end > run.start);
}

function overlaps(a: { first: number; last: number }, b: { first: number; last: number }): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function isDeniedNoun(statement: ReadStatement, at: number): boolean {
  return statement.mentions.some(
    (m) =>
      m.table === 'negation' &&
      (m.key === 'noun' || m.key === 'verb') &&
      ((m.first < at && at - m.last <= 8) || (m.first > at && m.first - at <= 6)),
  );
}

// The lines below a heading or a lead-in that names the officer.
function isBlockOf(reading: Reading, officer: ReadStatement, other: ReadStatement): boolean {
  if (other.index <= officer.index || other.index - officer.index > 9) return false;
  let lines = true;
  for (let i = officer.index + 1; i <= other.index; i++) {
    const between = reading.statements[i];
    if (between.kind === 'heading' || between.mentions.some((m) => m.table === 'authority')) return false;
    if (between.end - between.start > longestLine) lines = false;
  }
  return (
    lines ||
    other.leadIn === officer ||
    hasTopic(other.near, 'dpo') ||
    other.passage === officer.passage ||
    other.index - officer.index <= 2
  );
}
