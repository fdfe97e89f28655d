import type { Country } from './country.ts';

export const country: Country = {
  code: 'GR',
  callingCode: '30',
  domain: 'gr',
  languages: ['el'],
  postalCode: ['999 99', '99999'],
  town: 'after',
  registers: [{ name: 'ΑΦΜ', shape: '999999999', check: { kind: 'none' }, distinctive: false }],
};
