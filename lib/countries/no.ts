import type { Country } from './country.ts';

export const country: Country = {
  code: 'NO',
  callingCode: '47',
  domain: 'no',
  languages: ['nb', 'nn'],
  postalCode: ['9999'],
  town: 'after',
  registers: [
    {
      name: 'organisasjonsnummer',
      shape: '999 999 999',
      check: { kind: 'weights', weights: [3, 2, 7, 6, 5, 4, 3, 2, 1], modulus: 11, remainder: 0 },
      distinctive: true,
    },
  ],
};
