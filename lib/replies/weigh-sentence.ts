// WeighSentence: what one sentence of an answer may be, in points. 2 is plain speech, 1.5 is enough to be believed.
// Words alone decide nothing: a passport that is not needed is no demand, and what may be charged is not charged.

import type { Signal } from '../languages/reply-words.ts';
import type { ReplyInput } from './classify-reply.ts';
import type { HeardSignal, ReplySentence, SignalHit } from './reply-sentences.ts';

export const aspects = [
  'identity',
  'form',
  'fee',
  'which',
  'clarify',
  'received',
  'later',
  'delivered',
  'nothing',
  'erased',
  'rectified',
  'stopped',
  'refused',
  'cannot',
  'cannotGive',
  'kept',
  'stays',
  'elsewhere',
  'automatic',
  'bounced',
] as const;
export type Aspect = (typeof aspects)[number];

const amount =
  /\d[\d.,]{0,9} ?(?:€|eur|euros?|kr|kronor|kroner|złotych|złote|pounds|sek|dkk|nok|zł|pln|£|gbp|chf)(?![\p{L}])|(?:€|£|eur|chf) ?\d/iu;

/** Art. 12(3), in whatever order a language names article and paragraph. */
const citesExtension = /(?<!\d)12(?!\d)\D{1,14}3(?!\d)|n\.? ?º ?3 do art\p{L}* 12(?!\d)/u;

/** Points for each aspect that the sentence speaks of. */
export function weighSentence(
  sentence: ReplySentence,
  before: ReplySentence | null,
  after: ReplySentence | null,
  input: Pick<ReplyInput, 'attachments'> & { hinted: boolean },
): Partial<Record<Aspect, number>> {
  const look = lookInto(sentence);
  const near = (signal: Signal): boolean => has(before, signal) || has(after, signal);
  const points: Partial<Record<Aspect, number>> = {};
  weighDemands(points, look, near, sentence, before, input);
  if (!look.any('automatic')) weighDone(points, look, input.attachments);
  weighRefusals(points, look, input);
  for (const [signal, aspect] of plain) {
    // "you may turn to the authority" and "did you mean our neighbours?" send nobody elsewhere
    if (look.firm(signal) && !(signal === 'elsewhere' && (sentence.question || has(sentence, 'authority'))))
      points[aspect] = 2;
  }
  if (look.firm('automatic')) points.automatic = 2;
  if (input.hinted && citesExtension.test(sentence.text)) points.later ??= 1.5;
  if (look.all('bounced').length > 0) points.bounced = 2;
  // "has the parcel arrived?" confirms nothing
  if (look.firm('received') && !sentence.question) points.received = look.any('matter') ? 2 : 1.5;
  return points;
}

const plain: readonly (readonly [Signal, Aspect])[] = [
  ['later', 'later'],
  ['elsewhere', 'elsewhere'],
  ['nothing', 'nothing'],
];

/** Their cues hold the denial already; a second "no" beside it belongs to them. */
const sayNo: ReadonlySet<HeardSignal> = new Set(['nothing', 'stopped', 'later']);

interface Look {
  all(signal: Signal): SignalHit[];
  any(signal: Signal): boolean;
  /** A hit that nothing in its clause denies or makes a mere possibility. */
  firm(signal: Signal): boolean;
  /** A thing that is spoken of and not waived; in "not without your passport" it is not waived either. */
  wanted(signal: Signal): boolean;
  sameClause(a: Signal, b: Signal): boolean;
  /** The person is asked for something, and not told that nothing is needed. */
  asks(): boolean;
  before(a: Signal, b: Signal): boolean;
  /** "will be" before it in its clause. */
  announced(signal: Signal): boolean;
  /** Erasing is spoken of beside what has been erased: "was deleted and cannot be recovered" refuses nothing. */
  stillToErase(): boolean;
  /** A form comes with it; said plainly, not hinted. */
  formToFill(): boolean;
  /** "which", where it does not ask for a day or a kind of data. */
  whichOf(): boolean;
}

function lookInto(sentence: ReplySentence): Look {
  const hits = sentence.hits.filter((hit) => !coveredIn(hit, sentence.hits));
  const all = (signal: Signal): SignalHit[] => hits.filter((hit) => hit.signal === signal);
  const any = (signal: Signal): boolean => hits.some((hit) => hit.signal === signal);
  const inClause = (hit: SignalHit, signal: Signal): boolean =>
    hits.some((other) => other.signal === signal && other.clause === hit.clause && !within(other, hit));
  const free = (hit: SignalHit): boolean =>
    (sayNo.has(hit.signal) || !inClause(hit, 'not')) && !inClause(hit, 'hypothetical');
  return {
    all,
    any,
    firm: (signal) => all(signal).some(free),
    wanted: (signal) =>
      all(signal).some(
        (hit) => !inClause(hit, 'hypothetical') && (!inClause(hit, 'not') || any('without') || any('only')),
      ),
    asks: () => all('ask').some((hit) => !inClause(hit, 'not') || any('without') || any('only')),
    announced: (signal) =>
      all(signal).some((hit) => all('future').some((will) => will.clause === hit.clause && will.start < hit.start)),
    stillToErase: () => all('erasing').some((hit) => !all('erased').some((done) => within(hit, done))),
    formToFill: () => all('form').some(({ hint }) => !hint),
    whichOf: () => all('which').some((hit) => !hit.relative && !all('detail').some((detail) => within(hit, detail))),
    before: (a, b) => all(a).some((one) => all(b).some((two) => one.start < two.start)),
    sameClause: (a, b) => all(a).some((hit) => inClause(hit, b)),
  };
}

