import type { Country } from './country.ts';

export const country: Country = {
  code: 'SI',
  callingCode: '386',
  domain: 'si',
  languages: ['sl'],
  postalCode: ['9999'],
  town: 'after',
  registers: [
    { name: 'matična številka', shape: '9999999000', check: { kind: 'none' }, distinctive: false },
    {
      name: 'davčna številka',
      shape: '99999999',
      check: { kind: 'weightsThenDigit', weights: [8, 7, 6, 5, 4, 3, 2], modulus: 11, subtract: true, ten: 0 },
      distinctive: false,
    },
  ],
};
