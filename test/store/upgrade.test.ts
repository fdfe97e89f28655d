// A database of an earlier version opens as one of today: nothing is lost, and what later versions look up is there.

import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { readMail } from '../../lib/replies/read-mail.ts';
import { countNeedingAction } from '../../lib/store/cases.ts';
import { database, databaseName } from '../../lib/store/database.ts';
import { findAnsweredCases } from '../../lib/store/find-answered-case.ts';
import { listCases } from '../../lib/store/list-cases.ts';
import { listEntries } from '../../lib/store/timeline.ts';
import { sampleCase, sentOn } from '../support/sample-case.ts';

/** As version 2 kept a case: without steps, beginnings and senders. */
function oldRow(id: string, name: string) {
  const { caseFile, entries } = sampleCase('2026-03-05', [sentOn('2026-03-02')], { id, reference: `REF${id}` });
  caseFile.controller.name = name;
  return {
    entries: entries.map((entry) => ({ ...entry, id: `${id}-${entry.id}` })),
    row: {
      ...caseFile,
      open: 1,
      phase: 'running',
      watch: { what: 'answer', on: '2026-04-02', latest: '2026-04-02' },
      watchKey: '2026-04-02',
      actKey: '2026-04-03',
      dueKey: '2026-04-02',
      nameKey: name.toLowerCase(),
      words: [`1${name.toLowerCase()}`],
    },
  };
}

test('from version 2', async () => {
  database.close();
  const old = new Dexie(databaseName);
  old.version(1).stores({
    cases:
      'id, reference, [open+dueKey], [open+nameKey], [open+createdAt], [open+actKey], [open+watchKey], [phase+dueKey], dueKey, nameKey, createdAt, *words',
    counts: 'open',
    timeline: '++sequence, &id, caseId',
    policies: 'id, site, savedAt',
    policyBodies: 'id',
    drafts: 'key, changedAt',
    files: 'id, caseId',
    fileBytes: 'id',
    reminders: 'key',
    snoozes: 'caseId',
  });
  old.version(2).stores({ timeline: '++sequence, &id, caseId, *event.thread' });
  const kept = [oldRow('a', 'Lantern'), oldRow('b', 'Harbour')];
  await old.table('cases').bulkAdd(kept.map(({ row }) => row));
  await old.table('timeline').bulkAdd(kept.flatMap(({ entries }) => entries));
  await old.table('counts').bulkAdd([
    { open: 0, count: 0 },
    { open: 1, count: 2 },
  ]);
  old.close();

  await database.open();
  expect(await countNeedingAction('2026-04-03')).toBe(2);
  expect(await listEntries('a')).toEqual(kept[0]?.entries);
  const overdue = await listCases({ states: ['overdue'], today: '2026-04-03', order: 'controller' });
  expect(overdue.cases.map(({ caseFile, step }) => [caseFile.controller.name, step])).toEqual([
    ['Harbour', 'remind'],
    ['Lantern', 'remind'],
  ]);
  expect((await listCases({ search: 'lan', today: '2026-03-05' })).cases).toMatchObject([{ state: 'running' }]);
  const mail = await readMail(new TextEncoder().encode('From: dpo@northlight.example\r\nSubject: Re\r\n\r\nHello'));
  expect((await findAnsweredCases(mail)).map(({ by, name }) => [by, name]).sort()).toEqual([
    ['address', 'Harbour'],
    ['address', 'Lantern'],
  ]);
});
