// ReplyWords: what sorting an answer has to know of one language. Data only; the engine (lib/replies) names no language.
// Cues are written as in reading-words.ts. Little words, abbreviations, numbers and months come from reading.ts.

import type { Cues } from './reading-words.ts';

/** What a sentence of an answer may hold. What they add up to is learned: asking + a passport is a demand. */
export const signals = [
  // the hinges
  'not', // "not", "no", "neither"
  'without', // "without", "unless", "until": turns a denial into a condition
  'ask', // "please send", "could you", "you must", "we need": the person has something to do
  'only', // "only via", "cannot be made by e-mail": there is one way in
  'hypothetical', // "if", "in case", "may be", "would": nobody has done or wanted it here; also what was given earlier, and pointers to a privacy policy
  'future', // "will", "once", "as soon as": announced, not done
  'matter', // words for the request, the data, the copy: the sentence is about what the person asked
  // what is demanded
  'identity', // "passport", "proof of identity", "identify yourself"
  'form', // "form", "portal", "log in", "app settings"
  'fee', // "fee", "payment", "costs", "invoice"
  'which', // "which", "which of"
  'service', // "service", "brand", "shop", "app", "account"
  'detail', // "specify", "what exactly", "which data", "what period"
  // what is answered
  'received', // "we confirm receipt", "has been registered"
  'later', // "extend the period", "need more time", "cannot answer within the month"
  'give', // "attached", "enclosed", "here is", "ready to download"
  'nothing', // "no data about you", "you are not in our records", "found nothing"
  'erased', // "have deleted", "has been removed"
  'rectified', // "have corrected", "now reads"
  'stopped', // "will no longer receive", "taken off the list", "objection noted"
  'cannot', // "cannot", "unable", "will not", "not possible"
  'giving', // "provide", "disclose", "hand out": what may be refused of access
  'erasing', // "delete", "remove": what may be refused of erasure
  'granting', // "comply", "grant", "accommodate": what may be refused of any request
  'refused', // "refuse", "reject", "is denied", "is withheld"
  'kept', // "obliged to keep", "retain for tax law"
  'reason', // "because", "due to", "given the number of"
  'stays', // "remains on file": weaker than kept, no duty is named
  'elsewhere', // "not the controller", "contact X instead", "have passed it on"
  'automatic', // "automatic reply", "out of office", "do not reply"
  'bounced', // "could not be delivered", "mailbox full"
] as const;
export type Signal = (typeof signals)[number];

export interface ReplyWords {
  frame: {
    /** Short lines above a mail that is quoted: "original message", "your message". */
    quoteHead: Cues;
    /** In the line above a quote: "wrote". */
    wrote: Cues;
    /** Labels of a mail's head, lower case, without colon: "from", "sent", "subject". */
    headerLabels: readonly string[];
    /** A line that begins so ends the letter: "kind regards". */
    signOff: Cues;
    /** In a paragraph about confidentiality or wrong recipients that stands under every mail. */
    disclaimer: Cues;
  };
  signals: Record<Signal, Cues>;
  /** Looser cues: everyday words that mean it in a curt answer and much else elsewhere. What they are worth is learned. */
  hints: Partial<Record<Signal, Cues>>;
}

/** What a sentence of an answer can say. `aside`: nothing that decides, however much it looks like it. */
export const aspects = [
  'aside',
  'received',
  'automatic',
  'bounced',
  'identity',
  'form',
  'fee',
  'which',
  'clarify',
  'later',
  'delivered',
  'nothing',
  'erased',
  'rectified',
  'stopped',
  'refused',
  'elsewhere',
] as const;
export type Aspect = (typeof aspects)[number];
