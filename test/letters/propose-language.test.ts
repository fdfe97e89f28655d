import { describe, expect, it } from 'vitest';
import { letterLanguages } from '../../lib/languages/letters.ts';
import { type LanguageWish, languageForAuthority, proposeLanguages } from '../../lib/letters/propose-language.ts';

const wish: LanguageWish = { policy: null, place: null, own: 'en-GB', regime: 'eu' };

describe('proposeLanguages', () => {
  it.each([
    ['the policy first', { policy: 'sv', place: 'IE' }, ['sv', 'en']],
    ['the country where the policy is in no language we write', { policy: 'und', place: 'SE' }, ['sv', 'en']],
    ['the person’s own where nothing is known', { own: 'sv-FI' }, ['sv', 'en']],
    ['only languages that have letters under the law', { policy: 'sv', place: 'GB', regime: 'uk' }, ['en']],
    ['nothing twice', { policy: 'en-IE', place: 'IE' }, ['en']],
  ] as [string, Partial<LanguageWish>, string[]][])('puts %s', (_name, part, expected) => {
    expect(proposeLanguages({ ...wish, ...part }).filter((code) => code === 'sv' || code === 'en')).toEqual(expected);
  });
});

it.each([
  ['the language in hand, where the authority has it', ['fi', 'sv'], 'sv', 'eu', 'sv'],
  ['else its first', ['fi', 'sv'], 'pl', 'eu', 'fi'],
  ['only one with letters under the law', ['de', 'fr', 'rm'], 'pl', 'ch', 'de'],
  ['the one in hand, where there are no letters in its languages', ['xx'], 'pl', 'eu', 'pl'],
] as const)('a complaint is in %s', (_why, languages, inHand, regime, expected) => {
  expect(languageForAuthority(languages, inHand, regime)).toBe(expected);
});

describe('the list of languages', () => {
  it.each(letterLanguages.map((each) => [each.code, each] as const))(
    'says which laws %s knows',
    async (_code, each) => {
      const { letters } = await each.load();
      expect(each.otherLaws ?? []).toEqual((['uk', 'ch'] as const).filter((law) => letters[law]));
    },
  );
});
