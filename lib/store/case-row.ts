// A case as a row: what the rest of the house knows, with what lists sort and search by.

import type { CaseFile, TimelineEntry } from '../model/case-file.ts';
import { knownSendersOf } from '../replies/find-case.ts';
import type { CaseRow } from './database.ts';
import { foldForSearch, searchWords, wordStarts } from './search-words.ts';
import { standingOf } from './standing.ts';

/** Row for a case with these entries. */
export function rowOf(caseFile: CaseFile, entries: TimelineEntry[]): CaseRow {
  const standing = standingOf(caseFile, entries);
  const { name, site, emails } = caseFile.controller;
  const words = searchWords([name, site ?? '', ...emails, caseFile.reference]);
  // The flag goes before the word: an index over many words cannot hold a second key. Nor a third: so the day goes behind.
  return {
    ...caseFile,
    ...standing,
    nameKey: foldForSearch(name),
    words: words.map((word) => standing.open + word),
    starts: wordStarts(words).map((start) => startKey(standing.open, start) + standing.dueKey),
    senders: knownSendersOf(caseFile.controller),
  };
}

/** What keys of `starts` begin with; the rest is the day. */
export function startKey(open: 0 | 1, start: string): string {
  return `${open}${start} `;
}

export function caseFileOf(row: CaseRow): CaseFile {
  const { id, reference, kinds, controller, regime, policyId, createdAt } = row;
  return { id, reference, kinds, controller, regime, policyId, createdAt };
}
