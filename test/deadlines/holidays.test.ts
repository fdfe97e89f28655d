// The generated table against the package it came from, day by day: what differs has to be named here.

import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { holidayLines } from '../../lib/deadlines/holidays.generated.ts';
import { kindOfDay, placeOf, regionalHolidaysOn } from '../../lib/deadlines/holidays.ts';
import { addDays, datesBetween } from '../../lib/model/calendar-date.ts';

/** Weekdays counted as holidays though the package has no public one then ("+"), or the other way round ("-"). */
const differences: Record<string, string[]> = {
  // Clean Monday is a day early in the package; Whit Monday is missing.
  CY: ['+ Clean Monday', '+ Whit Monday', '- Clean Monday'],
  'GB-SCT': ['+ World Cup bank holiday'],
  GR: ['+ Labour Day (moved)'],
  // On the lists in the Official Journal, in the package bank days or observances.
  LI: [
    "+ All Saints' Day",
    '+ Berchtold Day',
    '+ Candlemas',
    '+ National Day',
    "+ New Year's Eve",
    '+ Shrove Tuesday',
    "+ St Joseph's Day",
  ],
};

function publicDays(code: string): Map<string, string> {
  const days = new Map<string, string>();
  const holidays = new Holidays(...(code.split('-') as [string]), { languages: ['en'] });
  for (let year = 2024; year <= 2035; year++) {
    // Not filtered by the package itself: some rules look at days of other kinds.
    for (const { date, name, start, end, type } of holidays.getHolidays(year)) {
      if (type !== 'public') continue;
      const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
      for (let offset = 0; offset < length; offset++) days.set(addDays(date.slice(0, 10), offset), name);
    }
  }
  return days;
}

const notOfTheKingdom = ['ALD'];
const codes = Object.keys(holidayLines).flatMap((country) => {
  const regions = Object.keys(new Holidays().getStates(country) ?? {});
  return [
    country,
    ...regions.filter((region) => !notOfTheKingdom.includes(region)).map((region) => `${country}-${region}`),
  ];
});
const allDays = datesBetween('2024-01-01', '2029-12-31').concat(datesBetween('2030-01-01', '2035-12-31'));

describe('the table and the package', () => {
  it.each(codes)('%s', (code) => {
    const place = placeOf(code);
    const known = publicDays(code);
    const found = new Set<string>();
    for (const date of allDays) {
      const day = kindOfDay(date, place);
      const counted = day.kind === 'holiday' && day.counts !== 'open';
      if (counted === known.has(date)) continue;
      // A Sunday more or less changes nothing; it is there for its name.
      if (new Date(date).getUTCDay() === 0) continue;
      found.add(counted ? `+ ${day.holiday.english}` : `- ${known.get(date)}`);
    }
    expect([...found].sort()).toEqual((differences[code] ?? []).toSorted());
  });
});

describe('placeOf', () => {
  it.each([
    ['SE', { country: 'SE', region: null, regionMatters: false }],
    ['de-by', { country: 'DE', region: 'BY', regionMatters: true }],
    ['DE-XX', { country: 'DE', region: null, regionMatters: true }],
    ['AT-9', { country: 'AT', region: '9', regionMatters: false }],
    ['IT-25', { country: 'IT', region: '25', regionMatters: true }],
    ['UK', { country: 'GB', region: null, regionMatters: true }],
    ['US-CA', { country: null, region: null, regionMatters: false }],
    ['constructor', { country: null, region: null, regionMatters: false }],
    ['', { country: null, region: null, regionMatters: false }],
    [null, { country: null, region: null, regionMatters: false }],
  ])('%s', (code, place) => expect(placeOf(code)).toEqual(place));
});

describe('regional holidays', () => {
  it('names the Länder with Corpus Christi', () =>
    expect(regionalHolidaysOn('2025-06-19', placeOf('DE')).flatMap(({ only }) => only)).toEqual(
      'BW BY HE NW RP SL'.split(' '),
    ));
  it('leaves out what only municipalities have', () =>
    expect(regionalHolidaysOn('2025-08-15', placeOf('DE')).flatMap(({ only }) => only)).toEqual(['SL']));
});
