import type { Country } from './country.ts';

export const country: Country = {
  code: 'SE',
  callingCode: '46',
  domain: 'se',
  languages: ['sv'],
  postalCode: ['999 99', '99999'],
  town: 'after',
  registers: [{ name: 'organisationsnummer', shape: '999999-9999', check: { kind: 'luhn' }, distinctive: true }],
};
