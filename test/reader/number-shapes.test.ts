import { describe, expect, it } from 'vitest';
import { countries } from '../../lib/countries/index.ts';
import { bareNumber, checks, shapePattern } from '../../lib/reader/number-shapes.ts';

const register = (country: string, name: string) => {
  const found = countries.find(({ code }) => code === country)?.registers.find((one) => one.name === name);
  if (!found) throw new Error(`${country} has no ${name}`);
  return found;
};

// Numbers made for these tests: their check digits are right, and nobody is meant.
describe('check digits', () => {
  it.each([
    ['SE', 'organisationsnummer', '556000-0001', '556000-0002'],
    ['NO', 'organisasjonsnummer', '999 999 999', '999 999 990'],
    ['DK', 'CVR-nummer', '10000009', '10000008'],
    ['FI', 'Y-tunnus', '1234567-1', '1234567-2'],
    ['BE', 'ondernemingsnummer', '0123.456.749', '0123.456.750'],
    ['FR', 'SIREN', '123 456 782', '123 456 783'],
    ['PT', 'NIPC', '123456789', '123456788'],
    ['HR', 'OIB', '12345678903', '12345678904'],
    ['PL', 'NIP', '123-456-32-18', '123-456-32-19'],
    ['CZ', 'IČO', '12345679', '12345678'],
  ])('%s %s', (country, name, right, wrong) => {
    expect(checks(right, register(country, name))).toBe(true);
    expect(checks(wrong, register(country, name))).toBe(false);
  });

  it.each([
    ['99-999', '00-950', true],
    ['9999 AA', '1011AB', true],
    ['AA9 9AA', 'SW1 1AA', true],
    ['99-999', '0095', false],
  ])('%s is the shape of %s: %s', (shape, text, fits) =>
    expect(new RegExp(`^${shapePattern(shape)}$`, 'u').test(text)).toBe(fits),
  );

  it('compares numbers by letters and digits alone', () => expect(bareNumber('FN 123456 a')).toBe('FN123456A'));
});
