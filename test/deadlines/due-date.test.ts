import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorityDueDate, type DueQuestion, dueDate } from '../../lib/deadlines/due-date.ts';
import { holidayLines } from '../../lib/deadlines/holidays.generated.ts';
import { isNonWorkingDay, placeOf } from '../../lib/deadlines/holidays.ts';
import { regimes } from '../../lib/deadlines/regimes.ts';
import { dateOfDayNumber, dayNumberOf, weekdayOf } from '../../lib/model/calendar-date.ts';
import type { Regime } from '../../lib/model/rights-request.ts';
import { workedCases } from './worked-cases.ts';

function reckon(receivedOn: string, place: string | null, more: Partial<DueQuestion> = {}) {
  return dueDate({ receivedOn, place, regime: 'eu', months: 1, ...more });
}

describe('worked cases', () => {
  it.each(workedCases)('$received $place: $due ($why)', ({ received, place, months = 1, pauses, base, due }) => {
    const country = place.slice(0, 2);
    const regime: Regime = country === 'GB' ? 'uk' : country === 'CH' ? 'ch' : 'eu';
    const suspensions = pauses?.map(([from, to]) => ({ from, to, kind: 'clarification' as const }));
    const result = dueDate({ receivedOn: received, place, regime, months, suspensions });
    expect({ base: result.base, due: result.due }).toEqual({ base, due });
    expect(result.skipped.length).toBe(dayNumberOf(due) - dayNumberOf(base));
  });
});

describe('skipped days say why', () => {
  it('an Easter weekend in Finland', () => {
    expect(reckon('2026-03-05', 'FI').skipped).toEqual([
      { on: '2026-04-05', why: { kind: 'holiday', english: 'Easter Sunday', local: 'pääsiäispäivä' } },
      { on: '2026-04-06', why: { kind: 'holiday', english: 'Easter Monday', local: 'toinen pääsiäispäivä' } },
    ]);
  });
  it('a plain weekend', () => {
    expect(reckon('2025-02-15', 'DK').skipped.map(({ why }) => why.kind)).toEqual(['saturday', 'sunday']);
  });
  it('with the articles', () => {
    const reasons = reckon('2025-03-05', 'SE').reasons;
    expect(reasons.map(({ key }) => key)).toEqual(['monthsLater', 'skipped', 'skipped']);
    expect(reasons[0].values).toMatchObject({ months: 1, from: '2025-03-05', to: '2025-04-05' });
    expect(reasons[1].values).toMatchObject({
      on: '2025-04-05',
      kind: 'saturday',
      article: 'Art. 3(4) Regulation 1182/71',
    });
  });
  it('a month that is too short', () => {
    expect(reckon('2025-01-31', 'FR').reasons[0]).toMatchObject({ key: 'monthTooShort', values: { to: '2025-02-28' } });
  });
});

describe('what is in doubt', () => {
  it.each<[why: string, question: [string, string | null], due: string, latest: string, flags: string]>([
    ['nothing', ['2025-09-10', 'AT'], '2025-10-10', '2025-10-10', ''],
    ['Corpus Christi in some Länder', ['2025-05-19', 'DE'], '2025-06-19', '2025-06-20', 'regional'],
    ['known Land, no doubt', ['2025-05-19', 'DE-BE'], '2025-06-19', '2025-06-19', ''],
    ['All Saints before a weekend', ['2024-10-01', 'DE'], '2024-11-01', '2024-11-04', 'regional'],
    ['Midsummer Eve', ['2026-05-19', 'SE'], '2026-06-19', '2026-06-22', 'debatable'],
    ['Christmas Eve leads into Christmas', ['2025-11-24', 'SE'], '2025-12-24', '2025-12-29', 'debatable'],
    ['5 May in the Netherlands', ['2026-04-05', 'NL'], '2026-05-05', '2026-05-06', 'debatable'],
    ['15 August in Bavaria', ['2025-07-15', 'DE-BY'], '2025-08-15', '2025-08-18', 'debatable'],
    ['Easter Monday, but not in Scotland', ['2026-03-06', 'GB'], '2026-04-07', '2026-04-07', 'debatable'],
    ['a day off for a Sunday in Bulgaria', ['2026-04-25', 'BG'], '2026-05-25', '2026-05-26', 'debatable'],
    ['half a day in Iceland', ['2025-11-24', 'IS'], '2025-12-29', '2025-12-29', 'debatable'],
    ['no place', ['2025-11-25', null], '2025-12-25', '2025-12-25', 'estimated'],
    ['no such country in the table', ['2025-11-25', 'US'], '2025-12-25', '2025-12-25', 'estimated'],
    ['beyond the table', ['2040-04-01', 'SE'], '2040-05-01', '2040-05-01', 'estimated'],
    ['a département without days of its own', ['2025-03-18', 'FR-75'], '2025-04-18', '2025-04-18', ''],
    ['France without a département', ['2025-03-18', 'FR'], '2025-04-18', '2025-04-22', 'regional'],
  ])('%s', (_why, [received, place], due, latest, flags) => {
    const result = reckon(received, place, { regime: place === 'GB' ? 'uk' : 'eu' });
    const raised = Object.entries(result.flags).flatMap(([flag, up]) => (up ? [flag] : []));
    expect({ due: result.due, latest: result.latest, flags: raised.join(' ') }).toEqual({ due, latest, flags });
  });

  it('an estimated receipt says so', () => {
    const result = reckon('2025-09-10', 'AT', { estimated: true });
    expect(result.flags.estimated).toBe(true);
    expect(result.reasons.at(-1)?.key).toBe('receiptEstimated');
  });
});

