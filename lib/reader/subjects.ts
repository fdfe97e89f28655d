// Subjects: whom a passage is limited to. "For job applicants" as a heading limits all that stands below it.

import { type SubjectKey, subjectKeys } from '../model/data-subject.ts';
import type { ReadStatement } from './reading.ts';
import type { WeighedMention } from './weigh.ts';

const bits = new Map<string, number>(subjectKeys.map((key, index) => [key, 1 << index]));

/** Bits of the people that the words of a statement name. */
export function subjectBits(statement: ReadStatement, lastWord = Number.POSITIVE_INFINITY): number {
  let found = 0;
  for (const mention of statement.mentions) {
    if (mention.table === 'subject' && mention.first <= lastWord) found |= bits.get(mention.key) ?? 0;
  }
  return found;
}

/** The people a fact is limited to; none when one of its places is not limited. */
export function subjectsOf(mentions: readonly WeighedMention[]): SubjectKey[] {
  let found = 0;
  for (const { mention, score } of mentions) {
    if (score < 0 && found !== 0) continue;
    if (mention.statement.subjects === 0) return [];
    found |= mention.statement.subjects;
  }
  return subjectKeys.filter((key) => found & (bits.get(key) ?? 0));
}
