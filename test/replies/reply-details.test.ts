import { describe, expect, it } from 'vitest';
import { classifyReply } from '../../lib/replies/classify-reply.ts';
import { addressesIn, amountIn, daysIn, groundsIn } from '../../lib/replies/reply-details.ts';

const months = { march: 3, märz: 3, juli: 7, diciembre: 12, august: 8, may: 5 };

describe('daysIn', () => {
  it.each<[string, string | null, string[]]>([
    ['until 2026-09-30', null, ['2026-09-30']],
    ['viimeistään 30.9.2026.', null, ['2026-09-30']],
    ['bis 28. März 2026', null, ['2026-03-28']],
    ['hasta el 2 de diciembre de 2026', null, ['2026-12-02']],
    ['by August 11, 2026', null, ['2026-08-11']],
    ['senest 6. juli', '2026-04-20', ['2026-07-06']],
    ['by 3 March', '2026-12-01', ['2027-03-03']],
    ['by 3 March', null, []],
    ['the 31 September of 31.9.2026', null, []],
    ['you may refuse', '2026-01-01', []],
  ])('%s', (text, after, days) => {
    expect(daysIn(text, months, after)).toEqual(days);
  });
});

it.each<[string, string | null]>([
  ['facturés 18 € TTC', '18 €'],
  ['a fee of £60 up front', '£60'],
  ['295 kr inkl. moms', '295 kr'],
  ['within 30 days', null],
])('the sum in "%s"', (text, amount) => {
  expect(amountIn(text)).toBe(amount);
});

it('grounds and addresses', () => {
  expect(groundsIn('jf. § 22, stk. 1, and Art. 17(3)(b)')).toEqual(['§ 22', 'Art. 17(3)(b)']);
  expect(addressesIn('Write to DPO@firm.example, please')).toEqual(['dpo@firm.example']);
});

it('an extension: until when, and whether reasons are given', () => {
  const text =
    'Dear Ms Lind, because of the number of requests we need a further two months. You will hear from us by 11 August 2026.';
  const answer = classifyReply({ text, subject: '', machine: null, attachments: 0, kinds: ['access'] });
  expect(answer.kind).toBe('extended');
  expect(answer.details).toEqual({ withReasons: true, until: '2026-08-11' });
});
