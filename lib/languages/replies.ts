// The languages that answers are sorted in: one line each.

import { replies as da } from './da/replies.ts';
import { replies as de } from './de/replies.ts';
import { replies as en } from './en/replies.ts';
import { replies as es } from './es/replies.ts';
import { replies as fi } from './fi/replies.ts';
import { replies as fr } from './fr/replies.ts';
import { replies as it } from './it/replies.ts';
import { replies as nb } from './nb/replies.ts';
import { replies as nl } from './nl/replies.ts';
import { replies as pl } from './pl/replies.ts';
import { replies as pt } from './pt/replies.ts';
import { type ReadingLanguage, readingLanguages } from './reading.ts';
import type { Cues } from './reading-words.ts';
import type { ReplyWords } from './reply-words.ts';
import { replies as sv } from './sv/replies.ts';

export interface ReplyLanguage extends Omit<ReadingLanguage, 'words'> {
  /** Full stops that end no sentence: see ReadingWords. */
  abbreviations: readonly string[];
  months: Readonly<Record<string, number>>;
  /** Names of supervisory authorities, and words for any. */
  authorities: Cues;
  replies: ReplyWords;
}

const words: Readonly<Record<string, ReplyWords>> = { da, de, en, es, fi, fr, it, nb, nl, pl, pt, sv };

export const replyLanguages: readonly ReplyLanguage[] = readingLanguages
  .filter(({ code }) => code in words)
  .map(({ words: reading, ...language }) => ({
    ...language,
    abbreviations: reading.abbreviations,
    months: reading.months,
    authorities: [...reading.authorities, ...reading.anyAuthority],
    replies: words[language.code],
  }));
