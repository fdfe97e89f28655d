import { expect, it } from 'vitest';
import { letters as english } from '../../lib/languages/en/letters.ts';
import { letters as french } from '../../lib/languages/fr/letters.ts';
import { writeDate } from '../../lib/letters/write-date.ts';

it.each([
  [english.date, '2026-04-05', '5 April 2026'],
  [english.date, '2026-12-31', '31 December 2026'],
  [{ pattern: '{dd}.{mm}.{year}', months: [] }, '2026-04-05', '05.04.2026'],
  [{ pattern: '{year}. {m}. {day}.', months: [] }, '2026-04-05', '2026. 4. 5.'],
  [french.date, '2026-04-01', '1er avril 2026'],
  [french.date, '2026-04-11', '11 avril 2026'],
  [english.date, 'soon', 'soon'],
  [english.date, '2026-13-01', '2026-13-01'],
])('%# writes a day by the pattern', (words, date, expected) => {
  expect(writeDate(date, words)).toBe(expected);
});
