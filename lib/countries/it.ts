import type { Country } from './country.ts';

export const country: Country = {
  code: 'IT',
  callingCode: '39',
  domain: 'it',
  languages: ['it', 'de'],
  postalCode: ['99999'],
  town: 'after',
  registers: [{ name: 'partita IVA', shape: '99999999999', check: { kind: 'luhn' }, distinctive: true }],
};