describe('extension', () => {
  it('is one period of three months from receipt with one clamp', () =>
    expect(reckon('2025-05-31', 'BE', { months: 3 }).due).toBe('2025-09-01'));
  it('keeps the last day for the notice', () =>
    expect(reckon('2025-04-18', 'SE', { months: 3 }).extensionNoticeDue).toBe('2025-05-19'));
  it('is not known in Switzerland', () => {
    const result = reckon('2025-03-03', 'CH', { regime: 'ch', months: 3 });
    expect([result.due, result.extensionNoticeDue]).toEqual(['2025-04-02', null]);
  });
});

describe('suspension', () => {
  const pause = (from: string, to: string, kind?: 'identity' | 'clarification') => ({
    suspensions: [{ from, to, kind }],
  });

  // Received on 2 February 2026: 2 March and two days. In months of 30 days it would be 4 March and two.
  it('calls nothing late before the reading in days is over, which is longer after a February', () => {
    const result = reckon('2026-02-02', 'SE', pause('2026-02-10', '2026-02-12'));
    expect([result.due, result.latest, result.flags.debatable]).toEqual(['2026-03-04', '2026-03-06', true]);
  });
  it('adds the days between, and shows the other reading as the latest day', () => {
    const result = reckon('2025-09-08', 'DE-BE', pause('2025-09-10', '2025-09-15'));
    expect([result.base, result.due, result.latest]).toEqual(['2025-10-13', '2025-10-13', '2025-10-14']);
    expect(result.flags.debatable).toBe(true);
  });
  it('counts both ends in the United Kingdom', () => {
    const result = reckon('2026-06-09', 'GB-ENG', { regime: 'uk', ...pause('2026-06-10', '2026-06-15') });
    expect([result.base, result.latest]).toEqual(['2026-07-15', '2026-07-15']);
  });
  it('starts the month anew for identity in the United Kingdom', () => {
    const result = reckon('2026-06-09', 'GB-ENG', { regime: 'uk', ...pause('2026-06-10', '2026-06-22', 'identity') });
    expect([result.base, result.due]).toEqual(['2026-07-22', '2026-07-22']);
  });
  it('adds overlapping questions once', () => {
    const two = [
      { from: '2025-09-10', to: '2025-09-16' },
      { from: '2025-09-12', to: '2025-09-15' },
    ];
    expect(reckon('2025-09-08', 'DE-BE', { suspensions: two }).base).toBe('2025-10-14');
  });
  it('does nothing when the question comes after the end', () =>
    expect(reckon('2025-09-08', 'DE-BE', pause('2025-10-09', '2025-10-20')).due).toBe('2025-10-08'));
  it('moves the notice of extension as well', () =>
    expect(reckon('2025-09-08', 'DE-BE', { months: 3, ...pause('2025-09-10', '2025-09-15') }).extensionNoticeDue).toBe(
      '2025-10-13',
    ));
  it('cannot end before it begins', () =>
    expect(() => reckon('2025-09-08', 'DE', pause('2025-09-15', '2025-09-10'))).toThrow(RangeError));
});

