// All requests out of the list: as a table, and as a calendar.

import type { Words } from '../../components/hooks/words.tsx';
import type { RequestRow } from '../../components/request/RequestList.tsx';
import { writeCsv } from '../../components/request/write-csv.ts';
import { listEntriesOf } from '../../lib/store/timeline.ts';
import { readToday } from '../background/today.ts';
import { offerCalendar } from './offer-calendar.ts';
import { offerFile } from './offer-file.ts';
import { readRows } from './use-requests.ts';

/** Read so many at a time. */
const portion = 200;

async function readAll(): Promise<RequestRow[]> {
  const all: RequestRow[] = [];
  for (;;) {
    const { rows } = await readRows({ show: 'all', order: 'newest', offset: all.length, limit: portion });
    all.push(...rows);
    if (rows.length < portion) return all;
  }
}

export async function exportTable(t: Words): Promise<void> {
  const text = writeCsv(t, await readAll());
  offerFile(`insyn-${readToday()}.csv`, new Blob([text], { type: 'text/csv' }));
}

export async function exportCalendar(t: Words): Promise<void> {
  const rows = await readAll();
  const entries = await listEntriesOf(rows.map(({ caseFile }) => caseFile.id));
  offerCalendar(
    t,
    rows.map((row) => ({ ...row, entries: entries.get(row.caseFile.id) ?? [] })),
  );
}
