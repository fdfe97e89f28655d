// CalendarDate: a day without a clock or a time zone, written "2026-04-05". Days sort as strings.
// The arithmetic is our own (days since 1970-01-01 in the Gregorian calendar), so that the machine's zone cannot matter.

export type CalendarDate = string;

/** Monday is 1, Sunday is 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface DateParts {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

/** True for a day that exists, written with four, two and two digits: "2024-02-29" yes, "2025-02-29" no. */
export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== 'string' || !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return false;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8, 10));
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The text as a day, white space around it dropped. Throws a RangeError for anything that is not a day. */
export function parseCalendarDate(text: string): CalendarDate {
  const trimmed = text.trim();
  if (!isCalendarDate(trimmed)) throw new RangeError(`not a calendar date: ${text.slice(0, 40)}`);
  return trimmed;
}

/** "2026-04-05" as { year: 2026, month: 4, day: 5 }. Throws a RangeError where it is no day. */
export function partsOf(date: CalendarDate): DateParts {
  if (!isCalendarDate(date)) throw new RangeError(`not a calendar date: ${String(date).slice(0, 40)}`);
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** The day of these numbers. Throws a RangeError where there is none. */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return parseCalendarDate(text);
}

/** The day that a clock in the machine's own zone shows at this moment. The only way in from a `Date`. */
export function calendarDateOf(moment: Date): CalendarDate {
  return calendarDate(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Month counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** 1970-01-01 is 0. */
export function dayNumberOf(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  // Years are counted from March, so that the leap day is the last of a year and every 400 years are alike.
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of `dayNumberOf`. Throws a RangeError outside the years 1 to 9999. */
export function dateOfDayNumber(dayNumber: number): CalendarDate {
  const shifted = dayNumber + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return calendarDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** `days` may be negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumberOf(date) + days);
}

/** The same day number so many months on; where that month lacks it, its last day: 31 January + 1 is 28 or 29 February. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  const monthIndex = year * 12 + month - 1 + months;
  const targetYear = Math.floor(monthIndex / 12);
  const targetMonth = (monthIndex % 12) + 1;
  return calendarDate(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

export function weekdayOf(date: CalendarDate): Weekday {
  // 1970-01-01 was a Thursday; the remainder of a negative number has to be lifted above zero.
  return (((((dayNumberOf(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** Days from the first to the second: 1 for neighbours, 0 for the same day, negative when the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** Every day from the first to the last, both included; none when the last is earlier. Throws above 10,000 days. */
export function datesBetween(first: CalendarDate, last: CalendarDate): CalendarDate[] {
  const start = dayNumberOf(first);
  const count = dayNumberOf(last) - start + 1;
  if (count > 10_000) throw new RangeError('more than 10,000 days');
  return Array.from({ length: Math.max(0, count) }, (_, index) => dateOfDayNumber(start + index));
}

export function laterOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a >= b ? a : b;
}

export function earlierOf(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a <= b ? a : b;
}
