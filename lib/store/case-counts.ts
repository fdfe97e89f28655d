// How many cases are open and how many closed, kept as numbers: counting thousands through an index takes the browser
// longer than reading the page of the list that is shown.

import type { PromiseExtended } from 'dexie';
import { database } from './database.ts';

type Open = 0 | 1;

/** Cases that came to be (`from` null) or went from open to closed or back. Inside a transaction over `counts`. */
export function moveCounts(moves: { from: Open | null; to: Open }[]): PromiseExtended<unknown> {
  const change = [0, 0];
  for (const { from, to } of moves) {
    if (from !== null) change[from]--;
    change[to]++;
  }
  // No async function: awaiting one that happens to ask the database nothing falls out of the transaction.
  return database.counts
    .bulkGet([0, 1])
    .then((rows) =>
      database.counts.bulkPut(
        ([0, 1] as const).map((open) => ({ open, count: (rows[open]?.count ?? 0) + change[open] })),
      ),
    );
}

export async function countCases(show: 'open' | 'closed' | 'all'): Promise<number> {
  if (show === 'all') return (await countOf(0)) + (await countOf(1));
  return countOf(show === 'open' ? 1 : 0);
}

async function countOf(open: Open): Promise<number> {
  return (await database.counts.get(open))?.count ?? 0;
}
