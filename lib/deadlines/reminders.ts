// Which reminders are due: three days before, on the day, the day after. Pure: the dates to watch, what was put off and
// today go in. Who remembers what was shown is lib/store; who shows it is entrypoints/background.
//
// There is only ever one reminder for a date: the one of its present moment. After weeks asleep the earlier ones are not
// made up for, and many at once become one summary.

import { addDays, type CalendarDate, daysBetween } from '../model/calendar-date.ts';
import type { CaseStatus } from './case-state.ts';

export interface Watched {
  caseId: string;
  /** 'prepared': written but not sent; `on` is the day it was prepared. */
  what: 'answer' | 'authority' | 'prepared';
  /** The due date. */
  on: CalendarDate;
  /** Nothing is called late before this day is over; never before `on`. */
  latest?: CalendarDate;
}

export type ReminderMoment = 'soon' | 'today' | 'late' | 'prepared';

export interface Reminder {
  /** Shown once per key. Holds the date, so that an extension brings new reminders, and the day it was put off to. */
  key: string;
  caseId: string;
  what: Watched['what'];
  moment: ReminderMoment;
  on: CalendarDate;
  /** Until the due date; negative after it. */
  daysLeft: number;
}

export interface ReminderRound {
  /** One notification each. */
  single: Reminder[];
  /** Shown as one notification for all of them; empty where they are few. */
  summary: Reminder[];
}

/** So many days before the due date comes the first reminder. */
export const noticeDays = 3;

/** So many days after a letter was prepared it is asked whether it was sent. */
export const preparedDays = 3;

/** More than so many at once become one summary. */
export const mostAtOnce = 3;

/** What to watch in a case; none where nothing is awaited. */
export function watchedOf(caseId: string, status: Pick<CaseStatus, 'watch'>): Watched[] {
  return status.watch ? [{ caseId, ...status.watch }] : [];
}

/**
 * The reminders whose moment it is, shown before or not, the most pressing first. `snoozes`: case to the day until which
 * it was put off; on that day its reminder comes once more.
 */
export function remindersOn(
  watched: readonly Watched[],
  today: CalendarDate,
  snoozes: ReadonlyMap<string, CalendarDate> = new Map(),
): Reminder[] {
  const reminders: Reminder[] = [];
  for (const { caseId, what, on, latest } of watched) {
    const until = snoozes.get(caseId);
    if (until !== undefined && today < until) continue;
    const moment = momentOf(what, on, latest ?? on, today);
    if (moment === null) continue;
    // A snooze counts only if it ended within this moment's life: an old one must not bring the reminder back.
    const again = until !== undefined && until >= startOf(moment, on, latest ?? on) ? `:${until}` : '';
    const key = `${caseId}:${what}:${on}:${moment}${again}`;
    reminders.push({ key, caseId, what, moment, on, daysLeft: daysBetween(today, on) });
  }
  return reminders.sort((a, b) => a.daysLeft - b.daysLeft || (a.key < b.key ? -1 : 1));
}

/** The reminders not yet shown, as single notifications or, when they are many, as one summary. */
export function gatherReminders(reminders: readonly Reminder[], notified: ReadonlySet<string>): ReminderRound {
  const fresh = reminders.filter(({ key }) => !notified.has(key));
  return fresh.length > mostAtOnce ? { single: [], summary: fresh } : { single: fresh, summary: [] };
}

/** The next day on which some reminder may come: when to look again at the latest. null: nothing is watched. */
export function nextReminderDay(watched: readonly Watched[], today: CalendarDate): CalendarDate | null {
  const days = watched
    .flatMap(({ what, on, latest }) =>
      what === 'prepared' ? [addDays(on, preparedDays)] : [addDays(on, -noticeDays), on, addDays(latest ?? on, 1)],
    )
    .filter((day) => day > today)
    .sort();
  return days[0] ?? null;
}

function momentOf(
  what: Watched['what'],
  on: CalendarDate,
  latest: CalendarDate,
  today: CalendarDate,
): ReminderMoment | null {
  if (what === 'prepared') return today >= addDays(on, preparedDays) ? 'prepared' : null;
  if (today > latest) return 'late';
  if (today >= on) return 'today';
  return today >= addDays(on, -noticeDays) ? 'soon' : null;
}

function startOf(moment: ReminderMoment, on: CalendarDate, latest: CalendarDate): CalendarDate {
  if (moment === 'prepared') return addDays(on, preparedDays);
  if (moment === 'late') return addDays(latest, 1);
  return moment === 'today' ? on : addDays(on, -noticeDays);
}
