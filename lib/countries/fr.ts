import type { Country } from './country.ts';

export const country: Country = {
  code: 'FR',
  callingCode: '33',
  domain: 'fr',
  languages: ['fr'],
  postalCode: ['99999', '99 999'],
  town: 'after',
  registers: [
    { name: 'SIREN', shape: '999 999 999', check: { kind: 'luhn' }, distinctive: true },
    { name: 'SIRET', shape: '999 999 999 99999', check: { kind: 'luhn' }, distinctive: true },
  ],
};
