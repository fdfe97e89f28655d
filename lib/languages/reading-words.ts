// ReadingWords: what the reader has to know of one language. Data only; the engine in lib/reader names no language.
//
// A cue is a little pattern over whole words, compared in lower case and NFC:
//   "personal data"      these words in a row; hyphens and apostrophes part words ("e-mail" is two words, "d'accès" too)
//   "telefon*"           words that begin so;   "*adresse" words that end so;   "*namn*" words that hold it
//   "share|disclose"     either word in this place
//   "the?"               this word may be missing
//   "share ... with"     up to six words may stand between, in the same sentence
//   "IMY"                in capitals (two letters or more): the text has to spell it in capitals too
// A longer cue covers a shorter one inside it within the same table, so "e-mail address" is no postal address.

import type { SubjectKey } from '../model/data-subject.ts';
import type { LegalBasisKey } from '../model/legal-basis.ts';
import type { CategoryKey } from '../model/personal-data.ts';
import type { PurposeKey } from '../model/purpose.ts';
import type { RecipientKey } from '../model/recipient.ts';
import type { RightKey } from '../model/right.ts';
import type { SafeguardKey } from '../model/safeguard.ts';

export type Cues = readonly string[];

/** What a heading, a column header or a label says that the text below it is about. */
export const topics = [
  'controller', // who is responsible, about us
  'contact', // how to reach us
  'dpo', // data protection officer
  'categories', // what data we collect
  'purposes', // why, what for
  'legalBases', // on which basis
  'recipients', // with whom we share; processors; third parties
  'transfers', // outside the EU/EEA, third countries
  'retention', // how long, deletion periods
  'rights', // your rights, and single rights
  'authority', // complaint, supervisory authority
  'cookies', // cookies and similar storage
  'analytics', // statistics, measuring, plugins of others, advertising tools
  'security', // protection measures, encryption
  'automated', // automated decisions, profiling
  'sources', // where the data come from
  'children', // minors
  'definitions', // terms explained
  'changes', // changes to this policy
  'links', // links to other sites
  'staff', // employees, job applicants
  'terms', // terms of use, liability, copyright: not about data
] as const;
export type Topic = (typeof topics)[number];

/** What a sentence does. Mostly verbs, with the words that always go with them. */
export const acts = [
  'collect', // we collect, process, store, register, record, receive, use (data)
  'provide', // you provide, give, enter, submit, fill in (data)
  'data', // nouns for data: personal data, information about you, your details
  'example', // such as, for example, including, among others
  'following', // "the following data", "these kinds of data"
  'share', // share, disclose, pass on, forward, give access, recipients, transfer to
  'sell', // sell, rent out, trade (data)
  'transfer', // transfer to another country, process outside
  'keep', // store, keep, retain, archive (for a time)
  'erase', // delete, erase, remove, destroy, anonymise
  'right', // you have the right to, you are entitled to
  'request', // you can request, ask, demand, contact us to
  'object', // object to, opt out, unsubscribe
  'basis', // legal basis, based on, on the grounds of, legitimate because
  'purpose', // in order to, for the purpose of, to be able to
  'law', // law, act, statute, legally required, obligation by law
  'protect', // protect, secure, encrypt, confidential
  'define', // means, is defined as, refers to, is understood as
  'condition', // if, where, provided that, should you
  'may', // may, can, might, possibly
  'thirdParty', // third party, others, external company
  'onBehalf', // on our behalf, according to our instructions
  'employ', // a service or firm is named right behind: we use, via, hosted by, the provider, the tool
  'source', // receive from, obtain from, collected from (others than you)
  'visit', // when you visit the site, automatically, log files
  'responsible', // is responsible for the processing, is the controller
  'age', // years old, age of, under 16: a length of time that is none
  'answer', // reply, respond, within: periods for answering, not for keeping
  'valid', // cookie lifetime, valid for, expires after
] as const;
export type Act = (typeof acts)[number];

export const durationUnits = ['hour', 'day', 'week', 'month', 'quarter', 'year'] as const;
export type DurationUnit = (typeof durationUnits)[number];

export interface ReadingWords {
  /** The forty or so most frequent little words: a vote in choosing the language. */
  common: Cues;
  /** Abbreviations whose full stop ends no sentence, lower case, with inner stops, without the last ("e.g", "art", "bl.a"). */
  abbreviations: readonly string[];

  /** Cues in headings, column headers and labels. */
  topics: Record<Topic, Cues>;
  acts: Record<Act, Cues>;

