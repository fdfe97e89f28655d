// Lists of cases, a page at a time, so that 10,000 cases cost what 100 do. Without a choice the page is read off the index
// of its order. With words or states it depends on how many fit: few are all read and sorted; of many the first page is
// found soon by going through the order; in between, keys are compared before any row is read.

import type { CalendarDate } from '../model/calendar-date.ts';
import type { CaseFile, CaseState } from '../model/case-file.ts';
import { countCases } from './case-counts.ts';
import { caseFileOf } from './case-row.ts';
import { type CaseRow, database } from './database.ts';
import {
  type Choice,
  choiceOfStates,
  choiceOfWord,
  type ListOrder,
  type Range,
  rangesInOrder,
  type Shown,
  statesInOrder,
} from './list-ranges.ts';
import { searchWords } from './search-words.ts';
import { stateOn } from './standing.ts';

export interface CaseQuery {
  /** `open` is what still runs; `all` also what is closed. Default `open`. */
  show?: Shown;
  /** Only these states, as they are on `today`. */
  states?: CaseState[];
  /** A few letters of the controller's name, the site, an e-mail address or the reference. */
  search?: string;
  /** Default `due`: what is due first stands first. */
  order?: ListOrder;
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

/** So many that fit are all read, sorted and counted. */
export const mostCounted = 120;
/** At least so many rows are gone through in the hope of a full page. */
const mostTried = 200;
/** So many keys of a choice are compared with others. */
const mostCompared = 3000;

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

/** What is looked for, ready to be read. */
interface Wish {
  choices: Choice[];
  inOrder: Range[];
  fits(row: CaseRow): boolean;
  sort(rows: CaseRow[]): CaseRow[];
}

async function pageOf(query: CaseQuery, offset: number, limit: number): Promise<Page> {
  const { show = 'open', order = 'due', today, search = '', states } = query;
  const inOrder = rangesInOrder(order, show, today);
  const choices = searchWords([search])
    .sort((a, b) => b.length - a.length)
    .map((word) => choiceOfWord(word, show));
  if (states) choices.push(choiceOfStates(states, today));
  const end = offset + limit;
  if (choices.length === 0) {
    const rows = order === 'newest' ? await newest(inOrder, offset, limit) : (await first(inOrder, end)).slice(offset);
    return { rows, total: await countCases(show), exact: true };
  }
  const shown = (row: CaseRow) => show === 'all' || row.open === (show === 'open' ? 1 : 0);
  const fits = (row: CaseRow) => shown(row) && choices.every((choice) => choice.holds(row));
  const wish = { choices, inOrder, fits, sort: (rows: CaseRow[]) => sortRows(rows, order, today) };
  const { rows, total, exact } =
    (await fewRows(wish)) ?? (await soonRows(wish, end)) ?? (await comparedRows(wish, end));
  return { rows: rows.slice(offset, end), total, exact };
}

/** Everything, where one of the choices alone leaves few. */
async function fewRows({ choices, fits, sort }: Wish): Promise<Page | null> {
  for (const { ranges } of choices) {
    const keys = await keysOf(ranges, mostCounted);
    if (keys) return wholePage(await rowsFor([...keys]), fits, sort);
  }
  return null;
}

/** The first page, where it is full after few rows. */
async function soonRows({ choices, inOrder, fits, sort }: Wish, end: number): Promise<Page | null> {
  const found = (await first(inOrder, Math.max(mostTried, 2 * end))).filter(fits);
  if (found.length < end) return null;
  // One choice that is not few holds more than were counted; of several together nobody knows.
  return {
    rows: sort(found.slice(0, end)),
    total: choices.length > 1 ? end : Math.max(end, mostCounted),
    exact: false,
  };
}

/** By comparing the keys of the choices with each other and with the order. */
async function comparedRows({ choices, inOrder, fits, sort }: Wish, end: number): Promise<Page> {
  const sets = await Promise.all(choices.map(({ ranges }) => keysOf(ranges, mostCompared)));
  const [least, ...others] = sets.filter((set) => set !== null).sort((a, b) => a.size - b.size);
  const both = least && new Set([...least].filter((key) => others.every((set) => set.has(key))));
  if (both && both.size <= mostCounted) return wholePage(await rowsFor([...both]), fits, sort);
  const found: CaseRow[] = [];
  for await (const keys of keysInOrder(inOrder)) {
    const rows = await rowsFor(both ? keys.filter((key) => both.has(key)) : keys);
    found.push(...rows.filter(fits));
    if (found.length >= end) break;
  }
  const counted = both && sets.every((set) => set !== null) ? both.size : null;
  const total = counted ?? Math.min(found.length, end);
  return { rows: sort(found.slice(0, end)), total, exact: counted !== null || found.length < end };
}

function wholePage(found: CaseRow[], fits: Wish['fits'], sort: Wish['sort']): Page {
  const rows = sort(found.filter(fits));
  return { rows, total: rows.length, exact: true };
}

/** The keys of all the ranges; null where there are more than `most`. */
async function keysOf(ranges: Range[], most: number): Promise<Set<string> | null> {
  const lists = await Promise.all(
    ranges.map((range) =>
      range()
        .limit(most + 1)
        .primaryKeys(),
    ),
  );
  // A case comes several times where several of its words begin so.
  const keys = new Set(lists.flat());
  return keys.size > most || lists.some((list) => list.length > most) ? null : keys;
}

async function rowsFor(keys: string[]): Promise<CaseRow[]> {
  return (await database.cases.bulkGet(keys)).filter((row) => row !== undefined);
}

/** The first rows of ranges read one after the other. */
async function first(ranges: Range[], most: number): Promise<CaseRow[]> {
  const rows: CaseRow[] = [];
  for (const range of ranges) {
    if (rows.length >= most) break;
    rows.push(
      ...(await range()
        .limit(most - rows.length)
        .toArray()),
    );
  }
  return rows;
}

/** Read backwards, where skipping costs less than reading what is skipped. */
function newest([range]: Range[], offset: number, limit: number): PromiseLike<CaseRow[]> | CaseRow[] {
  return range ? range().offset(offset).limit(limit).toArray() : [];
}

/** Keys in portions that grow; each portion is read from the beginning, since a range cannot be gone on with cheaply. */
async function* keysInOrder(ranges: Range[]): AsyncGenerator<string[]> {
  for (const range of ranges) {
    for (let done = 0, most = 500; ; most *= 4) {
      const keys = await range().limit(most).primaryKeys();
      yield keys.slice(done);
      if (keys.length < most) break;
      done = keys.length;
    }
  }
}

function sortRows(rows: CaseRow[], order: ListOrder, today: CalendarDate | undefined): CaseRow[] {
  if (order === 'newest') return rows.toSorted((a, b) => b.createdAt - a.createdAt);
  const rank = (row: CaseRow) => (order === 'state' ? statesInOrder.indexOf(stateOn(row, today)) : 0);
  const key = order === 'controller' ? 'nameKey' : 'dueKey';
  return rows.toSorted((a, b) => rank(a) - rank(b) || (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0));
}

function listed(row: CaseRow, today: CalendarDate | undefined): ListedCase {
  return {
    caseFile: caseFileOf(row),
    state: stateOn(row, today),
    dueOn: row.watch?.on ?? null,
    needsDoing: row.open === 1 && today !== undefined && row.actKey <= today,
  };
}
