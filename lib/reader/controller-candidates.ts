// Who may be the controller: every name in the text that stands where a controller would be named, with what speaks for
// and against it. find-controller.ts chooses among them.

import { wordAt } from '../cues/word-edges.ts';
import { honorifics } from '../organisations/honorifics.ts';
import { streetEndings, streetWords } from '../organisations/street-words.ts';
import { type Add, type Candidate, type CandidateFeature, isForm, isTitle, nameKey } from './candidate.ts';
import { addFromAddresses, addFromHeadings, addLines, addRestOfLine } from './candidate-lines.ts';
import { countOccurrences } from './count-occurrences.ts';
import { cueShare, isCopula } from './cue-words.ts';
import { describe, ownDomains } from './describe-candidate.ts';
import { findPostalCodes } from './find-address.ts';
import { bareName, findFirmNames, findRuns } from './find-names.ts';
import { namesPolicy, policyNameIn } from './policy-names.ts';
import { type Mention, type NameRun, type Reading, type ReadStatement, statementAt } from './reading.ts';
import { relateCandidates } from './relate-candidates.ts';
import { isOrdinaryWord, littleWords } from './word-shapes.ts';

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
      isForm(run.text) ||
      isTitle(run.text) ||
      isStreet(reading, run) ||
      isNumbered(reading, run)
    )
      return;
    let candidate = byKey.get(key);
    if (!candidate) {
      if (byKey.size >= mostCandidates) return;
      candidate = { name: withoutFullStop(run.text), features: new Set(), places: [], kin: [] };
      byKey.set(key, candidate);
    }
    candidate.places.push(run);
    for (const feature of features) candidate.features.add(feature);
    if (run.legalForm) candidate.features.add('form');
  };
  const add = (found: NameRun, ...features: CandidateFeature[]): void => {
    const run = behindPolicyName(reading, found);
    const addressed = withoutHonorific(run);
    const tail = afterLittleWord(reading, run);
    if (tail) addOne(tail, features);
    const known = knownBeginning(reading, run) ?? beforeStreet(reading, run);
    if (known) addOne(known, features);
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
  addFromHeadings(reading, add);
  addFromAddresses(reading, add);
  addFrequent(reading, add);
  const candidates = [...byKey.values()];
  for (const candidate of candidates) describe(reading, candidate);
  relateCandidates(reading, candidates);
  return candidates;
}

// "Privacy notice Beispiel Club": the page's name runs into its owner's.
function behindPolicyName(reading: Reading, run: NameRun): NameRun {
  const named = policyNameIn(reading, run.text);
  if (named?.start !== 0) return run;
  const rest = /^[\s–—:/-]+(?=\p{Lu})/u.exec(run.text.slice(named.end));
  if (!rest) return run;
  const skipped = named.end + rest[0].length;
  return { ...run, text: run.text.slice(skipped), start: run.start + skipped };
}

// "Herr Max Muster" is Max Muster.
function withoutHonorific(run: NameRun): NameRun | null {
  const match = /^(\p{L}+)\.?\s+(?=\p{Lu})/u.exec(run.text);
  if (!match || !honorifics.has(match[1].toLowerCase())) return null;
  return { ...run, text: run.text.slice(match[0].length), start: run.start + match[0].length };
}

// A full stop behind a word of some length ends a sentence; behind a short one it may be the form's ("Ltd.").
function withoutFullStop(name: string): string {
  return /\p{Ll}{5}\.$/u.test(name) ? name.slice(0, -1) : name;
}

// "Verein Beispiel Hauptweg 5" without a comma: the name ends where the text ends it elsewhere.
function knownBeginning(reading: Reading, run: NameRun): NameRun | null {
  const words = run.text.split(' ');
  if (run.legalForm && !/\d$/.test(run.text)) return null;
  if (words.length < 3 || words.length > 12) return null;
  const whole = countOccurrences(reading, run.text);
  if (whole > 1) return null;
  for (let length = words.length - 1; length >= 2; length--) {
    const text = words.slice(0, length).join(' ');
    if (countOccurrences(reading, text) > whole) return { ...run, text: bareName(text), end: run.start + text.length };
  }
  return null;
}

