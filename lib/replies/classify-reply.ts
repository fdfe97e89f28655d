// ClassifyReply: what kind of answer a mail is: a proposal with its quote, for the person to confirm.
// Each sentence gives points to what it may be (weigh-sentence.ts); here they are held against each other, in the order
// of what the person has to do next: a demand before a promise, a refusal before a courtesy, done before announced.

import { replyLanguages } from '../languages/replies.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { ReplyKind } from '../model/case-file.ts';
import { type Evidence, evidenceAt } from '../model/evidence.ts';
import type { RequestKind } from '../model/rights-request.ts';
import { addressesIn, amountIn, daysIn, givesReasons, groundsIn, type ReplyDetails } from './reply-details.ts';
import { languageOf, type ReplySentence, readSentences } from './reply-sentences.ts';
import { FrameFinder, stripQuoted } from './strip-quoted.ts';
import { type Aspect, aspects, weighSentence } from './weigh-sentence.ts';

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
  /** 0..1: how clearly. Below 0.5 the interface should ask rather than propose. */
  confidence: number;
  /** Offsets refer to `ReplyInput.text`. Best first; empty for `other`, and where only the head decided. */
  quotes: Evidence[];
  /** BCP 47; null where the language is none we read. */
  language: string | null;
  /** Other kinds that the text speaks of, strongest first. */
  also: ReplyKind[];
  details: ReplyDetails;
}

export interface AspectScore {
  score: number;
  sentences: ReplySentence[];
}
export type Scores = Record<Aspect, AspectScore>;

let frames: FrameFinder | null = null;

/** Sorts one answer. */
export function classifyReply(input: ReplyInput): ClassifiedReply {
  frames ??= new FrameFinder(replyLanguages.map((one) => one.replies));
  const { blocks } = stripQuoted(input.text, frames);
  const counted = blocks.map(({ start, end }) => input.text.slice(start, end)).join('\n\n');
  const language = languageOf(counted) ?? languageOf(input.text) ?? replyLanguages[0];
  const heard = readSentences(input.text, blocks, language);
  const subject = readSentences(input.subject, [{ start: 0, end: input.subject.length }], language);
  // first what is said plainly; only where that says nothing, the hints too
  const plain = weighAll(heard.map(withoutHints), subject.map(withoutHints), input, false);
  const { kind, scores, sentences } = listenAgain(plain, () => weighAll(heard, subject.map(withoutHints), input, true));
  return {
    kind,
    confidence: Math.min(confidenceOf(kind, scores, input), doubtful(kind, scores, heard) ? 0.45 : 1),
    quotes: quotesFor(kind, scores, input.text),
    language: languageOf(counted)?.code ?? null,
    also: alsoOf(kind, scores),
    details: detailsOf(kind, scores, sentences, language.months, input.receivedOn ?? null),
  };
}

interface Weighed {
  kind: ReplyKind;
  scores: Scores;
  sentences: readonly ReplySentence[];
}

/** What hints may add to a mere acknowledgement: that something is wanted, refused or put off. */
const addedByHints: readonly ReplyKind[] = [
  'identityDemanded',
  'formDemanded',
  'feeDemanded',
  'whichService',
  'clarificationAsked',
  'refused',
  'wrongAddressee',
  'extended',
];

function listenAgain(plain: Weighed, hear: () => Weighed): Weighed {
  if (plain.kind === 'other') return hear();
  if (plain.kind === 'acknowledged') {
    const hinted = hear();
    return addedByHints.includes(hinted.kind) ? hinted : plain;
  }
  // in a long answer the hints hear refusals in what is merely explained
  if (deeds.includes(plain.kind) && plain.sentences.length <= 14) return guardDeed(plain, hear());
  return plain;
}

const deeds: readonly ReplyKind[] = ['delivered', 'erased', 'rectified', 'objectionAccepted', 'noData'];

/**
 * The worst mistake is to tell a person that it is done when it is not. So before a deed is reported, the looser cues
 * are heard too: a demand or a refusal that stands in a sentence of its own, undenied, is never passed over.
 */
function guardDeed(plain: Weighed, hinted: Weighed): Weighed {
  const own = aspectsOf[plain.kind].flatMap((aspect) => plain.scores[aspect].sentences.map(({ start }) => start));
  const apart = (aspect: Aspect): boolean => hinted.scores[aspect].sentences.some(({ start }) => !own.includes(start));
  const says = (aspect: Aspect, least: number): boolean => hinted.scores[aspect].score >= least && apart(aspect);
  const demand = demands.find(([aspect]) => aspect !== 'which' && aspect !== 'clarify' && says(aspect, 2.5));
  if (demand) return { ...hinted, kind: demand[1] };
  if (plain.kind === 'noData') return says('refused', 2) ? { ...hinted, kind: 'refused' } : plain;
  if (plain.kind === 'delivered') return says('cannotGive', 2) ? { ...hinted, kind: 'partly' } : plain;
  return says('refused', 2) || says('cannot', 1.8) ? { ...hinted, kind: 'partly' } : plain;
}

