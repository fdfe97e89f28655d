import { describe, expect, it } from 'vitest';
import { phraseArticle, phraseCountry, phraseDay, phraseLanguage, phrasePeriod } from '../../components/base/phrase.ts';
import { wordsFromMessages } from '../../components/base/read-messages.ts';
import { isolatePageText, tamePageText } from '../../components/base/tame-page-text.ts';
import en from '../../locales/en.json' with { type: 'json' };
import sv from '../../locales/sv.json' with { type: 'json' };

const english = wordsFromMessages(en);
const swedish = wordsFromMessages(sv);

describe('lengths of time', () => {
  it.each([
    ['P7Y', '7 years', '7 år'],
    ['P1M', '1 month', '1 månad'],
    ['P30D', '30 days', '30 dygn'],
    ['P2W', '2 weeks', '2 veckor'],
    ['P1Y6M', '1 year, 6 months', '1 år, 6 månader'],
    ['PT24H', '24 hours', '24 timmar'],
    ['P', 'P', 'P'],
    ['soon', 'soon', 'soon'],
  ])('%s', (period, inEnglish, inSwedish) => {
    expect([phrasePeriod(english, period), phrasePeriod(swedish, period)]).toEqual([inEnglish, inSwedish]);
  });
});

it('days, countries, languages and articles are written as the interface writes them', () => {
  expect([phraseDay(english, '2026-04-05'), phraseDay(swedish, '2026-04-05')]).toEqual([
    '5 April 2026',
    '5 april 2026',
  ]);
  expect(phraseDay(english, 'soon')).toBe('soon');
  expect([phraseCountry(english, 'DE-BY'), phraseCountry(swedish, 'SE')]).toEqual(['Germany', 'Sverige']);
  expect([phraseLanguage(english, 'sv'), phraseLanguage(english, '!')]).toEqual(['Swedish', '!']);
  expect(['13 1 a', '12 3', '15'].map((article) => phraseArticle(english, article))).toEqual([
    'Art. 13(1)(a)',
    'Art. 12(3)',
    'Art. 15',
  ]);
  expect(phraseArticle(swedish, '13 2 f')).toBe('art. 13.2 f');
});

describe('words of a page', () => {
  it.each([
    ['evil\u202Etxt.exe', 'evil txt.exe'],
    ['a\u0000b\u2066c', 'a b c'],
    ['  Ek & Söner  ', 'Ek & Söner'],
    ['two\nlines', 'two\nlines'],
  ])('%j is tamed', (text, tame) => {
    expect(tamePageText(text)).toBe(tame);
  });

  it('are cut at a length, never inside a character', () => {
    expect(tamePageText('👁️'.repeat(10), 3)).toBe('👁️…');
    expect([...tamePageText('x'.repeat(1_000_000), 100)]).toHaveLength(100);
  });

  it('stand between isolating marks inside our sentences', () => {
    expect(isolatePageText('Ek')).toBe('\u2068Ek\u2069');
  });
});
