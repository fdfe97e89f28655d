import type { Country } from './country.ts';

export const country: Country = {
  code: 'RO',
  callingCode: '40',
  domain: 'ro',
  languages: ['ro'],
  postalCode: ['999999'],
  town: 'after',
  registers: [
    { name: 'CUI', shape: '99999999', check: { kind: 'none' }, distinctive: false },
    { name: 'registrul comerțului', shape: 'J99/9999/9999', check: { kind: 'none' }, distinctive: true },
  ],
};
