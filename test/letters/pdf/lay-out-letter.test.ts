import { describe, expect, it } from 'vitest';
import { type LetterPaper, layOutLetter, millimetre } from '../../../lib/letters/pdf/lay-out-letter.ts';
import type { Letter } from '../../../lib/model/letter.ts';

const measure = (text: string, size: number) => text.length * size * 0.5;

function makeLetter(part: Partial<Letter> = {}): Letter {
  return {
    kinds: ['access'],
    language: 'en',
    addressee: ['Northwind Ltd', '1 High Street', 'Dublin D01'],
    to: [],
    subject: 'Request for access',
    body: 'Dear Sir or Madam,\n\nPlease answer:\n1. the purposes\n2. the categories\n\nYours faithfully,\nMaja Novak',
    reference: '',
    ...part,
  };
}

const about: LetterPaper = {
  sender: ['Maja Novak', 'Ilica 2', '10000 Zagreb'],
  date: '20 November 2026',
  closing: 'Yours faithfully,',
  roomToSign: true,
};

describe('layOutLetter', () => {
  it('puts the address where the window is', () => {
    const address = layOutLetter(makeLetter(), about, measure).blocks[1];
    expect(address.lines.map(({ text }) => text)).toEqual(makeLetter().addressee);
    for (const { x, y } of address.lines) {
      expect(x).toBe(25);
      expect(y).toBeGreaterThan(62.7);
      expect(y).toBeLessThan(90);
    }
  });

  it('keeps a long address inside the window', () => {
    const addressee = Array.from({ length: 12 }, (_, i) => `A line of an address that is rather long, number ${i}`);
    const address = layOutLetter(makeLetter({ addressee }), about, measure).blocks[1];
    for (const { text, y, size } of address.lines) {
      expect(y).toBeLessThan(95);
      expect(measure(text, size)).toBeLessThanOrEqual(80 * millimetre);
    }
  });

  it('lets nothing run out of the page, however long the letter', () => {
    const body = `${'A sentence that goes on. '.repeat(600)}\n${'x'.repeat(5000)}\n\nYours faithfully,\nMaja Novak`;
    const layout = layOutLetter(makeLetter({ body }), about, measure);
    expect(layout.pages).toBeGreaterThan(2);
    for (const block of layout.blocks) {
      expect(block.page).toBeLessThan(layout.pages);
      for (const { text, x, y, size } of block.lines) {
        expect(y).toBeLessThan(290);
        expect(x * millimetre + measure(text, size)).toBeLessThanOrEqual(191 * millimetre);
      }
    }
    const text = layout.blocks.flatMap(({ lines }) => lines.map((line) => line.text)).join('');
    expect(text.replaceAll(' ', '')).toContain(body.replace(/\s/g, ''));
  });

  it('numbers the pages where there are several', () => {
    const numbers = (body: string) =>
      layOutLetter(makeLetter({ body }), about, measure)
        .blocks.filter(({ role }) => role === 'artifact')
        .map(({ lines }) => lines[0].text);
    expect(numbers('short')).toEqual([]);
    expect(numbers('line\n'.repeat(60))).toEqual(['1/2', '2/2']);
  });

  it('tells items from paragraphs', () => {
    const roles = layOutLetter(makeLetter(), about, measure).blocks.map(({ role }) => role);
    expect(roles.filter((role) => role === 'item')).toHaveLength(2);
    expect(roles.filter((role) => role === 'heading')).toHaveLength(1);
  });

  it('leaves room to sign under the closing, with the name on the same page', () => {
    for (let lines = 1; lines < 60; lines++) {
      const body = `${'line\n'.repeat(lines)}\nYours faithfully,\nMaja Novak`;
      const { blocks, signature } = layOutLetter(makeLetter({ body }), about, measure);
      const closing = blocks.find((block) => block.lines[0]?.text === about.closing);
      expect(signature?.page).toBe(closing?.page);
      expect(signature?.y).toBeLessThan(290);
      expect(signature?.y).toBeGreaterThan(closing?.lines[0].y ?? 300);
    }
  });

  it('keeps what leads to a list, and the heading of a request, with what follows', () => {
    for (let lines = 1; lines < 60; lines++) {
      const body = `${'line\n'.repeat(lines)}\nRequest\nPlease answer:\n1. the purposes\n\nYours faithfully,\nMaja`;
      const { blocks } = layOutLetter(makeLetter({ body }), { ...about, headings: ['Request'] }, measure);
      const pageOf = (text: string) => blocks.find((block) => block.lines.some((line) => line.text === text))?.page;
      expect(pageOf('Please answer:'), `${lines} lines`).toBe(pageOf('the purposes'));
      expect(pageOf('Request')).toBe(pageOf('Please answer:'));
      expect(blocks.find(({ role }) => role === 'subheading')?.lines[0]).toMatchObject({ text: 'Request', bold: true });
    }
  });

  it('parts no abbreviation from its number', () => {
    for (let words = 1; words < 40; words++) {
      const { blocks } = layOutLetter(makeLetter({ body: `${'ord '.repeat(words)}(art. 15 ust. 3).` }), about, measure);
      const lines = blocks.flatMap((block) => block.lines.map(({ text }) => text));
      expect(lines.filter((line) => /(?:art|ust)\.$/.test(line))).toEqual([]);
    }
  });

  it('signs the letter, not the earlier one that stands below it', () => {
    const body = 'Hello.\n\nYours faithfully,\nMaja\n\nMy earlier letter:\n\nHi.\n\nYours faithfully,\nMaja';
    const { blocks, signature } = layOutLetter(makeLetter({ body }), about, measure);
    const earlier = blocks.find((block) => block.lines[0]?.text === 'My earlier letter:');
    expect(signature?.y).toBeLessThan(earlier?.lines[0].y ?? 0);
  });

  it('signs at the end where the closing was worded anew', () => {
    const layout = layOutLetter(makeLetter({ body: 'Hello,\n\nplease.\n\nBye\nMaja' }), about, measure);
    expect(layout.signature?.y).toBeGreaterThan(layout.blocks.at(-1)?.lines[0].y ?? 300);
  });

  it('leaves no room where none is wanted', () => {
    expect(layOutLetter(makeLetter(), { ...about, roomToSign: false }, measure).signature).toBeNull();
  });
});
