// The languages that answers are sorted in: one line each.

import { replies as da } from './da/replies.ts';
import { replyConcepts as daConcepts } from './da/reply-concepts.ts';
import { replies as de } from './de/replies.ts';
import { replyConcepts as deConcepts } from './de/reply-concepts.ts';
import { replies as en } from './en/replies.ts';
import { replyConcepts as enConcepts } from './en/reply-concepts.ts';
import { replies as es } from './es/replies.ts';
import { replyConcepts as esConcepts } from './es/reply-concepts.ts';
import { replies as fi } from './fi/replies.ts';
import { replyConcepts as fiConcepts } from './fi/reply-concepts.ts';
import { replies as fr } from './fr/replies.ts';
import { replyConcepts as frConcepts } from './fr/reply-concepts.ts';
import { replies as it } from './it/replies.ts';
import { replyConcepts as itConcepts } from './it/reply-concepts.ts';
import { replies as nb } from './nb/replies.ts';
import { replyConcepts as nbConcepts } from './nb/reply-concepts.ts';
import { replies as nl } from './nl/replies.ts';
import { replyConcepts as nlConcepts } from './nl/reply-concepts.ts';
import { replies as pl } from './pl/replies.ts';
import { replyConcepts as plConcepts } from './pl/reply-concepts.ts';
import { replies as pt } from './pt/replies.ts';
import { replyConcepts as ptConcepts } from './pt/reply-concepts.ts';
import { type ReadingLanguage, readingLanguages } from './reading.ts';
import type { Cues } from './reading-words.ts';
import type { ReplyConcepts } from './reply-concepts.ts';
import type { ReplyWords } from './reply-words.ts';
import { replies as sv } from './sv/replies.ts';
import { replyConcepts as svConcepts } from './sv/reply-concepts.ts';

export interface ReplyLanguage extends Omit<ReadingLanguage, 'words'> {
  /** Full stops that end no sentence: see ReadingWords. */
  abbreviations: readonly string[];
  months: Readonly<Record<string, number>>;
  /** Names of supervisory authorities, and words for any. */
  authorities: Cues;
  replies: ReplyWords;
  /** What single words are about. */
  concepts: ReplyConcepts;
}

const words: Readonly<Record<string, ReplyWords>> = { da, de, en, es, fi, fr, it, nb, nl, pl, pt, sv };

const concepts: Readonly<Record<string, ReplyConcepts>> = {
  da: daConcepts,
  de: deConcepts,
  en: enConcepts,
  es: esConcepts,
  fi: fiConcepts,
  fr: frConcepts,
  it: itConcepts,
  nb: nbConcepts,
  nl: nlConcepts,
  pl: plConcepts,
  pt: ptConcepts,
  sv: svConcepts,
};

export const replyLanguages: readonly ReplyLanguage[] = readingLanguages
  .filter(({ code }) => code in words)
  .map(({ words: reading, ...language }) => ({
    ...language,
    abbreviations: reading.abbreviations,
    months: reading.months,
    authorities: [...reading.authorities, ...reading.anyAuthority],
    replies: words[language.code],
    concepts: concepts[language.code],
  }));
