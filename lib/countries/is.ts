import type { Country } from './country.ts';

export const country: Country = {
  code: 'IS',
  callingCode: '354',
  domain: 'is',
  languages: ['is'],
  postalCode: ['999'],
  town: 'after',
  registers: [{ name: 'kennitala', shape: '999999-9999', check: { kind: 'none' }, distinctive: false }],
};
