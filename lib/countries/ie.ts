import type { Country } from './country.ts';

export const country: Country = {
  code: 'IE',
  callingCode: '353',
  domain: 'ie',
  languages: ['en', 'ga'],
  postalCode: ['A99 XXXX', 'A9A XXXX'],
  town: 'before',
  registers: [{ name: 'company number', shape: '999999', check: { kind: 'none' }, distinctive: false }],
};
