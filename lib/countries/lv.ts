import type { Country } from './country.ts';

export const country: Country = {
  code: 'LV',
  callingCode: '371',
  domain: 'lv',
  languages: ['lv'],
  postalCode: ['LV-9999'],
  town: 'after',
  registers: [{ name: 'reģistrācijas numurs', shape: '99999999999', check: { kind: 'none' }, distinctive: false }],
};
