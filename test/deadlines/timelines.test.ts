// Timelines nobody would write on purpose: whatever stands in one, a case has a state, a step, and dates in order.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveEntries } from '../../lib/deadlines/case-history.ts';
import { deriveState } from '../../lib/deadlines/case-state.ts';
import { needsDoing } from '../../lib/deadlines/next-step.ts';
import { addDays } from '../../lib/model/calendar-date.ts';
import type { TimelineEntry } from '../../lib/model/case-file.ts';
import { anyCase as caseFile, anyDay as day, anyEntries as entries } from './any-timeline.ts';

describe('any timeline', () => {
  it('has a state, a step and dates in order', () =>
    fc.assert(
      fc.property(entries, caseFile, day, (timeline, file, today) => {
        const { phase, due, dueWithout, watch, nextStep, receivedOn, state } = deriveState(timeline, file, today);
        expect(phase).not.toBe('overdue');
        expect(nextStep.key).not.toBe('');
        if (due === null || dueWithout === null || receivedOn === null) return;
        expect(due.due > receivedOn).toBe(true);
        expect(due.due >= dueWithout.due).toBe(true);
        if (state === 'overdue') expect(today > due.latest).toBe(true);
        if (watch?.what === 'answer') expect(watch.on).toBe(due.due);
      }),
      { numRuns: 3000 },
    ));

  it('once overdue stays so while nothing is written down', () =>
    fc.assert(
      fc.property(entries, caseFile, day, fc.integer({ min: 1, max: 400 }), (timeline, file, today, days) => {
        if (deriveState(timeline, file, today).state !== 'overdue') return;
        expect(deriveState(timeline, file, addDays(today, days)).state).toBe('overdue');
      }),
      { numRuns: 2000 },
    ));

  // The badge looks for the first day to act only, which leans on this.
  it('once something is to be done it stays so while nothing is written down', () =>
    fc.assert(
      fc.property(
        entries,
        caseFile,
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 1, max: 400 }),
        (timeline, file, after, days) => {
          const last = timeline.reduce((latest, { on }) => (on > latest ? on : latest), '2025-06-01');
          const today = addDays(last, after);
          if (!needsDoing(deriveState(timeline, file, today).nextStep)) return;
          expect(needsDoing(deriveState(timeline, file, addDays(today, days)).nextStep)).toBe(true);
        },
      ),
      { numRuns: 5000 },
    ));

  it('with every entry corrected is an empty one', () =>
    fc.assert(
      fc.property(entries, caseFile, day, (timeline, file, today) => {
        const kept = effectiveEntries(timeline);
        const corrections = kept.map(
          (entry, index): TimelineEntry => ({
            id: `k${index}`,
            caseId: 'c',
            on: today,
            recordedAt: 100 + index,
            event: { type: 'corrected', entryId: entry.id, reason: '' },
          }),
        );
        expect(deriveState([...timeline, ...corrections], file, today).state).toBe('prepared');
      }),
    ));
});
