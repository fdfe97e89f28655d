// ReplySentences: the sentences of an answer that count, each with the signals it holds and what denies them.
// What the signals add up to is decided in classify-reply.ts.

import { chooseLanguage } from '../cues/choose-language.ts';
import { CueMatcher } from '../cues/cue-matcher.ts';
import { cutStatements } from '../cues/statements.ts';
import type { Words } from '../cues/word-edges.ts';
import { type ReplyLanguage, replyLanguages } from '../languages/replies.ts';
import { type Signal, signals } from '../languages/reply-words.ts';
import type { Passage, PolicyDocument } from '../model/policy-document.ts';
import type { Block } from './strip-quoted.ts';

export interface SignalHit {
  signal: Signal;
  start: number;
  end: number;
  /** Number of the clause in its sentence. */
  clause: number;
}

export interface ReplySentence {
  start: number;
  end: number;
  text: string;
  question: boolean;
  hits: SignalHit[];
}

/** Answers are short; what stands after so many characters decides nothing. */
const longestRead = 60_000;

const matchers = new Map<string, CueMatcher>();

function matcherFor(language: ReplyLanguage): CueMatcher {
  let matcher = matchers.get(language.code);
  if (!matcher) {
    matcher = new CueMatcher(signals.flatMap((signal) => language.replies.signals[signal]));
    matchers.set(language.code, matcher);
  }
  return matcher;
}

const cueSignals = new Map<string, Signal[]>();

function signalsOf(language: ReplyLanguage): Signal[] {
  let list = cueSignals.get(language.code);
  if (!list) {
    list = signals.flatMap((signal) => language.replies.signals[signal].map(() => signal));
    cueSignals.set(language.code, list);
  }
  return list;
}

/** The language of most of it; null where nothing speaks for any that we know. */
export function languageOf(text: string): ReplyLanguage | null {
  const chosen = chooseLanguage(documentOf(text, []), replyLanguages);
  return (chosen && replyLanguages.find((language) => language.code === chosen.code)) ?? null;
}

/** Reads the blocks of `text`. A long paragraph in another language than the rest is read in its own. */
export function readSentences(text: string, blocks: readonly Block[], main: ReplyLanguage): ReplySentence[] {
  const sentences: ReplySentence[] = [];
  let read = 0;
  for (const block of blocks) {
    read += block.end - block.start;
    if (read > longestRead) break;
    const slice = text.slice(block.start, block.end);
    const own = slice.length > 60 ? chooseLanguage(documentOf(slice, []), replyLanguages) : null;
    const language =
      own && own.confidence > 0.25 ? (replyLanguages.find((one) => one.code === own.code) ?? main) : main;
    sentences.push(...sentencesOf(slice, block.start, language));
  }
  return sentences;
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
    return { start: start + offset, end: end + offset, text, question: /\?["”»’')\s]*$/.test(text), hits };
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
  matcherFor(language).match(text, words, from, to, ({ cue, first, last }) => {
    const start = words.starts[first];
    const clause = ends.findIndex((end) => start < end);
    hits.push({ signal: names[cue], start, end: words.ends[last], clause: clause < 0 ? ends.length : clause });
  });
  return hits;
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
