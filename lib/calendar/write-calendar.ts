// Due dates as an iCalendar file (RFC 5545), for one case or all. Days without clock or zone; each event keeps its UID
// and counts up its SEQUENCE, so that a calendar that reads a newer file replaces what it has. The words come from the
// caller; when something is due is lib/deadlines' business.

import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { CaseStatus } from '../deadlines/case-state.ts';
import { addDays, type CalendarDate } from '../model/calendar-date.ts';

export interface DueEvent {
  caseId: string;
  what: 'answer' | 'authority';
  on: CalendarDate;
  /** Grows with every change: the number of entries in the timeline serves. */
  sequence: number;
  /** Nothing is awaited any more: calendars take the event out. */
  cancelled: boolean;
}

export interface DueEventWords {
  summary: string;
  description: string;
}

export interface CalendarHead {
  /** The calendar's name. */
  name: string;
  /** Milliseconds since 1970, when the file is made. */
  madeAt: number;
}

/** Longer texts are cut: a calendar entry is a note, not the case. */
const longestText = { summary: 200, description: 2000 };

/** Seconds before the day begins: nine in the morning of the day itself, and of the third day before. */
const alarms = [-9 * 3600, (3 * 24 - 9) * 3600];

/**
 * The events of a case: what it waits for, and as cancelled what it waited for before. None where nothing was ever due.
 * `entries`: how many the timeline has.
 */
export function dueEventsOf(
  caseId: string,
  status: Pick<CaseStatus, 'due' | 'authorityDue' | 'watch'>,
  entries: number,
): DueEvent[] {
  const events: DueEvent[] = [];
  const add = (what: DueEvent['what'], on: CalendarDate | undefined) => {
    if (on) events.push({ caseId, what, on, sequence: entries, cancelled: status.watch?.what !== what });
  };
  add('answer', status.due?.due);
  add('authority', status.authorityDue?.due);
  return events;
}

/** The file's text, lines ending in CRLF. `wordsFor` names the event in the interface's language. */
export function writeCalendar(
  events: readonly DueEvent[],
  wordsFor: (event: DueEvent) => DueEventWords,
  head: CalendarHead,
): string {
  const calendar = ical({
    name: plainText(head.name, longestText.summary),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Insyn', product: 'Insyn', language: 'EN' },
  });
  for (const event of events) {
    const words = wordsFor(event);
    const made = calendar.createEvent({
      // A restored backup may hold any id: a line break in it would begin a new line of the file.
      id: `${event.caseId.replace(/[^A-Za-z0-9-]/g, '').slice(0, 64)}-${event.what}@insyn`,
      start: `${event.on}T00:00:00Z`,
      end: `${addDays(event.on, 1)}T00:00:00Z`,
      allDay: true,
      stamp: new Date(head.madeAt),
      sequence: event.sequence,
      status: event.cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      // A due date fills nobody's day.
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: plainText(words.summary, longestText.summary),
      description: plainText(words.description, longestText.description),
    });
    if (event.cancelled) continue;
    for (const trigger of alarms) {
      // By the method, for the constructor forgets it, and then the first alarm would come a day late.
      made.createAlarm({ type: ICalAlarmType.display, trigger }).relatesTo('START');
    }
  }
  return calendar.toString();
}

/** Without control characters other than line breaks, at most so long. */
function plainText(text: string, longest: number): string {
  return text.replace(/[^\P{Cc}\n]/gu, ' ').slice(0, longest);
}
