// ReadMail: an answer as it came (an .eml file's bytes, or pasted text) to the parts that matter to a case.
// postal-mime reads MIME; where a mail has no plain text, its HTML becomes text here. Nothing is sorted yet.

import PostalMime, { type Address, type Email } from 'postal-mime';
import { textOfHtml } from './html-text.ts';

export interface MailAttachment {
  name: string;
  type: string;
  /** Bytes. */
  size: number;
  content: Uint8Array;
}

export interface Mail {
  subject: string;
  /** Addresses in lower case; the sender's first. Empty for pasted text. */
  from: string[];
  to: string[];
  /** ISO 8601 with time, as the mail says; null where it says none. */
  date: string | null;
  messageId: string | null;
  inReplyTo: string[];
  references: string[];
  /** NFC, line breaks as "\n". */
  text: string;
  attachments: MailAttachment[];
  /** What the head says about a machine: a delivery report, an automatic answer. */
  machine: 'bounced' | 'automatic' | null;
}

/** Bytes; a larger file is refused rather than read in part. */
export const largestMail = 25 * 1024 * 1024;
/** Characters of text that are sorted; the mail itself is kept whole. */
export const longestText = 400_000;

/** A mail that cannot be taken, with the reason for the interface to put into words. */
export class MailRefused extends Error {
  readonly reason: 'tooLarge' | 'unreadable' | 'empty';
  constructor(reason: 'tooLarge' | 'unreadable' | 'empty') {
    super(`mail refused: ${reason}`);
    this.reason = reason;
  }
}

/** Reads the bytes of an .eml file. Throws MailRefused. */
export async function readMail(source: Uint8Array): Promise<Mail> {
  if (source.byteLength > largestMail) throw new MailRefused('tooLarge');
  if (source.byteLength === 0) throw new MailRefused('empty');
  let email: Email;
  try {
    email = await PostalMime.parse(source, { maxNestingDepth: 40, maxRfc822NestingDepth: 0, maxHeadersSize: 262_144 });
  } catch {
    throw new MailRefused('unreadable');
  }
  const header = (key: string): string =>
    email.headers
      .find((one) => one.key === key)
      ?.value.toLowerCase()
      .slice(0, 1000) ?? '';
  const from = addressesOf(email.from ? [email.from] : []);
  return {
    subject: cleanText(email.subject ?? '').slice(0, 1000),
    from,
    to: addressesOf(email.to ?? []),
    date: email.date && !Number.isNaN(Date.parse(email.date)) ? email.date : null,
    messageId: identifiersIn(email.messageId)[0] ?? null,
    inReplyTo: identifiersIn(email.inReplyTo),
    references: identifiersIn(email.references),
    text: cleanText(bodyOf(email)),
    attachments: email.attachments.filter((one) => !isPartOfReport(one.mimeType)).map(attachmentOf),
    machine: machineOf(header, from[0] ?? ''),
  };
}

/** Text that was pasted, or a .txt file. Throws MailRefused. */
export function readPastedText(text: string): Mail {
  if (text.length > largestMail) throw new MailRefused('tooLarge');
  if (text.trim() === '') throw new MailRefused('empty');
  return {
    subject: '',
    from: [],
    to: [],
    date: null,
    messageId: null,
    inReplyTo: [],
    references: [],
    text: cleanText(text),
    attachments: [],
    machine: null,
  };
}

function bodyOf(email: Email): string {
  const plain = email.text ?? '';
  // Some senders put "your program cannot show HTML" into the plain part: the longer HTML then says more.
  if (!email.html) return plain;
  const html = textOfHtml(email.html.slice(0, 4_000_000));
  return plain.trim().length < html.length / 4 || plain.trim() === '' ? html : plain;
}

/** NFC, plain line breaks, no-break spaces as spaces, invisible marks dropped, bounded. */
function cleanText(text: string): string {
  return text
    .slice(0, longestText)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .normalize('NFC');
}

function addressesOf(list: readonly Address[]): string[] {
  return list
    .flatMap((one) => (one.group ? one.group : [one]))
    .map((one) => one.address?.toLowerCase() ?? '')
    .filter((address) => address.includes('@') && address.length < 320)
    .slice(0, 50);
}

function identifiersIn(value: string | undefined): string[] {
  return (value?.slice(0, 20_000).match(/<[^<>\s]{1,400}>/g) ?? []).slice(0, 200);
}

function isPartOfReport(type: string): boolean {
  return type === 'message/delivery-status' || type === 'message/rfc822' || type === 'text/rfc822-headers';
}

function attachmentOf(one: Email['attachments'][number]): MailAttachment {
  const content =
    typeof one.content === 'string'
      ? new TextEncoder().encode(one.content)
      : one.content instanceof Uint8Array
        ? one.content
        : new Uint8Array(one.content);
  return { name: (one.filename ?? '').slice(0, 200), type: one.mimeType, size: content.byteLength, content };
}

// RFC 3834 for automatic answers, RFC 3464 for delivery reports; the other headers are what mail systems really send.
function machineOf(header: (key: string) => string, from: string): Mail['machine'] {
  const type = header('content-type').replace(/\s+/g, ' ');
  if (type.includes('multipart/report') && !type.includes('disposition-notification')) return 'bounced';
  if (header('x-failed-recipients') !== '' || /^(mailer-daemon|postmaster)@/.test(from)) return 'bounced';
  const submitted = header('auto-submitted');
  if (submitted !== '' && !submitted.startsWith('no')) return 'automatic';
  if (/auto_reply|bulk|auto-reply/.test(header('precedence')) || header('x-autoreply') !== '') return 'automatic';
  if (header('x-autorespond') !== '' || header('x-auto-response-suppress').includes('autoreply')) return 'automatic';
  return null;
}
