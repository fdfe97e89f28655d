// Letters in the making: one for a site, one for a case. Saved as it is typed, since a popup closes without a word.

import type { Watched } from '../deadlines/reminders.ts';
import { calendarDateOf } from '../model/calendar-date.ts';
import { type DraftRow, database } from './database.ts';
import { mayStore } from './private-window.ts';

export type DraftKey = `site:${string}` | `case:${string}`;
export type Draft = DraftRow;

export async function loadDraft(key: DraftKey): Promise<Draft | null> {
  return (await database.drafts.get(key)) ?? null;
}

/** In a private window nothing is kept, and that is no error: what is typed there ends with the window. */
export async function saveDraft(
  key: DraftKey,
  fields: Record<string, unknown>,
  { prepared = false, name = '' }: { prepared?: boolean; name?: string } = {},
): Promise<void> {
  if (!mayStore()) return;
  const now = Date.now();
  // One reminder a letter: what is typed after it was prepared does not make it a new one.
  const preparedAt = prepared ? ((await database.drafts.get(key))?.preparedAt ?? now) : undefined;
  await database.drafts.put({ key, fields, prepared, preparedAt, name: name.slice(0, 200), changedAt: now });
}

export async function deleteDraft(key: DraftKey): Promise<void> {
  if (!mayStore()) return;
  await database.drafts.delete(key);
}

/** Newest first. */
export async function listDrafts(limit = 50): Promise<Draft[]> {
  return database.drafts.orderBy('changedAt').reverse().limit(limit).toArray();
}

/** Letters that were finished but not sent, as reminders see them. `caseId` is the draft's key. */
export async function listPrepared(): Promise<(Watched & { name: string })[]> {
  const drafts = await database.drafts.orderBy('changedAt').reverse().limit(200).toArray();
  return drafts
    .filter((draft) => draft.prepared)
    .map(({ key, name, changedAt, preparedAt = changedAt }) => ({
      caseId: key,
      what: 'prepared',
      on: calendarDateOf(new Date(preparedAt)),
      name: name || key.slice(key.indexOf(':') + 1),
    }));
}
