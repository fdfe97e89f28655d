// Timelines nobody would write on purpose: whatever stands in one, a case has a state, a step, and dates in order.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveEntries } from '../../lib/deadlines/case-history.ts';
import { deriveState } from '../../lib/deadlines/case-state.ts';
import { needsDoing } from '../../lib/deadlines/next-step.ts';
import { addDays } from '../../lib/model/calendar-date.ts';
import { type CaseFile, replyKinds, type TimelineEntry, type TimelineEvent } from '../../lib/model/case-file.ts';
import type { Letter } from '../../lib/model/letter.ts';
import { followUpKinds } from '../../lib/model/rights-request.ts';

const letter: Letter = {
  kinds: ['access'],
  language: 'en',
  addressee: [],
  to: [],
  subject: '',
  body: '',
  reference: 'R',
};
const channel = fc.constantFrom('email' as const, 'post' as const, 'registeredPost' as const, 'conversation' as const);
const id = fc.integer({ min: 0, max: 14 }).map((index) => `e${index}`);
const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays('2025-06-01', days));

const event: fc.Arbitrary<TimelineEvent> = fc.oneof(
  fc.record({ type: fc.constant('sent' as const), channel, letter: fc.constant(letter) }),
  fc.record({ type: fc.constant('received' as const), certain: fc.boolean() }),
  fc.record({
    type: fc.constant('reply' as const),
    reply: fc.constantFrom(...replyKinds),
    text: fc.constant(''),
    fileIds: fc.constant<string[]>([]),
    withReasons: fc.option(fc.boolean(), { nil: undefined }),
  }),
  fc.record({ type: fc.constant('suspensionAccepted' as const), questionEntryId: id }),
  fc.constant({ type: 'answeredQuestion' as const, letter: null }),
  fc.record({
    type: fc.constant('followUp' as const),
    channel,
    letter: fc.constantFrom(...followUpKinds).map((kind) => ({ ...letter, kinds: [kind] })),
  }),
  fc.record({
    type: fc.constant('complained' as const),
    authority: fc.constantFrom('SE', 'x', ''),
    letter: fc.constant(null),
  }),
  fc.constant({ type: 'closed' as const, reason: '' }),
  fc.constant({ type: 'reopened' as const }),
  fc.record({ type: fc.constant('corrected' as const), entryId: id, reason: fc.constant('') }),
);

const entries: fc.Arbitrary<TimelineEntry[]> = fc
  .array(fc.tuple(day, event), { maxLength: 15 })
  .map((list) => list.map(([on, one], index) => ({ id: `e${index}`, caseId: 'c', on, recordedAt: index, event: one })));

const caseFile: fc.Arbitrary<CaseFile> = fc.record({
  id: fc.constant('c'),
  reference: fc.constant('R'),
  kinds: fc.constant(['access' as const]),
  controller: fc
    .constantFrom('SE', 'DE', 'GB', 'CH', null)
    .map((place) => ({ name: '', emails: [], address: [], place, site: null })),
  regime: fc.constantFrom('eu' as const, 'uk' as const, 'ch' as const),
  policyId: fc.constant(null),
  createdAt: fc.constant(0),
});

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

  // Lists find the first day to act by halving, which leans on this.
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
