// What happened in a case, read off its timeline: corrections applied, receipt, questions, extension, outcome. Nothing
// here depends on today; what follows today is in case-state.ts.

import { type CalendarDate, earlierOf } from '../model/calendar-date.ts';
import type { Channel, ReplyKind, TimelineEntry } from '../model/case-file.ts';
import type { LetterKind } from '../model/rights-request.ts';
import { proposeReceipt, type ReceiptProposal } from './receipt.ts';
import type { QuestionKind } from './regimes.ts';

export interface Question {
  entryId: string;
  on: CalendarDate;
  kind: QuestionKind;
  /** The person took it for justified and prompt; only then does it stop the clock. */
  accepted: boolean;
  /** The person wrote back that it was not justified. */
  contested: boolean;
  answeredOn: CalendarDate | null;
}

export interface ExtensionNotice {
  entryId: string;
  on: CalendarDate;
  /** null: nobody noted whether it gave reasons. */
  withReasons: boolean | null;
  /** The day it names, if it does. */
  until: CalendarDate | null;
}

export interface Outcome {
  entryId: string;
  on: CalendarDate;
  reply: ReplyKind;
  state: 'answered' | 'partial' | 'refused';
  /** It came when a complaint had been lodged already. */
  afterComplaint: boolean;
  /** The person has looked at it. */
  checked: boolean;
}

/** Something asked for that stops no clock and wants an answer: a form, a fee, another addressee. */
export interface Demand {
  entryId: string;
  on: CalendarDate;
  reply: 'formDemanded' | 'feeDemanded' | 'wrongAddressee';
}

export interface CaseHistory {
  sentOn: CalendarDate | null;
  channel: Channel | null;
  /** The letter crossed a border; null: unknown. */
  abroad: boolean | null;
  /** The letter came back and nothing since shows that it arrived. */
  bounced: boolean;
  receivedOn: CalendarDate | null;
  /** 'known': entered or proven by a reply. 'presumed': e-mail or form. 'estimated': post without proof. */
  receipt: 'known' | 'presumed' | 'estimated' | 'none';
  receiptReason: ReceiptProposal['reason'] | 'entered' | 'reply' | null;
  questions: Question[];
  extension: ExtensionNotice | null;
  outcome: Outcome | null;
  demand: Demand | null;
  followUps: { on: CalendarDate; kinds: LetterKind[] }[];
  complaint: { on: CalendarDate; authority: string } | null;
  closed: boolean;
  /** Where the controller has to act, if that was changed; undefined: as the case began. */
  place: string | null | undefined;
}

const outcomes: Partial<Record<ReplyKind, Outcome['state']>> = {
  delivered: 'answered',
  noData: 'answered',
  erased: 'answered',
  rectified: 'answered',
  objectionAccepted: 'answered',
  partly: 'partial',
  refused: 'refused',
};

const questionKinds: Partial<Record<ReplyKind, QuestionKind>> = {
  identityDemanded: 'identity',
  clarificationAsked: 'clarification',
  whichService: 'clarification',
  feeDemanded: 'fee',
};

/** What a follow-up letter answers. */
const answeredBy: Partial<Record<LetterKind, Demand['reply'] | QuestionKind>> = {
  formDemand: 'formDemanded',
  refusalOrFee: 'feeDemanded',
  identityDemand: 'identity',
};

/**
 * The entries that still hold, in the order they happened. A correction cancels the entry it names, also another
 * correction, which brings that one's entry back. `entries` in the order they were written down.
 */
export function effectiveEntries(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const cancelled = new Set<string>();
  const seen = new Map(entries.map((entry, index) => [entry.id, index]));
  for (let index = entries.length - 1; index >= 0; index--) {
    const { id, event } = entries[index];
    if (event.type !== 'corrected' || cancelled.has(id)) continue;
    // Only what was written down before can be corrected, so no two entries can cancel each other.
    if ((seen.get(event.entryId) ?? index) < index) cancelled.add(event.entryId);
  }
  return entries
    .filter((entry) => entry.event.type !== 'corrected' && !cancelled.has(entry.id))
    .map((entry, index) => ({ entry, index }))
    .sort((a, b) => (a.entry.on < b.entry.on ? -1 : a.entry.on > b.entry.on ? 1 : a.index - b.index))
    .map(({ entry }) => entry);
}

