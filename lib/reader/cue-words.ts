// Which words of a language are the policy's own vocabulary ("controller", "contact", "policy", "rights"), taken from the
// cues. A name made of nothing else is a heading or a defined term, and nobody's name.

import type { ReadingWords } from '../languages/reading-words.ts';
import { spottingLanguages } from '../languages/spotting.ts';
import { lawWords } from '../organisations/law-names.ts';
import type { Reading } from './reading.ts';
import { littleWords } from './word-shapes.ts';

const longestCopula = 4; // letters

interface CueWords {
  /** "is": what stands between a name and "the controller", on either side. */
  copulas: Set<string>;
  whole: Set<string>;
  /** What stands before the star of "policy*". */
  beginnings: Set<string>;
  known: Map<string, boolean>;
}

const byLanguage = new WeakMap<ReadingWords, CueWords>();
const shortestBeginning = 6;
const mostKnown = 20_000;

function cueWordsOf(reading: Reading): CueWords {
  let words = byLanguage.get(reading.language);
  if (!words) {
    words = collect(reading.language, reading.code);
    byLanguage.set(reading.language, words);
  }
  return words;
}

function collect(language: ReadingWords, code: string): CueWords {
  const { controller, topics, categories, acts, dpo, anyAuthority } = language;
  const spotting = spottingLanguages[code];
  const cues = [
    controller.is,
    controller.label,
    controller.alias,
    controller.registration,
    controller.phone,
    controller.email,
    controller.address,
    topics.controller,
    topics.contact,
    topics.categories,
    topics.purposes,
    topics.legalBases,
    topics.recipients,
    topics.retention,
    topics.rights,
    topics.authority,
    topics.cookies,
    topics.security,
    topics.definitions,
    topics.changes,
    topics.terms,
    categories.name,
    categories.email,
    categories.phone,
    acts.law,
    acts.data,
    dpo,
    anyAuthority,
    // a spotter's cue is the beginning of a word
    spotting ? `${spotting.names}|${spotting.terms}|${spotting.imprint}`.split('|').map((cue) => `${cue}*`) : [],
  ].flat();
  const whole = new Set(lawWords);
  const beginnings = new Set<string>();
  for (const cue of cues) {
    for (const part of cue.toLowerCase().split(/[\s|?'’-]+/u)) {
      const word = part.replace(/[^\p{L}\p{M}]/gu, '');
      if (word.length < 2 || part.startsWith('*')) continue;
      whole.add(word);
      if (part.endsWith('*') && word.length >= shortestBeginning) beginnings.add(word);
    }
  }
  return { copulas: copulasOf(controller.is), whole, beginnings, known: new Map() };
}

// A short word that begins one cue ("is the controller") and ends another ("the controller is").
function copulasOf(cues: readonly string[]): Set<string> {
  const first = new Set(cues.filter((cue) => !cue.includes('...')).map((cue) => cue.split(' ')[0]));
  const last = cues.map((cue) => cue.slice(cue.lastIndexOf(' ') + 1));
  return new Set(last.filter((word) => word.length <= longestCopula && first.has(word)));
}

/** Whether a word says that something is something: no part of a name. */
export function isCopula(reading: Reading, word: number): boolean {
  const { starts, ends } = reading.words;
  if (ends[word] - starts[word] > longestCopula) return false;
  return cueWordsOf(reading).copulas.has(reading.text.slice(starts[word], ends[word]));
}

function isCueWord(words: CueWords, word: string): boolean {
  if (words.whole.has(word)) return true;
  let known = words.known.get(word);
  if (known === undefined) {
    known = false;
    for (let length = shortestBeginning; length <= word.length && !known; length++)
      known = words.beginnings.has(word.slice(0, length));
    if (words.known.size < mostKnown) words.known.set(word, known);
  }
  return known;
}

// "g.d.p.r" is one word.
function joined(name: string): string {
  return name.replace(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, '');
}

/** How much of a name is vocabulary, 0 to 1, by words; little words and numbers count neither way. */
export function cueShare(reading: Reading, name: string): number {
  const words = cueWordsOf(reading);
  const little = littleWords(reading);
  let cue = 0;
  let all = 0;
  for (const [word] of joined(name.toLowerCase()).matchAll(/[\p{L}\p{M}]+/gu)) {
    if (little.has(word)) continue;
    all++;
    if (isCueWord(words, word)) cue++;
  }
  return all === 0 ? 1 : cue / all;
}
