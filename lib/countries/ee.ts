import type { Country } from './country.ts';

export const country: Country = {
  code: 'EE',
  callingCode: '372',
  domain: 'ee',
  languages: ['et'],
  postalCode: ['99999'],
  town: 'after',
  registers: [{ name: 'registrikood', shape: '99999999', check: { kind: 'none' }, distinctive: false }],
};
