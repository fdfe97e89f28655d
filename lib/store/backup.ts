// Nothing locked in: everything to one file, back from it in another browser, and everything erased. What the file looks
// like is backup-lines.ts'; settings are the caller's, who hands them in and gets them back.

import type { CaseFile, TimelineEntry } from '../model/case-file.ts';
import {
  BackupError,
  type BackupLine,
  BackupWriter,
  bytesPerLine,
  fromBase64,
  readBackup,
  toBase64,
} from './backup-lines.ts';
import { moveCounts } from './case-counts.ts';
import { caseFileOf, rowOf } from './case-row.ts';
import { database, type FileRow } from './database.ts';
import { largestFile } from './files.ts';
import { requireStoring } from './private-window.ts';
import { settleStandings, withoutSequence } from './timeline.ts';

export interface Restored {
  /** How many of each were new; what was here already stays as it is. */
  cases: number;
  entries: number;
  policies: number;
  drafts: number;
  files: number;
  /** For `restoreSettings`; null where the backup holds none. */
  settings: unknown;
}

/** Everything in one file. `madeAt`: ISO moment, for the person. */
export async function exportAll({ settings, madeAt }: { settings: object; madeAt: string }): Promise<Blob> {
  const writer = new BackupWriter(madeAt);
  writer.write({ settings: { ...settings } });
  const kept = await database.transaction('r', database.tables, async () => {
    await database.cases.each((row) => writer.write({ case: caseFileOf(row) }));
    await database.timeline.orderBy('sequence').each((row) => writer.write({ entry: withoutSequence(row) }));
    for (const id of await database.policies.toCollection().primaryKeys()) await writePolicy(writer, id);
    await database.drafts.each((draft) => writer.write({ draft }));
    await database.reminders.each((reminder) => writer.write({ reminder }));
    await database.snoozes.each((snooze) => writer.write({ snooze }));
    await database.files.each((file) => writer.write({ file }));
    return database.fileBytes.toArray();
  });
  // Only now: waiting for anything but the database would have ended the transaction. A blob is a handle, not the bytes.
  for (const { id, bytes } of kept) {
    for (let at = 0; at < bytes.size; at += bytesPerLine) {
      const part = new Uint8Array(await bytes.slice(at, at + bytesPerLine).arrayBuffer());
      writer.write({ bytes: { id, base64: toBase64(part) } });
    }
  }
  return writer.finish();
}

async function writePolicy(writer: BackupWriter, id: string): Promise<void> {
  const policy = await database.policies.get(id);
  const body = await database.policyBodies.get(id);
  if (policy && body) writer.write({ policy, document: body.document, summary: body.summary });
}

/**
 * Takes in what a backup holds and is not here yet. A broken file changes nothing: it is read and checked whole before
 * anything is written. Throws `BackupError`.
 */
export async function importAll(file: Blob): Promise<Restored> {
  requireStoring();
  const contents = new BackupContents();
  let line = 1;
  for await (const read of readBackup(file)) contents.take(read, ++line);
  contents.checkFiles(line);
  return database.transaction('rw', database.tables, () => writeContents(contents));
}

/** Forgets everything in the database. Settings are the caller's. */
export async function eraseAll(): Promise<void> {
  await database.delete();
  await database.open();
}

type Held<Key extends string> = Extract<BackupLine, Record<Key, unknown>>;

class BackupContents {
  settings: unknown = null;
  readonly cases: CaseFile[] = [];
  readonly entries: TimelineEntry[] = [];
  readonly policies: Held<'policy'>[] = [];
  readonly drafts: Held<'draft'>['draft'][] = [];
  readonly reminders: Held<'reminder'>['reminder'][] = [];
  readonly snoozes: Held<'snooze'>['snooze'][] = [];
  readonly files = new Map<string, { row: FileRow; parts: Uint8Array<ArrayBuffer>[]; size: number }>();

  take(read: BackupLine, line: number): void {
    if ('case' in read) this.cases.push(read.case);
    else if ('entry' in read) this.entries.push(read.entry);
    else if ('policy' in read) this.policies.push(read);
    else if ('draft' in read) this.drafts.push(read.draft);
    else if ('reminder' in read) this.reminders.push(read.reminder);
    else if ('snooze' in read) this.snoozes.push(read.snooze);
    else if ('settings' in read) this.settings = read.settings;
    else if ('file' in read) this.files.set(read.file.id, { row: read.file, parts: [], size: 0 });
    else this.#takeBytes(read.bytes.id, fromBase64(read.bytes.base64), line);
  }

  #takeBytes(id: string, bytes: Uint8Array<ArrayBuffer>, line: number): void {
    const file = this.files.get(id);
    if (!file || file.size + bytes.length > Math.min(file.row.size, largestFile))
      throw new BackupError('damaged', line);
    file.parts.push(bytes);
    file.size += bytes.length;
  }

  checkFiles(line: number): void {
    for (const file of this.files.values()) if (file.size !== file.row.size) throw new BackupError('damaged', line);
  }
}

async function writeContents(contents: BackupContents): Promise<Restored> {
  const cases = await missing(database.cases, contents.cases, (one) => one.id);
  const rows = cases.map((caseFile) => rowOf(caseFile, []));
  await database.cases.bulkAdd(rows);
  await moveCounts(rows.map(({ open }) => ({ from: null, to: open })));
  const known = new Set(
    await database.timeline
      .where('id')
      .anyOf(contents.entries.map(({ id }) => id))
      .toArray((rows) => rows.map(({ id }) => id)),
  );
  const entries = contents.entries.filter(({ id }) => !known.has(id));
  await database.timeline.bulkAdd(entries.map((entry) => ({ ...entry })));
  // Also throws where an entry belongs to no case; the transaction then takes everything back.
  await settleStandings([...new Set([...cases.map(({ id }) => id), ...entries.map(({ caseId }) => caseId)])]);

  const policies = await missing(database.policies, contents.policies, ({ policy }) => policy.id);
  await database.policies.bulkAdd(policies.map(({ policy }) => policy));
  await database.policyBodies.bulkAdd(
    policies.map(({ policy, document, summary }) => ({ id: policy.id, document, summary })),
  );
  const drafts = await missing(database.drafts, contents.drafts, ({ key }) => key);
  await database.drafts.bulkAdd(drafts);
  const files = await missing(database.files, [...contents.files.values()], ({ row }) => row.id);
  await database.files.bulkAdd(files.map(({ row }) => row));
  await database.fileBytes.bulkAdd(
    files.map(({ row, parts }) => ({ id: row.id, bytes: new Blob(parts, { type: row.type }) })),
  );
  await database.reminders.bulkPut(contents.reminders);
  await database.snoozes.bulkPut(contents.snoozes);
  return {
    cases: cases.length,
    entries: entries.length,
    policies: policies.length,
    drafts: drafts.length,
    files: files.length,
    settings: contents.settings,
  };
}

/** Those whose key is not in the table yet, each key once. */
async function missing<Item>(
  table: { bulkGet(keys: string[]): PromiseLike<unknown[]> },
  items: Item[],
  keyOf: (item: Item) => string,
): Promise<Item[]> {
  const once = [...new Map(items.map((item) => [keyOf(item), item])).values()];
  const there = await table.bulkGet(once.map(keyOf));
  return once.filter((_, index) => there[index] === undefined);
}
