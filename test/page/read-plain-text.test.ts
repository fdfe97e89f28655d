import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
import { outline } from '../support/outline.ts';

const long = 'We keep your order for seven years, since the law on accounting asks us to keep the vouchers that long.';
const wrapped = [
  'We keep your order for seven years, since the law on accounting',
  'asks us to keep the vouchers that long. After that we delete all',
  'of it.',
];

describe('plain text', () => {
  const table: [why: string, source: string, passages: string[]][] = [
    ['paragraphs', `${long}\n\n${long}`, [`p ${long}`, `p ${long}`]],
    ['paragraphs by line', `${long}\n${long}`, [`p ${long}`, `p ${long}`]],
    ['lines wrapped at a width', wrapped.join('\n'), [`p ${wrapped.join(' ')}`]],
    [
      'the lines of an address',
      'Tea Ltd (no 123)\n1 High Street\nLS1 4DY Leeds',
      ['p Tea Ltd (no 123)\n1 High Street\nLS1 4DY Leeds'],
    ],
    ['bullets', 'We keep:\n\n  • name\n  • age\n', ['p We keep:', 'li1 name', 'li1 age']],
    ['dashes', 'We keep:\n- name\n- age', ['p We keep:', 'li1 name', 'li1 age']],
    ['numbers', '1. name\n2. age', ['li1 1. name', 'li1 2. age']],
    ['bullets with blank lines between', '* name\n\n* age', ['li1 name', 'li1 age']],
    ['a short line before text', `Your rights\n\n${long}`, ['h7 Your rights', `p ${long}`]],
    ['a short line right above text', `Your rights\n${long}`, ['h7 Your rights', `p ${long}`]],
    [
      'a title above a heading',
      `Privacy policy\n\nCookies\n\n${long}`,
      ['h7 Privacy policy', 'h7 Cookies', `p ${long}`],
    ],
    ['a lead-in is no heading', `We collect:\n\n${long}`, ['p We collect:', `p ${long}`]],
    ['old line ends', 'One.\r\n\r\nTwo.\r\rThree.', ['p One.', 'p Two.', 'p Three.']],
    ['nothing', '', []],
  ];
  it.each(table)('%s', (_, source, passages) => expect(outline(readPlainText(source))).toEqual(passages));
  it('takes its first line as title', () => expect(readPlainText(`Tea policy\n\n${long}`).title).toBe('Tea policy'));
});
