// Regions have a name exactly where the clock knows days of theirs, and a German town gives its Land only without doubt.

import { expect, it } from 'vitest';
import { regionNames, regionOfTown } from '../../lib/countries/regions.ts';
import { holidayLines } from '../../lib/deadlines/holidays.generated.ts';
import { placeOf } from '../../lib/deadlines/holidays.ts';

it('has a name for every region with days of its own, and for no other', () => {
  const known = Object.entries(holidayLines).flatMap(([country, lines]) => {
    const codes = lines.flatMap((line) => (line.split('|')[3] ?? '').split(' ')).filter(Boolean);
    return [...new Set(codes.map((code) => `${country}-${code.replace(/^-/, '')}`))];
  });
  const named = Object.entries(regionNames).flatMap(([country, names]) =>
    Object.keys(names).map((region) => `${country}-${region}`),
  );
  expect(named.sort()).toEqual(known.sort());
  for (const place of named) expect(placeOf(place).region, place).toBe(place.slice(3));
});

it.each([
  ['DE', '80331', 'München', 'BY'],
  ['DE', '10115', 'Berlin', 'BE'],
  ['DE', '14482', 'Potsdam', 'BB'],
  ['DE', '60311', 'Frankfurt am Main', 'HE'],
  ['DE', '15230', 'Frankfurt am Main', null],
  ['DE', '80331', 'Hamburg', null],
  ['DE', '80331', 'Kleinkleckersdorf', null],
  ['DE', '', 'München', null],
  ['AT', '80331', 'München', null],
  ['DE', '80331', 'constructor', null],
])('%s %s %s lies in %s', (country, code, town, region) => {
  expect(regionOfTown(country, code, town)).toBe(region);
});
