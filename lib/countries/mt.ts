import type { Country } from './country.ts';

export const country: Country = {
  code: 'MT',
  callingCode: '356',
  domain: 'mt',
  languages: ['mt', 'en'],
  postalCode: ['AAA 9999'],
  town: 'after',
  registers: [{ name: 'company number', shape: 'C 99999', check: { kind: 'none' }, distinctive: true }],
};
