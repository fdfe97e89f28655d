// Runs every pattern on every hostile string and prints how many were tried. A process of its own, since a pattern that
// backtracks badly cannot be interrupted from inside: patterns.test.ts gives this one a minute.

import { collectPatterns } from './collect-patterns.ts';

const size = 1500;
const repeat = (unit: string): string => unit.repeat(Math.ceil(size / unit.length));

/** Long runs that nearly match, and then do not. */
const hostile = [
  'a',
  'A',
  '1',
  ' ',
  '.',
  ',',
  '-',
  '(',
  '[',
  '@',
  '/',
  '\n',
  '<',
  '"',
  '>',
  '=',
  'a ',
  'A ',
  'Aa ',
  '1 ',
  '1-',
  '1.',
  ' - ',
  'a.',
  'a@',
  'a@a.',
  '(a)',
  '( at ) ',
  'A. ',
  'a-a-',
  '12 34 ',
  'Aa 12, ',
  '1, 2, ',
  'www.',
  'https://',
  '<a ',
  'A B ',
  'é',
  'ü ',
  'S.r.',
  'sp. z ',
  '> ',
  '-- ',
  '1 Aa ',
  '& ',
  '&amp;',
  '=?',
  '\r\n ',
  '|',
  '| - ',
  '* ',
  '_',
].flatMap((unit) => [repeat(unit), `${repeat(unit)}!`, `\u0000${repeat(unit)}\u0000`]);

const patterns = process.argv.slice(2).flatMap(collectPatterns);
for (const { source, flags } of patterns) {
  for (const text of hostile) {
    const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
    for (let found = pattern.exec(text), count = 0; found && count < 50; found = pattern.exec(text), count++) {
      if (found[0] === '') pattern.lastIndex++;
    }
  }
}
console.log(patterns.length);
