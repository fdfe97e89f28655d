// ReplySentences: the sentences of an answer that count, each with the signals it holds and what denies them.
// What they add up to is weighed in weigh-sentence.ts.

import { countCommon } from '../cues/choose-language.ts';
import { CueMatcher } from '../cues/cue-matcher.ts';
import { cutStatements } from '../cues/statements.ts';
import { findWords, type Words } from '../cues/word-edges.ts';
import type { Cues } from '../languages/reading-words.ts';
import { type ReplyLanguage, replyLanguages } from '../languages/replies.ts';
import { type Concept, concepts, cuesOf } from '../languages/reply-concepts.ts';
import { type Signal, signals } from '../languages/reply-words.ts';
import type { Passage, PolicyDocument } from '../model/policy-document.ts';
import type { Block } from './strip-quoted.ts';

/** `authority`: a supervisory authority, from the words for reading policies. */
export type HeardSignal = Signal | 'authority';

export interface SignalHit {
  signal: HeardSignal;
  start: number;
  end: number;
  /** Number of the clause in its sentence. */
  clause: number;
  /** From the looser cues: see ReplyWords.hints. */
  hint: boolean;
  /** Right after a comma: of "which", a relative clause and no question. */
  relative: boolean;
}

export interface ReplySentence {
  start: number;
  end: number;
  text: string;
  question: boolean;
  hits: SignalHit[];
  /** Word by word what they are about; words about nothing we know are left out. */
  concepts: (readonly Concept[])[];
}

/** Answers are short; what stands after so many characters decides nothing. */
const longestRead = 60_000;
/** Words of a sentence whose concepts count. */
const longestSentence = 80;

const matchers = new Map<string, CueMatcher>();
const conceptMatchers = new Map<string, { matcher: CueMatcher; names: Concept[] }>();

function matcherFor(language: ReplyLanguage): CueMatcher {
  let matcher = matchers.get(language.code);
  if (!matcher) {
    matcher = new CueMatcher(tablesOf(language).flatMap(([, , cues]) => cues));
    matchers.set(language.code, matcher);
  }
  return matcher;
}

/** Every table of cues: its signal, and whether it holds hints. */
function tablesOf({ replies, authorities }: ReplyLanguage): [HeardSignal, boolean, Cues][] {
  const tables = signals.flatMap((signal): [HeardSignal, boolean, Cues][] => [
    [signal, false, replies.signals[signal]],
    [signal, true, replies.hints[signal] ?? []],
  ]);
  return [...tables, ['authority', false, authorities]];
}

type Named = { signal: HeardSignal; hint: boolean };
const cueSignals = new Map<string, Named[]>();

function signalsOf(language: ReplyLanguage): Named[] {
  let list = cueSignals.get(language.code);
  if (!list) {
    list = tablesOf(language).flatMap(([signal, hint, cues]) => cues.map(() => ({ signal, hint })));
    cueSignals.set(language.code, list);
  }
  return list;
}

function conceptMatcherFor(language: ReplyLanguage): { matcher: CueMatcher; names: Concept[] } {
  let known = conceptMatchers.get(language.code);
  if (!known) {
    const tables = concepts.map((name) => ({ name, cues: cuesOf(language.concepts[name]) }));
    known = {
      matcher: new CueMatcher(tables.flatMap(({ cues }) => cues)),
      names: tables.flatMap(({ name, cues }) => cues.map(() => name)),
    };
    conceptMatchers.set(language.code, known);
  }
  return known;
}

/** The language of most of it; null where nothing speaks for any that we know. */
export function languageOf(text: string): ReplyLanguage | null {
  const read = text.slice(0, 8000);
  const shares = countCommon(read, replyLanguages);
  const most = Math.max(0, ...shares.values());
  let best: ReplyLanguage | null = null;
  let highest = 0;
  for (const language of replyLanguages) {
    const share = shares.get(language.code) ?? 0;
    if (share === 0 || share < most * 0.55) continue;
    const score = share + signalShare(read, language);
    if (score > highest) {
      highest = score;
      best = language;
    }
  }
  return best;
}

