// Cases: made when a letter has been sent, listed a page at a time, found by a few letters. Where a case stands is
// worked out from its timeline (timeline.ts) and never set by hand.

import type { Watched } from '../deadlines/reminders.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { CaseController, CaseFile, CaseState } from '../model/case-file.ts';
import type { Regime, RequestKind } from '../model/rights-request.ts';
import { type CaseRow, database } from './database.ts';
import { requireStoring } from './private-window.ts';
import { foldForSearch, searchWords } from './search-words.ts';
import { standingOf, stateOn } from './standing.ts';
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

export interface CaseQuery {
  /** `open` is what still runs; `all` also what is closed. Default `open`. */
  show?: 'open' | 'closed' | 'all';
  /** Only these states, as they are on `today`. */
  states?: CaseState[];
  /** A few letters of the controller's name, the site, an e-mail address or the reference. */
  search?: string;
  /** Default `due`: what is due first stands first. */
  order?: 'due' | 'controller' | 'newest';
  /** Needed to tell `overdue` from what still runs. */
  today?: CalendarDate;
  offset?: number;
  /** Default 50. */
  limit?: number;
}

export interface ListedCase {
  caseFile: CaseFile;
  /** On `today` where the query gave one. */
  state: CaseState;
  /** The day that is waited for: the controller's answer or the authority's; null where nothing is. */
  dueOn: CalendarDate | null;
  /** The person has something to do, on `today`. */
  needsDoing: boolean;
}

/** Makes a case with its first entries, all or nothing. */
export async function createCase(fields: NewCase): Promise<CaseFile> {
  requireStoring();
  const { entries, ...rest } = fields;
  const caseFile: CaseFile = { id: crypto.randomUUID(), ...rest, createdAt: Date.now() };
  const made = entries.map((entry) => makeEntry(caseFile.id, entry));
  await database.transaction('rw', database.cases, database.timeline, async () => {
    await database.cases.add(rowOf(caseFile, made));
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

/** One page of the list, and how many there are in all. Reads through an index: 10,000 cases cost no more than 100. */
export async function listCases(query: CaseQuery = {}): Promise<{ cases: ListedCase[]; total: number }> {
  const { offset = 0, limit = 50, today } = query;
  const whole = selectCases(query);
  const total = await whole.count();
  const rows = await selectCases(query).offset(offset).limit(limit).toArray();
  return { cases: rows.map((row) => listed(row, today)), total };
}

/** How many cases need doing on this day: the number on the badge. */
export async function countNeedingAction(today: CalendarDate): Promise<number> {
  return database.cases.where('[open+actKey]').between([1, ''], [1, today], true, true).count();
}

/** What is waited for up to this day, with whom; for reminders and the calendar. */
export async function listWatched(until: CalendarDate): Promise<(Watched & { name: string })[]> {
  const rows = await database.cases.where('[open+watchKey]').between([1, ''], [1, until], true, true).toArray();
  return rows.flatMap(({ id, watch, controller }) => (watch ? [{ caseId: id, ...watch, name: controller.name }] : []));
}

/** Eight letters and digits that cannot be misread over the telephone; carries no meaning. */
export function newReference(): string {
  const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return Array.from(bytes, (byte) => letters.charAt(byte % letters.length)).join('');
}

/** Row for a case with these entries; also used by a restore. */
export function rowOf(caseFile: CaseFile, entries: Parameters<typeof standingOf>[1]): CaseRow {
  return {
    ...caseFile,
    ...standingOf(caseFile, entries),
    nameKey: foldForSearch(caseFile.controller.name),
    words: searchWords([
      caseFile.controller.name,
      caseFile.controller.site ?? '',
      ...caseFile.controller.emails,
      caseFile.reference,
    ]),
  };
}

export function caseFileOf(row: CaseRow): CaseFile {
  const { id, reference, kinds, controller, regime, policyId, createdAt } = row;
  return { id, reference, kinds, controller, regime, policyId, createdAt };
}

function listed(row: CaseRow, today: CalendarDate | undefined): ListedCase {
  return {
    caseFile: caseFileOf(row),
    state: stateOn(row, today),
    dueOn: row.watch?.on ?? null,
    needsDoing: row.open === 1 && today !== undefined && row.actKey <= today,
  };
}

function selectCases(query: CaseQuery) {
  const { show = 'open', order = 'due', today } = query;
  const tests: ((row: CaseRow) => boolean)[] = [];
  const words = searchWords([query.search ?? '']);
  if (query.states) tests.push((row) => query.states?.includes(stateOn(row, today)) ?? true);
  if (words.length > 0) {
    if (show !== 'all') tests.push((row) => row.open === (show === 'open' ? 1 : 0));
    const [longest, ...others] = words.toSorted((a, b) => b.length - a.length);
    tests.push((row) => others.every((word) => row.words.some((own) => own.startsWith(word))));
    return database.cases
      .where('words')
      .startsWith(longest ?? '')
      .distinct()
      .and((row) => tests.every((test) => test(row)));
  }
  const found = inOrder(order, show);
  return tests.length > 0 ? found.and((row) => tests.every((test) => test(row))) : found;
}

function inOrder(order: 'due' | 'controller' | 'newest', show: 'open' | 'closed' | 'all') {
  const { cases } = database;
  if (order === 'newest' || show === 'all') {
    const newest = cases.orderBy('createdAt').reverse();
    return show === 'all' ? newest : newest.and((row) => row.open === (show === 'open' ? 1 : 0));
  }
  const index = order === 'due' ? '[open+dueKey]' : '[open+nameKey]';
  const open = show === 'open' ? 1 : 0;
  return cases.where(index).between([open, ''], [open, '\uffff'], true, true);
}
