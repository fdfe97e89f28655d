// The list of requests a page at a time, and one case opened from it.

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RequestRow } from '../../components/request/RequestList.tsx';
import type { OpenCase } from '../../components/request/RequestView.tsx';
import { deriveState } from '../../lib/deadlines/case-state.ts';
import { getCase } from '../../lib/store/cases.ts';
import { listFiles } from '../../lib/store/files.ts';
import { type CaseQuery, listCases } from '../../lib/store/list-cases.ts';
import type { ListOrder } from '../../lib/store/list-ranges.ts';
import { listEntries } from '../../lib/store/timeline.ts';
import { readToday } from '../background/today.ts';

export interface Requests {
  /** null: not yet read. */
  rows: RequestRow[] | null;
  /** What the rows were read for: they may lag behind what is wished now. */
  order: ListOrder;
  total: number;
  /** False: there are more than `total`. */
  exact: boolean;
  reload(): void;
}

export function useRequests(query: CaseQuery): Requests {
  const [list, setList] = useState<Omit<Requests, 'reload'>>({ rows: null, order: 'due', total: 0, exact: true });
  const [turn, setTurn] = useState(0);
  const asked = JSON.stringify(query);
  // A new turn asks for the same again.
  useEffect(() => {
    let gone = false;
    readRows(JSON.parse(asked)).then((read) => {
      if (!gone) setList(read);
    });
    return () => {
      gone = true;
    };
  }, [asked, turn]);
  return { ...list, reload: () => setTurn((before) => before + 1) };
}

export async function readRows(query: CaseQuery) {
  const today = readToday();
  const { cases, total, exact } = await listCases({ ...query, today });
  const rows = cases.map(({ caseFile, state, watch, step, answer }) => ({
    caseFile,
    status: { state, watch, answer, nextStep: { key: step } },
  }));
  return { rows, order: query.order ?? 'due', total, exact };
}

export function useCase(id: string | null): { open: OpenCase | null; reload(): Promise<void> } {
  const [open, setOpen] = useState<OpenCase | null>(null);
  const reload = useCallback(async () => setOpen(id ? await readCase(id) : null), [id]);
  useEffect(() => {
    setOpen(null);
    reload();
  }, [reload]);
  return { open, reload };
}

export async function readCase(id: string): Promise<OpenCase | null> {
  const caseFile = await getCase(id);
  if (!caseFile) return null;
  const [entries, files] = await Promise.all([listEntries(id), listFiles(id)]);
  return { caseFile, entries, files, status: deriveState(entries, caseFile, readToday()) };
}
