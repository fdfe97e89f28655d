import type { Country } from './country.ts';

export const country: Country = {
  code: 'CZ',
  callingCode: '420',
  domain: 'cz',
  languages: ['cs'],
  postalCode: ['999 99'],
  town: 'after',
  registers: [
    {
      name: 'IČO',
      shape: '99999999',
      check: { kind: 'weightsThenDigit', weights: [8, 7, 6, 5, 4, 3, 2], modulus: 11, subtract: true, ten: 0 },
      distinctive: false,
    },
  ],
};
