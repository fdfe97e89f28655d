// ClassifyReply: what kind of answer a mail is: a proposal with its quote, for the person to confirm.
// The walk: strip what is quoted, cut sentences, weigh each, decide, explain. How it learned: scripts/fit-replies.ts.

import { type ReplyLanguage, replyLanguages } from '../languages/replies.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { ReplyKind } from '../model/case-file.ts';
import type { Evidence } from '../model/evidence.ts';
import type { RequestKind } from '../model/rights-request.ts';
import { asksRather, decideKind } from './decide-kind.ts';
import { alsoIn, decisiveSentences, detailsOf, quotesOf } from './explain-reply.ts';
import { leavesDoubt } from './leaves-doubt.ts';
import type { ReplyDetails } from './reply-details.ts';
import { languageOf, type ReplySentence, readSentences } from './reply-sentences.ts';
import { FrameFinder, stripQuoted } from './strip-quoted.ts';
import { weighSentence } from './weigh-sentence.ts';

export interface ReplyInput {
  text: string;
  subject: string;
  /** From the mail's head: see Mail.machine. */
  machine: 'bounced' | 'automatic' | null;
  /** Files that came with it, without our own letter. */
  attachments: number;
  /** What was asked; empty where unknown. */
  kinds: readonly RequestKind[];
  /** For dates without a year; null where unknown. */
  receivedOn?: CalendarDate | null;
}

export interface ClassifiedReply {
  kind: ReplyKind;
  /** 0..1: how often such a proposal is right. Below 0.5 the interface should ask rather than propose. */
  confidence: number;
  /** Offsets refer to `ReplyInput.text`. Best first; empty for `other`, and where only the head decided. */
  quotes: Evidence[];
  /** BCP 47; null where the language is none we read. */
  language: string | null;
  /** Other kinds that the text speaks of, likeliest first. */
  also: ReplyKind[];
  details: ReplyDetails;
}

/** What counts of an answer, cut into sentences. */
export interface ReadReply {
  sentences: ReplySentence[];
  subject: { automatic: boolean; bounced: boolean };
  language: ReplyLanguage;
  known: boolean;
}

let frames: FrameFinder | null = null;

/** Sorts one answer. */
export function classifyReply(input: ReplyInput): ClassifiedReply {
  const { sentences, subject, language, known } = readReply(input);
  const weighed = sentences.map((sentence) => ({ sentence, says: weighSentence(sentence) }));
  const { machine, attachments, kinds } = input;
  const decision = decideKind({ sentences: weighed.map(({ says }) => says), machine, subject, attachments, kinds });
  const decisive = decisiveSentences(decision.kind, weighed);
  return {
    kind: decision.kind,
    confidence: Math.min(decision.confidence, leavesDoubt(decision.kind, decisive, sentences) ? asksRather : 1),
    quotes: quotesOf(decisive, input.text),
    language: known ? language.code : null,
    also: alsoIn(decision, weighed),
    details: detailsOf(decision.kind, decisive, sentences, language.months, input.receivedOn ?? null),
  };
}

/** Leaves out what is quoted, signed or small print. Shared with the fitting. */
export function readReply({ text, subject }: Pick<ReplyInput, 'text' | 'subject'>): ReadReply {
  frames ??= new FrameFinder(replyLanguages.map((one) => one.replies));
  const { blocks } = stripQuoted(text, frames);
  const counted = blocks.map(({ start, end }) => text.slice(start, end)).join('\n\n');
  const own = languageOf(counted);
  const language = own ?? languageOf(text) ?? replyLanguages[0];
  const head = readSentences(subject, [{ start: 0, end: subject.length }], language);
  const heard = (signal: string): boolean => head.some(({ hits }) => hits.some((hit) => hit.signal === signal));
  return {
    sentences: readSentences(text, blocks, language),
    subject: { automatic: heard('automatic'), bounced: heard('bounced') },
    language,
    known: own !== null,
  };
}
