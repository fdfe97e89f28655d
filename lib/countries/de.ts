import type { Country } from './country.ts';

export const country: Country = {
  code: 'DE',
  callingCode: '49',
  domain: 'de',
  languages: ['de'],
  postalCode: ['99999'],
  town: 'after',
  registers: [
    { name: 'Handelsregister', shape: 'HRB 999999', check: { kind: 'none' }, distinctive: true },
    { name: 'Handelsregister', shape: 'HRB 99999', check: { kind: 'none' }, distinctive: true },
    { name: 'Handelsregister', shape: 'HRB 9999', check: { kind: 'none' }, distinctive: true },
    { name: 'Handelsregister', shape: 'HRA 999999', check: { kind: 'none' }, distinctive: true },
    { name: 'Handelsregister', shape: 'HRA 99999', check: { kind: 'none' }, distinctive: true },
    { name: 'Handelsregister', shape: 'HRA 9999', check: { kind: 'none' }, distinctive: true },
    { name: 'Vereinsregister', shape: 'VR 99999', check: { kind: 'none' }, distinctive: true },
    { name: 'Vereinsregister', shape: 'VR 9999', check: { kind: 'none' }, distinctive: true },
    { name: 'USt-IdNr.', shape: 'DE999999999', check: { kind: 'iso7064' }, distinctive: true },
  ],
};
