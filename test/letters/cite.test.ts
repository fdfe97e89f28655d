import { describe, expect, it } from 'vitest';
import { letters as english } from '../../lib/languages/en/letters.ts';
import { letters as swedish } from '../../lib/languages/sv/letters.ts';
import { cite, citeAll, splitArticle } from '../../lib/letters/cite.ts';

describe('cite', () => {
  it.each([
    [english, '15', false, 'Article 15'],
    [english, '15', true, 'Article 15 GDPR'],
    [english, '15(3)', true, 'Article 15(3) GDPR'],
    [english, '6(1)(f)', false, 'Article 6(1)(f)'],
    [swedish, '15(3)', true, 'artikel 15.3 i dataskyddsförordningen'],
    [swedish, '6(1)(f)', false, 'artikel 6.1 f'],
  ])('%# writes %2$s %3$s', (words, number, withLaw, expected) => {
    expect(cite(words, null, number, withLaw)).toBe(expected);
  });

  it('writes the points in the letters of the law in that language', () => {
    const greek = { ...english, citation: { ...english.citation, points: 'α β γ δ ε στ ζ η' } };
    expect(cite(greek, null, '6(1)(f)', false)).toBe('Article 6(1)(στ)');
  });

  it('cites the counterpart under another law', () => {
    expect(cite(english, english.uk, '15(1)', true)).toBe('Article 15(1) UK GDPR');
    expect(cite(english, english.uk, '22(1)', false)).toBe('Article 22A UK GDPR');
    expect(cite(english, english.ch, '15(1)', false)).toBe('Article 25(1) and (2) FADP');
  });

  it('cites nothing where that law has no counterpart', () => {
    expect(cite(english, english.ch, '19', true)).toBeUndefined();
  });

  it('names the law once in a row of articles, and each article once', () => {
    expect(citeAll(english, null, ['15', '17', '15'])).toBe('Article 15 and Article 17 GDPR');
    expect(citeAll(english, null, ['15', '17', '20'])).toBe('Article 15, Article 17 and Article 20 GDPR');
    expect(citeAll(swedish, null, ['15', '17'])).toBe('artikel 15 och artikel 17 i dataskyddsförordningen');
    expect(citeAll(english, english.ch, ['21(1)', '21(2)'])).toBe('Article 30(2)(b) FADP');
  });
});

describe('splitArticle', () => {
  it.each(['', '15a', '15(1)(z)', '15()', '15(1', '1234', '15(1)(c) GDPR'])('refuses %j', (number) => {
    expect(splitArticle(number)).toBeUndefined();
  });
});
