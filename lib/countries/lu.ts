import type { Country } from './country.ts';

export const country: Country = {
  code: 'LU',
  callingCode: '352',
  domain: 'lu',
  languages: ['fr', 'de'],
  postalCode: ['9999'],
  town: 'after',
  registers: [
    { name: 'RCS', shape: 'B999999', check: { kind: 'none' }, distinctive: false },
    { name: 'RCS', shape: 'B99999', check: { kind: 'none' }, distinctive: false },
  ],
};
