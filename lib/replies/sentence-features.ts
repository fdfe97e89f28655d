// SentenceFeatures: what is true of one sentence of an answer, as numbers that the weights know. Two views of it:
// its words and their parts, as they are spelled, and its concepts and signals, which are alike in all languages.

import type { HeardSignal, ReplySentence } from './reply-sentences.ts';

/** Features are known by a hash of so many bits, so that their spelling need not be shipped. */
const hashBits = 30;

const longestStem = 6;
const partLength = 4;
const mostWords = 80;
const longestWord = 30;

/** Stems, neighbouring stems, and parts of words, since many languages write compounds. Each number once. */
export function wordFeatures({ text, question }: ReplySentence): Int32Array {
  const found = new Set<number>();
  const add = (feature: string): void => {
    found.add(hash(feature));
  };
  const words = (
    text
      .slice(0, 800)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|\d+|[?!€£$:%]/gu) ?? []
  )
    .map((word) => (/^\d/.test(word) ? '0' : word))
    .slice(0, mostWords);
  let before = '^';
  for (const word of words) {
    const stem = word.slice(0, longestStem);
    add(stem);
    add(`${before} ${stem}`);
    const whole = `<${word.slice(0, longestWord)}>`;
    for (let at = 0; at + partLength <= whole.length; at++) add(`*${whole.slice(at, at + partLength)}`);
    before = stem;
  }
  add(`${before} $`);
  add(lengthOf(words.length));
  if (question) add('?');
  add('always');
  return Int32Array.from(found);
}

/** Concepts, each after each, each beside each; the same for signals, and what a "not" in their clause denies. */
export function conceptFeatures({ text, question, concepts, hits }: ReplySentence): Int32Array {
  const found = new Set<number>();
  const add = (feature: string): void => {
    found.add(hash(feature));
  };
  const seen = new Set<string>(question ? ['?'] : []);
  let before: readonly string[] = [];
  let earlier: readonly string[] = [];
  for (const here of concepts) {
    for (const concept of here) {
      seen.add(concept);
      for (const one of before) if (one !== concept) add(`${one}>${concept}`);
      for (const one of earlier) if (one !== concept) add(`${one}>>${concept}`);
    }
    earlier = before;
    before = here;
  }
  addPairs([...seen], '', add);
  const signals = [...new Set(hits.map(({ signal }) => signal))];
  addPairs(signals, 's:', add);
  for (const signal of signals) {
    if (hits.some((hit) => hit.signal === signal && !hit.hint)) add(`s:plain:${signal}`);
    if (signal !== 'not' && isDenied(signal, hits)) add(`s:not:${signal}`);
  }
  add(lengthOf(text.split(' ').length));
  add('always');
  return Int32Array.from(found);
}

function addPairs(names: readonly string[], prefix: string, add: (feature: string) => void): void {
  const sorted = [...names].sort();
  sorted.forEach((one, index) => {
    add(prefix + one);
    for (const other of sorted.slice(index + 1)) add(`${prefix}${one}&${other}`);
  });
}

/** A "not" beside it in its clause, and not part of it as in "found no data". */
function isDenied(signal: HeardSignal, hits: ReplySentence['hits']): boolean {
  return hits.some(
    (hit) =>
      hit.signal === signal &&
      hits.some(
        (other) =>
          other.signal === 'not' && other.clause === hit.clause && !(other.start >= hit.start && other.end <= hit.end),
      ),
  );
}

function lengthOf(words: number): string {
  return words <= 4 ? 'length:4' : words <= 9 ? 'length:9' : words > 30 ? 'length:long' : 'length:30';
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value ^= value >>> 15;
  return value & (2 ** hashBits - 1);
}
