import type { Country } from './country.ts';

export const country: Country = {
  code: 'ES',
  callingCode: '34',
  domain: 'es',
  languages: ['es', 'ca', 'gl', 'eu'],
  postalCode: ['99999'],
  town: 'after',
  registers: [
    { name: 'NIF', shape: 'A-99999999', check: { kind: 'none' }, distinctive: true },
    { name: 'NIF', shape: 'A99999999', check: { kind: 'none' }, distinctive: true },
    { name: 'NIF', shape: 'A9999999A', check: { kind: 'none' }, distinctive: true },
    { name: 'DNI', shape: '99999999A', check: { kind: 'none' }, distinctive: true },
    { name: 'DNI', shape: '99999999-A', check: { kind: 'none' }, distinctive: true },
  ],
};
