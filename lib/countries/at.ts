import type { Country } from './country.ts';

export const country: Country = {
  code: 'AT',
  callingCode: '43',
  domain: 'at',
  languages: ['de'],
  postalCode: ['9999'],
  town: 'after',
  registers: [
    { name: 'Firmenbuchnummer', shape: 'FN 999999A', check: { kind: 'none' }, distinctive: true },
    { name: 'ZVR-Zahl', shape: '999999999', check: { kind: 'none' }, distinctive: false },
    { name: 'UID', shape: 'ATU99999999', check: { kind: 'none' }, distinctive: true },
  ],
};
