import { describe, expect, it } from 'vitest';
import { type ExcessData, findExcessData } from '../../lib/letters/find-excess-data.ts';

// Invented numbers that satisfy the shape and, where there is one, the check digit.
const found: [text: string, kind: ExcessData, country: string][] = [
  ['mitt nummer är 850101-1234.', 'nationalNumber', 'Sweden'],
  ['19850101-1234', 'nationalNumber', 'Sweden, century'],
  ['131052-308T', 'nationalNumber', 'Finland'],
  ['010190-1234', 'nationalNumber', 'Denmark'],
  ['010190-12345', 'nationalNumber', 'Latvia'],
  ['85.01.01-123.45', 'nationalNumber', 'Belgium'],
  ['855101/1234', 'nationalNumber', 'Czechia'],
  ['756.1234.5678.97', 'nationalNumber', 'Switzerland'],
  ['RSSMRA85T10A562S', 'nationalNumber', 'Italy'],
  ['12345678Z', 'nationalNumber', 'Spain'],
  ['AB123456C', 'nationalNumber', 'United Kingdom'],
  ['44051401359', 'nationalNumber', 'Poland'],
  ['born 1985-01-31', 'birthDate', ''],
  ['f. 31.1.1985', 'birthDate', ''],
  ['SE45 5000 0000 0583 9825 7466', 'bankAccount', 'Sweden'],
  ['DE89370400440532013000', 'bankAccount', 'Germany'],
  ['4111 1111 1111 1111', 'paymentCard', ''],
  ['P<UTOERIKSSON<<ANNA<MARIA<<<<<', 'documentNumber', ''],
];

const clean = [
  '',
  'maja@novak.example',
  'Kundnummer 4711',
  'order 2026-10-01',
  '+46 8 123 456 78',
  '112-2345678-1234567',
  'Ilica 2, 10000 Zagreb',
  '44051401358', // the Polish check digit is wrong
  '4111 1111 1111 1112',
  'DE89370400440532013001',
  '139952-308T', // no such month
];

describe('findExcessData', () => {
  it.each(found)('sees in %j a %s %s', (text, kind) => {
    expect(findExcessData(text)).toContain(kind);
  });

  it.each(clean)('lets %j pass', (text) => {
    expect(findExcessData(text)).toEqual([]);
  });

  it('bears any text', () => {
    expect(findExcessData(`${'1'.repeat(100_000)} ${'A<'.repeat(50_000)}`)).toEqual([]);
  });
});
