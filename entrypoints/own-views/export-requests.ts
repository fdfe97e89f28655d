// All requests out of the list: as a table, and as a calendar.

import type { Words } from '../../components/hooks/words.tsx';
import type { OpenCase } from '../../components/request/RequestView.tsx';
import { writeCsv } from '../../components/request/write-csv.ts';
import { deriveState } from '../../lib/deadlines/case-state.ts';
import type { CaseFile } from '../../lib/model/case-file.ts';
import { listEntriesOf } from '../../lib/store/timeline.ts';
import { readToday } from '../background/today.ts';
import { offerCalendar } from './offer-calendar.ts';
import { offerFile } from './offer-file.ts';
import { readRows } from './use-requests.ts';

/** Timelines, with all their letters, are read so many at a time. */
const portion = 200;

const readAll = () => readRows({ show: 'all', order: 'newest', limit: Number.POSITIVE_INFINITY });

export async function exportTable(t: Words): Promise<void> {
  const { rows } = await readAll();
  offerFile(`insyn-${readToday()}.csv`, new Blob([writeCsv(t, rows)], { type: 'text/csv' }));
}

export async function exportCalendar(t: Words): Promise<void> {
  const { rows } = await readAll();
  const dated: CalendarCase[] = [];
  for (let at = 0; at < rows.length; at += portion)
    dated.push(...(await withDates(rows.slice(at, at + portion).map(({ caseFile }) => caseFile))));
  offerCalendar(t, dated);
}

type CalendarCase = Parameters<typeof offerCalendar>[1][number];

/** What a calendar needs of each; the letters are let go again. */
async function withDates(cases: CaseFile[]): Promise<CalendarCase[]> {
  const entries = await listEntriesOf(cases.map(({ id }) => id));
  return cases.map((caseFile) => {
    const written: OpenCase['entries'] = entries.get(caseFile.id) ?? [];
    return { caseFile, changes: written.length, status: deriveState(written, caseFile, readToday()) };
  });
}
