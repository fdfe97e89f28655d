// The timeline of a case: entries are added and read, never changed or taken away. A wrong entry is answered by
// a correcting one (event `corrected`), which lib/deadlines understands.

import type { PromiseExtended } from 'dexie';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { TimelineEntry, TimelineEvent } from '../model/case-file.ts';
import { moveCounts } from './case-counts.ts';
import { caseFileOf, rowOf } from './case-row.ts';
import { type CaseRow, database, type TimelineRow } from './database.ts';
import { requireStoring } from './private-window.ts';

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
  return database.transaction('rw', database.cases, database.counts, database.timeline, async () => {
    const made = entries.map(({ caseId, on, event }) => makeEntry(caseId, { on, event }));
    await database.timeline.bulkAdd(made.map((entry) => ({ ...entry })));
    await settleStandings([...new Set(entries.map((entry) => entry.caseId))]);
    return made;
  });
}

/** All entries of a case, in the order they were written down. */
export async function listEntries(caseId: string): Promise<TimelineEntry[]> {
  return (await rowsOf(caseId)).map(withoutSequence);
}

/** Entries of several cases, by case; for the page of a list that is on the screen. */
export async function listEntriesOf(caseIds: string[]): Promise<Map<string, TimelineEntry[]>> {
  // Many small questions at once are answered sooner than one large one, which the browser walks entry by entry. They are
  // Dexie's own promises: async functions side by side would fall out of a transaction.
  const lists = await Promise.all(caseIds.map(rowsOf));
  return new Map(caseIds.map((id, index) => [id, (lists[index] ?? []).map(withoutSequence)]));
}

function rowsOf(caseId: string): PromiseExtended<TimelineRow[]> {
  return database.timeline.where('caseId').equals(caseId).sortBy('sequence');
}

/** An entry with its id and the moment it was written down; not yet stored. */
export function makeEntry(caseId: string, entry: NewEntry): TimelineEntry {
  return { id: crypto.randomUUID(), caseId, on: entry.on, recordedAt: Date.now(), event: entry.event };
}

/** Works out anew where these cases stand. Inside a transaction over cases, counts and timeline. */
export async function settleStandings(caseIds: string[]): Promise<void> {
  const found = await database.cases.bulkGet(caseIds);
  const entries = await listEntriesOf(caseIds);
  const moves: Parameters<typeof moveCounts>[0] = [];
  const rows = found.map((row, index): CaseRow => {
    if (row === undefined) throw new Error(`No case ${caseIds[index]}`);
    const settled = rowOf(caseFileOf(row), entries.get(row.id) ?? []);
    if (settled.open !== row.open) moves.push({ from: row.open, to: settled.open });
    return settled;
  });
  await database.cases.bulkPut(rows);
  await moveCounts(moves);
}

/** An entry as the rest of the house knows it. */
export function withoutSequence({ sequence: _, ...entry }: TimelineRow): TimelineEntry {
  return entry;
}
