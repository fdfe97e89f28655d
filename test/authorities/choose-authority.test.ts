import { describe, expect, it } from 'vitest';
import { authorities } from '../../lib/authorities/authorities.ts';
import {
  type AuthorityQuestion,
  authoritiesOf,
  authorityById,
  authorityNames,
  chooseAuthority,
} from '../../lib/authorities/choose-authority.ts';

const base: AuthorityQuestion = { regime: 'eu', residence: 'SE', controllerPlace: 'SE', controllerKind: 'private' };

describe('chooseAuthority', () => {
  it.each<[what: string, question: Partial<AuthorityQuestion>, proposals: string[], missing: string[]]>([
    ['all in one country', {}, ['SE residence'], []],
    ['controller abroad', { controllerPlace: 'IE' }, ['SE residence', 'IE establishment'], []],
    [
      'work in a third',
      { controllerPlace: 'IE', workplace: 'DK' },
      ['SE residence', 'IE establishment', 'DK workplace'],
      [],
    ],
    ['a Land', { controllerPlace: 'DE-HH' }, ['SE residence', 'DE-HH establishment'], []],
    ['Land unknown', { controllerPlace: 'DE' }, ['SE residence'], ['land']],
    ['Bavaria, private', { controllerPlace: 'DE-BY' }, ['SE residence', 'DE-BY-private establishment'], []],
    [
      'Bavaria, public',
      { controllerPlace: 'DE-BY', controllerKind: 'regionalPublic' },
      ['DE-BY-public establishment', 'SE residence'],
      [],
    ],
    [
      'a federal body',
      { residence: 'DE-BE', controllerPlace: 'DE', controllerKind: 'federalPublic' },
      ['DE-federal establishment'],
      [],
    ],
    [
      'telecommunications',
      { residence: 'DE-BE', controllerPlace: 'DE-NW', controllerKind: 'telecomOrPost' },
      ['DE-federal residence'],
      [],
    ],
    [
      'a foreign telecom is not the federal one’s',
      { residence: 'DE-BE', controllerPlace: 'FR', controllerKind: 'telecomOrPost' },
      ['DE-BE residence', 'FR establishment'],
      [],
    ],
    [
      'living in one Land, controller in another',
      { residence: 'DE-BE', controllerPlace: 'DE-SN' },
      ['DE-BE residence', 'DE-SN establishment'],
      [],
    ],
    [
      'unknown kind is taken for private',
      { controllerPlace: 'DE-BY', controllerKind: 'unknown' },
      ['SE residence', 'DE-BY-private establishment'],
      [],
    ],
    ['residence unknown', { residence: null, controllerPlace: 'FR' }, ['FR establishment'], ['residence']],
    [
      'outside the EEA with a representative',
      { controllerPlace: 'US', representativePlace: 'NL' },
      ['SE residence', 'NL representative'],
      [],
    ],
    ['living in the United Kingdom', { residence: 'GB', controllerPlace: 'SE' }, ['SE establishment'], []],
    ['a Spanish region', { residence: 'ES-CT', controllerPlace: 'FR-67' }, ['ES residence', 'FR establishment'], []],
    ['UK law', { regime: 'uk', controllerPlace: 'GB-ENG' }, ['GB onlyOne'], []],
    ['Swiss law', { regime: 'ch', controllerPlace: 'CH-ZH' }, ['CH onlyOne'], []],
  ])('%s', (_what, question, proposals, missing) => {
    const choice = chooseAuthority({ ...base, ...question });
    expect(choice.proposals.map(({ authority, reason }) => `${authority.id} ${reason}`)).toEqual(proposals);
    expect(choice.missing).toEqual(missing);
  });

  it('says that a German church has its own', () => {
    const choice = chooseAuthority({ ...base, residence: 'DE-BY', controllerPlace: 'DE-BY', controllerKind: 'church' });
    expect([choice.ownAuthority, choice.proposals]).toEqual([true, []]);
  });

  it('reports to Switzerland are under its own law', () =>
    expect(chooseAuthority({ ...base, regime: 'ch' }).proposals[0].article).toBe('Art. 49 FADP'));
});

describe('the list', () => {
  const states = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT NL NO PL PT RO SK SI ES SE GB CH';

  it.each(states.split(' '))('%s has one', (country) => expect(authoritiesOf(country).length).toBeGreaterThan(0));

  it('has the sixteen Länder, Bavaria twice, and the federal one', () => {
    const german = authoritiesOf('DE');
    expect(german.length).toBe(18);
    expect(new Set(german.map(({ region }) => region)).size).toBe(17);
  });

  it.each(authorities.map((authority) => [authority.id, authority] as const))('%s is whole', (id, authority) => {
    expect(id.startsWith(authority.region ? `${authority.country}-${authority.region}` : authority.country)).toBe(true);
    expect(authority.address.length).toBeGreaterThan(1);
    expect(authority.web).toMatch(/^https:\/\/[^ ]+\/$/);
    expect(authority.complaintUrl ?? 'https://').toMatch(/^https:\/\/[^ ]*$/);
    expect(authority.email ?? 'a@b.eu').toMatch(/^[^@ ]+@[^@ ]+\.[a-z]+$/);
    expect(authority.email !== null || authority.remarks.includes('noEmail')).toBe(true);
    expect(authority.recordOn ?? '').toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(authority.name).toBe(authority.name.normalize('NFC'));
    expect(authority.name).not.toMatch(/[(;/]/);
    expect(authorityById(id)).toBe(authority);
  });

  it('has ids of its own', () => expect(new Set(authorities.map(({ id }) => id)).size).toBe(authorities.length));

  it('gives names to look for', () =>
    expect(authorityNames().find(({ id }) => id === 'SE')).toEqual({
      id: 'SE',
      names: ['Integritetsskyddsmyndigheten', 'Datainspektionen', 'Swedish Authority for Privacy Protection'],
      short: 'IMY',
    }));
});
