// Which kept cases a mail may answer: those that an index finds by reference, thread or sender come from the tables; the
// choice among them is lib/replies'.

import { type CaseMatch, findCases, type KnownCase, possibleReferences, sendersOfMail } from '../replies/find-case.ts';
import type { Mail } from '../replies/read-mail.ts';
import { caseFileOf } from './case-row.ts';
import { type CaseRow, database } from './database.ts';

/** Cases with one sender that are looked at: nobody writes to one controller so often. */
const mostOfOneSender = 200;

/** Every case that fits as well as the best one; none where nothing fits. */
export async function findAnsweredCases(mail: Mail): Promise<(CaseMatch & { name: string })[]> {
  const threads = await threadsOf([...mail.inReplyTo, ...mail.references]);
  const [byReference, bySender, byThread] = await Promise.all([
    database.cases.where('reference').anyOf(possibleReferences(mail)).limit(mostOfOneSender).toArray(),
    database.cases.where('senders').anyOf(sendersOfMail(mail.from)).limit(mostOfOneSender).toArray(),
    database.cases.bulkGet([...threads.keys()]),
  ]);
  const rows = new Map(
    [...byReference, ...bySender, ...byThread]
      .filter((row): row is CaseRow => row !== undefined)
      .map((row) => [row.id, row]),
  );
  const known = [...rows.values()].map(
    (row): KnownCase => ({ file: caseFileOf(row), messageIds: threads.get(row.id) ?? [] }),
  );
  const nameOf = ({ controller }: CaseRow) => controller.name || (controller.site ?? '');
  return findCases(mail, known).map((match) => {
    const row = rows.get(match.caseId);
    return { ...match, name: row ? nameOf(row) : '' };
  });
}

async function threadsOf(messageIds: string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  if (messageIds.length === 0) return found;
  const rows = await database.timeline.where('event.thread').anyOf(messageIds.slice(0, 400)).toArray();
  for (const { caseId, event } of rows) {
    if (event.type === 'reply') found.set(caseId, [...(found.get(caseId) ?? []), ...(event.thread ?? [])]);
  }
  return found;
}
