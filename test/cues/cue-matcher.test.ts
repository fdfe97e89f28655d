import { describe, expect, it } from 'vitest';
import { CueMatcher } from '../../lib/cues/cue-matcher.ts';
import { longestGap, parseCue } from '../../lib/cues/cue-pattern.ts';
import { findWords } from '../../lib/cues/word-edges.ts';

function found(cue: string, text: string): string[] {
  const words = findWords(text);
  const places: string[] = [];
  new CueMatcher([cue]).match(words, 0, words.count, (_, first, last) => {
    places.push(text.slice(words.starts[first], words.ends[last]));
  });
  return places;
}

describe('a cue', () => {
  it.each([
    ['words in a row', 'personal data', 'Your personal data.', ['personal data']],
    ['whatever the case of letters', 'Personal Data', 'YOUR PERSONAL DATA', ['PERSONAL DATA']],
    ['across a hyphen', 'e-mail', 'by e-mail or E mail', ['e-mail', 'E mail']],
    ['across an apostrophe', "droit d'accès", 'le droit d’accès', ['droit d’accès']],
    ['not inside a word', 'name', 'username, names', []],
    ['beside letters that \\b does not know', 'år', 'två år, vår', ['år']],
    ['a beginning', 'telefon*', 'Telefonnummer', ['Telefonnummer']],
    ['an end', '*adresse', 'Lieferadresse, Adressen', ['Lieferadresse']],
    ['an inside', '*namn*', 'efternamnet', ['efternamnet']],
    ['an alternative', 'share|disclose data', 'disclose data', ['disclose data']],
    [
      'a word that may be missing',
      'with the? police',
      'with police; with the police',
      ['with police', 'with the police'],
    ],
    ['words between', 'share ... with', 'share some of it with us', ['share some of it with']],
    ['capitals as capitals', 'IMY', 'IMY, imy', ['IMY']],
    ['a shorter word than its beginning', 'datenschutzbeauftragte*', 'Daten', []],
  ])('finds %s', (_why, cue, text, places) => expect(found(cue, text)).toEqual(places));

  it('lets no more words stand between than it says', () => {
    const between = (count: number): string => `share ${'x '.repeat(count)}with`;
    expect(found('share ... with', between(longestGap))).toHaveLength(1);
    expect(found('share ... with', between(longestGap + 1))).toHaveLength(0);
  });

  it('looks only at the words it is given', () => {
    const text = 'data data data';
    const words = findWords(text);
    const firsts: number[] = [];
    new CueMatcher(['data']).match(words, 1, 2, (_, first) => firsts.push(first));
    expect(firsts).toEqual([1]);
  });

  it.each([
    ['share ...', 'has to begin and end with a word'],
    ['... with', 'has to begin and end with a word'],
    ['', 'has to begin and end with a word'],
    ['a * b', 'a star of its own'],
    ['bank*konto', 'has no letters'],
    ['e-mail|post', 'has to be one word'],
  ])('that cannot be meant is refused in words: "%s"', (cue, words) => expect(() => parseCue(cue)).toThrow(words));
});

describe('words', () => {
  it.each([
    ['Åsa åt 3 äpplen.', ['Åsa', 'åt', '3', 'äpplen']],
    ['d’accès', ['d', 'accès']],
    ['Ελλάδα, България', ['Ελλάδα', 'България']],
    ['  ', []],
    ['2016/679', ['2016', '679']],
  ])('%s', (text, expected) => {
    const { starts, ends, count } = findWords(text);
    expect(Array.from({ length: count }, (_, i) => text.slice(starts[i], ends[i]))).toEqual(expected);
  });
});