// "Verein Beispiel Hauptstraße 5": the name ends before the street.
function beforeStreet(reading: Reading, run: NameRun): NameRun | null {
  if (!/\d$/.test(run.text) && !/^[\s,]{1,2}\d/.test(reading.text.slice(run.end, run.end + 3))) return null;
  const words = run.text.split(' ');
  const at = words.findIndex((word, index) => index > 0 && isStreetWord(word));
  if (at < 0) return null;
  const text = words.slice(0, at).join(' ');
  return { ...run, text: bareName(text), end: run.start + text.length, legalForm: false };
}

function isStreetWord(word: string): boolean {
  const folded = word.toLowerCase().replace(/[.,]+$/, '');
  return (
    streetWords.has(folded) ||
    streetEndings.some((ending) => folded.endsWith(ending) && folded.length > ending.length + 2)
  );
}

// A street alone, with its number.
function isStreet(reading: Reading, run: NameRun): boolean {
  if (run.legalForm) return false;
  const behind = reading.text.slice(run.end, run.end + 8);
  if (!/\s\d+\s?\p{L}?$/u.test(run.text) && !/^,?\s(?:n\.?\s?º?\s?)?\d{1,4}(?!\d)/iu.test(behind)) return false;
  const words = run.text.split(' ').filter((word) => !/^\d/.test(word));
  return streetWords.has(words[0]?.toLowerCase() ?? '') || words.findIndex(isStreetWord) === words.length - 1;
}

// "3. Contact", "1000 Beispielstadt": a number of the text's or a postal code, and no name.
function isNumbered(reading: Reading, run: NameRun): boolean {
  const match = /^(\d{1,2}[.)]?|[\d-]{4,8})\s/.exec(run.text);
  if (/\d{2,4}\/\d{2,4}/.test(run.text)) return true; // the number of a law
  if (!match || run.legalForm) return false;
  return match[1].length < 4 || findPostalCodes(reading).some((code) => code.code === match[1]);
}

// "Betreiber der Beispiel GmbH": what stands behind a little word may be the name alone, or the whole is ("Bank of Ireland").
function afterLittleWord(reading: Reading, run: NameRun): NameRun | null {
  const little = littleWords(reading);
  let cut = -1;
  for (const match of run.text.matchAll(/\s(\p{Ll}+)\s+(?=["„“«]?\p{Lu})/gu))
    if (little.has(match[1])) cut = match.index + match[0].length;
  return cut < 0 ? null : { ...run, text: bareName(run.text.slice(cut)), start: run.start + cut };
}

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
    let one: NameRun | null = null;
    for (let word = 0; word < words.count; word++) {
      const last = wordsOfHost(reading, word, host);
      if (last < 0 || (one && last === word)) continue;
      const start = words.starts[word];
      const end = words.ends[last];
      if (/[@./]/.test(text.charAt(start - 1)) || text.charAt(end) === '@') continue;
      const statement = statementAt(reading, start);
      if (!statement) continue;
      one = { text: bareName(text.slice(start, end)), start, end, statement, legalForm: false };
      // written apart it is more of a name than in one word
      if (last > word) break;
    }
    if (one) add(one, 'domain');
  }
}

// The last of the words from `word` on that make up the host's name when written together; -1 when they do not.
function wordsOfHost(reading: Reading, word: number, host: string): number {
  const { words, text } = reading;
  let reached = 0;
  for (let at = word; at < words.count && at - word < 5; at++) {
    const key = nameKey(text.slice(words.starts[at], words.ends[at]));
    if (key === '' || !host.startsWith(key, reached)) return -1;
    reached += key.length;
    if (reached === host.length) return at;
  }
  return -1;
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
  if (cueShare(reading, run.text) === 1) return true;
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
