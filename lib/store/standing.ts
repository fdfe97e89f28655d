// Where a case stands, written into its row so that lists, badge and reminders need no timelines. The law is
// lib/deadlines'; here it is only asked, with the days that matter, and what it answers is kept.

import { type AnswerTiming, deriveState } from '../deadlines/case-state.ts';
import { needsDoing } from '../deadlines/next-step.ts';
import { type StepAhead, stepsAhead } from '../deadlines/steps-ahead.ts';
import { type CalendarDate, laterOf } from '../model/calendar-date.ts';
import type { CaseFile, CaseState, TimelineEntry } from '../model/case-file.ts';

/** Sorts after every real day. */
export const noDay = '9999-12-31';

/** What a row holds of a case's state. None of it changes until something is written down. */
export interface Standing {
  /** 1 or 0: IndexedDB cannot index a boolean. */
  open: 0 | 1;
  /** The state without looking at today: never `overdue`. */
  phase: CaseState;
  /** What is waited for, if anything. */
  watch: { what: 'answer' | 'authority'; on: CalendarDate; latest: CalendarDate } | null;
  /** When an answer came and how late it was. */
  answer: AnswerTiming | null;
  /** What is to be done from which day on. */
  steps: StepAhead[];
  /** `watch.on`, or `noDay`. */
  watchKey: string;
  /** First day on which the person has something to do, or `noDay`. */
  actKey: string;
  /** How a list by due date sorts: the day waited for, else the day since when something is to be done. */
  dueKey: string;
  /** The last day on which no answer is late, for what is overdue to be found by it; otherwise as `dueKey`. */
  lateKey: string;
}

/** `entries` in the order they were written down. */
export function standingOf(caseFile: CaseFile, entries: TimelineEntry[]): Standing {
  const lastDay = entries.reduce((day, entry) => laterOf(day, entry.on), '0001-01-01');
  const { phase, watch, answer } = deriveState(entries, caseFile, lastDay);
  const steps = stepsAhead(entries, caseFile, lastDay);
  const actKey = steps.find(needsDoing)?.on ?? noDay;
  const open = phase === 'closed' ? 0 : 1;
  const dueKey = watch?.on ?? actKey;
  const lateKey = lateKeyOf(phase, watch, dueKey);
  return { open, phase, watch, answer, steps, watchKey: watch?.on ?? noDay, actKey, dueKey, lateKey };
}

/** While the clock stands nothing gets late, whatever the person has to do meanwhile. */
function lateKeyOf(phase: CaseState, watch: Standing['watch'], dueKey: string): string {
  if (!waitingPhases.has(phase)) return dueKey;
  return watch?.what === 'answer' ? watch.latest : noDay;
}

/** In these an answer is awaited, so they can be overdue. */
export const waitingPhases: ReadonlySet<CaseState> = new Set([
  'sent',
  'running',
  'questioned',
  'extended',
  'extendedLate',
]);

/** The state on a day. */
export function stateOn(standing: Standing, today: CalendarDate | undefined): CaseState {
  const { phase, watch } = standing;
  const late = today !== undefined && watch?.what === 'answer' && today > watch.latest && waitingPhases.has(phase);
  return late ? 'overdue' : phase;
}
