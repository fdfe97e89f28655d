// The index ranges that lists of cases read: each order, each state and each searched word is one or several of them, and
// what a range gives fits without being looked at. How they are put together is list-cases.ts'.

import type { Collection } from 'dexie';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { CaseState } from '../model/case-file.ts';
import { startKey } from './case-row.ts';
import { type CaseRow, database } from './database.ts';
import { startLetters } from './search-words.ts';
import { stateOn, waitingPhases } from './standing.ts';

export type ListOrder = 'due' | 'controller' | 'newest' | 'state';
export type Shown = 'open' | 'closed' | 'all';

/** Made anew for each reading. */
export type Range = () => Collection<CaseRow, string>;

/** Some cases: all that the ranges give, in no order; `holds` tells the same of one row. */
export interface Choice {
  ranges: Range[];
  /** Ranges that hold all of the choice, and perhaps others, each by that key: what is due first comes first. */
  byDue: { ranges: Range[]; key: 'dueKey' | 'lateKey' };
  holds(row: CaseRow): boolean;
}

const highest = '\uffff';

/** What a list by state shows first: what wants doing, then what waits, then what rests. */
export const statesInOrder: readonly CaseState[] = [
  'overdue',
  'questioned',
  'extendedLate',
  'partial',
  'refused',
  'answered',
  'running',
  'sent',
  'extended',
  'complained',
  'prepared',
  'closed',
];

/** Read one after the other these give all cases in that order. Closed ones stand after open ones, save by day or age. */
export function rangesInOrder(order: ListOrder, show: Shown, today: CalendarDate | undefined): Range[] {
  if (order === 'state') {
    const states = statesInOrder.filter((state) => show === 'all' || (state === 'closed') === (show === 'closed'));
    return states.flatMap((state) => rangesOfState(state, today));
  }
  const key = { due: 'dueKey', controller: 'nameKey', newest: 'createdAt' }[order];
  const inTurn = (range: Collection<CaseRow, string>) => (order === 'newest' ? range.reverse() : range);
  if (show === 'all') return [() => inTurn(database.cases.orderBy(key))];
  const open = show === 'open' ? 1 : 0;
  const [from, to] = order === 'newest' ? [0, Number.MAX_SAFE_INTEGER] : ['', highest];
  return [() => inTurn(database.cases.where(`[open+${key}]`).between([open, from], [open, to], true, true))];
}

/** Cases in one of these states on that day. */
export function choiceOfStates(states: readonly CaseState[], today: CalendarDate | undefined): Choice {
  const ranges = states.flatMap((state) => rangesOfState(state, today));
  return {
    ranges,
    byDue: { ranges, key: 'lateKey' },
    holds: (row) => states.includes(stateOn(row, today)),
  };
}

/** Cases with a word that begins so. */
export function choiceOfWord(word: string, show: Shown): Choice {
  const flags: (0 | 1)[] = show === 'all' ? [1, 0] : [show === 'open' ? 1 : 0];
  const start = [...word].slice(0, startLetters).join('');
  return {
    ranges: flags.map((flag) => beginningWith('words', flag + word)),
    byDue: { ranges: flags.map((flag) => beginningWith('starts', startKey(flag, start))), key: 'dueKey' },
    holds: (row) => row.words.some((one) => one.startsWith(word, 1)),
  };
}

function beginningWith(index: 'words' | 'starts', text: string): Range {
  return () => database.cases.where(index).between(text, text + highest);
}

function rangesOfState(state: CaseState, today: CalendarDate | undefined): Range[] {
  const range = (phase: CaseState, from: string, to: string) => () =>
    database.cases.where('[phase+lateKey]').between([phase, from], [phase, to], true, false);
  if (state === 'overdue') return [...waitingPhases].map((phase) => range(phase, '', today ?? ''));
  return [range(state, waitingPhases.has(state) ? (today ?? '') : '', highest)];
}
