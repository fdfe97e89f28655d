import type { Country } from './country.ts';

export const country: Country = {
  code: 'US',
  callingCode: '1',
  domain: 'us',
  languages: ['en'],
  postalCode: ['AA 99999'],
  town: 'before',
  registers: [],
};
