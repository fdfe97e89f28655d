import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { TimelineEvent } from '../../lib/model/case-file.ts';
import { eraseAll } from '../../lib/store/backup.ts';
import { countNeedingAction, createCase, listWatched } from '../../lib/store/cases.ts';
import { listCases } from '../../lib/store/list-cases.ts';
import { appendEntry } from '../../lib/store/timeline.ts';
import { caseFor } from '../support/cases.ts';

beforeEach(eraseAll);

const delivered: TimelineEvent = { type: 'reply', reply: 'delivered', text: '', fileIds: [] };

// 2 March 2026 is a Monday; one month later, 2 April, is no holiday in Sweden.
test.each([
  ['2026-03-02', 'running', 0],
  ['2026-04-02', 'running', 0],
  ['2026-04-03', 'overdue', 1],
  ['2027-01-01', 'overdue', 1],
] as const)('seen on %s a case is %s and %i need doing', async (today, state, acts) => {
  await createCase(caseFor('Lantern', '2026-03-02'));
  const { cases } = await listCases({ today });
  expect(cases[0]).toMatchObject({ state, watch: { on: '2026-04-02' }, step: acts === 1 ? 'remind' : 'wait' });
  expect(await countNeedingAction(today)).toBe(acts);
  expect((await listCases({ today, states: ['overdue'] })).total).toBe(acts);
});

test('an answer ends the waiting and asks to be looked at; closing ends that too', async () => {
  const made = await createCase(caseFor('Lantern', '2026-03-02'));
  await appendEntry(made.id, { on: '2026-03-20', event: delivered });
  expect((await listCases({ today: '2026-03-20' })).cases[0]).toMatchObject({ state: 'answered', watch: null });
  expect(await listWatched('2027-01-01')).toEqual([]);
  expect(await countNeedingAction('2026-03-20')).toBe(1);
  await appendEntry(made.id, { on: '2026-03-21', event: { type: 'closed', reason: 'complete' } });
  expect(await countNeedingAction('2027-01-01')).toBe(0);
});

test('what is due first stands first, and what is waited for is listed by day', async () => {
  for (const [name, day] of [
    ['Late', '2026-03-20'],
    ['Early', '2026-03-02'],
    ['Middle', '2026-03-10'],
  ] as const)
    await createCase(caseFor(name, day));
  const { cases } = await listCases({ today: '2026-03-21' });
  expect(cases.map((one) => one.caseFile.controller.name)).toEqual(['Early', 'Middle', 'Late']);
  expect((await listWatched('2026-04-10')).map(({ name, on }) => [name, on])).toEqual([
    ['Early', '2026-04-02'],
    ['Middle', '2026-04-10'],
  ]);
});
