// Which kept cases a mail may answer: the cases and the threads come from the tables, the choice is lib/replies'.

import { type CaseMatch, findCases, type KnownCase } from '../replies/find-case.ts';
import type { Mail } from '../replies/read-mail.ts';
import { caseFileOf } from './case-row.ts';
import { database } from './database.ts';

/** Every case that fits as well as the best one; none where nothing fits. */
export async function findAnsweredCases(mail: Mail): Promise<(CaseMatch & { name: string })[]> {
  const rows = await database.cases.toArray();
  const threads = await threadsOf([...mail.inReplyTo, ...mail.references]);
  const known = rows.map((row): KnownCase => ({ file: caseFileOf(row), messageIds: threads.get(row.id) ?? [] }));
  const names = new Map(rows.map((row) => [row.id, row.controller.name || (row.controller.site ?? '')]));
  return findCases(mail, known).map((match) => ({ ...match, name: names.get(match.caseId) ?? '' }));
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