/**
 * Beside the deed another sentence speaks of a passport, a fee or a "not" that no cue explains: perhaps what is held
 * back, in words we do not know. Then the person is asked rather than told.
 */
function doubtful(kind: ReplyKind, scores: Scores, heard: readonly ReplySentence[]): boolean {
  if (!deeds.includes(kind)) return false;
  const explained = aspectsOf[kind].flatMap((aspect) => scores[aspect].sentences);
  return heard.some((sentence) => {
    if (explained.some(({ start }) => start === sentence.start)) return false;
    const says = (...signals: string[]): boolean => sentence.hits.some(({ signal }) => signals.includes(signal));
    if (says('nothing', 'stopped', 'authority')) return false;
    return says('not') ? !says('fee', 'identity', 'automatic') : says('identity', 'fee');
  });
}

function weighAll(
  sentences: readonly ReplySentence[],
  subject: readonly ReplySentence[],
  input: ReplyInput,
  hinted: boolean,
): Weighed {
  const scores = addUp(sentences, { ...input, hinted }, subject);
  const kind = decide(scores, { ...input, hinted }, sentences.length);
  // "it stays" is a refusal only where the hints find nothing that was done
  const undecided =
    kind === 'refused' && !hinted && scores.refused.score + scores.cannot.score + scores.kept.score === 0;
  return { kind: undecided ? 'other' : kind, scores, sentences };
}

function withoutHints(sentence: ReplySentence): ReplySentence {
  return { ...sentence, hits: sentence.hits.filter(({ hint }) => !hint) };
}

function detailsOf(
  kind: ReplyKind,
  scores: Scores,
  all: readonly ReplySentence[],
  months: Readonly<Record<string, number>>,
  receivedOn: CalendarDate | null,
): ReplyDetails {
  const decisive = aspectsOf[kind].flatMap((aspect) => scores[aspect].sentences);
  const nearby = decisive.flatMap((one) => [one, all[all.indexOf(one) + 1] ?? one]);
  if (kind === 'extended') {
    const until = nearby
      .flatMap(({ text }) => daysIn(text, months, receivedOn))
      .sort()
      .at(-1);
    return { withReasons: givesReasons(decisive, all), ...(until ? { until } : {}) };
  }
  if (kind === 'feeDemanded') {
    const amount = nearby.map(({ text }) => amountIn(text)).find((one) => one !== null);
    return amount ? { amount } : {};
  }
  if (kind === 'refused' || kind === 'partly') {
    const grounds = [...new Set(nearby.flatMap(({ text }) => groundsIn(text)))];
    return { withReasons: givesReasons(decisive, all), ...(grounds.length > 0 ? { grounds } : {}) };
  }
  if (kind === 'wrongAddressee') {
    const forwardedTo = [...new Set(nearby.flatMap(({ text }) => addressesIn(text)))];
    return forwardedTo.length > 0 ? { forwardedTo } : {};
  }
  return {};
}

function addUp(
  sentences: readonly ReplySentence[],
  input: ReplyInput & { hinted: boolean },
  subject: readonly ReplySentence[],
): Scores {
  const scores = Object.fromEntries(
    aspects.map((aspect) => [aspect, { score: 0, sentences: [] }]),
  ) as unknown as Scores;
  sentences.forEach((sentence, index) => {
    const points = weighSentence(sentence, sentences[index - 1] ?? null, sentences[index + 1] ?? null, input);
    for (const [aspect, score] of Object.entries(points) as [Aspect, number][]) {
      const so_far = scores[aspect];
      if (score > so_far.score) {
        so_far.score = score;
        so_far.sentences.unshift(sentence);
      } else if (score > 0) so_far.sentences.push(sentence);
    }
  });
  for (const sentence of subject) {
    for (const { signal } of sentence.hits) {
      if (signal === 'automatic' || signal === 'bounced') scores[signal].score = Math.max(scores[signal].score, 2);
    }
  }
  return scores;
}

/** Points at which a sentence is believed. */
const believed = 1.5;

const demands = [
  ['identity', 'identityDemanded'],
  ['form', 'formDemanded'],
  ['fee', 'feeDemanded'],
  ['which', 'whichService'],
  ['clarify', 'clarificationAsked'],
] as const;

