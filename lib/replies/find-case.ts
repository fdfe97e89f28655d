// FindCase: which case a mail belongs to. Our letters carry a reference, mails carry threads, and failing both there is
// the sender's domain. A proposal: with two cases as likely as each other, none is chosen.

import type { CaseController, CaseFile } from '../model/case-file.ts';
import type { Mail } from './read-mail.ts';

export interface CaseMatch {
  caseId: string;
  by: 'reference' | 'thread' | 'address' | 'domain';
}

/** What a case is known by. `messageIds`: of the mails that were sent or kept in it, with their angle brackets. */
export interface KnownCase {
  file: Pick<CaseFile, 'id' | 'reference' | 'controller'>;
  messageIds: readonly string[];
}

/** Mail providers that many controllers share: their domain says nothing. */
const shared = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com yahoo.com icloud.com gmx.de gmx.net web.de t-online.de orange.fr free.fr laposte.net wanadoo.fr libero.it virgilio.it wp.pl onet.pl o2.pl sapo.pt proton.me protonmail.com aol.com telia.com ziggo.nl kpnmail.nl'.split(
    ' ',
  ),
);

/** Every case the mail may belong to, most certain first; all of one kind of match, the most certain kind there is. */
export function findCases(
  mail: Pick<Mail, 'subject' | 'text' | 'from' | 'inReplyTo' | 'references'>,
  cases: readonly KnownCase[],
): CaseMatch[] {
  const text = `${mail.subject}\n${mail.text.slice(0, 100_000)}`.toUpperCase();
  const thread = new Set([...mail.inReplyTo, ...mail.references]);
  const domains = new Set(mail.from.map(domainOf).filter((domain) => domain !== '' && !shared.has(domain)));
  const rules: [CaseMatch['by'], (one: KnownCase) => boolean][] = [
    ['reference', ({ file }) => holdsReference(text, file.reference)],
    ['thread', ({ messageIds }) => messageIds.some((id) => thread.has(id))],
    ['address', ({ file }) => file.controller.emails.some((address) => mail.from.includes(address.toLowerCase()))],
    ['domain', ({ file }) => domainsOf(file).some((domain) => domains.has(domain))],
  ];
  for (const [by, holds] of rules) {
    const found = cases.filter(holds);
    if (found.length > 0) return found.map(({ file }) => ({ caseId: file.id, by }));
  }
  return [];
}

/** The one case, or null where none or several fit. */
export function findCase(mail: Parameters<typeof findCases>[0], cases: readonly KnownCase[]): CaseMatch | null {
  const found = findCases(mail, cases);
  return found.length === 1 ? found[0] : null;
}

/** References are short: one inside a longer word or number is a coincidence. */
function holdsReference(text: string, reference: string): boolean {
  const wanted = reference.trim().toUpperCase();
  if (wanted.length < 4) return false;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const around = text.charAt(at - 1) + text.charAt(at + wanted.length);
    if (!/[\p{L}\p{N}]/u.test(around)) return true;
  }
  return false;
}

function domainsOf({ controller }: Pick<KnownCase['file'], 'controller'>): string[] {
  const site = controller.site ? bareDomain(controller.site) : '';
  return [...controller.emails.map(domainOf), site].filter((domain) => domain !== '' && !shared.has(domain));
}

/** What an index of cases by sender holds: each address, and each domain of its own after an "@". */
export function knownSendersOf(controller: CaseController): string[] {
  const addresses = controller.emails.map((address) => address.toLowerCase());
  return [...new Set([...addresses, ...domainsOf({ controller }).map((domain) => `@${domain}`)])].slice(0, 60);
}

/** What to ask such an index for the cases that a mail of these senders may belong to. */
export function sendersOfMail(from: readonly string[]): string[] {
  const domains = from.map(domainOf).filter((domain) => domain !== '' && !shared.has(domain));
  return [...new Set([...from, ...domains.map((domain) => `@${domain}`)])];
}

/** Words of a mail that could be a reference of ours, in capitals, each once. */
export function possibleReferences({ subject, text }: Pick<Mail, 'subject' | 'text'>): string[] {
  const words = `${subject}\n${text.slice(0, 100_000)}`.toUpperCase().split(/[^\p{L}\p{N}]+/u);
  const likely = words.filter(
    (word) => word.length === 8 || (word.length >= 4 && word.length <= 40 && /\p{N}/u.test(word)),
  );
  return [...new Set(likely)].slice(0, mostReferences);
}

/** A mail that names more is no answer to one letter. */
const mostReferences = 2000;

function domainOf(address: string): string {
  return bareDomain(address.slice(address.lastIndexOf('@') + 1));
}

/** The last two labels, or three where the second-last is a short public one: "mail.shop.example" as "shop.example". */
function bareDomain(host: string): string {
  const labels = host.toLowerCase().split('.').filter(Boolean);
  const keep = labels.length > 2 && /^(co|com|org|gov|ac|net|edu)$/.test(labels[labels.length - 2]) ? 3 : 2;
  return labels.slice(-keep).join('.');
}
