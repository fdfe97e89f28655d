import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { eraseAll, exportAll, importAll } from '../../lib/store/backup.ts';
import { BackupError } from '../../lib/store/backup-lines.ts';
import { createCase } from '../../lib/store/cases.ts';
import { database } from '../../lib/store/database.ts';
import { loadDraft, saveDraft } from '../../lib/store/drafts.ts';
import { listFiles, loadFile, saveFile } from '../../lib/store/files.ts';
import { listCases } from '../../lib/store/list-cases.ts';
import { getPolicy, savePolicy } from '../../lib/store/policies.ts';
import { forbidStoring, PrivateWindowError } from '../../lib/store/private-window.ts';
import { appendEntry, listEntries } from '../../lib/store/timeline.ts';
import { caseFor } from '../support/cases.ts';
import { makeDocument, makeSummary } from '../support/summaries.ts';

const settings = { spotting: 'onClick' };
const madeAt = '2026-03-02T08:00:00Z';

beforeEach(async () => {
  forbidStoring(false);
  await eraseAll();
});

/** One of everything; the file is larger than one line of a backup. */
async function fill() {
  const policyId = await savePolicy({
    site: 'lantern.example',
    document: makeDocument('We keep “it” \u2028 för alltid.'),
    summary: makeSummary(),
    readOn: '2026-03-02',
  });
  const made = await createCase(caseFor('Lantern <b>Böcker</b>\u202e', '2026-03-02', { policyId }));
  const file = await saveFile(made.id, { name: 'svar.pdf', bytes: new Blob([new Uint8Array(1_700_000).fill(7)]) });
  await appendEntry(made.id, {
    on: '2026-03-20',
    event: { type: 'reply', reply: 'delivered', text: 'Here it is.\nRegards', fileIds: [file.id] },
  });
  await saveDraft('site:other.example', { deep: { typed: ['å'] } }, { prepared: true, name: 'Other' });
  return { made, policyId, file };
}

test('what was exported comes back whole in an empty place', async () => {
  const { made, policyId, file } = await fill();
  const before = { list: await listCases({ show: 'all' }), entries: await listEntries(made.id) };
  const backup = await exportAll({ settings, madeAt });
  await eraseAll();
  expect((await listCases({ show: 'all' })).total).toBe(0);

  expect(await importAll(backup)).toEqual({ cases: 1, entries: 2, policies: 1, drafts: 1, files: 1, settings });
  expect(await listCases({ show: 'all' })).toEqual(before.list);
  expect(await listEntries(made.id)).toEqual(before.entries);
  expect((await getPolicy(policyId))?.document).toEqual(makeDocument('We keep “it” \u2028 för alltid.'));
  expect(await loadDraft('site:other.example')).toMatchObject({ fields: { deep: { typed: ['å'] } }, name: 'Other' });
  expect(await listFiles(made.id)).toEqual([file]);
  const bytes = new Uint8Array((await (await loadFile(file.id))?.bytes.arrayBuffer()) ?? []);
  expect(bytes.length).toBe(1_700_000);
  expect(bytes.every((byte) => byte === 7)).toBe(true);
});

test('restoring twice, or beside newer entries, adds what is missing and changes nothing', async () => {
  const { made } = await fill();
  const backup = await exportAll({ settings, madeAt });
  await appendEntry(made.id, { on: '2026-04-01', event: { type: 'note', text: 'later' } });
  expect(await importAll(backup)).toMatchObject({ cases: 0, entries: 0, policies: 0, drafts: 0, files: 0 });
  expect(await listEntries(made.id)).toHaveLength(3);
});

describe('a broken file changes nothing and says what is wrong', () => {
  const spoil: [string, (lines: string[]) => string[], string][] = [
    ['an empty file', () => [], 'notABackup'],
    ['a picture', () => ['\u0089PNG'], 'notABackup'],
    ['other JSON', () => ['{"a":1}'], 'notABackup'],
    [
      'a newer version',
      ([head = '', ...rest]) => [head.replace('"version":1', '"version":2'), ...rest],
      'newerVersion',
    ],
    ['the end missing', (lines) => lines.slice(0, -1), 'cutShort'],
    ['a line missing', (lines) => lines.toSpliced(3, 1), 'damaged'],
    ['half a line', (lines) => lines.map((line) => (line.startsWith('{"case"') ? line.slice(0, 40) : line)), 'damaged'],
    ['an unknown kind of line', (lines) => lines.toSpliced(2, 0, '{"magic":1}'), 'damaged'],
    [
      'an entry of a kind that does not exist',
      (lines) => lines.map((l) => l.replace('"type":"sent"', '"type":"eaten"')),
      'damaged',
    ],
    ['a day that does not exist', (lines) => lines.map((l) => l.replaceAll('2026-03-20', '2026-13-20')), 'damaged'],
    [
      'a file with bytes missing',
      (lines) => lines.filter((l, i) => !l.startsWith('{"bytes"') || i % 2).map(endOf),
      'damaged',
    ],
  ];
  const endOf = (line: string, _: number, lines: string[]) =>
    line.startsWith('{"end"') ? `{"end":${lines.length - 2}}` : line;

  test.each(spoil)('%s', async (_, change, trouble) => {
    await fill();
    const lines = (await (await exportAll({ settings, madeAt })).text()).trimEnd().split('\n');
    await eraseAll();
    const broken = new Blob([change(lines).join('\n')]);
    await expect(importAll(broken)).rejects.toSatisfy(
      (error) => error instanceof BackupError && error.trouble === trouble,
    );
    for (const table of database.tables) expect(await table.count()).toBe(0);
  });

  test('an entry that belongs to no case', async () => {
    await fill();
    const lines = (await (await exportAll({ settings, madeAt })).text()).trimEnd().split('\n');
    await eraseAll();
    const without = lines.filter((line) => !line.startsWith('{"case"')).map(endOf);
    await expect(importAll(new Blob([without.join('\n')]))).rejects.toThrow();
    for (const table of database.tables) expect(await table.count()).toBe(0);
  });
});

test('nothing is restored from a private window', async () => {
  const backup = await exportAll({ settings, madeAt });
  forbidStoring();
  await expect(importAll(backup)).rejects.toThrow(PrivateWindowError);
});
