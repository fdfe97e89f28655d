import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDate,
  calendarDateOf,
  dateOfDayNumber,
  datesBetween,
  dayNumberOf,
  daysBetween,
  daysInMonth,
  isCalendarDate,
  parseCalendarDate,
  partsOf,
  weekdayOf,
} from '../../lib/model/calendar-date.ts';

describe('isCalendarDate', () => {
  it.each([
    ['2026-04-05', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2025-02-29', false],
    ['1900-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['0000-01-01', false],
    ['2026-4-5', false],
    ['2026-04-05T00:00', false],
    [' 2026-04-05', false],
    ['٢٠٢٦-٠٤-٠٥', false],
    ['', false],
    [null, false],
    [20260405, false],
  ])('%s: %s', (text, expected) => expect(isCalendarDate(text)).toBe(expected));

  it('parses with white space around and throws otherwise', () => {
    expect(parseCalendarDate(' 2026-04-05\n')).toBe('2026-04-05');
    expect(() => parseCalendarDate('5 April')).toThrow(RangeError);
    expect(() => partsOf('2026-02-30')).toThrow(RangeError);
    expect(() => calendarDate(10_000, 1, 1)).toThrow(RangeError);
  });
});

describe('addMonths', () => {
  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-01-28', 1, '2025-02-28'],
    ['2025-02-28', 1, '2025-03-28'],
    ['2025-04-30', 1, '2025-05-30'],
    ['2025-05-31', 3, '2025-08-31'],
    ['2025-11-30', 3, '2026-02-28'],
    ['2025-12-31', 1, '2026-01-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -13, '2025-02-28'],
  ])('%s and %i months: %s', (from, months, to) => expect(addMonths(from, months)).toBe(to));
});

describe('weekdays', () => {
  it.each([
    ['1970-01-01', 4],
    ['2024-02-29', 4],
    ['2026-04-05', 7],
    ['2026-11-20', 5],
    ['1969-12-28', 7],
    ['1900-01-01', 1],
  ])('%s is day %i of its week', (date, weekday) => expect(weekdayOf(date)).toBe(weekday));
});

describe('ranges', () => {
  it('holds both ends', () =>
    expect(datesBetween('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']));
  it('is empty backwards', () => expect(datesBetween('2024-03-02', '2024-03-01')).toEqual([]));
  it('has a bound', () => expect(() => datesBetween('1900-01-01', '2100-01-01')).toThrow(RangeError));
  it('counts days', () => expect(daysBetween('2024-12-31', '2025-12-31')).toBe(365));
});

describe('a moment becomes the day of the clock on the wall', () => {
  it('late in the evening', () => expect(calendarDateOf(new Date(2026, 3, 5, 23, 59))).toBe('2026-04-05'));
  it('just after midnight', () => expect(calendarDateOf(new Date(2026, 3, 6, 0, 0))).toBe('2026-04-06'));
});

describe('agrees with the calendar of the machine, in universal time', () => {
  const dayNumbers = fc.integer({ min: dayNumberOf('0001-01-01'), max: dayNumberOf('9999-12-31') });

  it('forth and back', () =>
    fc.assert(
      fc.property(dayNumbers, (number) => {
        const date = dateOfDayNumber(number);
        expect(dayNumberOf(date)).toBe(number);
        expect(new Date(number * 86_400_000).toISOString().slice(0, 10)).toBe(date);
        expect(weekdayOf(date)).toBe(new Date(number * 86_400_000).getUTCDay() || 7);
      }),
    ));

  it('adds days one by one and sorts as text', () =>
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 60_000 }), fc.integer({ min: 1, max: 5000 }), (number, days) => {
        const date = dateOfDayNumber(number);
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(addDays(date, days) > date).toBe(true);
      }),
    ));

  it('keeps the day number of the month or clamps to its last day', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 40 }), (number, months) => {
        const from = partsOf(dateOfDayNumber(number));
        const to = partsOf(addMonths(dateOfDayNumber(number), months));
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
        expect(to.year * 12 + to.month - from.year * 12 - from.month).toBe(months);
      }),
    ));
});
