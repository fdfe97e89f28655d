// Whatever stands in a timeline, the steps told ahead are those that each single day gives.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deriveState } from '../../lib/deadlines/case-state.ts';
import { stepOn, stepsAhead } from '../../lib/deadlines/steps-ahead.ts';
import { addDays, laterOf } from '../../lib/model/calendar-date.ts';
import { anyCase, anyEntries } from './any-timeline.ts';

it('are the steps of every day, looked at one by one', () => {
  fc.assert(
    fc.property(anyEntries, anyCase, (entries, caseFile) => {
      const from = entries.reduce((day, { on }) => laterOf(day, on), '2025-06-01');
      const steps = stepsAhead(entries, caseFile, from);
      for (let days = 0; days < 230; days++) {
        const today = addDays(from, days);
        expect([today, stepOn(steps, today)]).toEqual([today, deriveState(entries, caseFile, today).nextStep.key]);
      }
    }),
    { numRuns: 60 },
  );
});

it('change only where they are told to', () => {
  fc.assert(
    fc.property(anyEntries, anyCase, (entries, caseFile) => {
      const steps = stepsAhead(entries, caseFile, '2026-01-20');
      expect(steps.every(({ key }, at) => at === 0 || key !== steps[at - 1]?.key)).toBe(true);
      expect(steps.map(({ on }) => on)).toEqual([...new Set(steps.map(({ on }) => on))].sort());
    }),
    { numRuns: 60 },
  );
});
