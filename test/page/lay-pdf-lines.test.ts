import { describe, expect, it } from 'vitest';
import { layPdfLines, type PdfWord } from '../../lib/page/lay-pdf-lines.ts';

/** A line of letters ten high at a height; its width follows from its length unless given. */
const at = (y: number, text: string, { x = 50, width = text.length * 5, height = 10 } = {}): PdfWord => ({
  text,
  x,
  y,
  width,
  height,
});

const first = 'We keep your order for seven years, since the law on accounting';
const second = 'asks us to keep the vouchers that long. After that we delete all';

describe('the words of a PDF', () => {
  const table: [why: string, words: PdfWord[], text: string][] = [
    [
      'a paragraph broken at the width',
      [at(700, first), at(686, second), at(672, 'of it.')],
      `${first} ${second} of it.`,
    ],
    ['a blank line', [at(700, first), at(686, second), at(650, first)], `${first} ${second}\n\n${first}`],
    [
      'letters of another size',
      [at(700, 'Your rights', { height: 14 }), at(686, first), at(672, second)],
      `Your rights\n\n${first} ${second}`,
    ],
    [
      'lines that end before the edge',
      [at(700, first), at(686, 'Tea Ltd'), at(672, '1 High Street'), at(658, first)],
      `${first} Tea Ltd\n1 High Street\n${first}`,
    ],
    [
      'bullets',
      [at(700, first), at(686, '• name'), at(672, '• e-mail address'), at(658, first)],
      `${first}\n• name\n• e-mail address\n${first}`,
    ],
    [
      'one line in several pieces',
      [at(700, 'We keep', { width: 35 }), at(700, 'it', { x: 90 }), at(700, 's name', { x: 100 })],
      'We keep its name',
    ],
    [
      'a word broken at the end of a line',
      [at(700, `${first.slice(0, -2)}-`), at(686, 'ng is strict.')],
      `${first} is strict.`,
    ],
    [
      'a hyphen that belongs to the word',
      [at(700, 'We collect your name, your postal address, your telephone and e-'), at(686, 'mail address.')],
      'We collect your name, your postal address, your telephone and e-mail address.',
    ],
    ['nothing but white space', [at(700, ' '), at(600, '  ')], ''],
  ];
  it.each(table)('%s', (_why, words, text) => expect(layPdfLines([words])).toBe(text));

  it('goes on over the page where the sentence does, without the numbers at the foot', () => {
    const body = (page: number) =>
      Array.from({ length: 8 }, (_, line) => at(700 - line * 14, `${first} ${'abcd'[page]}${'abcdefgh'[line]}`));
    const pages = [0, 1, 2, 3].map((page) => [
      at(800, 'Privacy policy of Tea Ltd'),
      ...body(page),
      at(30, String(page + 1), { x: 290 }),
    ]);
    const text = layPdfLines(pages);
    expect(text).not.toContain('Privacy policy of Tea Ltd');
    expect(text.split('\n\n')).toHaveLength(1);
    expect(text).not.toMatch(/ [1-4]\b/);
    expect(text).toContain('accounting ah We keep');
  });

  it('gives nothing for pages of pictures', () => expect(layPdfLines([[], []])).toBe(''));

  it('stays within bounds', () => {
    const page = Array.from({ length: 3000 }, (_, line) => at(10_000 - line * 14, 'x'.repeat(1000)));
    expect(layPdfLines([page]).length).toBeLessThanOrEqual(2_000_000);
  });
});
