// A small document and an empty summary, for tests that need one and do not care what is in it.

import type { PolicyDocument } from '../../lib/model/policy-document.ts';
import type { PolicySummary } from '../../lib/model/policy-summary.ts';
import { emptySummary } from '../../lib/reader/read-policy.ts';

export function makeDocument(text: string, more: Partial<PolicyDocument> = {}): PolicyDocument {
  return {
    text,
    passages: [{ kind: 'paragraph', start: 0, end: text.length, level: 0 }],
    links: [],
    title: 'Privacy policy',
    siteName: null,
    declaredLanguage: 'en',
    url: 'https://lantern.example/privacy',
    ...more,
  };
}

/** A summary that states nothing. */
export function makeSummary(more: Partial<PolicySummary> = {}): PolicySummary {
  return {
    ...emptySummary('en'),
    page: { kind: 'privacy', confidence: 1 },
    ...more,
  };
}
