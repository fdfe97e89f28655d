// The steps of a case from a day on, nothing new being written down: what a list or the badge can look up instead of
// asking anew each day. Which step it is on a day is case-state.ts' and next-step.ts' to say.

import { addDays, type CalendarDate } from '../model/calendar-date.ts';
import type { CaseFile, TimelineEntry } from '../model/case-file.ts';
import { effectiveEntries } from './case-history.ts';
import { deriveState } from './case-state.ts';
import { type NextStepKey, patienceDays } from './next-step.ts';

export interface StepAhead {
  /** The step from this day until that of the next one. */
  on: CalendarDate;
  key: NextStepKey;
}

/**
 * `entries` in the order they were written down. The first one is that of `from`; two that follow each other differ. A step
 * changes with time only where a date has passed, so only those days are asked about.
 */
export function stepsAhead(
  entries: readonly TimelineEntry[],
  caseFile: CaseFile,
  from: CalendarDate,
): [StepAhead, ...StepAhead[]] {
  const now = deriveState(entries, caseFile, from);
  const steps: [StepAhead, ...StepAhead[]] = [{ on: from, key: now.nextStep.key }];
  const days = [
    now.receivedOn,
    now.due && addDays(now.due.latest, 1),
    now.authorityDue && addDays(now.authorityDue.latest, 1),
    ...effectiveEntries(entries).map(({ on, event }) => (event.type === 'followUp' ? addDays(on, patienceDays) : null)),
  ];
  const ahead = days.filter((day) => day !== null && day > from) as CalendarDate[];
  for (const on of [...new Set(ahead)].sort()) {
    const { key } = deriveState(entries, caseFile, on).nextStep;
    if (key !== steps.at(-1)?.key) steps.push({ on, key });
  }
  return steps;
}

/** The step on a day; before the first of them, the first. */
export function stepOn(steps: readonly StepAhead[], today: CalendarDate): NextStepKey {
  return (steps.findLast(({ on }) => on <= today) ?? steps[0])?.key ?? 'none';
}
