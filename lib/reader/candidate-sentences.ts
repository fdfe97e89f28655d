// Candidates that sentences hold: beside "is the controller", behind a label, before "(hereinafter ...)", beside "we", as
// who acts, and with a bracket that defines a name. candidate-lines.ts finds those of lines.

import { wordAt } from '../cues/word-edges.ts';
import type { Add } from './candidate.ts';
import { addLines, addRestOfLine } from './candidate-lines.ts';
import { isCopula } from './cue-words.ts';
import { bareName, findRuns } from './find-names.ts';
import type { Mention, NameRun, Reading, ReadStatement } from './reading.ts';
import { isOrdinaryWord } from './word-shapes.ts';

// Names that stand beside "is the controller", behind a label, before "(hereinafter ...)" or beside "we".
export function addByCues(reading: Reading, firms: readonly NameRun[], add: Add): void {
  const firmsIn = new Map<ReadStatement, NameRun[]>();
  for (const firm of firms) firmsIn.set(firm.statement, [...(firmsIn.get(firm.statement) ?? []), firm]);
  for (const statement of reading.statements) {
    const cues = statement.mentions.filter(
      (m) => m.table === 'controller' || (m.table === 'act' && m.key === 'responsible'),
    );
    if (cues.length > 0) {
      const runs = [...(firmsIn.get(statement) ?? []), ...findRuns(reading, statement)];
      for (const cue of cues) addBesideCue(reading, cue, runs, add);
    }
    addLines(reading, statement, add);
    addActing(reading, statement, add);
    addWithAcronym(reading, statement, add);
    addDefined(reading, statement, firmsIn.get(statement) ?? [], add);
    for (const we of statement.mentions) {
      if (we.table === 'person' && we.key === 'we') addBesideWe(reading, we, add);
    }
  }
}

function addBesideCue(reading: Reading, cue: Mention, runs: readonly NameRun[], add: Add): void {
  const from = reading.words.starts[cue.first];
  const to = reading.words.ends[cue.last];
  const beyond = runs.flatMap((run) => (run.start < to && run.end > to ? [partFrom(reading, run, to)] : [])); // begins in the cue
  const before = runs.filter((run) => run.end <= from).sort((a, b) => b.end - a.end);
  const after = [...beyond, ...runs.filter((run) => run.start >= to)].sort((a, b) => a.start - b.start);
  if (cue.key === 'is' || cue.key === 'responsible') {
    addAfterCue(reading, to, after, add);
    // "operated by X": who does it stands behind, and what stands before is what is operated
    if (after[0] && endsWithBy(reading, cue)) return;
    if (before[0] && from - before[0].end < 60) add(before[0], 'isBefore', 'run');
    if (before[0] && from - before[0].end <= 3) add(before[0], 'closeBefore');
    const first = before[before.length - 1];
    if (first) add(first, from - first.end < 200 ? 'isBefore' : 'isBeside', 'run');
  } else if (cue.key === 'label') {
    const whole =
      cue.first > cue.statement.firstWord ? runs.find((run) => run.start === from && run.end > to) : undefined;
    // in the middle of a sentence the label is part of the name: "the Clinic Beispiel"
    if (whole) add(whole, 'run');
    else if (endsLabelLine(reading, after[0])) add(after[0], 'run');
    else if (after[0] && after[0].start - to < 40) add(after[0], 'labelled', 'run');
    addRestOfLine(reading, cue, to, add);
  } else if (cue.key === 'alias') {
    if (before[0] && from - before[0].end < 120) add(before[0], 'alias', 'run');
    if (after[0] && after[0].start - to < 20) add(after[0], 'alias', 'run');
  } else if (cue.key === 'registration' && before[0] && from - before[0].end < 60)
    add(before[0], 'registration', 'run');
}

function addAfterCue(reading: Reading, to: number, after: readonly NameRun[], add: Add): void {
  const [first, second] = after;
  if (!first || first.start - to >= 120) return;
  if (endsLabelLine(reading, first)) {
    add(first, 'isBeside', 'run');
    return;
  }
  // "controller of the website X is Y"
  const next = second && copulaBetween(reading, first, second) ? second : first;
  add(next, 'isAfter', 'run');
  if (next === second) add(second, 'closeAfter');
  else if (second && second.start - to < 60) add(second, 'isBeside', 'run');
  if (first.start - to <= 8 && /^[\s:"„“”«»(]*(?:\p{L}{1,3}\s)?["„“«]?$/u.test(reading.text.slice(to, first.start)))
    add(first, 'closeAfter');
}

