import type { Country } from './country.ts';

export const country: Country = {
  code: 'CY',
  callingCode: '357',
  domain: 'cy',
  languages: ['el', 'en'],
  postalCode: ['9999'],
  town: 'after',
  registers: [{ name: 'HE', shape: 'HE999999', check: { kind: 'none' }, distinctive: true }],
};
