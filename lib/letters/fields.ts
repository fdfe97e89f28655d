// From a policy's summary to the fields of a letter: every value with the passage it came from, so that the person can
// check and correct it. Vague passages come along to be quoted. Nothing is guessed: what the policy lacks stays empty.

import type { PostalAddress } from '../model/controller.ts';
import type { Evidence } from '../model/evidence.ts';
import type { PolicySummary } from '../model/policy-summary.ts';
import type { PurposeKey } from '../model/purpose.ts';
import type { RecipientKey } from '../model/recipient.ts';
import type { RetentionKind } from '../model/retention-period.ts';
import { cleanLine, cleanLines, cleanPassage } from './clean-text.ts';
import { emptyFields, type LetterFields } from './letter-request.ts';

export interface FieldSource {
  /** The value as it was filled in; several lines are joined by \n. Once it differs, the person has changed it. */
  value: string;
  evidence: Evidence[];
}

export type SourcedField = 'controllerName' | 'controllerAddress' | 'controllerEmails' | 'webForm';

export interface FilledFields {
  fields: LetterFields;
  sources: Partial<Record<SourcedField, FieldSource>>;
  /** What the policy says about consent: passages that a withdrawal can name. */
  consents: string[];
  /** Processing that the policy rests on legitimate interests or a public task: passages that an objection can name. */
  objectable: string[];
}

/** Statements on time that name no length, the vaguest first: the letter asks for the period. */
const vagueRetention: readonly RetentionKind[] = ['necessary', 'indefinite', 'law'];

/** "To improve our services", "for business purposes": such words tell nobody what is done with the data. */
const vaguePurposes: readonly PurposeKey[] = ['commercial', 'productImprovement', 'optimisation'];

/** Recipients spoken of by kind whose names a controller knows; "authorities" or "a buyer" it often cannot name. */
const nameable: readonly RecipientKey[] = [
  'processors',
  'partners',
  'marketing',
  'analytics',
  'it',
  'group',
  'credit',
  'financial',
  'socialNetworks',
];

/**
 * @param site Host of the page the policy stood on ("www.example.org"); null for pasted text.
 */
export function fieldsFromSummary(summary: PolicySummary, site: string | null): FilledFields {
  const fields = emptyFields();
  const { controller, dpo } = summary;
  fields.service = site ? bareHost(site) : '';
  fields.controller.name = cleanLine(controller?.name ?? '');
  // The data protection officer is who requests are for (Art. 38(4)), so that address comes first.
  fields.controller.emails = unique([dpo?.email ?? '', ...(controller?.emails ?? [])]);
  fields.controller.webForm = summary.requestForm?.url ?? '';
  fields.controller.address = addressLines(controller?.address, fields.controller.name);
  fields.passages = vaguePassages(summary);
  return {
    fields,
    sources: sourcesOf(summary, fields),
    consents: basisPassages(summary, ['consent']),
    objectable: basisPassages(summary, ['legitimateInterests', 'publicTask']),
  };
}

function sourcesOf({ controller, dpo, requestForm }: PolicySummary, fields: LetterFields): FilledFields['sources'] {
  const { name, address, emails } = fields.controller;
  const all = controller?.evidence ?? [];
  const holding = (values: readonly string[], evidence: readonly Evidence[]) => {
    const found = evidence.filter(({ quote }) => values.some((value) => holds(quote, value)));
    return found.length ? found : [...evidence];
  };
  const sources: FilledFields['sources'] = {};
  if (name) sources.controllerName = { value: name, evidence: holding([name], all) };
  if (address.length) sources.controllerAddress = { value: address.join('\n'), evidence: holding(address, all) };
  if (emails.length) {
    sources.controllerEmails = {
      value: emails.join('\n'),
      evidence: holding(emails, [...(dpo?.evidence ?? []), ...all]),
    };
  }
  if (requestForm) sources.webForm = { value: requestForm.url, evidence: requestForm.evidence };
  return sources;
}

function holds(quote: string, value: string): boolean {
  return quote.toLowerCase().includes(value.toLowerCase());
}

