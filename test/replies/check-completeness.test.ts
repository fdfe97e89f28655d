import { describe, expect, it } from 'vitest';
import { readingLanguages } from '../../lib/languages/reading.ts';
import { checkCompleteness, itemsToAskFor } from '../../lib/replies/check-completeness.ts';
import { sampleSummary } from '../support/sample-summary.ts';

const english = readingLanguages.find(({ code }) => code === 'en');
if (!english) throw new Error('English is missing from the reading languages');
const check = (text: string, attachments = 0) =>
  checkCompleteness({ text, attachments, kinds: ['access'], language: english }, null);

const full = `Why we have it: to take payments and to send you our newsletter.
We hold your name, your address, your e-mail address and your order history.
Recipients of your data: Harrowpay, Cindercloud, Tallywick.
We keep the orders for 7 years.
You have the right to rectification and erasure and to object.
You can complain to the Data Protection Commission.
Where we got it: from you, sources of the data are your orders.
No automated decision-making takes place.
Data are not transferred outside the European Union.`;

describe('checkCompleteness', () => {
  it('finds nothing missing in a full answer', () => {
    const answer = check(full, 1);
    expect(answer && itemsToAskFor(answer)).toEqual([]);
  });

  it('finds nearly everything missing in a curt one', () => {
    const answer = check('Hello, here is your address: 1 Main Street.');
    expect(answer && itemsToAskFor(answer)).toEqual(
      expect.arrayContaining(['purposes', 'recipients', 'retention', 'complaint', 'source', 'automated']),
    );
  });

  it('calls a period without a length vague, and quotes it', () => {
    const answer = check('We keep your data as long as necessary.');
    const retention = answer?.items.find(({ item }) => item === 'retention');
    expect(retention?.state).toBe('vague');
    expect(retention?.quotes[0].quote).toBe('We keep your data as long as necessary.');
  });

  it('takes kinds of recipients for vague, in a language that writes nouns with capitals too', () => {
    const german = readingLanguages.find(({ code }) => code === 'de');
    if (!german) throw new Error('German is missing from the reading languages');
    const text = 'Die Empfänger Ihrer Daten sind Banken, Versicherungen, Behörden und Dienstleister.';
    const answer = checkCompleteness({ text, attachments: 0, kinds: ['access'], language: german }, null);
    expect(answer?.items.find(({ item }) => item === 'recipients')?.state).toBe('vague');
  });

  it('holds the answer against the policy', () => {
    const answer = checkCompleteness(
      { text: 'We gave your order to PostNord Sverige AB.', attachments: 0, kinds: ['access'], language: english },
      sampleSummary,
    );
    expect(answer?.fromPolicy.recipients).toContain('Klarna Bank AB');
    expect(answer?.fromPolicy.recipients).not.toContain('PostNord Sverige AB');
  });

  it('is for access and copies alone', () => {
    expect(checkCompleteness({ text: full, attachments: 0, kinds: ['erasure'], language: english }, null)).toBeNull();
  });
});
