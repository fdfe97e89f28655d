import type { Country } from './country.ts';

export const country: Country = {
  code: 'FI',
  callingCode: '358',
  domain: 'fi',
  languages: ['fi', 'sv'],
  postalCode: ['99999'],
  town: 'after',
  registers: [
    {
      name: 'Y-tunnus',
      shape: '9999999-9',
      check: { kind: 'weightsThenDigit', weights: [7, 9, 10, 5, 8, 4, 2], modulus: 11, subtract: true, ten: 'invalid' },
      distinctive: true,
    },
  ],
};
