import type { Country } from './country.ts';

export const country: Country = {
  code: 'PL',
  callingCode: '48',
  domain: 'pl',
  languages: ['pl'],
  postalCode: ['99-999'],
  town: 'after',
  registers: [
    {
      name: 'NIP',
      shape: '999-999-99-99',
      check: {
        kind: 'weightsThenDigit',
        weights: [6, 5, 7, 2, 3, 4, 5, 6, 7],
        modulus: 11,
        subtract: false,
        ten: 'invalid',
      },
      distinctive: false,
    },
    { name: 'KRS', shape: '9999999999', check: { kind: 'none' }, distinctive: false },
    {
      name: 'REGON',
      shape: '999999999',
      check: { kind: 'weightsThenDigit', weights: [8, 9, 2, 3, 4, 5, 6, 7], modulus: 11, subtract: false, ten: 0 },
      distinctive: false,
    },
  ],
};
