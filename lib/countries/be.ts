import type { Country } from './country.ts';

export const country: Country = {
  code: 'BE',
  callingCode: '32',
  domain: 'be',
  languages: ['nl', 'fr', 'de'],
  postalCode: ['9999'],
  town: 'after',
  registers: [
    { name: 'ondernemingsnummer', shape: '9999.999.999', check: { kind: 'mod97' }, distinctive: true },
    { name: 'btw-nummer', shape: 'BE 9999.999.999', check: { kind: 'mod97' }, distinctive: true },
  ],
};
