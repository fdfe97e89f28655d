// Who may be the controller: every name in the text that stands where a controller would be named, with what speaks for
// and against it. find-controller.ts chooses among them.

import { type Add, type Candidate, type CandidateFeature, isForm, isTitle, nameKey } from './candidate.ts';
import { addFromAddresses, addFromHeadings } from './candidate-lines.ts';
import { addByCues } from './candidate-sentences.ts';
import { cueShare } from './cue-words.ts';
import {
  afterLittleWord,
  beforeStreet,
  behindPolicyName,
  isNumbered,
  isStreet,
  knownBeginning,
  withoutCompound,
  withoutFullStop,
  withoutHonorific,
} from './cut-names.ts';
import { describe, ownDomains } from './describe-candidate.ts';
import { bareName, findFirmNames, findRuns } from './find-names.ts';
import { namesPolicy } from './policy-names.ts';
import { type NameRun, type Reading, statementAt } from './reading.ts';
import { relateCandidates } from './relate-candidates.ts';

const mostCandidates = 400;
const mostPlaces = 30;

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
    if (candidate.places.length < mostPlaces) candidate.places.push(run);
    for (const feature of features) candidate.features.add(feature);
    if (run.legalForm) candidate.features.add('form');
  };
  const add = (found: NameRun, ...features: CandidateFeature[]): void => {
    const run = withoutCompound(behindPolicyName(reading, found));
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
