import type { Country } from './country.ts';

export const country: Country = {
  code: 'LT',
  callingCode: '370',
  domain: 'lt',
  languages: ['lt'],
  postalCode: ['LT-99999', '99999'],
  town: 'after',
  registers: [{ name: 'įmonės kodas', shape: '999999999', check: { kind: 'none' }, distinctive: false }],
};