describe('Switzerland', () => {
  it('shows the plain day, and calls nothing late before the next weekday', () => {
    const result = reckon('2025-03-06', 'CH', { regime: 'ch' });
    expect([result.due, result.latest, result.skipped.length]).toEqual(['2025-04-05', '2025-04-07', 0]);
  });
});

describe('the authority', () => {
  it('has three months, with the holidays of its own place', () => {
    expect(authorityDueDate('2026-10-03', 'DE-BY', 'eu')?.due).toBe('2027-01-04');
    expect(authorityDueDate('2026-10-06', 'DE-BY', 'eu')?.due).toBe('2027-01-07');
    expect(authorityDueDate('2026-10-06', 'DE-BE', 'eu')?.due).toBe('2027-01-06');
  });
  it.each([
    ['eu', 'SE', ['Art. 78(2) GDPR; Art. 3(1), 3(2)(c) Regulation 1182/71']],
    ['uk', 'GB', ['s. 166 Data Protection Act 2018']],
    ['ch', 'CH', undefined],
  ] as const)('is held to its own law (%s)', (regime, place, articles) => {
    const due = authorityDueDate('2026-09-08', place, regime);
    expect(due?.reasons.flatMap(({ values }) => values.article ?? [])).toEqual(articles);
  });
});

const countries = Object.keys(holidayLines);
const codes = Object.entries(holidayLines).flatMap(([country, lines]) => [
  country,
  ...new Set(
    lines
      .flatMap((line) => line.split('|')[3].replaceAll('-', '').split(' '))
      .filter(Boolean)
      .map((r) => `${country}-${r}`),
  ),
]);

const place = fc.constantFrom(...codes, null);
const receivedOn = fc
  .integer({ min: dayNumberOf('2024-01-01'), max: dayNumberOf('2035-07-31') })
  .map((number) => dateOfDayNumber(number));
const question = fc.record({
  receivedOn,
  place,
  regime: fc.constantFrom<Regime>('eu', 'uk', 'ch'),
  months: fc.constantFrom<1 | 3>(1, 3),
  pauses: fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 25 })), { maxLength: 3 }),
});

function asked(given: { pauses: [number, number][] } & Omit<DueQuestion, 'suspensions'>): DueQuestion {
  const { pauses, ...rest } = given;
  const start = dayNumberOf(given.receivedOn);
  const suspensions = pauses.map(([after, length]) => ({
    from: dateOfDayNumber(start + after),
    to: dateOfDayNumber(start + after + length),
  }));
  return { ...rest, suspensions };
}

describe('for every place, law and day', () => {
  it('covers the EU, the EEA, the United Kingdom and Switzerland', () => expect(countries.length).toBe(32));

  it('is never before receipt, in order, and never on a day off where the law shifts', () =>
    fc.assert(
      fc.property(question, (given) => {
        const result = dueDate(asked(given));
        expect(result.base > given.receivedOn).toBe(true);
        expect(result.due >= result.base).toBe(true);
        expect(result.latest >= result.due).toBe(true);
        expect(isNonWorkingDay(result.latest, placeOf(given.place))).toBe(false);
        if (!regimes[given.regime].shifts) return;
        expect(isNonWorkingDay(result.due, placeOf(given.place))).toBe(false);
        expect(weekdayOf(result.due)).toBeLessThan(6);
        expect(result.skipped.every(({ on }) => isNonWorkingDay(on, placeOf(given.place)))).toBe(true);
        expect(dayNumberOf(result.due) - dayNumberOf(result.base)).toBe(result.skipped.length);
      }),
      { numRuns: 3000 },
    ));

  it('grows with the day of receipt', () =>
    fc.assert(
      fc.property(question, fc.integer({ min: 1, max: 60 }), (given, days) => {
        const first = dueDate({ ...asked(given), suspensions: [] });
        const receivedOn = dateOfDayNumber(dayNumberOf(given.receivedOn) + days);
        const second = dueDate({ ...asked(given), suspensions: [], receivedOn });
        expect(second.due >= first.due).toBe(true);
        expect(second.latest >= first.latest).toBe(true);
      }),
      { numRuns: 2000 },
    ));

  it('is not brought forward by a suspension or an extension', () =>
    fc.assert(
      fc.property(question, (given) => {
        const with_ = dueDate(asked(given));
        expect(with_.due >= dueDate({ ...asked(given), suspensions: [] }).due).toBe(true);
        expect(with_.due >= dueDate({ ...asked(given), months: 1 }).due).toBe(true);
      }),
      { numRuns: 1000 },
    ));
});
