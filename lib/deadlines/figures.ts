// Figures over all cases of a person: how long controllers took and how many kept the date. For the page of figures;
// what a single case says stands in its status.

import type { CaseStatus } from './case-state.ts';

export interface CaseFigures {
  cases: number;
  /** Answered, in part or refused: an answer came. */
  answered: number;
  /** Of the answered ones, not late under any defensible reading. */
  inTime: number;
  late: number;
  /** No answer, and the time is over. */
  overdue: number;
  /** No answer yet, and the time still runs. */
  waiting: number;
  complained: number;
  /** Days from receipt to answer; null where none was answered. For an even number the mean of the middle two. */
  medianDays: number | null;
  longestDays: number | null;
}

const waitingStates: readonly string[] = ['sent', 'running', 'questioned', 'extended', 'extendedLate'];

/** A case that was closed counts as answered or not by what it held; letters never sent are left out. */
export function figuresOf(statuses: readonly Pick<CaseStatus, 'state' | 'answer'>[]): CaseFigures {
  const sent = statuses.filter(({ state }) => state !== 'prepared');
  const answers = sent.flatMap(({ answer }) => (answer ? [answer] : []));
  const days = answers.map(({ daysTaken }) => daysTaken).sort((a, b) => a - b);
  const late = answers.filter((answer) => answer.late).length;
  return {
    cases: sent.length,
    answered: answers.length,
    inTime: answers.length - late,
    late,
    overdue: sent.filter(({ state }) => state === 'overdue').length,
    waiting: sent.filter(({ state }) => waitingStates.includes(state)).length,
    complained: sent.filter(({ state }) => state === 'complained').length,
    medianDays: medianOf(days),
    longestDays: days.at(-1) ?? null,
  };
}

/** `sorted` in rising order. */
function medianOf(sorted: readonly number[]): number | null {
  if (sorted.length === 0) return null;
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
