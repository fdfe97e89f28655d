import { describe, expect, it } from 'vitest';
import { cleanLine, cleanLines, cleanPassage, cleanText } from '../../lib/letters/clean-text.ts';

describe('cleanLine', () => {
  it.each([
    ['  Åsa   Lind ', 'Åsa Lind'],
    ['A\u030Asa', 'Åsa'],
    ['Åsa\r\nBcc: all@example.org', 'Åsa Bcc: all@example.org'],
    ['a\u2028b\u0085c', 'a b c'],
    ['\u202Etxt.exe\u202C', 'txt.exe'],
    ['soft\u00ADhyphen\u200B', 'softhyphen'],
    ['tab\there', 'tab here'],
    ['nul\u0000', 'nul'],
  ])('makes %j one clean line', (given, expected) => {
    expect(cleanLine(given)).toBe(expected);
  });
});

describe('cleanText', () => {
  it('keeps the lines a person wrote', () => {
    expect(cleanText('one \r\ntwo\rthree\n\nfour\u0007\n')).toBe('one\ntwo\nthree\n\nfour');
  });

  it('cuts nothing', () => {
    expect(cleanText('x'.repeat(50_000))).toHaveLength(50_000);
  });
});

describe('cleanLines', () => {
  it('drops the empty ones', () => {
    expect(cleanLines(['a\nb', ' ', 'c'])).toEqual(['a', 'b', 'c']);
  });
});

describe('cleanPassage', () => {
  it('shows that something was left out', () => {
    const passage = cleanPassage('word '.repeat(1000));
    expect(passage.length).toBeLessThan(310);
    expect(passage).toMatch(/word …$/);
  });
});
