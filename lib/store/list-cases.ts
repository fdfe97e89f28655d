// Lists of cases, a page at a time, so that 10,000 cases cost what 100 do. Without a choice the page is read off the index
// of its order; with words or states find-page.ts finds it.

import type { NextStepKey } from '../deadlines/next-step.ts';
import { stepOn } from '../deadlines/steps-ahead.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { CaseFile, CaseState } from '../model/case-file.ts';
import { countCases } from './case-counts.ts';
import { caseFileOf } from './case-row.ts';
import type { CaseRow } from './database.ts';
import { firstRows, type Page, readPage, sortBy } from './find-page.ts';
import {
  choiceOfStates,
  choiceOfWord,
  type ListOrder,
  type Range,
  rangesInOrder,
  type Shown,
  statesInOrder,
} from './list-ranges.ts';
import { searchWords } from './search-words.ts';
import { type Standing, stateOn } from './standing.ts';

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
  watch: Standing['watch'];
  /** What comes next, on `today`, else when the last thing was written down. */
  step: NextStepKey;
  answer: Standing['answer'];
}

export interface CaseList {
  cases: ListedCase[];
  total: number;
  /** False: there are more than `total`, and no one has counted them. */
  exact: boolean;
}

export async function listCases(query: CaseQuery = {}): Promise<CaseList> {
  const { offset = 0, limit = 50, today } = query;
  const { rows, total, exact } = await pageOf(query, offset, limit);
  return { cases: rows.map((row) => listed(row, today)), total, exact };
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
    const rows =
      order === 'newest' ? await newest(inOrder, offset, limit) : (await firstRows(inOrder, end)).slice(offset);
    return { rows, total: await countCases(show), exact: true };
  }
  const shown = (row: CaseRow) => show === 'all' || row.open === (show === 'open' ? 1 : 0);
  const fits = (row: CaseRow) => shown(row) && choices.every((choice) => choice.holds(row));
  const sort = (rows: CaseRow[]) => sortRows(rows, order, today);
  return readPage({ choices, inOrder, byDue: order === 'due', fits, sort, end }, offset);
}

/** Read backwards, where skipping costs less than reading what is skipped. */
function newest([range]: Range[], offset: number, limit: number): PromiseLike<CaseRow[]> | CaseRow[] {
  return range ? range().offset(offset).limit(limit).toArray() : [];
}

function sortRows(rows: CaseRow[], order: ListOrder, today: CalendarDate | undefined): CaseRow[] {
  if (order === 'newest') return sortBy(rows, (row) => -row.createdAt);
  if (order === 'controller') return sortBy(rows, (row) => row.nameKey);
  const byDue = sortBy(rows, (row) => row.dueKey);
  return order === 'due' ? byDue : sortBy(byDue, (row) => statesInOrder.indexOf(stateOn(row, today)));
}

function listed(row: CaseRow, today: CalendarDate | undefined): ListedCase {
  return {
    caseFile: caseFileOf(row),
    state: stateOn(row, today),
    watch: row.watch,
    step: stepOn(row.steps, today ?? ''),
    answer: row.answer,
  };
}