export function readTimeline(entries: readonly TimelineEntry[]): CaseHistory {
  const history: CaseHistory = {
    sentOn: null,
    channel: null,
    abroad: null,
    bounced: false,
    receivedOn: null,
    receipt: 'none',
    receiptReason: null,
    questions: [],
    extension: null,
    outcome: null,
    demand: null,
    followUps: [],
    complaint: null,
    closed: false,
    place: undefined,
  };
  const effective = effectiveEntries(entries);
  for (const entry of effective) applyEntry(history, entry);
  for (const { event } of effective) {
    if (event.type !== 'suspensionAccepted') continue;
    const question = history.questions.find((one) => one.entryId === event.questionEntryId);
    if (question) question.accepted = true;
  }
  settleReceipt(history, effective);
  return history;
}

function applyEntry(history: CaseHistory, { id, on, event }: TimelineEntry): void {
  switch (event.type) {
    case 'sent':
      // Sent again to the same controller: the first letter that was not returned starts the clock.
      if (history.sentOn === null || history.bounced) {
        history.sentOn = on;
        history.channel = event.channel;
        history.abroad = event.abroad ?? null;
        history.bounced = false;
      }
      return;
    case 'reply':
      applyReply(history, id, on, event);
      return;
    case 'answeredQuestion':
      for (const question of history.questions) question.answeredOn ??= on;
      history.demand = null;
      return;
    case 'followUp':
      history.followUps.push({ on, kinds: event.letter.kinds });
      settleDemands(history, event.letter.kinds);
      return;
    case 'complained':
      history.complaint = { on, authority: event.authority };
      if (history.outcome) history.outcome.afterComplaint = false;
      return;
    case 'answerChecked':
      if (history.outcome?.entryId === event.replyEntryId) history.outcome.checked = true;
      return;
    case 'placeChanged':
      history.place = event.place;
      return;
    case 'closed':
    case 'reopened':
      history.closed = event.type === 'closed';
      return;
  }
}

type ReplyEvent = Extract<TimelineEntry['event'], { type: 'reply' }>;

function applyReply(history: CaseHistory, entryId: string, on: CalendarDate, event: ReplyEvent): void {
  const { reply, withReasons, until } = event;
  const state = outcomes[reply];
  const kind = questionKinds[reply];
  if (state)
    history.outcome = { entryId, on, reply, state, afterComplaint: history.complaint !== null, checked: false };
  if (kind) history.questions.push({ entryId, on, kind, accepted: false, contested: false, answeredOn: null });
  if (reply === 'formDemanded' || reply === 'feeDemanded' || reply === 'wrongAddressee') {
    history.demand = { entryId, on, reply };
  }
  if (reply === 'bounced') history.bounced = true;
  // The first notice counts: a second one cannot extend what has been extended.
  if (reply === 'extended') {
    history.extension ??= { entryId, on, withReasons: withReasons ?? null, until: until ?? null };
  }
}

function settleDemands(history: CaseHistory, kinds: LetterKind[]): void {
  for (const kind of kinds) {
    const answered = answeredBy[kind];
    if (history.demand && answered === history.demand.reply) history.demand = null;
    for (const question of history.questions) {
      const own = question.kind === 'fee' ? 'feeDemanded' : question.kind;
      if (answered === own && question.answeredOn === null) question.contested = true;
    }
  }
}

/** Replies that show nothing about the letter having arrived at the controller. */
const silentReplies: readonly ReplyKind[] = ['bounced', 'wrongAddressee', 'other'];

function settleReceipt(history: CaseHistory, entries: TimelineEntry[]): void {
  if (history.sentOn === null || history.channel === null) return;
  const sentOn = history.sentOn;
  const proposal = proposeReceipt(history.channel, sentOn, history.abroad);
  const replies = entries.filter(
    ({ on, event }) => event.type === 'reply' && on >= sentOn && !silentReplies.includes(event.reply),
  );
  const entered = entries.findLast(({ on, event }) => event.type === 'received' && on >= sentOn);
  const certain = entered?.event.type === 'received' && entered.event.certain;
  history.receivedOn = entered?.on ?? proposal.on;
  history.receipt = entered
    ? certain
      ? 'known'
      : 'estimated'
    : proposal.certainty === 'good'
      ? 'presumed'
      : 'estimated';
  history.receiptReason = entered ? 'entered' : proposal.reason;
  const firstReply = replies[0]?.on;
  if (firstReply !== undefined) {
    // Who answers has received: an estimate that lies later is wrong.
    if (firstReply < history.receivedOn && !certain) history.receiptReason = 'reply';
    if (!certain) history.receivedOn = earlierOf(history.receivedOn, firstReply);
    if (history.receiptReason === 'reply') history.receipt = 'known';
    history.bounced = false;
  } else if (entered) {
    history.bounced = false;
  }
  if (history.bounced) Object.assign(history, { receivedOn: null, receipt: 'none', receiptReason: null });
}
