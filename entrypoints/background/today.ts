// The one place that asks the clock which day it is: the calendar day where the person is. All else takes it as a parameter.

import { type CalendarDate, calendarDateOf } from '../../lib/model/calendar-date.ts';

/** Today by the machine's own clock and time zone. */
export function readToday(now: Date = new Date()): CalendarDate {
  return calendarDateOf(now);
}

/** Milliseconds since 1970 of the next morning at nine, for an alarm: no one wants a reminder at midnight. */
export function nextMorning(now: Date = new Date()): number {
  const morning = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 9);
  if (morning.getTime() <= now.getTime()) morning.setDate(morning.getDate() + 1);
  return morning.getTime();
}
