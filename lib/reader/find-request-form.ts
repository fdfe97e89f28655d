// The form or page that the policy names for requests: a link in a passage that speaks of them. Where it leads is judged
// by its address; that it stands on another site than the policy is for the interface to say.

import { authorities } from '../authorities/authorities.ts';
import { type Evidence, evidenceAt } from '../model/evidence.ts';
import type { RequestForm } from '../model/policy-summary.ts';
import { formRank } from '../organisations/request-forms.ts';
import { hasAct, hasTopic, type Reading, type ReadStatement, statementAt } from './reading.ts';

/** A link that is called a form, in a passage on rights; or one for contact, where they are asked for. */
const enough = 3;
const mostLinks = 2000;
/** To be printed or filled in by a program: the letter itself serves better. */
const writtenFile = /\.(?:pdf|docx?|odt|rtf|xlsx?)$/i;

const authorityHosts = new Set(authorities.map(({ web }) => bareHost(URL.parse(web))));

/** The best form there is; undefined where the policy names none. */
export function findRequestForm(reading: Reading): RequestForm | undefined {
  const { document, text } = reading;
  let best: { points: number; url: string; evidence: Evidence } | undefined;
  for (const link of document.links.slice(0, mostLinks)) {
    const address = formAddress(link.href, document.url);
    const statement = address && statementAt(reading, link.start);
    if (!address || !statement || concernsOthers(statement, address, document.url)) continue;
    const rank = formRank(text.slice(link.start, link.end), address);
    const speaks = speaksOfRequests(statement);
    if (rank === 0 || speaks === 0 || rank + speaks < enough || rank + speaks <= (best?.points ?? 0)) continue;
    const evidence = evidenceAt(text, statement.start, statement.end);
    best = { points: rank + speaks, url: address.href, evidence };
  }
  return best && { url: best.url, evidence: [best.evidence] };
}

/** Encrypted, or on the very host that the policy came from; another page than the policy. No passwords, no ports of others. */
function formAddress(href: string, page: string | null): URL | null {
  const address = href.length > 2000 ? null : URL.parse(href, page ?? undefined);
  const own = page === null ? null : URL.parse(page);
  if (!address || address.username || address.password) return null;
  if (writtenFile.test(address.pathname)) return null;
  const safe = address.protocol === 'https:' || (address.protocol === 'http:' && address.host === own?.host);
  return safe && withoutHash(address) !== (own && withoutHash(own)) ? address : null;
}

function withoutHash({ href, hash }: URL): string {
  return hash ? href.slice(0, -hash.length) : href;
}

/** The authority's form is for complaints, and a service's for what that service does. */
function concernsOthers(statement: ReadStatement, address: URL, page: string | null): boolean {
  const host = bareHost(address);
  if (authorityHosts.has(host) || hasTopic(statement.near, 'authority')) return true;
  const own = page !== null && host === bareHost(URL.parse(page));
  return !own && statement.mentions.some(({ table }) => table === 'authority' || table === 'service');
}

function bareHost(address: URL | null): string {
  return (address?.hostname ?? '').replace(/^www\./, '');
}

function speaksOfRequests(statement: ReadStatement): number {
  const named = statement.mentions.some(({ table }) => table === 'right');
  const rights = named || hasAct(statement, 'right') || hasTopic(statement.near, 'rights') ? 2 : 0;
  const asks = hasAct(statement, 'request') ? 1 : 0;
  const contact = ['contact', 'dpo', 'controller'] as const;
  return rights + asks + (contact.some((topic) => hasTopic(statement.near, topic)) ? 1 : 0);
}
