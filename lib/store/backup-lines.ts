// The form of a backup: a file of lines, each a JSON object with one key that says what it holds; the last one says how
// many there were, so that a file cut short is noticed. Lines, since a case with its files may be too large for one text.

import * as v from 'valibot';
import {
  caseFileSchema,
  daySchema,
  policyDocumentSchema,
  policySummarySchema,
  timelineEntrySchema,
} from '../model/shapes.ts';
import type { DraftRow, FileRow, PolicyRow, ReminderRow, SnoozeRow } from './database.ts';

export const backupVersion = 1;

/** Bytes of a kept file in one line. */
export const bytesPerLine = 768 * 1024;

/** UTF-16 units of the longest line that is read: the longest policy with all its passages fits. */
const longestLine = 64 * 1024 * 1024;

export type BackupTrouble = 'notABackup' | 'newerVersion' | 'damaged' | 'cutShort';

/** Why a backup cannot be restored; `line` counts from 1. Nothing was changed. */
export class BackupError extends Error {
  readonly trouble: BackupTrouble;
  readonly line: number;
  constructor(trouble: BackupTrouble, line: number) {
    super(`Backup: ${trouble} at line ${line}`);
    this.name = 'BackupError';
    this.trouble = trouble;
    this.line = line;
  }
}

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const name = v.pipe(v.string(), v.maxLength(2000));
const orNull = v.nullable(name);

const policyRow: v.GenericSchema<unknown, PolicyRow> = v.object({
  id,
  site: orNull,
  url: v.nullable(v.pipe(v.string(), v.maxLength(8000))),
  title: name,
  controller: orNull,
  readOn: daySchema,
  savedAt: v.number(),
});
const draftRow: v.GenericSchema<unknown, DraftRow> = v.object({
  key,
  fields: v.record(v.string(), v.unknown()),
  prepared: v.boolean(),
  preparedAt: v.optional(v.number()),
  name,
  changedAt: v.number(),
});
const fileRow: v.GenericSchema<unknown, FileRow> = v.object({
  id,
  caseId: id,
  name,
  type: name,
  size: v.pipe(v.number(), v.integer(), v.minValue(0)),
  addedAt: v.number(),
});
const reminderRow: v.GenericSchema<unknown, ReminderRow> = v.object({ key, notifiedOn: daySchema });
const snoozeRow: v.GenericSchema<unknown, SnoozeRow> = v.object({ caseId: key, until: daySchema });

const lineSchema = v.union([
  v.strictObject({ case: caseFileSchema }),
  v.strictObject({ entry: timelineEntrySchema }),
  v.strictObject({ policy: policyRow, document: policyDocumentSchema, summary: policySummarySchema }),
  v.strictObject({ draft: draftRow }),
  v.strictObject({ file: fileRow }),
  v.strictObject({ bytes: v.object({ id, base64: v.pipe(v.string(), v.maxLength(2 * bytesPerLine), v.base64()) }) }),
  v.strictObject({ reminder: reminderRow }),
  v.strictObject({ snooze: snoozeRow }),
  v.strictObject({ settings: v.record(v.string(), v.unknown()) }),
]);

export type BackupLine = v.InferOutput<typeof lineSchema>;

/** Collects lines into a file. Parts become blobs, which the browser may keep on disk. */
export class BackupWriter {
  #parts: Blob[] = [];
  #waiting: string[] = [];
  #waitingLength = 0;
  #lines = 0;

  constructor(madeAt: string) {
    this.#add({ insyn: 'backup', version: backupVersion, madeAt });
  }

  write(line: BackupLine): void {
    this.#lines++;
    this.#add(line);
  }

  /** Closes the file. */
  finish(): Blob {
    this.#add({ end: this.#lines });
    this.#flush();
    return new Blob(this.#parts, { type: 'application/jsonl' });
  }

  #add(object: unknown): void {
    const text = `${JSON.stringify(object)}\n`;
    this.#waiting.push(text);
    this.#waitingLength += text.length;
    if (this.#waitingLength > 4_000_000) this.#flush();
  }

  #flush(): void {
    this.#parts.push(new Blob(this.#waiting));
    this.#waiting = [];
    this.#waitingLength = 0;
  }
}

/** The lines of a backup, each checked. Throws a `BackupError` at the first that is not as it should be. */
export async function* readBackup(file: Blob): AsyncGenerator<BackupLine> {
  let count = 0;
  for await (const text of linesOf(file)) {
    count++;
    const object = parseObject(text, count);
    if (count === 1) checkHead(object);
    else if ('end' in object) {
      if (object.end !== count - 2) throw new BackupError('damaged', count);
      return;
    } else yield parseLine(object, count);
  }
  throw new BackupError(count === 0 ? 'notABackup' : 'cutShort', count + 1);
}

function parseObject(text: string, line: number): object {
  try {
    const object: unknown = JSON.parse(text);
    if (typeof object === 'object' && object !== null) return object;
  } catch {}
  throw new BackupError(line === 1 ? 'notABackup' : 'damaged', line);
}

function checkHead(head: { insyn?: unknown; version?: unknown }): void {
  if (head.insyn !== 'backup' || typeof head.version !== 'number') throw new BackupError('notABackup', 1);
  if (head.version > backupVersion) throw new BackupError('newerVersion', 1);
}

function parseLine(object: object, line: number): BackupLine {
  const parsed = v.safeParse(lineSchema, object);
  if (!parsed.success) throw new BackupError('damaged', line);
  return parsed.output;
}

async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let pieces: string[] = [];
  let length = 0;
  let line = 1;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const [first = '', ...others] = read.value.split('\n');
    pieces.push(first);
    length += first.length;
    if (length > longestLine) throw new BackupError(line === 1 ? 'notABackup' : 'damaged', line);
    for (const next of others) {
      line++;
      yield pieces.join('');
      pieces = [next];
      length = next.length;
    }
  }
  if (length > 0) yield pieces.join('');
}

/** Bytes as text for JSON. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
