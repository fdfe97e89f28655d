// The letter on an incomplete answer begins with what this answer leaves out, found in its words and in the policy that
// was kept; nothing is ticked that the answer tells.

import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { beginFollowUp } from '../../entrypoints/own-views/begin-follow-up.ts';
import { checkAnswer } from '../../entrypoints/own-views/read-answer.ts';
import { savePolicy } from '../../lib/store/policies.ts';
import { installFakeExtension } from '../support/extension.ts';
import { englishWords } from '../support/render-with-words.tsx';
import { replied, sampleCase, sentOn } from '../support/sample-case.ts';
import { sampleSummary, sampleText } from '../support/sample-summary.ts';

vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as unknown as { browser: unknown }).browser;
  },
}));

beforeEach(() => {
  installFakeExtension();
  Object.assign((globalThis as unknown as { browser: object }).browser, {
    i18n: { getMessage: (key: never, values: string[] = []) => englishWords(key, ...values) },
  });
});

const answer = `Dear Ms Öberg,

We process your name, your e-mail address and your postal address. We use them to handle your orders and to send you
our newsletter. We keep your data for three years after your last order. You have the right to rectification, to erasure
and to restriction of processing, and you may object. Your data stay within the EEA.

Kind regards`;

it('asks for what the answer leaves out, and for nothing that it tells', async () => {
  const policyId = await savePolicy({
    site: 'northlight.example',
    readOn: '2026-03-05',
    summary: sampleSummary,
    document: {
      text: sampleText,
      passages: [],
      links: [],
      title: 'Privacy',
      siteName: null,
      declaredLanguage: 'en',
      url: null,
    },
  });
  const open = sampleCase('2026-04-10', [sentOn('2026-03-05'), replied('2026-03-27', 'delivered', answer)], {
    policyId,
  });
  const check = await checkAnswer(open);
  expect(check?.entryId).toBe('entry-1');
  expect(check?.completeness.fromPolicy.recipients).toEqual(sampleSummary.namedRecipients.map(({ name }) => name));
  const { fields, kinds } = await beginFollowUp(open, 'incompleteAnswer', null);
  const { missing } = fields.incompleteAnswer;
  expect(kinds).toEqual(['incompleteAnswer']);
  expect(fields.followUp.repliedOn).toBe('2026-03-27');
  expect(missing).toEqual(expect.arrayContaining(['recipients', 'source', 'complaint']));
  for (const told of ['purposes', 'categories', 'retention', 'rights']) expect(missing).not.toContain(told);
});

it('holds nothing against an answer that refuses, or that came as files alone', async () => {
  for (const reply of [replied('2026-03-27', 'refused', answer), replied('2026-03-27', 'delivered')]) {
    expect(await checkAnswer(sampleCase('2026-04-10', [sentOn('2026-03-05'), reply]))).toBeNull();
  }
});
