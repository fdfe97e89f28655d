// Which reminders were given and which were put off, so that each comes once. When one is due is for lib/deadlines.

import type { CalendarDate } from '../model/calendar-date.ts';
import { database } from './database.ts';
import { requireStoring } from './private-window.ts';

/** Those of `keys` that a notification was already shown for. */
export async function listNotified(keys: string[]): Promise<Set<string>> {
  const rows = await database.reminders.bulkGet(keys);
  return new Set(rows.flatMap((row) => (row ? [row.key] : [])));
}

export async function markNotified(keys: string[], today: CalendarDate): Promise<void> {
  await database.reminders.bulkPut(keys.map((key) => ({ key, notifiedOn: today })));
}

/** No reminder of this case before that day. */
export async function snoozeCase(caseId: string, until: CalendarDate): Promise<void> {
  requireStoring();
  await database.snoozes.put({ caseId, until });
}

/** Until when the reminders of a case are put off; null: they are not. */
export async function readSnooze(caseId: string): Promise<CalendarDate | null> {
  return (await database.snoozes.get(caseId))?.until ?? null;
}

/** Each case that was put off, with the day until when; `lib/deadlines` says what that means today. */
export async function listSnoozes(): Promise<Map<string, CalendarDate>> {
  return new Map((await database.snoozes.toArray()).map((row) => [row.caseId, row.until]));
}
