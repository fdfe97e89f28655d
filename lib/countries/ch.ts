import type { Country } from './country.ts';

export const country: Country = {
  code: 'CH',
  callingCode: '41',
  domain: 'ch',
  languages: ['de', 'fr', 'it'],
  postalCode: ['9999'],
  town: 'after',
  registers: [
    {
      name: 'UID',
      shape: 'CHE-999.999.999',
      check: {
        kind: 'weightsThenDigit',
        weights: [5, 4, 3, 2, 7, 6, 5, 4],
        modulus: 11,
        subtract: true,
        ten: 'invalid',
      },
      distinctive: true,
    },
  ],
};
