import type { Country } from './country.ts';

export const country: Country = {
  code: 'LI',
  callingCode: '423',
  domain: 'li',
  languages: ['de'],
  postalCode: ['9999'],
  town: 'after',
  registers: [{ name: 'Registernummer', shape: 'FL-9999.999.999-9', check: { kind: 'none' }, distinctive: true }],
};
