import { describe, expect, it } from 'vitest';
import { readingLanguages } from '../../lib/languages/reading.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
import { findDurations, isoDuration } from '../../lib/reader/find-durations.ts';
import { prepareReading } from '../../lib/reader/read-policy.ts';

function lengths(code: string, text: string): string[] {
  const language = readingLanguages.find((one) => one.code === code);
  if (!language) throw new Error(`no language ${code}`);
  return findDurations(prepareReading(readPlainText(text), language)).map((m) => m.key);
}

describe('lengths of time', () => {
  it.each([
    ['en', 'We keep it for 36 months.', ['P36M']],
    ['en', 'We keep it for three (3) years.', ['P3Y']],
    ['en', 'We keep it for twenty-four months.', ['P24M']],
    ['en', 'We keep it for 3 to 5 years.', ['P5Y']],
    ['en', 'We keep it for 48 hours.', ['PT48H']],
    ['en', 'We keep it for a year.', ['P1Y']],
    ['en', 'It has been so since 2019. Years went by.', []],
    ['en', 'We have many years of practice.', []],
    ['sv', 'Vi sparar det i sju år.', ['P7Y']],
    ['sv', 'Vi sparar det i 24 månader.', ['P24M']],
    ['de', 'Wir speichern es zehn Jahre.', ['P10Y']],
    ['de', 'nach Ablauf von 6 Monaten', ['P6M']],
    ['fr', 'pendant trois ans', ['P3Y']],
    ['fr', 'durant 13 mois', ['P13M']],
    ['fr', 'pendant quatre-vingt-dix jours', ['P90D']],
    ['fr', 'pendant soixante-douze heures', ['PT72H']],
    ['fr', 'pendant vingt-quatre mois', ['P24M']],
    ['es', 'durante cinco años', ['P5Y']],
    ['it', 'per dieci anni', ['P10Y']],
    ['pt', 'durante 10 anos', ['P10Y']],
    ['nl', 'gedurende zeven jaar', ['P7Y']],
    ['pl', 'przez okres 5 lat', ['P5Y']],
    ['da', 'i fem år', ['P5Y']],
    ['nb', 'i fem år', ['P5Y']],
    ['fi', 'kuuden vuoden ajan', ['P6Y']],
  ])('%s: %s', (code, text, expected) => expect(lengths(code, text)).toEqual(expected));

  it.each([
    [3, 'quarter', 'P9M'],
    [1.5, 'year', 'P18M'],
    [2, 'week', 'P2W'],
  ] as const)('%s %s is %s', (value, unit, iso) => expect(isoDuration(value, unit)).toBe(iso));
});
