import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { eraseAll, exportAll, importAll } from '../../lib/store/backup.ts';
import { rowOf } from '../../lib/store/case-row.ts';
import { createCase } from '../../lib/store/cases.ts';
import { database } from '../../lib/store/database.ts';
import { mostCounted } from '../../lib/store/find-page.ts';
import { listCases } from '../../lib/store/list-cases.ts';
import { appendEntries, appendEntry, makeEntry } from '../../lib/store/timeline.ts';
import { caseFor } from '../support/cases.ts';

beforeEach(eraseAll);

/** Many cases at once. */
async function fillWith(made: { name: string; on: string }[]): Promise<void> {
  const rows = made.map(({ name, on }, at) => {
    const { entries, ...rest } = caseFor(name, on, { reference: '' });
    const caseFile = { ...rest, id: `case-${at}`, createdAt: at };
    return rowOf(
      caseFile,
      entries.map((entry) => makeEntry(caseFile.id, entry)),
    );
  });
  await database.cases.bulkAdd(rows);
}

const closed = { type: 'closed', reason: 'done' } as const;
const totals = async () =>
  Promise.all((['open', 'closed', 'all'] as const).map(async (show) => (await listCases({ show })).total));

test('the numbers of open and closed cases follow every change', async () => {
  const ids: string[] = [];
  for (const name of ['A', 'B', 'C']) ids.push((await createCase(caseFor(name, '2026-03-02'))).id);
  const [first = '', second = ''] = ids;
  expect(await totals()).toEqual([3, 0, 3]);
  await appendEntries([first, second].map((caseId) => ({ caseId, on: '2026-03-05', event: closed })));
  expect(await totals()).toEqual([1, 2, 3]);
  await appendEntry(first, { on: '2026-03-06', event: { type: 'reopened' } });
  await appendEntry(first, { on: '2026-03-07', event: { type: 'note', text: 'still open' } });
  expect(await totals()).toEqual([2, 1, 3]);
  const backup = await exportAll({ settings: {}, madeAt: '' });
  await importAll(backup);
  expect(await totals()).toEqual([2, 1, 3]);
  await eraseAll();
  await importAll(backup);
  expect(await totals()).toEqual([2, 1, 3]);
});

test('one case that is not there stops the whole round', async () => {
  const made = await createCase(caseFor('A', '2026-03-02'));
  const entries = [made.id, 'none'].map((caseId) => ({ caseId, on: '2026-03-05', event: closed }));
  await expect(appendEntries(entries)).rejects.toThrow('No case none');
  expect(await totals()).toEqual([1, 0, 1]);
});

test('a search sees open cases, closed ones when asked, and both', async () => {
  const made = await createCase(caseFor('Lantern closed', '2026-03-02'));
  await createCase(caseFor('Lantern open', '2026-03-02'));
  await appendEntry(made.id, { on: '2026-03-05', event: closed });
  const names = async (show: 'open' | 'closed' | 'all') =>
    (await listCases({ search: 'lantern', show, order: 'controller' })).cases.map(
      (one) => one.caseFile.controller.name,
    );
  expect(await names('open')).toEqual(['Lantern open']);
  expect(await names('closed')).toEqual(['Lantern closed']);
  expect(await names('all')).toEqual(['Lantern closed', 'Lantern open']);
});

test('more than can be counted cheaply is said to be more', async () => {
  for (let number = 0; number <= mostCounted; number++) await createCase(caseFor(`Lantern ${number}`, '2026-03-02'));
  const search = await listCases({ search: 'lantern' });
  expect([search.cases.length, search.total, search.exact]).toEqual([50, mostCounted, false]);
  expect(await listCases({ search: `lantern ${mostCounted}` })).toMatchObject({ total: 1, exact: true });
  const overdue = await listCases({ states: ['overdue'], today: '2026-05-02' });
  expect([overdue.cases.length, overdue.total, overdue.exact]).toEqual([50, mostCounted, false]);
  expect(await listCases({})).toMatchObject({ total: mostCounted + 1, exact: true });
});

test.each([
  [['overdue'], '2026-04-20', ['A']],
  [['running'], '2026-04-20', ['B']],
  [['answered'], '2026-04-20', ['C']],
  [['overdue', 'answered'], '2026-04-20', ['A', 'C']],
  [['running'], '2026-03-20', ['A', 'B']],
  [['refused'], '2026-04-20', []],
] as const)('in the states %j on %s: %j', async (states, today, expected) => {
  await createCase(caseFor('A', '2026-03-02'));
  await createCase(caseFor('B', '2026-03-25'));
  const third = await createCase(caseFor('C', '2026-03-02'));
  await appendEntry(third.id, { on: '2026-03-10', event: { type: 'reply', reply: 'erased', text: '', fileIds: [] } });
  const { cases, total } = await listCases({ states: [...states], today, order: 'controller' });
  expect(cases.map((one) => one.caseFile.controller.name)).toEqual(expected);
  expect(total).toBe(expected.length);
});

// Every way of finding a page, by how many of how many fit, gives what looking at each case would give.
test.each([
  ['lantern', 'frequent'],
  ['lantern sea', 'two frequent words'],
  ['rare', 'rare'],
  ['lantern rare', 'frequent and rare'],
  ['oak sea', 'two that seldom meet'],
  ['oak quay', 'two that never meet'],
  ['o', 'one letter'],
  ['none', 'nothing'],
])('a search for "%s" (%s) finds the same in every order', async (search) => {
  const made: { name: string; on: string }[] = [];
  for (let at = 0; at < 700; at++) {
    const words = [
      at % 2 ? 'Lantern' : 'Harbour',
      at % 3 ? 'Sea' : 'Quay',
      at % 90 === 1 ? 'Rare' : '',
      at % 5 ? '' : 'Oak',
    ];
    made.push({
      name: [...words, at].filter(Boolean).join(' '),
      on: `2026-03-${String(1 + (at % 28)).padStart(2, '0')}`,
    });
  }
  await fillWith(made);
  const fits = (name: string) =>
    search.split(' ').every((word) =>
      name
        .toLowerCase()
        .split(' ')
        .some((one) => one.startsWith(word)),
    );
  const expected = made.filter(({ name }) => fits(name));
  const rows = await database.cases.filter((row) => fits(row.controller.name)).toArray();
  const days = rows.map(({ dueKey }) => dueKey).sort();
  for (const order of ['due', 'controller', 'newest', 'state'] as const) {
    const limit = 20;
    const { cases, total, exact } = await listCases({ search, order, limit, today: '2026-03-28' });
    const names = cases.map(({ caseFile }) => caseFile.controller.name);
    expect(names.length).toBe(Math.min(limit, expected.length));
    expect(names.every(fits)).toBe(true);
    expect(exact ? total === expected.length : total <= expected.length).toBe(true);
    if (order === 'controller')
      expect(names).toEqual(
        [...expected.map(({ name }) => name.toLowerCase())]
          .sort()
          .slice(0, limit)
          .map((key) => made.find(({ name }) => name.toLowerCase() === key)?.name),
      );
    if (order === 'due') expect(cases.map(({ watch }) => watch?.on)).toEqual(days.slice(0, limit));
  }
});
