// Where a case stands today: its state, its dates with and without suspension, and the next step. Pure: the timeline,
// the case and today go in. What happened is read in case-history.ts, dates are reckoned in due-date.ts, the step is
// chosen in next-step.ts.

import { addDays, type CalendarDate, daysBetween, laterOf } from '../model/calendar-date.ts';
import type { CaseFile, CaseState, TimelineEntry } from '../model/case-file.ts';
import type { Regime } from '../model/rights-request.ts';
import { type CaseHistory, type Question, readTimeline } from './case-history.ts';
import { authorityDueDate, type DueDate, dueDate, type Suspension } from './due-date.ts';
import { type NextStep, nextStepOf } from './next-step.ts';
import { regimes, stopsClock } from './regimes.ts';

export type CaseReasonKey =
  | 'receiptEntered'
  | 'receiptPresumed'
  | 'receiptEstimated'
  | 'receiptProvenByReply'
  | 'bounced'
  | 'questionNotAccepted'
  | 'questionAccepted'
  | 'clockPaused'
  | 'questionContested'
  | 'extensionInTime'
  | 'extensionLate'
  | 'extensionWithoutReasons'
  | 'extensionReasonsUnknown'
  | 'controllerNamedDay'
  | 'mayStillBeInTime'
  | 'severalRights'
  | 'feeToUphold'
  | 'feeNotUpheld';

/** Why the case stands so. Values are days, counts or keys; the words are in locales/. */
export interface CaseReason {
  key: CaseReasonKey;
  values: Record<string, string | number>;
}

export interface AnswerTiming {
  on: CalendarDate;
  /** From receipt to answer. */
  daysTaken: number;
  /** Positive: so many days before the due date. Negative: after it. */
  daysInHand: number;
  /** Late under every defensible reading. */
  late: boolean;
}

export interface CaseStatus {
  state: CaseState;
  /** The state as it is without looking at today: never `overdue`. For lists that store it. */
  phase: CaseState;
  receivedOn: CalendarDate | null;
  /** Where the controller has to act, as last said: as `CaseController.place`. */
  place: string | null;
  /** The date that counts: accepted suspensions and a valid extension included. null: nothing runs (not sent, bounced). */
  due: DueDate | null;
  /** Without any suspension. */
  dueWithout: DueDate | null;
  /** As if every question had been justified and prompt; the same as `dueWithout` where nobody asked. */
  dueWith: DueDate | null;
  /** An accepted question is open: the clock stands, and `due` moves on with every day. */
  paused: boolean;
  /** Progress or outcome of the complaint, Art. 78(2); null where none was lodged or the law has no such date. */
  authorityDue: DueDate | null;
  /** The day to watch: of the authority once there is a complaint, of the answer while one is missing, else null. */
  watch: { what: 'answer' | 'authority'; on: CalendarDate; latest: CalendarDate } | null;
  answer: AnswerTiming | null;
  questions: Question[];
  /** The answer that the person has not looked at yet, by its entry. */
  unchecked: string | null;
  nextStep: NextStep;
  reasons: CaseReason[];
}

/** The three dates of a request and whether the clock stands. */
interface RequestDates {
  due: DueDate | null;
  dueWithout: DueDate | null;
  dueWith: DueDate | null;
  paused: boolean;
  extended: 'no' | 'inTime' | 'late';
}

/** `entries` as written down, in that order. `today`: the calendar day where the person is. */
export function deriveState(entries: readonly TimelineEntry[], caseFile: CaseFile, today: CalendarDate): CaseStatus {
  const history = readTimeline(entries);
  const place = history.place === undefined ? caseFile.controller.place : history.place;
  const dates = datesOf(history, caseFile.regime, place, today);
  const phase = phaseOf(history, dates);
  const late = dates.due !== null && today > dates.due.latest && waitingStates.has(phase);
  const state = late ? 'overdue' : phase;
  const authorityDue = authorityDueOf(history, caseFile);
  return {
    state,
    phase,
    receivedOn: history.receivedOn,
    place,
    due: dates.due,
    dueWithout: dates.dueWithout,
    dueWith: dates.dueWith,
    paused: dates.paused,
    authorityDue,
    watch: watchOf(state, dates, authorityDue),
    answer: timingOf(history, dates),
    questions: history.questions,
    unchecked: history.outcome && !history.outcome.checked ? history.outcome.entryId : null,
    nextStep: nextStepOf({
      history,
      state,
      due: dates.due,
      authorityDue,
      upholdUntil: openFeeOf(history, caseFile.regime)?.until ?? null,
      today,
    }),
    reasons: reasonsOf(history, caseFile, dates, state, today),
  };
}