/** "If you first show" is a condition and no mere possibility. */
const coveredBy: Partial<Record<HeardSignal, readonly HeardSignal[]>> = {
  give: ['received', 'matter'],
  elsewhere: ['received', 'matter'],
  form: ['received', 'matter'],
  hypothetical: ['without'],
};

/** "We hereby confirm receipt" gives nothing, "on behalf of our client" sends nobody elsewhere: the longer phrase says so. */
function coveredIn(hit: SignalHit, hits: readonly SignalHit[]): boolean {
  const covering = coveredBy[hit.signal];
  if (!covering) return false;
  return hits.some(
    (other) => covering.includes(other.signal) && other.end - other.start > hit.end - hit.start && within(hit, other),
  );
}

/** The denial is part of the cue itself: "found no data". */
function within(inner: SignalHit, outer: SignalHit): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function has(sentence: ReplySentence | null, signal: HeardSignal): boolean {
  return sentence?.hits.some((hit) => hit.signal === signal) ?? false;
}

function weighDemands(
  points: Partial<Record<Aspect, number>>,
  look: Look,
  near: (signal: Signal) => boolean,
  sentence: ReplySentence,
  before: ReplySentence | null,
  input: { hinted: boolean },
): void {
  const asks = look.asks() || sentence.question;
  const tied = look.any('matter') ? 0.5 : near('matter') ? 0.25 : 0;
  const given = look.firm('give') && !look.any('without');
  if (look.wanted('identity') && !given) {
    if (asks || look.any('without') || look.any('only')) points.identity = 2.25 + tied;
    else if (has(before, 'ask')) points.identity = 1.5;
    if (points.identity) points.identity += 0.05 * look.all('identity').length;
  }
  // "no more letters by post" is no way in that is closed
  if (look.wanted('form') && (look.asks() || !(look.firm('give') || look.firm('stopped')))) {
    if (look.any('only')) points.form = 2.25 + tied;
    else if (look.asks()) points.form = 2 + tied + (near('only') ? 0.25 : 0);
    else if (near('only')) points.form = 1.75;
    if (points.form) points.form += 0.05 * look.all('form').length;
  }
  if (look.firm('fee')) {
    const sum = amount.test(sentence.text);
    if (sum && (asks || tied > 0)) points.fee = 2.1 + tied;
    else if (asks && tied > 0) points.fee = 2 + tied;
    else if (sum) points.fee = 1.5;
  }
  // "£60 and it is yours": a sum beside the request, in an answer that says nothing plainer
  if (
    input.hinted &&
    points.fee === undefined &&
    tied >= 0.5 &&
    amount.test(sentence.text) &&
    !look.any('hypothetical') &&
    !look.any('not')
  )
    points.fee = 1.6;
  if (look.whichOf() && (sentence.question || look.before('ask', 'which'))) {
    if (look.any('service')) points.which = 2.25 + tied;
    else if (near('service') && sentence.question) points.which = 2;
  }
  // a hint alone asks about anything at all: then the sentence has to speak of the request
  const plainly = look.all('detail').some(({ hint }) => !hint);
  // "we need two more months" asks nothing of the person
  if (look.firm('detail') && asks && (plainly || tied > 0) && !(look.firm('later') && !sentence.question))
    points.clarify = 2 + tied;
}

function weighDone(points: Partial<Record<Aspect, number>>, look: Look, attachments: number): void {
  const demanding = points.fee !== undefined || points.form !== undefined;
  if (look.firm('give') && !demanding && !look.formToFill() && !look.sameClause('give', 'future')) {
    points.delivered = look.any('matter') || attachments > 0 ? 2 : 1.5;
  }
  if (look.firm('erased') && !look.announced('erased')) points.erased = look.any('matter') ? 2.1 : 2;
  if (look.firm('rectified') && !look.announced('rectified')) points.rectified = look.any('matter') ? 2.2 : 2;
  if (look.firm('stopped')) {
    points.stopped = 2.25;
    // "deleted you from our lists" stops the letters, and no more
    if (points.erased) points.erased = 1;
  }
}

function weighRefusals(points: Partial<Record<Aspect, number>>, look: Look, input: { hinted: boolean }): void {
  if (look.firm('refused')) {
    points.refused = 2;
    // a word on erasure in an answer that gives the data takes nothing from it
    if (!look.any('erasing') || look.any('giving')) points.cannotGive = 2;
  }
  const conditional = look.any('without') || look.any('later') || look.any('identity') || look.any('form');
  if (look.any('cannot') && !look.sameClause('cannot', 'hypothetical') && !conditional) {
    if (look.any('giving') || look.any('granting')) points.cannotGive ??= 1.8;
    if (look.any('giving') || look.any('granting') || look.stillToErase()) points.cannot = 1.8;
  }
  const denied =
    look.sameClause('giving', 'not') || look.sameClause('granting', 'not') || look.sameClause('erasing', 'not');
  // without "cannot" it may be a mere fact, so this is heard with the hints only
  if (input.hinted && denied && !conditional && !look.any('hypothetical') && !look.any('nothing'))
    points.cannot ??= 1.5;
  if (look.firm('kept')) points.kept = 1.6;
  if (look.firm('stays')) points.stays = 1.5;
}
