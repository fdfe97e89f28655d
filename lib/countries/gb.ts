import type { Country } from './country.ts';

export const country: Country = {
  code: 'GB',
  callingCode: '44',
  domain: 'uk',
  languages: ['en'],
  postalCode: ['AA9 9AA', 'A9 9AA', 'A99 9AA', 'AA99 9AA', 'A9A 9AA', 'AA9A 9AA'],
  town: 'before',
  registers: [
    { name: 'company number', shape: '99999999', check: { kind: 'none' }, distinctive: false },
    { name: 'company number', shape: 'AA999999', check: { kind: 'none' }, distinctive: false },
  ],
};
