import { expect, it } from 'vitest';
import { breakLines } from '../../../lib/letters/pdf/break-lines.ts';

const byLength = (text: string) => text.length;

it.each([
  ['', 10, ['']],
  ['short', 10, ['short']],
  ['two words here', 9, ['two words', 'here']],
  ['averyverylongword', 6, ['averyv', 'erylon', 'gword']],
  ['a averyverylongword b', 8, ['a', 'averyver', 'ylongwor', 'd b']],
  ['kept  double', 20, ['kept  double']],
  ['😀😀😀', 4, ['😀😀', '😀']],
])('%j in %i', (text, width, lines) => {
  expect(breakLines(text, width, byLength)).toEqual(lines);
});
