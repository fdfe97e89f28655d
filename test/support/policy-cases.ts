// test/policies/<slug>/: a page of our own writing and what the reader should make of it. A policy that was misread
// becomes a folder first (in our own words), then a fix. CONTRIBUTING.md tells how to add one.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Evidence } from '../../lib/model/evidence.ts';
import type { PolicySummary } from '../../lib/model/policy-summary.ts';

/**
 * What a case expects. A key that is left out is not asked about; one that stands there is asked about in full: a list
 * is the whole list, in any order. Keys mean what they mean in PolicySummary.
 */
export interface ExpectedPolicy {
  /** What the case is there to show. Required. */
  why: string;
  /** Where the page lies, from the case's folder, when it is not page.html, page.md or page.txt beside it. */
  file?: string;
  language?: string;
  page?: string;
  updated?: string | null;
  controller?: ExpectedController | null;
  jointControllers?: string[];
  representative?: string | null;
  /** Details that are left out must be absent from the summary as well. */
  dpo?: { name?: string; email?: string } | null;
  categories?: string[];
  notCollected?: string[];
  purposes?: string[];
  legalBases?: string[];
  sharing?: string;
  sells?: string;
  recipients?: string[];
  namedRecipients?: string[];
  transfers?: { outsideEEA: string; countries: string[]; safeguards: string[] };
  /** ISO 8601 durations of kind `fixed`. */
  periods?: string[];
  /** The other kinds. */
  retentionKinds?: string[];
  /** Cookie lifetimes. */
  cookies?: string[];
  sources?: string[];
  rights?: string[];
  authority?: string | null;
  automatedDecisions?: string;
  contradictions?: string[];
  /** Answers that are debatable, by key: neither asked for nor held against the reader. */
  optional?: Record<string, string[]>;
  /** What is debatable, or right and not yet read so, and why. For people; asks for nothing. */
  doubts?: string;
}

export interface ExpectedController {
  name?: string | null;
  registrationNumber?: string;
  emails?: string[];
  postalCode?: string;
  city?: string;
  country?: string;
  phone?: string;
}

export interface PolicyCase {
  slug: string;
  file: string;
  expected: ExpectedPolicy;
}

export const policiesFolder = join(import.meta.dirname, '../policies');

export function listPolicyCases(): PolicyCase[] {
  return readdirSync(policiesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: slug }) => {
      const folder = join(policiesFolder, slug);
      const expected: ExpectedPolicy = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
      const names = expected.file ? [expected.file] : ['page.html', 'page.md', 'page.txt'];
      const file = names.map((name) => join(folder, name)).find((path) => existsSync(path));
      if (!file) throw new Error(`test/policies/${slug} has no ${names.join(' or ')}.`);
      return { slug, file, expected };
    });
}

/** The summary in the terms of a case, with only the keys that the case asks about and without what is debatable. */
export function answersFor(expected: ExpectedPolicy, summary: PolicySummary): Partial<ExpectedPolicy> {
  const { controller, dpo, transfers, sharing } = summary;
  const all: Omit<ExpectedPolicy, 'why'> = {
    language: summary.language,
    page: summary.page.kind,
    updated: summary.updated ?? null,
    controller: controller && trim({ ...controller, ...controller.address }, Object.keys(expected.controller ?? {})),
    jointControllers: summary.jointControllers.map(({ name }) => name),
    representative: summary.representative?.name ?? null,
    dpo: dpo && trim(dpo, ['name', 'email']),
    categories: keys(summary.categories),
    notCollected: keys(summary.notCollected),
    purposes: keys(summary.purposes),
    legalBases: keys(summary.legalBases),
    sharing: sharing.stance,
    sells: sharing.sells,
    recipients: keys(summary.recipients),
    namedRecipients: summary.namedRecipients.map(({ name }) => name),
    transfers: {
      outsideEEA: transfers.outsideEEA,
      countries: [...transfers.countries].sort(),
      safeguards: keys(transfers.safeguards).sort(),
    },
    periods: summary.retention.flatMap(({ kind, period }) => (kind === 'fixed' && period ? [period] : [])),
    retentionKinds: summary.retention.map(({ kind }) => kind).filter((kind) => kind !== 'fixed'),
    cookies: summary.cookies.flatMap(({ period }) => period ?? []),
    sources: summary.sources.map(({ name }) => name),
    rights: keys(summary.rights),
    authority: summary.authority?.name ?? null,
    automatedDecisions: summary.automatedDecisions.answer,
    contradictions: summary.contradictions.map(({ field }) => field),
  };
  return settle(trim(all, Object.keys(expected)), expected.optional);
}

/** What the case asks for, in the same terms. */
export function expectedAnswers({
  why: _why,
  file: _file,
  doubts: _doubts,
  optional,
  ...asked
}: ExpectedPolicy): Partial<ExpectedPolicy> {
  return settle(asked, optional);
}

/** Lists in one order, each answer once, the debatable ones out. */
function settle(answers: Partial<ExpectedPolicy>, optional: Record<string, string[]> = {}): Partial<ExpectedPolicy> {
  return Object.fromEntries(
    Object.entries(answers).map(([key, answer]) => [
      key,
      Array.isArray(answer) ? [...new Set(answer)].filter((one) => !optional[key]?.includes(one)).sort() : answer,
    ]),
  );
}

const keys = (facts: { key: string }[]) => facts.map(({ key }) => key);

/** The named properties that are there. */
function trim<T extends object>(whole: T, names: string[]): Partial<T> {
  return Object.fromEntries(
    Object.entries(whole).filter(([name, value]) => names.includes(name) && value !== undefined),
  ) as Partial<T>;
}

/** Every piece of evidence anywhere in a summary. */
export function allEvidence(part: unknown): Evidence[] {
  if (Array.isArray(part)) return part.flatMap(allEvidence);
  if (!part || typeof part !== 'object') return [];
  if ('quote' in part && 'start' in part) return [part as Evidence];
  return Object.values(part).flatMap(allEvidence);
}
