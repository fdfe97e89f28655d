// The page of a list where words or states were chosen, by how many fit: few are all read and sorted; of many the first
// page is found soon by going through the order; in between, keys are compared before any row is read.

import { type CaseRow, database } from './database.ts';
import type { Choice, Range } from './list-ranges.ts';
import { noDay } from './standing.ts';

/** So many that fit are all read, sorted and counted. */
export const mostCounted = 120;
/** So many rows are gone through in the hope of a full page. */
const mostTried = 200;
/** So many keys of each choice are looked through for what they have in common. */
const mostMet = 250;
/** So many keys of a choice are compared with others. */
const mostCompared = 3000;

export interface Page {
  rows: CaseRow[];
  total: number;
  exact: boolean;
}

/** What is looked for, ready to be read. */
export interface Wish {
  choices: Choice[];
  inOrder: Range[];
  byDue: boolean;
  fits(row: CaseRow): boolean;
  sort(rows: CaseRow[]): CaseRow[];
  /** So many rows are wanted. */
  end: number;
}

/** The rows from `offset` to the wish's end, and how many fit. */
export async function readPage(wish: Wish, offset: number): Promise<Page> {
  const one = wish.choices.length === 1;
  const [keys, tried] = await Promise.all([fewestKeys(wish), one ? triedRows(wish, 2 * wish.end) : []]);
  const page = keys
    ? wholePage(wish, await rowsFor([...keys]))
    : (fullPage(wish, tried) ?? (await metPage(wish)) ?? (await soonPage(wish, tried)) ?? (await comparedPage(wish)));
  return { ...page, rows: page.rows.slice(offset, wish.end) };
}

/** The keys of the smallest choice, where one of them alone leaves few. */
async function fewestKeys({ choices }: Wish): Promise<Set<string> | null> {
  const sets = await Promise.all(choices.map(({ ranges }) => keysOf(ranges, mostCounted)));
  return sets.filter((set) => set !== null).sort((a, b) => a.size - b.size)[0] ?? null;
}

/** Rows from the beginning of the order; of a list by due date, those that are in the first choice or nearly so. */
async function triedRows({ choices: [choice], inOrder, byDue }: Wish, most: number): Promise<CaseRow[]> {
  return byDue && choice ? firstByDue(choice, most) : firstRows(inOrder, most);
}

/** The first page, if these rows fill it. */
function fullPage({ choices, fits, sort, end }: Wish, tried: CaseRow[]): Page | null {
  const found = tried.filter(fits);
  if (found.length < end) return null;
  // One choice that is not few holds more than were counted; of several together nobody knows.
  return {
    rows: sort(found.slice(0, end)),
    total: choices.length > 1 ? end : Math.max(end, mostCounted),
    exact: false,
  };
}

/** The first page by going on for a while, if what was tried gives hope. */
async function soonPage(wish: Wish, tried: CaseRow[]): Promise<Page | null> {
  const found = tried.filter(wish.fits).length;
  const most = Math.max(mostTried, 2 * wish.end);
  const needed = tried.length > 0 ? Math.ceil((1.5 * tried.length * wish.end) / Math.max(found, 0.1)) : most;
  return needed > most ? null : fullPage(wish, await triedRows(wish, needed));
}

/**
 * The first page of what several choices have in common, by due date: what is among the first keys of each is all that
 * they have in common so far.
 */
async function metPage(wish: Wish): Promise<Page | null> {
  const [choice, ...others] = wish.choices;
  if (!wish.byDue || choice?.byDue.ranges.length !== 1 || others.length === 0) return null;
  const keysOf = async ({ byDue }: Choice) =>
    (await Promise.all(byDue.ranges.map((range) => range().limit(mostMet).primaryKeys()))).flat();
  const [keys, ...lists] = await Promise.all([choice, ...others].map(keysOf));
  const sets = lists.map((list) => new Set(list));
  const met = (keys ?? []).filter((key) => sets.every((set) => set.has(key)));
  return fullPage(wish, await rowsFor(met.slice(0, 2 * wish.end)));
}

/** By comparing the keys of the choices with each other and with the order. */
async function comparedPage(wish: Wish): Promise<Page> {
  const { choices, inOrder, fits, sort, end } = wish;
  const sets = await Promise.all(choices.map(({ ranges }) => keysOf(ranges, mostCompared)));
  const [least, ...others] = sets.filter((set) => set !== null).sort((a, b) => a.size - b.size);
  const both = least && new Set([...least].filter((key) => others.every((set) => set.has(key))));
  if (both && both.size <= mostCounted) return wholePage(wish, await rowsFor([...both]));
  const found: CaseRow[] = [];
  for await (const keys of keysInOrder(inOrder)) {
    const fitting = both ? keys.filter((key) => both.has(key)) : keys;
    for (let at = 0; at < fitting.length && found.length < end; at += end)
      found.push(...(await rowsFor(fitting.slice(at, at + end))).filter(fits));
    if (found.length >= end) break;
  }
  const counted = both && sets.every((set) => set !== null) ? both.size : null;
  const total = counted ?? Math.min(found.length, end);
  return { rows: sort(found.slice(0, end)), total, exact: counted !== null || found.length < end };
}

/** Everything that fits. */
function wholePage({ fits, sort }: Wish, found: CaseRow[]): Page {
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
export async function firstRows(ranges: Range[], most: number): Promise<CaseRow[]> {
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

/** The first rows of several ranges as one list, as far as the shortest reading reaches. */
async function firstByDue({ byDue: { ranges, key } }: Choice, most: number): Promise<CaseRow[]> {
  const lists = await Promise.all(ranges.map((range) => range().limit(most).toArray()));
  const ends = lists.flatMap((list) => (list.length === most ? [list.at(-1)?.[key] ?? ''] : []));
  const [reach = noDay] = ends.sort();
  return sortBy(
    lists.flat().filter((row) => row[key] <= reach),
    (row) => row[key],
  );
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

export function sortBy(rows: CaseRow[], keyOf: (row: CaseRow) => string | number): CaseRow[] {
  return rows.toSorted((a, b) => {
    const [one, other] = [keyOf(a), keyOf(b)];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}
