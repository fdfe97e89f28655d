// Statements: the passages cut into sentences, the unit in which the reader looks for answers and which it quotes.

import type { Passage, PassageKind, PolicyDocument } from '../model/policy-document.ts';
import { findWords, type Words, wordAt } from './word-edges.ts';

export interface Statement {
  /** Index in `PolicyDocument.passages`. */
  passage: number;
  kind: PassageKind;
  start: number;
  end: number;
  /** Words `firstWord` (included) to `endWord` (excluded). */
  firstWord: number;
  endWord: number;
}

/** Cuts every passage into sentences. `abbreviations`: lower case, without their last full stop. `words`: of its text. */
export function cutStatements(
  document: PolicyDocument,
  abbreviations: ReadonlySet<string>,
  words: Words = findWords(document.text),
): { statements: Statement[]; words: Words } {
  const statements: Statement[] = [];
  document.passages.forEach((passage, index) => {
    for (const [start, end] of sentences(document.text, passage, abbreviations)) {
      statements.push({
        passage: index,
        kind: passage.kind,
        start,
        end,
        firstWord: wordAt(words, start),
        endWord: wordAt(words, end),
      });
    }
  });
  return { statements, words };
}

/** No sentence is longer: a text without full stops would make one of everything, and no quote is longer than this. */
const longestStatement = 1500;

function* sentences(text: string, passage: Passage, abbreviations: ReadonlySet<string>): Generator<[number, number]> {
  if (passage.kind === 'heading') {
    yield* bounded(text, passage.start, passage.end);
    return;
  }
  let start = passage.start;
  for (let at = passage.start; at < passage.end; at++) {
    if (!mayEnd(text.charCodeAt(at)) || !endsSentence(text, at, start, passage.end, abbreviations)) continue;
    let next = at + 1;
    while (next < passage.end && /[.!?…"'”’»)\]]/.test(text[next])) next++;
    const end = text[at] === '\n' ? at : next;
    if (text.slice(start, end).trim()) yield* bounded(text, start, end);
    while (next < passage.end && /\s/.test(text[next])) next++;
    start = next;
    at = next - 1;
  }
  if (start < passage.end && text.slice(start, passage.end).trim()) yield* bounded(text, start, passage.end);
}

/** Line feed, full stop, "!", "?", "…": only there a closer look is taken. */
function mayEnd(code: number): boolean {
  return code === 0x2e || code === 0x0a || code === 0x3f || code === 0x21 || code === 0x2026;
}

// Cut at the last space before the bound.
function* bounded(text: string, start: number, end: number): Generator<[number, number]> {
  let from = start;
  while (end - from > longestStatement) {
    const space = text.lastIndexOf(' ', from + longestStatement);
    const cut = space > from ? space : from + longestStatement;
    yield [from, cut];
    from = cut;
    while (from < end && /\s/.test(text[from])) from++;
  }
  if (from < end) yield [from, end];
}

function endsSentence(
  text: string,
  at: number,
  start: number,
  end: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const character = text[at];
  if (character === '\n') return breaksLine(text, at, start, end);
  if (character === '!' || character === '?' || character === '…') return at + 1 < end && /[\s"”»)]/.test(text[at + 1]);
  if (character !== '.') return false;
  let next = at + 1;
  while (next < end && /[.!?…"'”’»)\]]/.test(text[next])) next++;
  if (next >= end || !/\s/.test(text[next])) return false;
  while (next < end && /\s/.test(text[next])) next++;
  if (next >= end) return false;
  if (/\p{Ll}/u.test(text[next])) return false;
  return !abbreviates(text, at, start, abbreviations);
}

// A line break inside a passage comes from <br>: it parts the lines of an address, but some pages wrap by hand with it.
function breaksLine(text: string, at: number, start: number, end: number): boolean {
  const next = text[at + 1];
  if (next === undefined || at + 1 >= end) return false;
  if (!/[\p{Ll},(]/u.test(next)) return true;
  return at > start && /[.:;!?]/.test(text[at - 1]);
}

function abbreviates(text: string, at: number, start: number, abbreviations: ReadonlySet<string>): boolean {
  let from = at;
  while (from > start && /[\p{L}\p{N}.]/u.test(text[from - 1]) && at - from < 14) from--;
  const before = text.slice(from, at);
  if (/^\p{L}$/u.test(before)) return true; // an initial, or the end of "z. B."
  if (/^\d{1,2}$/.test(before)) return true; // "25. Mai", "1. We collect"
  return abbreviations.has(before.toLowerCase());
}
