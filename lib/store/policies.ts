// Policies as read on a day: the text and what was made of it, kept with the cases that rest on them.

import type { CalendarDate } from '../model/calendar-date.ts';
import type { PolicyDocument } from '../model/policy-document.ts';
import type { PolicySummary } from '../model/policy-summary.ts';
import { database, type PolicyRow } from './database.ts';
import { requireStoring } from './private-window.ts';

export interface NewPolicy {
  /** Host of the site. */
  site: string | null;
  document: PolicyDocument;
  summary: PolicySummary;
  readOn: CalendarDate;
}

export type KeptPolicy = PolicyRow & { document: PolicyDocument; summary: PolicySummary };

/** Keeps a policy and gives its id. The same text from the same place on the same day is kept once. */
export async function savePolicy(policy: NewPolicy): Promise<string> {
  requireStoring();
  const id = await fingerprint([policy.readOn, policy.document.url ?? '', policy.document.text]);
  const row: PolicyRow = {
    id,
    site: policy.site,
    url: policy.document.url,
    title: policy.document.title.slice(0, 300),
    controller: policy.summary.controller?.name ?? null,
    readOn: policy.readOn,
    savedAt: Date.now(),
  };
  await database.transaction('rw', database.policies, database.policyBodies, async () => {
    await database.policies.put(row);
    await database.policyBodies.put({ id, document: policy.document, summary: policy.summary });
  });
  return id;
}

export async function getPolicy(id: string): Promise<KeptPolicy | null> {
  const [row, body] = await Promise.all([database.policies.get(id), database.policyBodies.get(id)]);
  return row && body ? { ...row, document: body.document, summary: body.summary } : null;
}

/** Newest first, without the texts. */
export async function listPolicies(
  query: { site?: string; offset?: number; limit?: number } = {},
): Promise<PolicyRow[]> {
  const { site, offset = 0, limit = 50 } = query;
  const newest = database.policies.orderBy('savedAt').reverse();
  const found = site === undefined ? newest : newest.and((row) => row.site === site);
  return found.offset(offset).limit(limit).toArray();
}

async function fingerprint(parts: string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(parts));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest).subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
