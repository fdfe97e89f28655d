// Walks test/policies: each folder's page is read and held to its expected.json. A failure shows both side by side.

import { beforeAll, describe, expect, it } from 'vitest';
import { longestQuote } from '../lib/model/evidence.ts';
import type { PolicyDocument } from '../lib/model/policy-document.ts';
import type { PolicySummary } from '../lib/model/policy-summary.ts';
import { readPolicy } from '../lib/reader/read-policy.ts';
import { loadDocument } from '../scripts/load-document.ts';
import { allEvidence, answersFor, expectedAnswers, listPolicyCases } from './support/policy-cases.ts';

describe.each(listPolicyCases())('policies/$slug', ({ file, expected }) => {
  let document: PolicyDocument;
  let summary: PolicySummary;
  beforeAll(() => {
    document = loadDocument(file);
    summary = readPolicy(document);
  });

  it('says what it is there to show', () => expect(expected.why).toMatch(/\p{L}{3}/u));

  it('is read as expected', () => {
    expect(answersFor(expected, summary)).toEqual(expectedAnswers(expected));
  });

  it('has every answer stand in the text', () => {
    const evidence = allEvidence(summary);
    for (const { quote, start, end } of evidence) {
      expect(quote).toBe(document.text.slice(start, end));
      expect(quote.length).toBeLessThanOrEqual(longestQuote);
      expect(quote.trim()).not.toBe('');
    }
  });

  it('gives no fact without a quote', () => {
    const facts = [
      ...summary.categories,
      ...summary.notCollected,
      ...summary.purposes,
      ...summary.legalBases,
      ...summary.recipients,
      ...summary.namedRecipients,
      ...summary.transfers.safeguards,
      ...summary.retention,
      ...summary.rights,
      ...summary.sources,
      ...summary.jointControllers,
      ...[summary.controller, summary.dpo, summary.authority, summary.representative].filter((fact) => fact !== null),
    ];
    expect(facts.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });
});
