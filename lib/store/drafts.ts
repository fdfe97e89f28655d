// Letters in the making: one for a site, one for a case. Saved as it is typed, since a popup closes without a word.

import { type DraftRow, database } from './database.ts';
import { mayStore } from './private-window.ts';

export type DraftKey = `site:${string}` | `case:${string}`;
export type Draft = DraftRow;

export async function loadDraft(key: DraftKey): Promise<Draft | null> {
  return (await database.drafts.get(key)) ?? null;
}

/** In a private window nothing is kept, and that is no error: what is typed there ends with the window. */
export async function saveDraft(key: DraftKey, fields: Record<string, unknown>, prepared = false): Promise<void> {
  if (!mayStore()) return;
  await database.drafts.put({ key, fields, prepared, changedAt: Date.now() });
}

export async function deleteDraft(key: DraftKey): Promise<void> {
  if (!mayStore()) return;
  await database.drafts.delete(key);
}

/** Newest first. */
export async function listDrafts(limit = 50): Promise<Draft[]> {
  return database.drafts.orderBy('changedAt').reverse().limit(limit).toArray();
}
