import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { createCase, findCaseByReference, getCase, newReference } from '../../lib/store/cases.ts';
import { database } from '../../lib/store/database.ts';
import { deleteDraft, listDrafts, listPrepared, loadDraft, saveDraft } from '../../lib/store/drafts.ts';
import { listFiles, loadFile, saveFile } from '../../lib/store/files.ts';
import { listCases } from '../../lib/store/list-cases.ts';
import { getPolicy, listPolicies, savePolicy } from '../../lib/store/policies.ts';
import { forbidStoring, PrivateWindowError } from '../../lib/store/private-window.ts';
import { listNotified, listSnoozes, markNotified, snoozeCase } from '../../lib/store/reminders.ts';
import { appendEntry, listEntries, listEntriesOf } from '../../lib/store/timeline.ts';
import { caseFor } from '../support/cases.ts';
import { makeDocument, makeSummary } from '../support/summaries.ts';

beforeEach(async () => {
  forbidStoring(false);
  await database.delete();
  await database.open();
});

describe('cases', () => {
  test('a case is made with its first entries and found again', async () => {
    const made = await createCase(caseFor('Lantern Books', '2026-03-02', { reference: 'AB12' }));
    expect(await getCase(made.id)).toEqual(made);
    expect(await findCaseByReference('AB12')).toEqual(made);
    expect(await listEntries(made.id)).toMatchObject([{ caseId: made.id, on: '2026-03-02', event: { type: 'sent' } }]);
    expect(await getCase('none')).toBeNull();
  });

  test('open cases are listed in order, a page at a time', async () => {
    await createCase(caseFor('Beta', '2026-03-09'));
    const early = await createCase(caseFor('Örn', '2026-03-02'));
    await createCase(caseFor('alpha', '2026-03-16'));
    const names = async (query: Parameters<typeof listCases>[0]) =>
      (await listCases(query)).cases.map((listed) => listed.caseFile.controller.name);
    expect(await names({ order: 'controller' })).toEqual(['alpha', 'Beta', 'Örn']);
    expect(await names({ order: 'controller', offset: 1, limit: 1 })).toEqual(['Beta']);
    expect((await listCases({ limit: 1 })).total).toBe(3);
    await appendEntry(early.id, { on: '2026-04-01', event: { type: 'closed', reason: 'done' } });
    expect(await names({ order: 'controller' })).toEqual(['alpha', 'Beta']);
    expect(await names({ show: 'closed' })).toEqual(['Örn']);
    expect((await listCases({ show: 'all' })).total).toBe(3);
    expect(await names({ states: ['closed'], show: 'all' })).toEqual(['Örn']);
  });

  test.each([
    ['lant', ['Lantern Böcker']],
    ['bock', ['Lantern Böcker']],
    ['LANTERN böck', ['Lantern Böcker']],
    ['privacy', ['Harbour']],
    ['harbour.ex', ['Harbour']],
    ['ref77', ['Harbour']],
    ['antern', []],
    ['lantern harbour', []],
  ])('search for %j finds %j', async (search, expected) => {
    await createCase(caseFor('Lantern Böcker', '2026-03-02'));
    await createCase(
      caseFor('Harbour', '2026-03-02', {
        reference: 'REF777',
        controller: {
          name: 'Harbour',
          emails: ['privacy@mail.example'],
          address: [],
          place: null,
          site: 'harbour.example',
        },
      }),
    );
    const { cases, total } = await listCases({ search });
    expect(cases.map((listed) => listed.caseFile.controller.name)).toEqual(expected);
    expect(total).toBe(expected.length);
  });

  test('an entry for a case that is not there is refused whole', async () => {
    await expect(appendEntry('none', { on: '2026-03-02', event: { type: 'note', text: 'x' } })).rejects.toThrow();
    expect(await listEntries('none')).toEqual([]);
  });
});

describe('timeline', () => {
  test('entries keep the order in which they were written down', async () => {
    const made = await createCase(caseFor('Beta', '2026-03-09'));
    for (const text of ['one', 'two', 'three'])
      await appendEntry(made.id, { on: '2026-03-01', event: { type: 'note', text } });
    const notes = (await listEntries(made.id)).flatMap(({ event }) => (event.type === 'note' ? [event.text] : []));
    expect(notes).toEqual(['one', 'two', 'three']);
    expect((await listEntriesOf([made.id, 'none'])).get('none')).toEqual([]);
  });

  test('an entry cannot be changed, not even past the functions of the room', async () => {
    const made = await createCase(caseFor('Beta', '2026-03-09'));
    await expect(database.timeline.where('caseId').equals(made.id).modify({ on: '2020-01-01' })).rejects.toThrow();
    expect((await listEntries(made.id))[0]?.on).toBe('2026-03-09');
  });
});

test('a policy is kept once a day, and listed without its text', async () => {
  const policy = {
    site: 'lantern.example',
    document: makeDocument('We keep it.'),
    summary: makeSummary(),
    readOn: '2026-03-02',
  };
  const id = await savePolicy(policy);
  expect(await savePolicy(policy)).toBe(id);
  expect(await savePolicy({ ...policy, readOn: '2026-03-03' })).not.toBe(id);
  expect((await getPolicy(id))?.document.text).toBe('We keep it.');
  const listed = await listPolicies({ site: 'lantern.example' });
  expect(listed).toHaveLength(2);
  expect(listed[0]).not.toHaveProperty('document');
  expect(await getPolicy('none')).toBeNull();
});

test('a draft is saved as typed and forgotten when asked', async () => {
  await saveDraft('site:lantern.example', { name: 'Å' });
  await saveDraft('site:lantern.example', { name: 'Åsa' }, { prepared: true, name: 'Lantern Books' });
  expect(await loadDraft('site:lantern.example')).toMatchObject({ fields: { name: 'Åsa' }, prepared: true });
  expect(await listDrafts()).toHaveLength(1);
  expect(await listPrepared()).toMatchObject([
    { caseId: 'site:lantern.example', what: 'prepared', name: 'Lantern Books' },
  ]);
  await saveDraft('site:lantern.example', { name: 'Åsa B' });
  expect(await listPrepared()).toEqual([]);
  await deleteDraft('site:lantern.example');
  expect(await loadDraft('site:lantern.example')).toBeNull();
});

test('a file comes back as it went in', async () => {
  const bytes = new Blob([new Uint8Array([0, 255, 13, 10])], { type: 'application/pdf' });
  const row = await saveFile('case', { name: 'answer.pdf', bytes });
  expect(await listFiles('case')).toEqual([row]);
  const loaded = await loadFile(row.id);
  expect(new Uint8Array(await (loaded as { bytes: Blob }).bytes.arrayBuffer())).toEqual(
    new Uint8Array([0, 255, 13, 10]),
  );
  expect(await loadFile('none')).toBeNull();
});

test('reminders are given once and can be put off', async () => {
  await markNotified(['a'], '2026-03-02');
  expect(await listNotified(['a', 'b'])).toEqual(new Set(['a']));
  await snoozeCase('case', '2026-03-05');
  expect(await listSnoozes()).toEqual(new Map([['case', '2026-03-05']]));
});

test('from a private window nothing is stored', async () => {
  forbidStoring();
  await expect(createCase(caseFor('Beta', '2026-03-09'))).rejects.toThrow(PrivateWindowError);
  await saveDraft('site:a.example', { name: 'x' });
  expect(await loadDraft('site:a.example')).toBeNull();
});

test('a reference is short and cannot be misread', () => {
  for (let i = 0; i < 50; i++) expect(newReference()).toMatch(/^[2-9A-HJKMNP-Z]{8}$/);
});
