// A summary as the reader might give it, of an invented firm; the views are tried and photographed with it.

import type { Evidence } from '../../lib/model/evidence.ts';
import { evidenceAt } from '../../lib/model/evidence.ts';
import type { PolicySummary } from '../../lib/model/policy-summary.ts';
import { emptySummary } from '../../lib/reader/read-policy.ts';

export const sampleText = `Privacy notice of Northlight Cycles
Northlight Cycles AB, reg. no. 559123-4564, Kvarngatan 12, 602 24 Norrköping, Sweden, decides how your data are used. Write to privacy@northlight.example or call +46 11 555 01 20.
Our data protection officer is Maja Ek, dpo@northlight.example.
We collect your name, e-mail address, phone number and delivery address when you order a bicycle.
We keep your order history and card details, and see which pages you visit and from which IP address.
After a crash test we may note injuries you tell us about.
For our employees we also keep bank details and next of kin.
We share data with carriers, payment services and our workshop partners.
Payments are handled by Klarna Bank AB and parcels by PostNord Sverige AB.
We never sell personal data.
Orders are kept for seven years after the financial year, as the Accounting Act requires.
Newsletter addresses are kept until you unsubscribe. Recordings of calls are erased after 30 days.
Everything else is kept as long as it is needed.
Our mail service stores data in the United States under standard contractual clauses.
We rely on our contract with you, on your consent and on legal obligations.
You may ask for access, correction and erasure, and complain to Integritetsskyddsmyndigheten.
No decisions are made by machines alone. An automatic check may refuse payment by invoice.
The cookie nl_session lasts 14 days.
We also receive your address from the public register SPAR.`;

function at(words: string): Evidence[] {
  const start = sampleText.indexOf(words);
  if (start < 0) throw new Error(`The sample text does not hold "${words}".`);
  const lineStart = sampleText.lastIndexOf('\n', start) + 1;
  const lineEnd = sampleText.indexOf('\n', start);
  return [evidenceAt(sampleText, lineStart, lineEnd < 0 ? sampleText.length : lineEnd)];
}

function facts<Key extends string>(words: string, ...keys: Key[]) {
  return keys.map((key) => ({ key, evidence: at(words) }));
}

export const sampleSummary: PolicySummary = {
  language: 'en',
  page: { kind: 'privacy', confidence: 0.98 },
  updated: '2026-03-02',
  controller: {
    name: 'Northlight Cycles AB',
    registrationNumber: '559123-4564',
    emails: ['privacy@northlight.example'],
    address: {
      text: 'Kvarngatan 12, 602 24 Norrköping, Sweden',
      postalCode: '602 24',
      city: 'Norrköping',
      country: 'SE',
    },
    phone: '+46 11 555 01 20',
    evidence: at('Northlight Cycles AB, reg'),
  },
  jointControllers: [],
  representative: null,
  dpo: { name: 'Maja Ek', email: 'dpo@northlight.example', evidence: at('Maja Ek') },
  categories: [
    ...facts('We collect your name', 'name' as const, 'email' as const, 'phone' as const, 'postalAddress' as const),
    ...facts('order history', 'purchase' as const, 'payment' as const, 'browsing' as const, 'ipAddress' as const),
    ...facts('crash test', 'health' as const),
    { key: 'family', evidence: at('next of kin'), subjects: ['employees'] },
  ],
  notCollected: [],
  purposes: facts('order a bicycle', 'orders' as const, 'delivery' as const, 'marketing' as const),
  legalBases: facts('We rely on', 'contract' as const, 'consent' as const, 'legalObligation' as const),
  sharing: { stance: 'shares', sells: 'no', evidence: [...at('We share data'), ...at('never sell')] },
  recipients: facts('We share data', 'delivery' as const, 'payment' as const, 'partners' as const),
  namedRecipients: [
    { name: 'Klarna Bank AB', evidence: at('Klarna') },
    { name: 'PostNord Sverige AB', evidence: at('PostNord') },
  ],
  transfers: {
    outsideEEA: 'yes',
    countries: ['US'],
    safeguards: facts('standard contractual', 'scc' as const),
    evidence: at('United States'),
  },
  retention: [
    { kind: 'necessary', about: 'Everything else', evidence: at('Everything else') },
    { kind: 'fixed', period: 'P7Y', about: 'Orders', evidence: at('seven years') },
    { kind: 'event', about: 'Newsletter addresses', evidence: at('Newsletter') },
    { kind: 'fixed', period: 'P30D', about: 'Recordings of calls', evidence: at('30 days') },
  ],
  cookies: [{ name: 'nl_session', period: 'P14D', evidence: at('nl_session') }],
  sources: [{ name: 'SPAR', evidence: at('SPAR') }],
  contradictions: [{ field: 'automatedDecisions', evidence: at('No decisions') }],
  rights: facts('You may ask', 'access' as const, 'rectification' as const, 'erasure' as const, 'complaint' as const),
  authority: { name: 'Integritetsskyddsmyndigheten', evidence: at('Integritetsskyddsmyndigheten') },
  automatedDecisions: { answer: 'no', evidence: at('No decisions') },
};

/** A policy that says next to nothing: what is shown when nearly every answer is missing. */
export const bareSummary: PolicySummary = {
  ...emptySummary('sv'),
  page: { kind: 'privacy', confidence: 0.8 },
};

const hostileName = '<img src=x onerror="document.title=1">\u202Edrowssap\u202C Ltd';

/** A controller that would like to be markup, and to turn the line around. */
export const hostileSummary: PolicySummary = {
  ...bareSummary,
  language: 'en',
  controller: {
    name: hostileName,
    emails: ['a@b.example'],
    evidence: [{ quote: `${hostileName} ${'x'.repeat(1200)}`, start: 0, end: 1200 }],
  },
};
