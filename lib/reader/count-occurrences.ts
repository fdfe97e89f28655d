// How often a name stands in the text, as it is spelled.

import { once, type Reading } from './reading.ts';

const enough = 12;
/** A hostile text has more names than anybody counts: so many characters are looked through for all of them together. */
const budget = 40_000_000;

interface Counts {
  byName: Map<string, number>;
  left: number;
}

/** At most twelve: beyond that a name is simply the text's most frequent. Once the budget is spent every name counts once. */
export function countOccurrences(reading: Reading, name: string): number {
  const counts = once(reading, makeCounts);
  const known = counts.byName.get(name);
  if (known !== undefined) return known;
  if (counts.left <= 0) return 1;
  let count = 0;
  let at = reading.text.indexOf(name);
  let reached = at;
  for (; at >= 0 && count < enough; at = reading.text.indexOf(name, at + name.length)) {
    reached = at;
    count++;
  }
  counts.left -= at < 0 ? reading.text.length : reached;
  counts.byName.set(name, count);
  return count;
}

function makeCounts(): Counts {
  return { byName: new Map(), left: budget };
}