const waitingStates: ReadonlySet<CaseState> = new Set(['sent', 'running', 'questioned', 'extended', 'extendedLate']);

/** An open question lasts until today; once the answer has come it lasts no longer than that. */
function suspensionsOf(questions: Question[], until: CalendarDate, regime: Regime): Suspension[] {
  return questions
    .filter(({ kind }) => stopsClock(regime, kind) || (kind === 'fee' && regimes[regime].feeDays !== null))
    .filter((question) => question.answeredOn === null || question.answeredOn >= question.on)
    .map(({ on, kind, answeredOn }) => ({ from: on, to: answeredOn ?? laterOf(on, until), kind }));
}

function datesOf(history: CaseHistory, regime: Regime, place: string | null, today: CalendarDate): RequestDates {
  const { receivedOn, questions, extension, outcome } = history;
  if (receivedOn === null) return { due: null, dueWithout: null, dueWith: null, paused: false, extended: 'no' };
  const until = outcome ? outcome.on : today;
  // Whoever upholds a request in spite of the fee has accepted that (Art. 19 of the Swiss DPO).
  const upheld = ({ kind, answeredOn }: Question) =>
    kind === 'fee' && answeredOn !== null && regimes[regime].feeDays !== null;
  const accepted = questions.filter((question) => question.accepted || upheld(question));
  const estimated = history.receipt === 'estimated';
  const reckon = (months: 1 | 3, asked: Question[]) =>
    dueDate({
      receivedOn,
      place,
      regime,
      months,
      suspensions: suspensionsOf(asked, until, regime),
      estimated,
    });
  const inTime = extension !== null && extension.withReasons !== false && extension.on <= reckon(1, accepted).latest;
  const months = inTime && regimes[regime].extendedMonths !== null ? 3 : 1;
  const named = inTime && months === 1 ? extension.until : null;
  const due = reckon(months, accepted);
  return {
    // Swiss law has no extension, only the day the controller names (Art. 18(2) DPO).
    due: named !== null && named > due.due ? { ...due, due: named, latest: laterOf(due.latest, named) } : due,
    dueWithout: reckon(months, []),
    dueWith: reckon(months, questions),
    paused: !outcome && accepted.some(({ kind, answeredOn }) => answeredOn === null && stopsClock(regime, kind)),
    extended: extension === null ? 'no' : inTime ? 'inTime' : 'late',
  };
}

/** A fee asked for is a demand, not a question: it stops nothing and is contested at once. */
function isOpenQuestion(question: Question): boolean {
  return question.kind !== 'fee' && question.answeredOn === null && !question.contested;
}

function phaseOf(history: CaseHistory, dates: RequestDates): CaseState {
  const { outcome, complaint, closed } = history;
  if (closed) return 'closed';
  if (history.sentOn === null) return 'prepared';
  if (complaint && !outcome?.afterComplaint) return 'complained';
  if (outcome) return outcome.state;
  if (history.bounced) return 'sent';
  if (history.questions.some(isOpenQuestion)) return 'questioned';
  if (dates.extended === 'inTime') return 'extended';
  if (dates.extended === 'late') return 'extendedLate';
  return history.receipt === 'estimated' ? 'sent' : 'running';
}

function authorityDueOf(history: CaseHistory, caseFile: CaseFile): DueDate | null {
  if (history.complaint === null) return null;
  const { authority, on } = history.complaint;
  // Ids of lib/authorities begin with the place; a name typed by hand gives none, and then weekends alone count.
  const place = /^[A-Z]{2}(?:-[A-Z]{2,3})?(?=$|-)/.exec(authority)?.[0] ?? null;
  return authorityDueDate(on, place, caseFile.regime);
}

