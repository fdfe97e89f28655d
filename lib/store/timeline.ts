// The timeline of a case: entries are added and read, never changed or taken away. A wrong entry is answered by
// a correcting one (event `corrected`), which lib/deadlines understands.

import type { CalendarDate } from '../model/calendar-date.ts';
import type { CaseFile, TimelineEntry, TimelineEvent } from '../model/case-file.ts';
import { type CaseRow, database, type TimelineRow } from './database.ts';
import { requireStoring } from './private-window.ts';
import { standingOf } from './standing.ts';

export interface NewEntry {
  on: CalendarDate;
  event: TimelineEvent;
}

/** Adds one entry and works out anew where the case stands. Throws where there is no such case. */
export async function appendEntry(caseId: string, entry: NewEntry): Promise<TimelineEntry> {
  const [made] = await appendEntries([{ caseId, ...entry }]);
  return made as TimelineEntry;
}

/** The same for several cases at once (bulk close): all or none. */
export async function appendEntries(entries: (NewEntry & { caseId: string })[]): Promise<TimelineEntry[]> {
  requireStoring();
  return database.transaction('rw', database.cases, database.timeline, async () => {
    const made = entries.map(({ caseId, on, event }) => makeEntry(caseId, { on, event }));
    await database.timeline.bulkAdd(made.map((entry) => ({ ...entry })));
    await settleStandings([...new Set(entries.map((entry) => entry.caseId))]);
    return made;
  });
}

/** All entries of a case, in the order they were written down. */
export async function listEntries(caseId: string): Promise<TimelineEntry[]> {
  const rows = await database.timeline.where('caseId').equals(caseId).sortBy('sequence');
  return rows.map(withoutSequence);
}

/** Entries of several cases, by case; for the page of a list that is on the screen. */
export async function listEntriesOf(caseIds: string[]): Promise<Map<string, TimelineEntry[]>> {
  const rows = await database.timeline.where('caseId').anyOf(caseIds).sortBy('sequence');
  const byCase = new Map<string, TimelineEntry[]>(caseIds.map((id) => [id, []]));
  for (const row of rows) byCase.get(row.caseId)?.push(withoutSequence(row));
  return byCase;
}

/** An entry with its id and the moment it was written down; not yet stored. */
export function makeEntry(caseId: string, entry: NewEntry): TimelineEntry {
  return { id: crypto.randomUUID(), caseId, on: entry.on, recordedAt: Date.now(), event: entry.event };
}

/** Works out anew where these cases stand. Inside a transaction over cases and timeline. */
export async function settleStandings(caseIds: string[]): Promise<void> {
  const found = await database.cases.bulkGet(caseIds);
  const entries = await listEntriesOf(caseIds);
  const rows = found.map((row, index): CaseRow => {
    if (row === undefined) throw new Error(`No case ${caseIds[index]}`);
    return { ...row, ...standingOf(row satisfies CaseFile, entries.get(row.id) ?? []) };
  });
  await database.cases.bulkPut(rows);
}

/** An entry as the rest of the house knows it. */
export function withoutSequence({ sequence: _, ...entry }: TimelineRow): TimelineEntry {
  return entry;
}