/** Answers are short, and neighbours share their little words: what a language finds to say of the text counts too. */
function signalShare(text: string, language: ReplyLanguage): number {
  const words = findWords(text);
  const covered = new Set<number>();
  matcherFor(language).match(words, 0, words.count, (_, first, last) => {
    if (last - first < 6) for (let word = first; word <= last; word++) covered.add(word);
  });
  return (0.5 * covered.size) / Math.max(1, words.count);
}

/** Reads the blocks of `text`. A long paragraph in another language than the rest is read in its own. */
export function readSentences(text: string, blocks: readonly Block[], main: ReplyLanguage): ReplySentence[] {
  const sentences: ReplySentence[] = [];
  let read = 0;
  for (const block of blocks) {
    read += block.end - block.start;
    if (read > longestRead) break;
    const slice = text.slice(block.start, block.end);
    const language = slice.length > 60 ? ownLanguage(slice, main) : main;
    sentences.push(...sentencesOf(slice, block.start, language));
  }
  return sentences;
}

/** The paragraph's own language where its little words leave no doubt: mails in two languages are common. */
function ownLanguage(slice: string, main: ReplyLanguage): ReplyLanguage {
  const shares = countCommon(slice, replyLanguages);
  const own = languageOf(slice);
  if (!own || own === main) return main;
  return (shares.get(own.code) ?? 0) > 1.6 * (shares.get(main.code) ?? 0) + 0.05 ? own : main;
}

function sentencesOf(slice: string, offset: number, language: ReplyLanguage): ReplySentence[] {
  // a line that the mail program broke is no end of a sentence
  const flat = slice.replace(/\n/g, ' ');
  const passage: Passage = { kind: 'paragraph', start: 0, end: flat.length, level: 0 };
  const { statements, words } = cutStatements(documentOf(flat, [passage]), new Set(language.abbreviations));
  return statements.map(({ start, end, firstWord, endWord }) => {
    const text = flat.slice(start, end);
    const hits = hitsIn(flat, words, firstWord, endWord, language, clauseEnds(flat, start, end));
    for (const hit of hits) {
      hit.start += offset;
      hit.end += offset;
    }
    return {
      start: start + offset,
      end: end + offset,
      text,
      question: /\?["”»’')\s]*$/.test(text),
      hits,
      concepts: conceptsIn(words, firstWord, endWord, language),
    };
  });
}

function hitsIn(
  text: string,
  words: Words,
  from: number,
  to: number,
  language: ReplyLanguage,
  ends: readonly number[],
): SignalHit[] {
  const names = signalsOf(language);
  const hits: SignalHit[] = [];
  matcherFor(language).match(words, from, to, (cue, first, last) => {
    const start = words.starts[first];
    const clause = ends.findIndex((end) => start < end);
    hits.push({
      ...names[cue],
      start,
      end: words.ends[last],
      relative: /,\s*$/.test(text.slice(Math.max(0, start - 3), start)),
      clause: clause < 0 ? ends.length : clause,
    });
  });
  return hits;
}

function conceptsIn(words: Words, from: number, to: number, language: ReplyLanguage): (readonly Concept[])[] {
  const { matcher, names } = conceptMatcherFor(language);
  const byWord = new Map<number, Set<Concept>>();
  matcher.match(words, from, Math.min(to, from + longestSentence), (cue, first) => {
    const list = byWord.get(first);
    if (list) list.add(names[cue]);
    else byWord.set(first, new Set([names[cue]]));
  });
  return [...byWord].sort(([a], [b]) => a - b).map(([, list]) => [...list].sort());
}

/** Where clauses end: at commas, colons, brackets and dashes, but not inside a number. */
function clauseEnds(text: string, start: number, end: number): number[] {
  const ends: number[] = [];
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (/[;:()–—]/.test(character) || (character === ',' && !/\d/.test(text.charAt(at + 1)))) ends.push(at);
    else if (character === '-' && text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ') ends.push(at);
  }
  return ends;
}

function documentOf(text: string, passages: Passage[]): PolicyDocument {
  return { text, passages, links: [], title: '', siteName: null, declaredLanguage: null, url: null };
}
