// Timelines nobody would write on purpose, for tests of what holds in any.

import fc from 'fast-check';
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
export const anyDay = fc.integer({ min: 0, max: 200 }).map((days) => addDays('2025-06-01', days));

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
  fc.record({ type: fc.constant('answerChecked' as const), replyEntryId: id }),
  fc.record({ type: fc.constant('placeChanged' as const), place: fc.constantFrom('DE-BY', 'IE', null) }),
  fc.constant({ type: 'closed' as const, reason: '' }),
  fc.constant({ type: 'reopened' as const }),
  fc.record({ type: fc.constant('corrected' as const), entryId: id, reason: fc.constant('') }),
);

export const anyEntries: fc.Arbitrary<TimelineEntry[]> = fc
  .array(fc.tuple(anyDay, event), { maxLength: 15 })
  .map((list) => list.map(([on, one], index) => ({ id: `e${index}`, caseId: 'c', on, recordedAt: index, event: one })));

export const anyCase: fc.Arbitrary<CaseFile> = fc.record({
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
