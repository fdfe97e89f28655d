// The database on the device: its tables, their indexes and versions. Everything else in this room goes through it.
// What a list needs stands in small rows; letters, policy texts and files stand in tables that no list reads.

import Dexie, { type Table } from 'dexie';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { CaseFile, TimelineEntry } from '../model/case-file.ts';
import type { PolicyDocument } from '../model/policy-document.ts';
import type { PolicySummary } from '../model/policy-summary.ts';
import { caseFileOf, rowOf } from './case-row.ts';
import type { Standing } from './standing.ts';

/** A case with what lists sort and search by. Worked out again from the timeline with every entry. */
export interface CaseRow extends CaseFile, Standing {
  /** The controller's name as it sorts. */
  nameKey: string;
  /** Words of name, site, addresses and reference, as they are searched, each after `open`: "1lantern". */
  words: string[];
  /** Beginnings of these words, each after `open` and before `dueKey`: "1lan 2026-04-02". */
  starts: string[];
  /** Whom a mail in this case may come from: addresses, and domains with their "@". */
  senders: string[];
}

/** `sequence` is the order in which entries were written down, also within one millisecond. */
export type TimelineRow = TimelineEntry & { sequence?: number };

/** What a list of kept policies shows. */
export interface PolicyRow {
  id: string;
  site: string | null;
  url: string | null;
  title: string;
  /** Name of the controller as read. */
  controller: string | null;
  readOn: CalendarDate;
  savedAt: number;
}

export interface PolicyBodyRow {
  id: string;
  document: PolicyDocument;
  summary: PolicySummary;
}

export interface DraftRow {
  /** `site:example.com` or `case:<id>`. */
  key: string;
  /** Whatever the form holds, as typed. */
  fields: Record<string, unknown>;
  /** The letter was finished and looked at, but not sent: worth a reminder. */
  prepared: boolean;
  /** Milliseconds since 1970, when it was finished first; absent while it was not. */
  preparedAt?: number;
  /** Whom it goes to, for a reminder. */
  name: string;
  changedAt: number;
}

export interface FileRow {
  id: string;
  caseId: string;
  name: string;
  /** Media type as the browser gave it; shown, never trusted. */
  type: string;
  size: number;
  addedAt: number;
}

export interface FileBytesRow {
  id: string;
  bytes: Blob;
}

export interface ReminderRow {
  /** Case, kind and the day it is about: one notification each. */
  key: string;
  notifiedOn: CalendarDate;
}

export interface SnoozeRow {
  caseId: string;
  until: CalendarDate;
}

export type InsynDatabase = Dexie & {
  cases: Table<CaseRow, string>;
  counts: Table<{ open: 0 | 1; count: number }, number>;
  timeline: Table<TimelineRow, number>;
  policies: Table<PolicyRow, string>;
  policyBodies: Table<PolicyBodyRow, string>;
  drafts: Table<DraftRow, string>;
  files: Table<FileRow, string>;
  fileBytes: Table<FileBytesRow, string>;
  reminders: Table<ReminderRow, string>;
  snoozes: Table<SnoozeRow, string>;
};

export const databaseName = 'insyn';

function openDatabase(): InsynDatabase {
  const opened = new Dexie(databaseName) as InsynDatabase;
  opened.version(1).stores({
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
  // A mail that answers another one finds its case by the Message-IDs that the timeline keeps.
  opened.version(2).stores({ timeline: '++sequence, &id, caseId, *event.thread' });
  // Lists read no timelines any more, what is overdue and what a word begins with are ranges of an index, and a mail's
  // sender is looked up.
  opened
    .version(3)
    .stores({
      cases:
        'id, reference, [open+dueKey], [open+nameKey], [open+createdAt], [open+actKey], [open+watchKey], [phase+lateKey], dueKey, nameKey, createdAt, *words, *starts, *senders',
    })
    .upgrade(async (change) => {
      const [cases, timeline] = [change.table<CaseRow>('cases'), change.table<TimelineRow>('timeline')];
      for (const id of await cases.toCollection().primaryKeys()) {
        const row = await cases.get(id as string);
        const entries = await timeline.where('caseId').equals(id).sortBy('sequence');
        if (row) await cases.put(rowOf(caseFileOf(row), entries));
      }
    });
  // A case must stand up years later: nothing in the timeline is ever changed. (Erasing everything deletes the database.)
  opened.timeline.hook('updating', () => {
    throw new Error('A timeline entry is never changed; append a correcting one.');
  });
  return opened;
}

export const database: InsynDatabase = openDatabase();
