// LetterRequest: what a person wants written, and all that is known to fill it in. Plain data, so that a draft can be
// stored as it is. What a letter makes of it stands in write-letter.ts; where values come from, in fields.ts.

import type {
  AccessWords,
  ComplaintWords,
  ErasureWords,
  IdentifierKind,
  IdentityDemandWords,
  IncompleteAnswerWords,
  RestrictionWords,
  TieKind,
} from '../languages/letter-words.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Channel } from '../model/case-file.ts';
import type { LetterKind, Regime, RequestKind } from '../model/rights-request.ts';

export type ErasureGround = keyof ErasureWords['grounds'];
export type RestrictionGround = keyof RestrictionWords['grounds'];
export type IdentityOffer = keyof IdentityDemandWords['offers'];
export type MissingItem =
  | Exclude<keyof AccessWords, 'subject' | 'ask' | 'deadline'>
  | keyof IncompleteAnswerWords['missing'];
export type ComplaintEvent = keyof ComplaintWords['events'];
export type ComplaintAsk = keyof ComplaintWords['asks'];
export type ComplaintEnclosure = keyof ComplaintWords['enclosures'];

export interface Identifier {
  kind: IdentifierKind;
  value: string;
}

export interface LetterFields {
  /** `name`: the legal entity. `webForm`: address of its form, where it has one. */
  controller: { name: string; address: string[]; emails: string[]; webForm: string };
  /** Site, shop or app meant. */
  service: string;
  person: { name: string; replyTo: string; address: string[] };
  answerBy: 'email' | 'post';
  tie: TieKind | null;
  identifiers: Identifier[];
  /** Passages of the policy, quoted where the letter asks for what they leave open. Empty lists: nothing is quoted. */
  passages: {
    purposes: string[];
    retention: string[];
    recipients: string[];
    transfers: string[];
    legitimateInterests: string[];
    automatedDecisions: string[];
  };
  /** Last day for the answer; null while the day of receipt is not known. */
  due: CalendarDate | null;
  /** Access and copy: what matters most; empty for no emphasis. */
  scope: string;
  rectification: { wrong: string; right: string; supplement: string; restrictMeanwhile: boolean };
  /** `data` empty: all. `closeAccount` null: not spoken of. */
  erasure: { data: string[]; grounds: ErasureGround[]; published: boolean; closeAccount: boolean | null };
  /** `data` empty: all. */
  restriction: { data: string[]; ground: RestrictionGround | null };
  portability: { newController: string };
  objection: { processing: string[]; situation: string };
  marketingObjection: { askSource: boolean; erase: boolean };
  /** `consents` empty: every consent. */
  withdrawal: { consents: string[] };
  automatedDecision: { decisions: string[]; view: string };
  followUp: {
    /** What the earlier letter asked for. */
    about: RequestKind[];
    sentOn: CalendarDate | null;
    channel: Channel;
    receivedOn: CalendarDate | null;
    /** Reference of the earlier letter; empty when it had none. */
    reference: string;
    /** The person's own new date. */
    newDate: CalendarDate | null;
    /** Day of the controller's answer, refusal or notice. */
    repliedOn: CalendarDate | null;
    /** Text of the earlier letter, to stand below this one; empty to leave it out. */
    earlierBody: string;
  };
  identityDemand: { offers: IdentityOffer[]; sensitive: boolean; redactedCopy: boolean; linkByMark: boolean };
  incompleteAnswer: { missing: MissingItem[] };
  extensionRejected: { fault: 'late' | 'noReasons' | 'notComplex' | null };
  refusalOrFee: { fee: boolean; history: CalendarDate[] };
  complaint: {
    /** Name and address of the authority, and where it takes complaints by e-mail. */
    authority: string[];
    authorityEmails: string[];
    events: { on: CalendarDate; event: ComplaintEvent; channel?: Channel }[];
    /** Categories of data and kind of processing. */
    data: string;
    /** GDPR numbers ("12(3)"); empty: those that follow from the earlier request. */
    provisions: string[];
    asks: ComplaintAsk[];
    /** Court or authority that has the matter too; empty: none. */
    court: string;
    nameMayBeGiven: boolean;
    enclosures: ComplaintEnclosure[];
  };
  free: { subject: string; text: string };
}

export interface LetterRequest {
  /** One or more requests; or one follow-up; or `free`. */
  kinds: LetterKind[];
  regime: Regime;
  /** Stands in the subject; empty for none. */
  reference: string;
  fields: LetterFields;
}

/** Fields with nothing filled in. */
export function emptyFields(): LetterFields {
  return {
    controller: { name: '', address: [], emails: [], webForm: '' },
    service: '',
    person: { name: '', replyTo: '', address: [] },
    answerBy: 'email',
    tie: null,
    identifiers: [],
    passages: {
      purposes: [],
      retention: [],
      recipients: [],
      transfers: [],
      legitimateInterests: [],
      automatedDecisions: [],
    },
    due: null,
    scope: '',
    rectification: { wrong: '', right: '', supplement: '', restrictMeanwhile: false },
    // The ground that nearly everybody has; it shows in the letter and can be changed.
    erasure: { data: [], grounds: ['notNecessary'], published: false, closeAccount: null },
    restriction: { data: [], ground: null },
    portability: { newController: '' },
    objection: { processing: [], situation: '' },
    marketingObjection: { askSource: false, erase: false },
    withdrawal: { consents: [] },
    automatedDecision: { decisions: [], view: '' },
    followUp: {
      about: [],
      sentOn: null,
      channel: 'email',
      receivedOn: null,
      reference: '',
      newDate: null,
      repliedOn: null,
      earlierBody: '',
    },
    identityDemand: { offers: [], sensitive: false, redactedCopy: false, linkByMark: false },
    incompleteAnswer: { missing: [] },
    extensionRejected: { fault: null },
    refusalOrFee: { fee: false, history: [] },
    complaint: {
      authority: [],
      authorityEmails: [],
      events: [],
      data: '',
      provisions: [],
      asks: [],
      court: '',
      nameMayBeGiven: true,
      enclosures: [],
    },
    free: { subject: '', text: '' },
  };
}
