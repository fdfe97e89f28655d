// Shapes of words: which begin with a capital, which are the language's little words. Looked at once for each spelling
// of a text, since names are looked for in every sentence and more than once.

import { lowerCase } from '../cues/word-edges.ts';
import { once, type Reading } from './reading.ts';

interface WordShapes {
  /** By number of the spelling: 1 where it is so. */
  capitalised: Uint8Array;
  little: Uint8Array;
  /** Words that stand in the text in lower case. */
  ordinary: ReadonlySet<string>;
}

function lookAtWords(reading: Reading): WordShapes {
  const { spellings } = reading.words;
  const little = littleWords(reading);
  const longest = Math.max(0, ...[...little].map((word) => word.length));
  const shapes = {
    capitalised: new Uint8Array(spellings.length),
    little: new Uint8Array(spellings.length),
    ordinary: new Set<string>(),
  };
  spellings.forEach((spelling, id) => {
    if (beginsLarge(spelling)) shapes.capitalised[id] = 1;
    if (spelling.length <= longest && little.has(lowerCase(spelling))) shapes.little[id] = 1;
    if (beginsSmall(spelling)) shapes.ordinary.add(spelling);
  });
  return shapes;
}

function beginsLarge(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 0x80) {
    if (first < 0x61) return true; // a digit or a capital
    const second = word.charCodeAt(1);
    if (second < 0x80) return second >= 0x41 && second <= 0x5a;
  }
  return /^(?:[\p{Lu}\p{N}]|\p{Ll}\p{Lu})/u.test(word);
}

function beginsSmall(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 0x80 ? first >= 0x61 : /^\p{Ll}/u.test(word);
}

/** Whether a word of the text begins with a capital or a digit ("iPhone" too). */
export function isCapitalised(reading: Reading, word: number): boolean {
  return once(reading, lookAtWords).capitalised[reading.words.ids[word]] === 1;
}

/** A sentence begins with a capital too: its first word is no name when it is one of the language's little words. */
export function isLittle(reading: Reading, word: number): boolean {
  return once(reading, lookAtWords).little[reading.words.ids[word]] === 1;
}

/** Whether a single word stands in the text in lower case as well. */
export function isOrdinaryWord(reading: Reading, word: string): boolean {
  return once(reading, lookAtWords).ordinary.has(word.toLowerCase());
}

const little = new WeakMap<object, Set<string>>();

/** The language's little words, lower case: they begin sentences with a capital and are no names. */
export function littleWords(reading: Reading): Set<string> {
  let words = little.get(reading.language);
  if (!words) {
    words = new Set(
      [...reading.language.common, ...reading.language.we, ...reading.language.you].map((cue) => cue.toLowerCase()),
    );
    little.set(reading.language, words);
  }
  return words;
}
