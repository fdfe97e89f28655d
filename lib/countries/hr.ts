import type { Country } from './country.ts';

export const country: Country = {
  code: 'HR',
  callingCode: '385',
  domain: 'hr',
  languages: ['hr'],
  postalCode: ['99999'],
  town: 'after',
  registers: [{ name: 'OIB', shape: '99999999999', check: { kind: 'iso7064' }, distinctive: true }],
};
