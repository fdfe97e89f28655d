import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { letters as english } from '../../lib/languages/en/letters.ts';
import type { LetterWords } from '../../lib/languages/letter-words.ts';
import { letterLanguages, loadLetterWords } from '../../lib/languages/letters.ts';
import { letters as swedish } from '../../lib/languages/sv/letters.ts';
import { checkLanguage } from '../../scripts/letters/check-letters.ts';
import { describeLetters } from '../../scripts/letters/describe-letters.ts';

describe('every language', () => {
  it.each(letterLanguages.map(({ code }) => code))('%s satisfies the check', async (code) => {
    const words = await loadLetterWords(code);
    expect(words?.code).toBe(code);
    expect(words && checkLanguage(words, english)).toEqual([]);
  });

  it.each(letterLanguages.map(({ code }) => code))('%s has its page for reviewers as it is now', async (code) => {
    const words = await loadLetterWords(code);
    const page = readFileSync(join(import.meta.dirname, `../../docs/letters/${code}.md`), 'utf8');
    expect(page === (words && describeLetters(words)), 'npm run letter -- --docs writes the pages').toBe(true);
  });

  it('is found by its base', async () => {
    expect((await loadLetterWords('sv-FI'))?.code).toBe('sv');
    expect(await loadLetterWords('xx')).toBeUndefined();
  });
});

describe('the check sees', () => {
  const spoiled: [name: string, problem: RegExp, words: LetterWords][] = [
    [
      'an English sentence',
      /still English/,
      { ...swedish, common: { ...swedish.common, copyFirst: english.common.copyFirst } },
    ],
    [
      'English words in a sentence',
      /reads like English/,
      { ...swedish, common: { ...swedish.common, confirm: 'Please confirm this, with the day, to my address.' } },
    ],
    [
      'a lost citation',
      /access.ask has the slots/,
      { ...swedish, access: { ...swedish.access, ask: 'Jag begär tillgång:' } },
    ],
    [
      'a slot that nothing fills',
      /access.purposes has the slots/,
      { ...swedish, access: { ...swedish.access, purposes: 'ändamålen {Art. 15(1)(a)} {why}' } },
    ],
    ['an empty sentence', /reminder.notNew is empty/, { ...swedish, reminder: { ...swedish.reminder, notNew: ' ' } }],
    ['a bracket left open', /not closed/, { ...swedish, common: { ...swedish.common, confirm: 'Bekräfta {detta.' } }],
    [
      'a citation with the wrong number',
      /written with the numbers/,
      { ...swedish, citation: { ...swedish.citation, paragraph: 'artikel 1{article}.{paragraph}' } },
    ],
    [
      'a month too few',
      /twelve names/,
      { ...swedish, date: { ...swedish.date, months: swedish.date.months.slice(1) } },
    ],
    [
      'text that is not in NFC',
      /not in NFC/,
      { ...swedish, common: { ...swedish.common, closing: 'Med va\u0308nliga ha\u0308lsningar' } },
    ],
    [
      'a citation that another law lacks',
      /unfilled slot/,
      { ...english, ch: english.ch && { ...english.ch, citations: {} } },
    ],
  ];

  it.each(spoiled)('%s', (_name, problem, words) => {
    expect(checkLanguage(words, english).join('\n')).toMatch(problem);
  });
});
