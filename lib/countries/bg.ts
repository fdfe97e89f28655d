import type { Country } from './country.ts';

export const country: Country = {
  code: 'BG',
  callingCode: '359',
  domain: 'bg',
  languages: ['bg'],
  postalCode: ['9999'],
  town: 'after',
  registers: [
    {
      name: 'ЕИК',
      shape: '999999999',
      check: { kind: 'weightsThenDigit', weights: [1, 2, 3, 4, 5, 6, 7, 8], modulus: 11, subtract: false, ten: 0 },
      distinctive: false,
    },
  ],
};
