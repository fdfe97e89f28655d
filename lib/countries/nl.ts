import type { Country } from './country.ts';

export const country: Country = {
  code: 'NL',
  callingCode: '31',
  domain: 'nl',
  languages: ['nl'],
  postalCode: ['9999 AA'],
  town: 'after',
  registers: [
    { name: 'KvK-nummer', shape: '99999999', check: { kind: 'none' }, distinctive: false },
    { name: 'btw-nummer', shape: 'NL999999999B99', check: { kind: 'none' }, distinctive: true },
  ],
};
