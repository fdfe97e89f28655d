// Where a case stands, as far as it does not depend on today: what lists sort and filter by. The law is lib/deadlines'.

import type { CaseFile, TimelineEntry } from '../model/case-file.ts';
import type { CaseRow } from './database.ts';
import { noDay } from './database.ts';

export type Standing = Pick<CaseRow, 'open' | 'phase' | 'dueKey'>;

/** `entries` in the order they were written down. */
export function standingOf(_caseFile: CaseFile, entries: TimelineEntry[]): Standing {
  const last = entries.at(-1)?.event.type;
  const open = last === 'closed' ? 0 : 1;
  return { open, phase: open ? 'sent' : 'closed', dueKey: noDay };
}