  /** Words for the person reading ("you", "your") and for the one writing ("we", "our"), all forms. */
  you: Cues;
  we: Cues;

  negation: {
    /** "not", "never": deny the verb of their clause. */
    verb: Cues;
    /** "no", "without", "neither": deny the noun after them. */
    noun: Cues;
    /** Hold such a word and deny nothing: "not only", "whether or not", "if you do not". */
    none: Cues;
    /** Begin a clause that the negation before does not reach: "but", "however", "instead". */
    turn: Cues;
    /** Take something out of what was denied: "unless", "except", "other than", "without your consent". */
    exception: Cues;
  };

  categories: Record<CategoryKey, Cues>;
  /** Look like a kind of personal data and are none: "web address", "domain name", "in the name of", "public health". */
  notCategories: Cues;
  /** Generic words for contact details; they count as e-mail and phone only weakly, so they have a table of their own. */
  contactDetails: Cues;

  recipients: Record<RecipientKey, Cues>;
  /** Look like a recipient and are none: "data protection authority", "credit card", "our website". */
  notRecipients: Cues;

  purposes: Record<PurposeKey, Cues>;
  legalBases: Record<LegalBasisKey, Cues>;
  rights: Record<RightKey, Cues>;
  safeguards: Record<SafeguardKey, Cues>;

  /** People a passage may be limited to. */
  subjects: Record<SubjectKey, Cues>;

  retention: {
    /** "as long as necessary", "no longer than needed for the purpose" */
    necessary: Cues;
    /** "until you withdraw", "when the account is closed", "as long as you are a customer" */
    event: Cues;
    /** "as long as the law requires", "statutory retention periods", "according to the accounting act" */
    law: Cues;
    /** "indefinitely", "permanently", "are not deleted" */
    indefinite: Cues;
    /** "we review at intervals", "are weeded every year" */
    review: Cues;
    /** "the current year and": adds to the number that follows. */
    currentYearAnd: Cues;
  };
  /** Number words up to a hundred as the texts spell them, all genders and cases in use: "three": 3, "ett": 1. Halves as 0.5. */
  numbers: Readonly<Record<string, number>>;
  units: Record<DurationUnit, Cues>;
  /** One word for a number and a unit: "annually" is no length; "a year" is, "årlig" no. word -> ISO 8601, e.g. "halvår": "P6M". */
  durations: Readonly<Record<string, string>>;
  /** Intervals for reviews: "annually", "every year" -> ISO 8601. */
  intervals: Readonly<Record<string, string>>;

  transfers: {
    /** "outside the EU/EEA", "third country": the place. */
    outside: Cues;
    /** "within the EU/EEA", "in Sweden only": kept inside. */
    inside: Cues;
    /** Country names in all forms in use, ISO 3166-1 alpha-2 -> cues. European ones too: they tell where an address is. */
    countries: Readonly<Record<string, Cues>>;
  };

  automated: {
    /** "automated decision-making", "profiling with legal effect" */
    decision: Cues;
    /** Says no in one go: "no automated decision". */
    none: Cues;
  };

  /** Words for the data protection officer. */
  dpo: Cues;
  /** Names of supervisory authorities as texts in this language spell them (any country), each a cue. */
  authorities: Cues;
  /** "supervisory authority", "data protection authority" without a name. */
  anyAuthority: Cues;

  controller: {
    /** "is the controller", "responsible for the processing of your personal data": the name stands before or after. */
    is: Cues;
    /** Labels before the name: "Controller:", "Company name:", "Operator of this site". */
    label: Cues;
    /** "together with", "jointly": more than one controller. */
    joint: Cues;
    /** "representative in the European Union under Art. 27" */
    representative: Cues;
    /** "hereinafter", "referred to as": a defined name follows or precedes. No pronouns: "we" has a table of its own. */
    alias: Cues;
    /** Labels of a registration number: "org. no.", "company number", "VAT". */
    registration: Cues;
    phone: Cues;
    email: Cues;
    address: Cues;
    /** Before the doer: "operated by". Single words. */
    by: readonly string[];
    /** How "(at)" and "(dot)" are written in masked addresses, without brackets. */
    at: readonly string[];
    dot: readonly string[];
  };

  /** Before the date of the text: "last updated", "valid from". */
  updated: Cues;
  /** Month names (and short forms) -> 1..12. */
  months: Readonly<Record<string, number>>;
}