// "Controller (management):" names nobody: the name stands below.
function endsLabelLine(reading: Reading, run: NameRun | undefined): boolean {
  if (!run) return false;
  return /^["”»)\]]*\s?:\s*$/u.test(reading.text.slice(run.end, run.statement.end));
}

function copulaBetween(reading: Reading, first: NameRun, second: NameRun): boolean {
  if (second.start - first.end > 12) return false;
  const word = wordAt(reading.words, first.end);
  return reading.words.starts[word] < second.start && isCopula(reading, word);
}

function endsWithBy(reading: Reading, cue: Mention): boolean {
  const { starts, ends } = reading.words;
  return reading.language.controller.by.includes(reading.text.slice(starts[cue.last], ends[cue.last]).toLowerCase());
}

// "Personuppgiftsansvarig är Exempel AB" is one run of words; the name begins behind the cue.
function partFrom(reading: Reading, run: NameRun, from: number): NameRun {
  const skipped = /^[^\p{L}\p{N}]*(?:\p{Ll}{1,4}\s)?/u.exec(reading.text.slice(from, run.end))?.[0].length ?? 0;
  const start = from + skipped;
  return { ...run, text: bareName(reading.text.slice(start, run.end)), start, legalForm: run.legalForm };
}

// "We, X, ..." and "X (we)": the name stands right beside.
function addBesideWe(reading: Reading, we: Mention, add: Add): void {
  if (we.statement.endWord - we.statement.firstWord > 120) return;
  const from = reading.words.starts[we.first];
  const to = reading.words.ends[we.last];
  for (const run of findRuns(reading, we.statement)) {
    if (run.start >= to && run.start - to <= 8) {
      if (/^[\s,("„“–-]*(?:\p{Ll}{1,3}\s)?$/u.test(reading.text.slice(to, run.start))) add(run, 'we', 'run');
    } else if (run.end <= from && from - run.end <= 8) {
      const between = reading.text.slice(run.end, from);
      if (/^[\s,]*[(["„“”«»'‘’–-][\s"„“”«»'‘’]*$/u.test(between)) add(run, 'weBehind', 'run');
    }
  }
}

const acting: ReadonlySet<string> = new Set(['collect', 'keep', 'share', 'protect', 'transfer', 'sell']);

// "Beispiel processes your data": a sentence begins with who does it.
function addActing(reading: Reading, statement: ReadStatement, add: Add): void {
  const act = statement.mentions.find((m) => m.table === 'act' && acting.has(m.key));
  if (!act || act.first - statement.firstWord > 14) return;
  const { starts, ends } = reading.words;
  for (const run of findRuns(reading, statement)) {
    if (run.start > starts[act.first]) return;
    const lead = reading.text.slice(statement.start, run.start);
    if (lead.length > 12 || /[,:;]/.test(lead) || run.end > starts[act.first]) continue;
    const between = reading.text.slice(run.end, starts[act.first]);
    if (isOrdinaryStart(reading, statement, run)) continue;
    if (between.length > 30 || /[,:;.()]/.test(between) || ends[act.last] <= run.end) continue;
    add(run, 'acts', 'run');
  }
}

// "Verein der Beispiele (VDB)": who has an abbreviation is an organisation.
function addWithAcronym(reading: Reading, statement: ReadStatement, add: Add): void {
  const text = reading.text.slice(statement.start, statement.end);
  if (!text.includes('(')) return;
  for (const match of text.matchAll(/(?<=\p{L}["”»]?) \((\p{Lu}[\p{Lu}\p{N}.& -]{1,12})\)/gu)) {
    const at = statement.start + match.index;
    const long = findRuns(reading, statement).find((run) => run.end <= at && at - run.end <= 1);
    if (long?.text.includes(' ')) add(long, 'acronym', 'run');
    const short = findRuns(reading, statement).find((run) => run.start === at + 2);
    if (short) add(short, 'acronym', 'run');
  }
}

// "More is said below": a single word that begins a sentence and is ordinary elsewhere.
function isOrdinaryStart(reading: Reading, statement: ReadStatement, run: NameRun): boolean {
  return run.start === statement.start && !run.text.includes(' ') && isOrdinaryWord(reading, run.text);
}

// 'Beispiel GmbH ("the company", "we")', 'Beispiel GmbH, org. no. 1 ("Beispiel")': a bracket that opens with a quotation
// mark gives a name to what stands before it.
function addDefined(reading: Reading, statement: ReadStatement, firms: readonly NameRun[], add: Add): void {
  const text = reading.text.slice(statement.start, statement.end);
  if (!text.includes('(')) return;
  for (const match of text.matchAll(/\(\s?(?:\p{L}{1,14}\s){0,3}["„“”«»‘]/gu)) {
    const at = statement.start + match.index;
    const before = findRuns(reading, statement).filter((run) => run.end <= at);
    const last = before[before.length - 1];
    if (last && at - last.end <= 2) add(last, 'defined', 'run');
    const firm = firms.findLast((run) => run.end <= at && at - run.end < 160);
    if (firm) add(firm, 'defined');
  }
}