function vaguePassages(summary: PolicySummary): LetterFields['passages'] {
  const { transfers, automatedDecisions, sharing } = summary;
  const vagueTransfer =
    transfers.outsideEEA === 'yes' && (transfers.countries.length === 0 || transfers.safeguards.length === 0);
  return {
    purposes: quotesOf(summary.purposes.filter(({ key }) => vaguePurposes.includes(key))).slice(0, 1),
    retention: vagueRetentionPassages(summary),
    // Where the policy says that nothing is shared, "you write only" would turn its words around.
    recipients: sharing.stance === 'none' ? [] : unnamedRecipients(summary),
    transfers: vagueTransfer ? quotesOf([transfers]) : [],
    legitimateInterests: basisPassages(summary, ['legitimateInterests']),
    automatedDecisions: automatedDecisions.answer === 'yes' ? quotesOf([automatedDecisions]) : [],
  };
}

/** The passages of the vaguest kind there is, where no period in the same sentence makes them precise. */
function vagueRetentionPassages({ retention }: PolicySummary): string[] {
  const precise = retention.filter(({ kind }) => kind === 'fixed').flatMap(({ evidence }) => evidence);
  const overlaps = (a: Evidence) => precise.some((b) => a.start < b.end && b.start < a.end);
  for (const wanted of vagueRetention) {
    const statements = retention.filter(({ kind }) => kind === wanted);
    const passages = quotesOf(statements.map(({ evidence }) => ({ evidence: evidence.filter((e) => !overlaps(e)) })));
    if (passages.length) return passages;
  }
  return [];
}

function unnamedRecipients({ recipients, namedRecipients }: PolicySummary): string[] {
  const named = (quote: string) => namedRecipients.some(({ name }) => holds(quote, name));
  return quotesOf(
    recipients
      .filter(({ key }) => nameable.includes(key))
      .map(({ evidence }) => ({ evidence: evidence.filter(({ quote }) => !named(quote)) })),
  );
}

function basisPassages(summary: PolicySummary, keys: readonly string[]): string[] {
  return unique(
    summary.legalBases.filter(({ key }) => keys.includes(key)).flatMap(({ evidence }) => evidence.map(quoteOf)),
  );
}

/** The first passage of each fact, shortest first: the plainest one says it best. */
function quotesOf(facts: readonly { evidence: readonly Evidence[] }[]): string[] {
  const quotes = facts.flatMap(({ evidence }) => evidence.slice(0, 1).map(quoteOf));
  return unique(quotes).sort((a, b) => a.length - b.length);
}

function quoteOf({ quote }: Evidence): string {
  return cleanPassage(quote);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values.map(cleanLine).filter(Boolean))];
}

/** An address on one line, as lines for an envelope; the controller's name, which stands above it, is left out. */
function addressLines(address: PostalAddress | undefined, name: string): string[] {
  const { text = '', postalCode } = address ?? {};
  // "Storgatan 1 111 22 Stockholm": the code begins the line of the town, unless the town stands before it.
  const at = postalCode ? text.lastIndexOf(` ${postalCode}`) : -1;
  const townFollows = at > 0 && text.slice(at + 1 + (postalCode?.length ?? 0)).trim() !== '';
  const broken = townFollows ? `${text.slice(0, at)},${text.slice(at)}` : text;
  return cleanLines(broken.split(/[,;|·•]/)).filter((line) => line.toLowerCase() !== name.toLowerCase());
}

function bareHost(host: string): string {
  return cleanLine(host)
    .toLowerCase()
    .replace(/^www\./, '');
}

// Names under which countries let people register; a domain right below one is somebody's own.
const registries = new Set([
  'ac',
  'co',
  'com',
  'edu',
  'gob',
  'gouv',
  'gov',
  'govt',
  'net',
  'nom',
  'or',
  'org',
  'plc',
  'ltd',
]);

function ownDomain(host: string): string {
  const labels = bareHost(host).split('.').filter(Boolean);
  const [second = '', top = ''] = labels.slice(-2);
  return labels.slice(top.length === 2 && registries.has(second) ? -3 : -2).join('.');
}

/**
 * Whether an e-mail address belongs to another domain than the site: worth a second look before data are sent there.
 * Not a reproach: groups and data protection officers often answer elsewhere.
 */
export function differsFromSite(email: string, site: string | null): boolean {
  const at = email.lastIndexOf('@');
  return site !== null && site !== '' && at >= 0 && differsInDomain(email.slice(at + 1), site);
}

/** A form as a letter can lead to it: its address and host; null for what is no web address. */
export function readWebForm(
  address: string,
  site: string | null,
): { url: string; host: string; foreign: boolean } | null {
  const url = URL.parse(cleanLine(address));
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  return { url: url.href, host: url.host, foreign: Boolean(site) && differsInDomain(url.hostname, site ?? '') };
}

function differsInDomain(host: string, site: string): boolean {
  return ownDomain(host) !== ownDomain(site);
}
