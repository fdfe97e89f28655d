// Cases: made when a letter has been sent, found by id or reference. Where a case stands is worked out from its timeline
// (timeline.ts) and never set by hand; lists are list-cases.ts'.

import type { Watched } from '../deadlines/reminders.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { CaseController, CaseFile } from '../model/case-file.ts';
import type { Regime, RequestKind } from '../model/rights-request.ts';
import { moveCounts } from './case-counts.ts';
import { caseFileOf, rowOf } from './case-row.ts';
import { database } from './database.ts';
import { requireStoring } from './private-window.ts';
import { makeEntry, type NewEntry } from './timeline.ts';

export interface NewCase {
  /** As it stands in the letter's subject; `newReference()` makes one. */
  reference: string;
  kinds: RequestKind[];
  controller: CaseController;
  regime: Regime;
  /** From `savePolicy`; null where none was read. */
  policyId: string | null;
  /** What the timeline begins with: usually `{ on, event: { type: 'sent', channel, letter } }`, then `received`. */
  entries: NewEntry[];
}

/** Makes a case with its first entries, all or nothing. */
export async function createCase(fields: NewCase): Promise<CaseFile> {
  requireStoring();
  const { entries, ...rest } = fields;
  const caseFile: CaseFile = { id: crypto.randomUUID(), ...rest, createdAt: Date.now() };
  const made = entries.map((entry) => makeEntry(caseFile.id, entry));
  await database.transaction('rw', database.cases, database.counts, database.timeline, async () => {
    const row = rowOf(caseFile, made);
    await database.cases.add(row);
    await moveCounts([{ from: null, to: row.open }]);
    await database.timeline.bulkAdd(made);
  });
  return caseFile;
}

export async function getCase(id: string): Promise<CaseFile | null> {
  const row = await database.cases.get(id);
  return row ? caseFileOf(row) : null;
}

/** For an answer that names our reference. */
export async function findCaseByReference(reference: string): Promise<CaseFile | null> {
  const row = await database.cases.where('reference').equals(reference).first();
  return row ? caseFileOf(row) : null;
}

/** How many cases need doing on this day, counted up to `most`: a badge has no room for more. */
export async function countNeedingAction(today: CalendarDate, most = 100): Promise<number> {
  const keys = database.cases.where('[open+actKey]').between([1, ''], [1, today], true, true).limit(most).primaryKeys();
  return (await keys).length;
}

/** What is waited for up to this day (and from that one on), with whom; for reminders and the calendar. */
export async function listWatched(until: CalendarDate, from = ''): Promise<(Watched & { name: string })[]> {
  const rows = await database.cases.where('[open+watchKey]').between([1, from], [1, until], true, true).toArray();
  return rows.flatMap(({ id, watch, controller }) => (watch ? [{ caseId: id, ...watch, name: controller.name }] : []));
}

/** Eight letters and digits that cannot be misread over the telephone; carries no meaning. */
export function newReference(): string {
  const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => letters.charAt(byte % letters.length)).join('');
}
