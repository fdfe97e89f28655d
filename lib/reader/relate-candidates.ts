// Candidates held against each other: which are spellings of one organisation ("Beispiel", "Beispiel GmbH"), what is seen
// beside the other spelling, which is only a piece of a longer name, and which comes first or most often.

import { bareNameKey, type Candidate, type CandidateFeature, nameKey } from './candidate.ts';
import { countOccurrences } from './count-occurrences.ts';
import type { Reading } from './reading.ts';

/** What is seen beside one spelling speaks for the others too, if less. */
const kinFeatures: readonly (readonly [CandidateFeature, readonly CandidateFeature[]])[] = [
  ['kinCue', ['isBefore', 'isAfter']],
  ['kinLabel', ['labelled', 'labelAbove', 'labelSecond']],
  ['kinForm', ['form']],
  ['kinSite', ['title', 'siteName', 'domain', 'titleRest']],
  ['kinImprint', ['imprint']],
  ['kinDefined', ['defined', 'weBehind', 'alias']],
  ['kinAddress', ['aboveAddress', 'topOfAddress', 'besideAddress']],
  ['kinOften', ['often']],
];

const cues: readonly CandidateFeature[] = ['isBefore', 'isAfter', 'labelled', 'labelAbove', 'defined', 'weBehind'];

export function relateCandidates(reading: Reading, candidates: readonly Candidate[]): void {
  const words = candidates.map((one) => spaced(one.name));
  const keys = candidates.map((one) => nameKey(one.name));
  const bare = candidates.map((one) => bareNameKey(one.name));
  candidates.forEach((short, i) => {
    if (words[i].length < 4) return;
    candidates.forEach((long, j) => {
      if (i === j || words[j].length <= words[i].length) return;
      // "beispielundsohn" is Beispiel und Sohn AG too
      if (!words[j].includes(words[i]) && bare[j] !== keys[i]) return;
      short.kin.push(long);
      long.kin.push(short);
      relate(short, long);
      relate(long, short);
      if (
        short.places.every((place) => long.places.some((whole) => whole.start <= place.start && whole.end >= place.end))
      ) {
        short.features.add('part');
        long.features.add('whole');
      }
      if (long.features.has('form')) short.features.add('lessThanWhole');
    });
  });
  addOrder(reading, candidates);
}

function relate(one: Candidate, other: Candidate): void {
  for (const [feature, seen] of kinFeatures)
    if (seen.some((name) => other.features.has(name)) && !seen.some((name) => one.features.has(name)))
      one.features.add(feature);
}

// The first that a cue points to, the only one with a legal form, the one named most often.
function addOrder(reading: Reading, candidates: readonly Candidate[]): void {
  let first: Candidate | null = null;
  let most: { one: Candidate; count: number } | null = null;
  const firms = candidates.filter(({ features }) => features.has('form') && !features.has('service'));
  for (const one of candidates) {
    if (cues.some((cue) => one.features.has(cue)) && (!first || one.places[0].start < first.places[0].start))
      first = one;
    const count = one.features.has('repeated') ? countOccurrences(reading, one.name) : 0;
    if (count > (most?.count ?? 1)) most = { one, count };
  }
  first?.features.add('firstCue');
  most?.one.features.add('mostOften');
  if (firms.length === 1) firms[0].features.add('onlyForm');
}

function spaced(name: string): string {
  return ` ${name
    .split(/[^\p{L}\p{N}]+/u)
    .map(nameKey)
    .filter(Boolean)
    .join(' ')} `;
}
