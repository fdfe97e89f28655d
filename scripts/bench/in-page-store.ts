// Runs in a page of the extension: puts many cases into its database, as if somebody had been writing for years.

import { addDays } from '../../lib/model/calendar-date.ts';
import type { CaseFile } from '../../lib/model/case-file.ts';
import type { Letter } from '../../lib/model/letter.ts';
import { moveCounts } from '../../lib/store/case-counts.ts';
import { rowOf } from '../../lib/store/case-row.ts';
import { database } from '../../lib/store/database.ts';
import { makeEntry } from '../../lib/store/timeline.ts';

const firstDay = '2023-01-02';

function letterTo(name: string, reference: string): Letter {
  const body = 'Dear Sir or Madam,\n\nPlease tell me which personal data you process about me.\n\nYours faithfully';
  return {
    kinds: ['access'],
    language: 'en',
    addressee: [name],
    to: [`data@${reference}.example`],
    subject: `Access [${reference}]`,
    body,
    reference,
  };
}

function makeCase(at: number): { caseFile: CaseFile; entries: ReturnType<typeof makeEntry>[] } {
  const name = `Firm no. ${at} Ltd`;
  const reference = `BENCH${String(at).padStart(5, '0')}`;
  const caseFile: CaseFile = {
    id: crypto.randomUUID(),
    reference,
    kinds: ['access'],
    controller: {
      name,
      emails: [`data@${reference}.example`],
      address: ['Quay 1', '1000 Harbour'],
      place: 'SE',
      site: `firm${at}.example`,
    },
    regime: 'eu',
    policyId: null,
    createdAt: Date.now(),
  };
  const on = addDays(firstDay, at % 1000);
  const entries = [
    makeEntry(caseFile.id, { on, event: { type: 'sent', channel: 'email', letter: letterTo(name, reference) } }),
  ];
  if (at % 3 > 0)
    entries.push(makeEntry(caseFile.id, { on: addDays(on, 20), event: { type: 'closed', reason: 'answered' } }));
  return { caseFile, entries };
}

Object.assign(globalThis, {
  insynStore: {
    count: (): PromiseLike<number> => database.cases.count(),
    async fill(count: number): Promise<number> {
      const cases = Array.from({ length: count }, (_, at) => makeCase(at));
      const rows = cases.map(({ caseFile, entries }) => rowOf(caseFile, entries));
      await database.transaction('rw', database.cases, database.counts, database.timeline, async () => {
        await database.cases.bulkAdd(rows);
        await moveCounts(rows.map((row) => ({ from: null, to: row.open })));
        await database.timeline.bulkAdd(cases.flatMap(({ entries }) => entries));
      });
      return database.cases.count();
    },
  },
});
