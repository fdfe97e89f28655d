import type { Country } from './country.ts';

export const country: Country = {
  code: 'HU',
  callingCode: '36',
  domain: 'hu',
  languages: ['hu'],
  postalCode: ['9999'],
  town: 'after',
  registers: [
    { name: 'cégjegyzékszám', shape: '99-99-999999', check: { kind: 'none' }, distinctive: true },
    { name: 'adószám', shape: '99999999-9-99', check: { kind: 'none' }, distinctive: true },
  ],
};
