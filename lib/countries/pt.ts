import type { Country } from './country.ts';

export const country: Country = {
  code: 'PT',
  callingCode: '351',
  domain: 'pt',
  languages: ['pt'],
  postalCode: ['9999-999'],
  town: 'after',
  registers: [
    {
      name: 'NIPC',
      shape: '999999999',
      check: { kind: 'weightsThenDigit', weights: [9, 8, 7, 6, 5, 4, 3, 2], modulus: 11, subtract: true, ten: 0 },
      distinctive: false,
    },
  ],
};
