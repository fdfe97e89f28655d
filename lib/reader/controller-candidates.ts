// Who may be the controller: every name in the text that stands where a controller would be named, with what speaks for
// and against it. find-controller.ts chooses among them.

import { honorifics } from '../organisations/honorifics.ts';
import { type Candidate, type CandidateFeature, isForm, nameKey } from './candidate.ts';
import { describe, ownDomains } from './describe-candidate.ts';
import { bareName, findFirmNames, findRuns } from './find-names.ts';
import { namesPolicy } from './policy-names.ts';
import { hasTopic, type Mention, type NameRun, type Reading, type ReadStatement, statementAt } from './reading.ts';
import { littleWords } from './word-shapes.ts';

const mostCandidates = 400;

export function findCandidates(reading: Reading): Candidate[] {
  const byKey = new Map<string, Candidate>();
  const addOne = (run: NameRun, features: readonly CandidateFeature[]): void => {
    const key = nameKey(run.text);
    if (
      key.length < 2 ||
      run.text.length > 100 ||
      !/\p{L}/u.test(run.text) ||
      isLabel(reading, run) ||
      isForm(run.text)
    )
      return;
    let candidate = byKey.get(key);
    if (!candidate) {
      if (byKey.size >= mostCandidates) return;
      candidate = { name: run.text, features: new Set(), places: [] };
      byKey.set(key, candidate);
    }
    candidate.places.push(run);
    for (const feature of features) candidate.features.add(feature);
    if (run.legalForm) candidate.features.add('form');
  };
  const add = (run: NameRun, ...features: CandidateFeature[]): void => {
    const addressed = withoutHonorific(run);
    const tail = afterLittleWord(reading, run);
    if (tail) addOne(tail, features);
    addOne(addressed ?? run, [
      ...features,
      ...(tail ? (['withLittle'] as const) : []),
      ...(addressed ? (['person'] as const) : []),
    ]);
  };
  const firms = findFirmNames(reading);
  firms.forEach((run, index) => {
    add(run, ...(index === 0 ? (['firstForm'] as const) : []));
  });
  addByCues(reading, firms, add);
  addFromTitle(reading, add);
  addFromDomains(reading, add);
  addFrequent(reading, add);
  for (const candidate of byKey.values()) describe(reading, candidate);
  return [...byKey.values()];
}

// "Herr Max Muster" is Max Muster.
function withoutHonorific(run: NameRun): NameRun | null {
  const match = /^(\p{L}+)\.?\s+(?=\p{Lu})/u.exec(run.text);
  if (!match || !honorifics.has(match[1].toLowerCase())) return null;
  return { ...run, text: run.text.slice(match[0].length), start: run.start + match[0].length };
}

