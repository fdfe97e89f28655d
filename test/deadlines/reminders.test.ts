import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  gatherReminders,
  nextReminderDay,
  type Reminder,
  remindersOn,
  type Watched,
  watchedOf,
} from '../../lib/deadlines/reminders.ts';
import { addDays, datesBetween } from '../../lib/model/calendar-date.ts';

const answer: Watched = { caseId: 'a', what: 'answer', on: '2025-10-10' };

function momentsOn(watched: Watched[], today: string, snoozes?: [string, string][]): string[] {
  return remindersOn(watched, today, new Map(snoozes)).map(({ caseId, moment }) => `${caseId} ${moment}`);
}

/** What a machine that is awake on these days shows. */
function liveThrough(watched: Watched[], days: string[], snoozes: [string, string][] = []) {
  const notified = new Set<string>();
  const shown: string[] = [];
  for (const today of days) {
    const { single, summary } = gatherReminders(remindersOn(watched, today, new Map(snoozes)), notified);
    for (const { moment, caseId } of single) shown.push(`${today} ${caseId} ${moment}`);
    if (summary.length > 0) shown.push(`${today} summary of ${summary.length}`);
    for (const { key } of [...single, ...summary]) notified.add(key);
  }
  return shown;
}

describe('the moments of a due date', () => {
  it.each([
    ['2025-10-06', []],
    ['2025-10-07', ['a soon']],
    ['2025-10-09', ['a soon']],
    ['2025-10-10', ['a today']],
    ['2025-10-11', ['a late']],
    ['2026-03-01', ['a late']],
  ])('%s: %j', (today, moments) => expect(momentsOn([answer], today)).toEqual(moments));

  it('nothing is late before the latest day is over', () => {
    const doubtful = { ...answer, latest: '2025-10-13' };
    expect(momentsOn([doubtful], '2025-10-13')).toEqual(['a today']);
    expect(momentsOn([doubtful], '2025-10-14')).toEqual(['a late']);
  });

  it('a letter that was prepared and not sent is asked after once', () => {
    const prepared: Watched = { caseId: 'p', what: 'prepared', on: '2025-09-10' };
    expect(liveThrough([prepared], datesBetween('2025-09-10', '2025-12-01'))).toEqual(['2025-09-13 p prepared']);
  });

  it('the most pressing first', () => {
    const other: Watched = { caseId: 'b', what: 'authority', on: '2025-10-08' };
    expect(momentsOn([answer, other], '2025-10-09')).toEqual(['b late', 'a soon']);
  });
});

describe('over time', () => {
  it('three reminders, each once', () =>
    expect(liveThrough([answer], datesBetween('2025-09-10', '2025-11-30'))).toEqual([
      '2025-10-07 a soon',
      '2025-10-10 a today',
      '2025-10-11 a late',
    ]));

  it('woken many times a day', () =>
    expect(liveThrough([answer], ['2025-10-10', '2025-10-10', '2025-10-10'])).toEqual(['2025-10-10 a today']));

  it('a month asleep: forty cases, one summary', () => {
    const many = Array.from(
      { length: 40 },
      (_, index): Watched => ({
        caseId: `c${index}`,
        what: 'answer',
        on: addDays('2025-10-01', index % 25),
      }),
    );
    expect(liveThrough(many, ['2025-11-01', '2025-11-02'])).toEqual(['2025-11-01 summary of 40']);
  });

  it('a month asleep: two cases, what is past is not made up for', () => {
    const two: Watched[] = [answer, { ...answer, caseId: 'b', on: '2025-11-03' }];
    expect(liveThrough(two, ['2025-09-30', '2025-11-01'])).toEqual(['2025-11-01 a late', '2025-11-01 b soon']);
  });

  it('a clock set back shows nothing twice', () =>
    expect(liveThrough([answer], ['2025-10-10', '2025-10-09', '2025-10-10'])).toEqual([
      '2025-10-10 a today',
      '2025-10-09 a soon',
    ]));

  it('a date that moved brings its own reminders', () => {
    const notified = new Set(remindersOn([answer], '2025-10-10').map(({ key }) => key));
    const moved = remindersOn([{ ...answer, on: '2025-12-10' }], '2025-12-10');
    expect(gatherReminders(moved, notified).single.map(({ moment }) => moment)).toEqual(['today']);
  });
});

describe('put off', () => {
  it('comes back once on the day named', () =>
    expect(liveThrough([answer], datesBetween('2025-10-11', '2025-10-31'), [['a', '2025-10-20']])).toEqual([
      '2025-10-20 a late',
    ]));
  it('after it was shown already', () => {
    const shown = remindersOn([answer], '2025-10-11').map(({ key }) => key);
    const again = remindersOn([answer], '2025-10-14', new Map([['a', '2025-10-14']]));
    expect(gatherReminders(again, new Set(shown)).single.length).toBe(1);
  });
  it('an old one leaves the key alone, so that forgetting it shows nothing twice', () =>
    expect(remindersOn([answer], '2025-10-11', new Map([['a', '2025-10-08']]))).toEqual(
      remindersOn([answer], '2025-10-11'),
    ));
  it('an old one does not come between', () =>
    expect(liveThrough([answer], datesBetween('2025-10-01', '2025-10-31'), [['a', '2025-09-20']]).length).toBe(3));
});

describe('when to look again', () => {
  it.each([
    ['2025-09-10', '2025-10-07'],
    ['2025-10-07', '2025-10-10'],
    ['2025-10-10', '2025-10-11'],
    ['2025-10-11', null],
  ])('after %s: %s', (today, next) => expect(nextReminderDay([answer], today)).toBe(next));
});

it('watches what a case waits for', () => {
  expect(watchedOf('a', { watch: { what: 'answer', on: '2025-10-10', latest: '2025-10-10' } })).toHaveLength(1);
  expect(watchedOf('a', { watch: null })).toEqual([]);
});

it('never shows a key twice, and never more than a few at once, whatever days the machine is awake', () => {
  const day = fc.integer({ min: 0, max: 120 }).map((offset) => addDays('2025-09-01', offset));
  const watched = fc.array(
    fc.record({ caseId: fc.constantFrom('a', 'b', 'c', 'd', 'e'), what: fc.constantFrom('answer' as const), on: day }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(watched, fc.array(day), (cases, days) => {
      const notified = new Set<string>();
      for (const today of days.sort()) {
        const { single, summary } = gatherReminders(remindersOn(cases, today), notified);
        expect(single.length).toBeLessThanOrEqual(3);
        expect(single.length === 0 || summary.length === 0).toBe(true);
        const fresh: Reminder[] = [...single, ...summary];
        expect(fresh.some(({ key }) => notified.has(key))).toBe(false);
        for (const { key } of fresh) notified.add(key);
      }
    }),
  );
});
