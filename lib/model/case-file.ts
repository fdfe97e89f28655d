// CaseFile: one request to one controller, from the letter to the answer and to the authority.
// The timeline only ever grows: a wrong entry is answered by a correcting one, for a case must stand up years later.

import type { CalendarDate } from './calendar-date.ts';
import type { Letter } from './letter.ts';
import type { Regime, RequestKind } from './rights-request.ts';

/** Where a case stands. Derived from the timeline and today (lib/deadlines/case-state.ts), never stored by hand. */
export type CaseState =
  | 'prepared'
  | 'sent'
  | 'running'
  | 'questioned'
  | 'extended'
  | 'extendedLate'
  | 'answered'
  | 'partial'
  | 'refused'
  | 'overdue'
  | 'complained'
  | 'closed';

/** How a letter left. Decides the day of receipt. */
export type Channel = 'email' | 'webForm' | 'registeredPost' | 'post' | 'conversation';

export interface CaseController {
  name: string;
  emails: string[];
  /** Lines of the postal address. */
  address: string[];
  /** ISO 3166-1 alpha-2, with region where known ("DE-BY"); null: unknown, so no holidays are counted. */
  place: string | null;
  /** Host of the site the policy stood on. */
  site: string | null;
}

export interface CaseFile {
  id: string;
  reference: string;
  kinds: RequestKind[];
  controller: CaseController;
  regime: Regime;
  /** Id of the kept policy (text and summary as read that day); null where none was read. */
  policyId: string | null;
  /** Milliseconds since 1970, when the record was made. */
  createdAt: number;
}

/** How a reply was understood, once the person has confirmed it. */
export const replyKinds = [
  'acknowledged',
  'identityDemanded',
  'formDemanded',
  'extended',
  'delivered',
  'noData',
  'erased',
  'rectified',
  'objectionAccepted',
  'partly',
  'refused',
  'whichService',
  'clarificationAsked',
  'feeDemanded',
  'wrongAddressee',
  'bounced',
  'automatic',
  'other',
] as const;

export type ReplyKind = (typeof replyKinds)[number];

/** What happened. The day it happened is the entry's; when it was written down is kept beside it. */
export type TimelineEvent =
  // `abroad`: whether it crossed a border, where that was known: a letter by post then takes longer.
  | { type: 'sent'; channel: Channel; letter: Letter; abroad?: boolean }
  | { type: 'received'; certain: boolean }
  // `withReasons`: of a notice of extension. `until`: the day it names, where it names one (Art. 18(2) of the Swiss DPO).
  | {
      type: 'reply';
      reply: ReplyKind;
      text: string;
      withReasons?: boolean;
      until?: CalendarDate;
      /** Message-IDs of the mail and of those it answers, with their angle brackets: a later mail is found by them. */
      thread?: string[];
      fileIds: string[];
    }
  | { type: 'suspensionAccepted'; questionEntryId: string }
  | { type: 'answeredQuestion'; letter: Letter | null }
  | { type: 'followUp'; channel: Channel; letter: Letter }
  // `authority`: an id of lib/authorities ("SE", "DE-BY-private"), which begins with the place, or a name typed by hand.
  | { type: 'complained'; authority: string; letter: Letter | null }
  // The person has looked at the answer of that entry and wants nothing more of it for now.
  | { type: 'answerChecked'; replyEntryId: string }
  // Where the controller has to act, as `CaseController.place`: what counts from then on, also for days already reckoned.
  | { type: 'placeChanged'; place: string | null }
  | { type: 'note'; text: string }
  | { type: 'closed'; reason: string }
  | { type: 'reopened' }
  | { type: 'corrected'; entryId: string; reason: string };

export interface TimelineEntry {
  id: string;
  caseId: string;
  on: CalendarDate;
  /** Milliseconds since 1970. */
  recordedAt: number;
  event: TimelineEvent;
}