// "Betreiber der Beispiel GmbH": what stands behind a little word may be the name alone, or the whole is ("Bank of Ireland").
function afterLittleWord(reading: Reading, run: NameRun): NameRun | null {
  const little = littleWords(reading);
  let cut = -1;
  for (const match of run.text.matchAll(/\s(\p{Ll}+)\s+(?=["„“«]?\p{Lu})/gu))
    if (little.has(match[1])) cut = match.index + match[0].length;
  return cut < 0 ? null : { ...run, text: bareName(run.text.slice(cut)), start: run.start + cut };
}

type Add = (run: NameRun, ...features: CandidateFeature[]) => void;

// Names that stand beside "is the controller", behind a label, before "(hereinafter ...)" or beside "we".
function addByCues(reading: Reading, firms: readonly NameRun[], add: Add): void {
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
    if (reading.document.passages[statement.passage].imprint) addImprintLine(reading, statement, add);
    if (statement.leadIn && isLabelStatement(statement.leadIn) && statement.index - statement.leadIn.index <= 2) {
      addFirstLine(
        reading,
        statement,
        statement.index - statement.leadIn.index === 1 ? 'labelAbove' : 'labelSecond',
        add,
      );
    } else if (hasTopic(statement.near, 'controller') && isFirstBelowHeading(reading, statement))
      addFirstLine(reading, statement, 'labelAbove', add);
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
    if (after[0] && after[0].start - to < 120) add(after[0], 'isAfter', 'run');
    if (after[1] && after[1].start - to < 60) add(after[1], 'isBeside', 'run');
    if (before[0] && from - before[0].end < 60) add(before[0], 'isBefore', 'run');
    const first = before[before.length - 1];
    if (first) add(first, from - first.end < 200 ? 'isBefore' : 'isBeside', 'run');
  } else if (cue.key === 'label') {
    if (after[0] && after[0].start - to < 40) add(after[0], 'labelled', 'run');
    addRestOfLine(reading, cue, to, add);
  } else if (cue.key === 'alias') {
    if (before[0] && from - before[0].end < 120) add(before[0], 'alias', 'run');
    if (after[0] && after[0].start - to < 20) add(after[0], 'alias', 'run');
  } else if (cue.key === 'registration' && before[0] && from - before[0].end < 60)
    add(before[0], 'registration', 'run');
}

// "Personuppgiftsansvarig är Exempel AB" is one run of words; the name begins behind the cue.
function partFrom(reading: Reading, run: NameRun, from: number): NameRun {
  const skipped = /^[^\p{L}\p{N}]*(?:\p{Ll}{1,4}\s)?/u.exec(reading.text.slice(from, run.end))?.[0].length ?? 0;
  const start = from + skipped;
  return { ...run, text: bareName(reading.text.slice(start, run.end)), start, legalForm: run.legalForm };
}

// "Controller: name, street 1" - the label's line up to the first comma, bracket or digit.
function addRestOfLine(reading: Reading, cue: Mention, to: number, add: Add): void {
  const { statement } = cue;
  const rest = reading.text.slice(to, statement.end);
  const colon = /^[^:\n]{0,40}:\s*/.exec(rest);
  if (colon && to + colon[0].length < statement.end)
    addChunk(reading, statement, to + colon[0].length, 'labelled', add);
}

// "© 2026 Beispiel, alle Rechte vorbehalten": the name in a footer's line.
function addImprintLine(reading: Reading, statement: ReadStatement, add: Add): void {
  const line = reading.text.slice(statement.start, statement.end);
  const lead = /^(?:[^\p{L}\n]|copyright(?!\p{L})|\(c\))*/iu.exec(line)?.[0].length ?? 0;
  addChunk(reading, statement, statement.start + lead, 'imprint', add);
}

function addFirstLine(reading: Reading, statement: ReadStatement, feature: CandidateFeature, add: Add): void {
  if (statement.kind !== 'heading') addChunk(reading, statement, statement.start, feature, add);
}

function addChunk(
  reading: Reading,
  statement: ReadStatement,
  start: number,
  feature: CandidateFeature,
  add: Add,
): void {
  const line = reading.text.slice(start, Math.min(statement.end, start + 160));
  const end = /[,;|\n(]|\s[–—-]\s|\s\d|\.\s|\s\p{Ll}{4,}\s\p{Ll}{3,}|$/u.exec(line)?.index ?? line.length;
  const text = beforeLittleWords(reading, line.slice(0, end));
  if (
    /[:@]|www\.|^\W*\d{4}/u.test(text) ||
    !/^["„“«]?(?:[\p{Lu}\p{N}]|\p{Ll}{3,20}\.\p{Ll}{2,8}(?![\p{L}\p{N}]))/u.test(text.trim()) ||
    beginsLittle(reading, text)
  )
    return;
  add({ text: bareName(text), start, end: start + end, statement, legalForm: false }, feature);
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

function beginsLittle(reading: Reading, text: string): boolean {
  const first = /^[^\p{L}\p{N}]*([\p{L}\p{M}]+)/u.exec(text)?.[1].toLowerCase();
  return first !== undefined && littleWords(reading).has(first);
}

function isLabelStatement(statement: ReadStatement): boolean {
  return (
    statement.mentions.some(
      (m) =>
        (m.table === 'controller' && (m.key === 'label' || m.key === 'is')) ||
        (m.table === 'act' && m.key === 'responsible'),
    ) || hasTopic(statement.near, 'controller')
  );
}

function isFirstBelowHeading(reading: Reading, statement: ReadStatement): boolean {
  return statement.index > 0 && reading.statements[statement.index - 1].kind === 'heading';
}

// "We, X, ..." and "X (we)": the name stands right beside.
function addBesideWe(reading: Reading, we: Mention, add: Add): void {
  if (we.statement.endWord - we.statement.firstWord > 120) return;
  const from = reading.words.starts[we.first];
  const to = reading.words.ends[we.last];
  for (const run of findRuns(reading, we.statement)) {
    const between =
      run.start >= to ? reading.text.slice(to, run.start) : run.end <= from ? reading.text.slice(run.end, from) : null;
    if (between !== null && between.length <= 6 && /^[\s,("„“–-]*(?:\p{Ll}{1,3}\s)?$/u.test(between))
      add(run, 'we', 'run');
  }
}

// A title is no evidence, but a name in it that the text has too is more likely the site's own.
function addFromTitle(reading: Reading, add: Add): void {
  const hints = [...reading.document.title.split(/\s[|–—·:-]\s|\s?[|–—·»]\s?/), reading.document.siteName ?? ''];
  for (const hint of hints) {
    const name = bareName(hint);
    if (name.length < 3 || name.length > 60) continue;
    const at = reading.text.indexOf(name);
    const statement = at < 0 ? undefined : reading.statements.find((s) => s.start <= at && at < s.end);
    if (statement) add({ text: name, start: at, end: at + name.length, statement, legalForm: false }, 'title');
  }
}

// A brand is often the domain's own word, also where the text spells it in lower case.
function addFromDomains(reading: Reading, add: Add): void {
  for (const host of ownDomains(reading)) {
    const { words, text } = reading;
    for (let word = 0; word < words.count; word++) {
      const one = text.slice(words.starts[word], words.ends[word]);
      if (
        one.length < 3 ||
        nameKey(one) !== host ||
        /[@.]/.test(text.charAt(words.starts[word] - 1)) ||
        text.charAt(words.ends[word]) === '@'
      )
        continue;
      const statement = statementAt(reading, words.starts[word]);
      if (statement)
        add({ text: one, start: words.starts[word], end: words.ends[word], statement, legalForm: false }, 'domain');
      break;
    }
  }
}

const mostFrequent = 6;

// Names that the text comes back to again and again, not only at the beginning of sentences.
function addFrequent(reading: Reading, add: Add): void {
  const counts = new Map<string, { run: NameRun; count: number }>();
  for (const statement of reading.statements) {
    if (statement.kind === 'heading') continue;
    for (const run of findRuns(reading, statement)) {
      if (run.start === statement.start || run.text.length < 3) continue;
      const key = nameKey(run.text);
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { run, count: 1 });
    }
  }
  const often = [...counts.values()]
    .filter((one) => one.count >= 2 && !isLabel(reading, one.run))
    .sort((a, b) => b.count - a.count);
  for (const { run } of often.slice(0, mostFrequent)) add(run, 'run');
}

function isLabel(reading: Reading, run: NameRun): boolean {
  const words = run.statement.mentions.filter(
    (m) => reading.words.starts[m.first] >= run.start && reading.words.ends[m.last] <= run.end,
  );
  const covered = words.filter((m) => m.table !== 'service');
  if (namesPolicy(reading, run.text)) return true;
  if (run.legalForm) return false;
  let letters = 0;
  let reached = run.start;
  for (const m of covered) {
    const from = Math.max(reached, reading.words.starts[m.first]);
    const to = reading.words.ends[m.last];
    if (to > from) letters += to - from;
    reached = Math.max(reached, to);
  }
  return letters >= (run.end - run.start) * 0.6;
}