function decide(scores: Scores, input: ReplyInput & { hinted: boolean }, sentences: number): ReplyKind {
  const points = (aspect: Aspect): number => scores[aspect].score;
  const holds = (aspect: Aspect): boolean => points(aspect) >= believed;
  if (input.machine === 'bounced' || holds('bounced')) return 'bounced';
  const demanded = demands
    .filter(([aspect]) => holds(aspect))
    .sort(([a], [b]) => points(b) - points(a))
    .at(0);
  const done = doneKind(scores, input);
  const machine = input.machine === 'automatic' || holds('automatic');
  if (machine && !answers(scores, sentences)) return 'automatic';
  // a deed that is only hinted at never outweighs a demand
  if (demanded && (input.hinted || !(points(demanded[0]) < 2 && done))) return demanded[1];
  if (holds('elsewhere') && !done && !holds('later')) return 'wrongAddressee';
  const refusal = holds('refused') || holds('cannot') || holds('kept');
  if (holds('later') && !done && !holds('refused')) return 'extended';
  if (done === 'rectified' || done === 'objectionAccepted') return holds('refused') ? 'partly' : done;
  if (done === 'erased') return refusal || holds('stays') ? 'partly' : done;
  if (done === 'delivered') return holds('cannotGive') ? 'partly' : done;
  if (holds('nothing') && !holds('refused')) return 'noData';
  if (refusal) return 'refused';
  if (demanded) return demanded[1];
  if (holds('later')) return 'extended';
  if (holds('nothing')) return 'noData';
  if (machine) return 'automatic';
  if (holds('stays')) return 'refused';
  if (holds('received') || points('received') >= 1) return 'acknowledged';
  return 'other';
}

/** An automatic frame around a real answer: something decided about this very request. */
function answers(scores: Scores, sentences: number): boolean {
  const firm: readonly Aspect[] = [
    'identity',
    'form',
    'fee',
    'which',
    'clarify',
    'later',
    'delivered',
    'erased',
    'rectified',
    'stopped',
    'refused',
    'nothing',
  ];
  return sentences > 1 && firm.some((aspect) => scores[aspect].score >= 2.5);
}

function doneKind(scores: Scores, input: ReplyInput): ReplyKind | null {
  const asked = (...kinds: RequestKind[]): number => (input.kinds.some((kind) => kinds.includes(kind)) ? 0.5 : 0);
  const list: [ReplyKind, number][] = [
    ['objectionAccepted', scores.stopped.score + asked('objection', 'marketingObjection', 'withdrawal', 'restriction')],
    ['erased', scores.erased.score + asked('erasure')],
    ['rectified', scores.rectified.score + asked('rectification')],
    ['delivered', scores.delivered.score + asked('access', 'copy', 'portability')],
  ];
  const [kind, score] = list.reduce((best, one) => (one[1] > best[1] ? one : best));
  const raw = Math.max(scores.stopped.score, scores.erased.score, scores.rectified.score, scores.delivered.score);
  return raw >= believed && score >= believed ? kind : null;
}

const aspectsOf: Record<ReplyKind, readonly Aspect[]> = {
  acknowledged: ['received'],
  identityDemanded: ['identity'],
  formDemanded: ['form'],
  extended: ['later'],
  delivered: ['delivered'],
  noData: ['nothing'],
  erased: ['erased'],
  rectified: ['rectified'],
  objectionAccepted: ['stopped'],
  partly: ['refused', 'cannotGive', 'cannot', 'kept', 'stays'],
  refused: ['refused', 'cannot', 'kept', 'stays'],
  whichService: ['which'],
  clarificationAsked: ['clarify'],
  feeDemanded: ['fee'],
  wrongAddressee: ['elsewhere'],
  bounced: ['bounced'],
  automatic: ['automatic'],
  other: [],
};

function quotesFor(kind: ReplyKind, scores: Scores, text: string): Evidence[] {
  const chosen: ReplySentence[] = [];
  for (const aspect of [...aspectsOf[kind]].sort((a, b) => scores[b].score - scores[a].score)) {
    for (const sentence of scores[aspect].sentences.slice(0, 2)) if (!chosen.includes(sentence)) chosen.push(sentence);
  }
  return chosen.slice(0, 3).map(({ start, end }) => evidenceAt(text, start, end));
}

function confidenceOf(kind: ReplyKind, scores: Scores, input: ReplyInput): number {
  if (kind === 'other') return 0.3;
  if (kind === 'bounced' && input.machine === 'bounced') return 0.95;
  const best = Math.max(0, ...aspectsOf[kind].map((aspect) => scores[aspect].score));
  const rivals = alsoOf(kind, scores).length;
  return Math.max(0.2, Math.min(0.95, best / 3 - rivals * 0.08 + 0.15));
}

function alsoOf(kind: ReplyKind, scores: Scores): ReplyKind[] {
  return (Object.entries(aspectsOf) as [ReplyKind, readonly Aspect[]][])
    .filter(([other]) => other !== kind && other !== 'partly' && other !== 'acknowledged')
    .map(([other, list]) => [other, Math.max(0, ...list.map((aspect) => scores[aspect].score))] as const)
    .filter(([, score]) => score >= believed)
    .sort((a, b) => b[1] - a[1])
    .map(([other]) => other);
}
