import { describe, expect, it } from 'vitest';
import { readingLanguages } from '../../lib/languages/reading.ts';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { findUpdated } from '../../lib/reader/find-updated.ts';
import { prepareReading } from '../../lib/reader/read-policy.ts';

describe('the date of a policy', () => {
  it.each([
    ['Last updated: 3 May 2024', '2024-05-03'],
    ['This notice applies from 4 April 2026.', '2026-04-04'],
    ['Effective January 1, 2020, an Act lets you ask for more.\n\nEffective January 1, 2023', '2023-01-01'],
    ['Last updated 2 June 2025\n\nVersion of 1 May 2019\n\nVersion of 4 April 2017', '2025-06-02'],
    ['We were founded on 3 May 2019.', undefined],
  ])('%s', (text, date) => {
    const language = readingLanguages.find(({ code }) => code === 'en');
    if (!language) throw new Error('no English');
    expect(findUpdated(prepareReading(readMarkdown(text), language))).toBe(date);
  });
});
