import type { Country } from './country.ts';

export const country: Country = {
  code: 'DK',
  callingCode: '45',
  domain: 'dk',
  languages: ['da'],
  postalCode: ['9999'],
  town: 'after',
  registers: [
    {
      name: 'CVR-nummer',
      shape: '99999999',
      check: { kind: 'weights', weights: [2, 7, 6, 5, 4, 3, 2, 1], modulus: 11, remainder: 0 },
      distinctive: false,
    },
  ],
};