function watchOf(state: CaseState, dates: RequestDates, authorityDue: DueDate | null): CaseStatus['watch'] {
  if (state === 'complained') {
    return authorityDue && { what: 'authority', on: authorityDue.due, latest: authorityDue.latest };
  }
  const waits = waitingStates.has(state) || state === 'overdue';
  if (!waits || dates.due === null || dates.paused) return null;
  return { what: 'answer', on: dates.due.due, latest: dates.due.latest };
}

function timingOf(history: CaseHistory, dates: RequestDates): AnswerTiming | null {
  if (history.outcome === null || history.receivedOn === null || dates.due === null) return null;
  const { on } = history.outcome;
  return {
    on,
    daysTaken: Math.max(0, daysBetween(history.receivedOn, on)),
    daysInHand: daysBetween(on, dates.due.due),
    late: on > dates.due.latest,
  };
}

function reasonsOf(
  history: CaseHistory,
  caseFile: CaseFile,
  dates: RequestDates,
  state: CaseState,
  today: CalendarDate,
): CaseReason[] {
  const reasons: CaseReason[] = [];
  const add = (key: CaseReasonKey, values: CaseReason['values'] = {}) => reasons.push({ key, values });
  if (history.bounced) add('bounced');
  addReceiptReason(history, add);
  for (const question of history.questions) addQuestionReason(question, add);
  const fee = openFeeOf(history, caseFile.regime);
  if (fee) add(today <= fee.until ? 'feeToUphold' : 'feeNotUpheld', fee);
  const { extension } = history;
  if (extension) {
    const notice = dates.due?.extensionNoticeDue ?? '';
    if (extension.withReasons === false) add('extensionWithoutReasons', { on: extension.on });
    else if (dates.extended === 'late') add('extensionLate', { on: extension.on, noticeDue: notice });
    else add('extensionInTime', { on: extension.on, noticeDue: notice });
    if (extension.withReasons === null) add('extensionReasonsUnknown');
    if (extension.until && dates.due?.due === extension.until) add('controllerNamedDay', { on: extension.until });
  }
  const doubtful = dates.due !== null && waitingStates.has(state) && today > dates.due.due && today <= dates.due.latest;
  if (doubtful && dates.due) add('mayStillBeInTime', { due: dates.due.due, latest: dates.due.latest });
  if (state === 'answered' && caseFile.kinds.length > 1) add('severalRights', { count: caseFile.kinds.length });
  return reasons;
}

/** A fee that the person has said nothing to, where the law then takes the request for withdrawn; until when it waits. */
function openFeeOf({ questions }: CaseHistory, regime: Regime): { on: CalendarDate; until: CalendarDate } | null {
  const { feeDays } = regimes[regime];
  const fee = questions.findLast(
    ({ kind, answeredOn, contested }) => kind === 'fee' && answeredOn === null && !contested,
  );
  return fee && feeDays !== null ? { on: fee.on, until: addDays(fee.on, feeDays) } : null;
}

type AddReason = (key: CaseReasonKey, values?: CaseReason['values']) => void;

function addReceiptReason(history: CaseHistory, add: AddReason): void {
  const { receivedOn, receipt, receiptReason } = history;
  if (receivedOn === null) return;
  if (receiptReason === 'reply') add('receiptProvenByReply', { on: receivedOn });
  else if (receipt === 'known') add('receiptEntered', { on: receivedOn });
  else if (receipt === 'presumed') add('receiptPresumed', { on: receivedOn });
  else add('receiptEstimated', { on: receivedOn, why: receiptReason ?? '' });
}

function addQuestionReason(question: Question, add: AddReason): void {
  const { on, kind, accepted, contested, answeredOn } = question;
  if (contested) add('questionContested', { on, kind });
  else if (!accepted) add('questionNotAccepted', { on, kind });
  else if (answeredOn === null) add('clockPaused', { on, kind });
  else add('questionAccepted', { on, kind, answeredOn });
}
