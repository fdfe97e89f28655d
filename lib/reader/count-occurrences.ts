// How often a name stands in the text, as it is spelled.

import { once, type Reading } from './reading.ts';

const enough = 12;

/** At most twelve: beyond that a name is simply the text's most frequent. */
export function countOccurrences(reading: Reading, name: string): number {
  const known = once(reading, makeCounts);
  let count = known.get(name);
  if (count === undefined) {
    count = 0;
    for (
      let at = reading.text.indexOf(name);
      at >= 0 && count < enough;
      at = reading.text.indexOf(name, at + name.length)
    )
      count++;
    known.set(name, count);
  }
  return count;
}

function makeCounts(): Map<string, number> {
  return new Map();
}
