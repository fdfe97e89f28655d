// Lists of cases, a page at a time. Each reads through an index and stops when the page is full, so that 10,000 cases cost
// what 100 do; what cannot be counted cheaply is counted up to a bound, and the answer says so.

import { addDays, type CalendarDate } from '../model/calendar-date.ts';
import type { CaseFile, CaseState } from '../model/case-file.ts';
import { countCases } from './case-counts.ts';
import { caseFileOf } from './case-row.ts';
import { type CaseRow, database } from './database.ts';
import { searchWords } from './search-words.ts';
import { noDay, stateOn, waitingPhases } from './standing.ts';

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

export interface CaseList {
  cases: ListedCase[];
  total: number;
  /** False: there are more than `total`, and no one has counted them. */
  exact: boolean;
}

/** Matches of a search or filter are counted up to here. */
export const mostCounted = 200;

export async function listCases(query: CaseQuery = {}): Promise<CaseList> {
  const { offset = 0, limit = 50, today } = query;
  const { rows, total, exact } = await pageOf(query, offset, limit);
  return { cases: rows.map((row) => listed(row, today)), total, exact };
}

interface Page {
  rows: CaseRow[];
  total: number;
  exact: boolean;
}

async function pageOf(query: CaseQuery, offset: number, limit: number): Promise<Page> {
  const { show = 'open', order = 'due' } = query;
  const words = searchWords([query.search ?? '']);
  if (words.length > 0) return pageFrom(await searchRows(words, query), offset, limit);
  if (query.states) return pageFrom(await rowsInStates(query, query.states, offset + limit), offset, limit);
  const rows = await inOrder(order, show).offset(offset).limit(limit).toArray();
  return { rows, total: await countCases(show), exact: true };
}

function pageFrom({ rows, exact }: { rows: CaseRow[]; exact: boolean }, offset: number, limit: number): Page {
  return { rows: rows.slice(offset, offset + limit), total: rows.length, exact };
}

/** Index ranges of an order. Closed cases stand after open ones, except where the newest come first. */
function inOrder(order: 'due' | 'controller' | 'newest', show: 'open' | 'closed' | 'all') {
  const index = { due: '[open+dueKey]', controller: '[open+nameKey]', newest: '[open+createdAt]' }[order];
  if (show === 'all') {
    const every = order === 'newest' ? 'createdAt' : index.replace('[open+', '').replace(']', '');
    const whole = database.cases.orderBy(every);
    return order === 'newest' ? whole.reverse() : whole;
  }
  const open = show === 'open' ? 1 : 0;
  const range = database.cases.where(index).between([open, lowest(order)], [open, highest(order)], true, true);
  return order === 'newest' ? range.reverse() : range;
}

const lowest = (order: string) => (order === 'newest' ? 0 : '');
const highest = (order: string) => (order === 'newest' ? Number.MAX_SAFE_INTEGER : '\uffff');

/** Through the index by state and date: a few refused ones among thousands are found at once. */
async function rowsInStates(
  query: CaseQuery,
  states: CaseState[],
  wanted: number,
): Promise<{ rows: CaseRow[]; exact: boolean }> {
  const { show = 'open', today } = query;
  const most = Math.max(wanted, mostCounted) + 1;
  const shown = (row: CaseRow) => show === 'all' || row.open === (show === 'open' ? 1 : 0);
  const ranges = states.flatMap((state) => rangesOf(state, today));
  const found = await Promise.all(
    ranges.map(({ phase, from, to, state }) =>
      database.cases
        .where('[phase+dueKey]')
        .between([phase, from], [phase, to], true, true)
        .and((row) => shown(row) && stateOn(row, today) === state)
        .limit(most)
        .toArray(),
    ),
  );
  const rows = sortRows(found.flat(), query.order ?? 'due');
  return { rows: rows.slice(0, most - 1), exact: rows.length < most };
}

/** Days by which a date may be called met later than it stands (regional holidays, readings of a suspension). */
const mostDoubt = 40;

interface StateRange {
  state: CaseState;
  phase: CaseState;
  from: string;
  to: string;
}

function rangesOf(state: CaseState, today: CalendarDate | undefined): StateRange[] {
  if (state === 'overdue') {
    const to = today ?? '';
    return [...waitingPhases].map((phase) => ({ state, phase, from: '', to }));
  }
  const from = today !== undefined && waitingPhases.has(state) ? addDays(today, -mostDoubt) : '';
  return [{ state, phase: state, from, to: noDay }];
}

/** Cases that hold a word beginning with each of these. */
async function searchRows(words: string[], query: CaseQuery): Promise<{ rows: CaseRow[]; exact: boolean }> {
  const { show = 'open', states, today } = query;
  const flags = show === 'all' ? ['1', '0'] : [show === 'open' ? '1' : '0'];
  const one = (word: string) =>
    database.cases
      .where('words')
      .startsWithAnyOf(flags.map((flag) => flag + word))
      .distinct();
  const [first = '', ...others] = words;
  const few = others.length === 0 && !states ? one(first).limit(mostCounted + 1) : one(first);
  let ids = await few.primaryKeys();
  for (const word of others) {
    const also = new Set(await one(word).primaryKeys());
    ids = ids.filter((id) => also.has(id));
  }
  const all = await database.cases.bulkGet(states ? ids : ids.slice(0, mostCounted));
  const rows = all.filter((row) => row !== undefined && (!states || states.includes(stateOn(row, today)))) as CaseRow[];
  return { rows: sortRows(rows, query.order ?? 'due'), exact: states !== undefined || ids.length <= mostCounted };
}

function sortRows(rows: CaseRow[], order: 'due' | 'controller' | 'newest'): CaseRow[] {
  if (order === 'newest') return rows.toSorted((a, b) => b.createdAt - a.createdAt);
  const key = order === 'due' ? 'dueKey' : 'nameKey';
  return rows.toSorted((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0));
}

function listed(row: CaseRow, today: CalendarDate | undefined): ListedCase {
  return {
    caseFile: caseFileOf(row),
    state: stateOn(row, today),
    dueOn: row.watch?.on ?? null,
    needsDoing: row.open === 1 && today !== undefined && row.actKey <= today,
  };
}
