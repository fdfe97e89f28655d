// What the form for an answer asks of the shell: to read a mail, and to propose what kind of answer a text is.
// A proposal only; the person decides.

import type { CalendarDate } from '../../lib/model/calendar-date.ts';
import type { ReplyKind } from '../../lib/model/case-file.ts';
import type { Completeness } from '../../lib/replies/check-completeness.ts';
import type { ReplyDetails } from '../../lib/replies/reply-details.ts';

export interface ReplyProposal {
  kind: ReplyKind;
  /** 0..1; below 0.5 the form asks rather than proposes. */
  confidence: number;
  /** The words it rests on, best first. */
  quotes: string[];
  details: ReplyDetails;
}

/** A mail as the form needs it; the file itself is kept whole. */
export interface AnswerMail {
  subject: string;
  text: string;
  /** The day the mail says it was written, where the person is. */
  writtenOn: CalendarDate | null;
  machine: 'bounced' | 'automatic' | null;
  thread: string[];
  /** Files that came with it, to be opened without a mail program. */
  attachments: File[];
}

export interface AnswerText {
  text: string;
  subject: string;
  machine: AnswerMail['machine'];
  attachments: number;
  receivedOn: CalendarDate | null;
}

export interface AnswerReader {
  /** null: the mail cannot be read. */
  readMail(file: File): Promise<AnswerMail | null>;
  propose(answer: AnswerText): Promise<ReplyProposal | null>;
}

/** An answer to a request for access, held against Art. 15 and against the controller's own policy. */
export interface AnswerCheckResult {
  entryId: string;
  completeness: Completeness;
}
