// Where data come from other than the person, Art. 14(2)(f): named organisations in sentences about receiving data.

import type { NamedParty } from '../model/controller.ts';
import { hasAct, hasTopic, mentionsOf, type Reading } from './reading.ts';
import { quoteStatement } from './weigh.ts';

export function findSources(reading: Reading): NamedParty[] {
  const found = new Map<string, NamedParty>();
  for (const mention of mentionsOf(reading, 'service')) {
    const { statement } = mention;
    const receives = hasAct(statement, 'source') || hasTopic(statement.near, 'sources');
    if (!receives || hasAct(statement, 'share') || mention.denied || found.has(mention.key)) continue;
    found.set(mention.key, { name: mention.key, evidence: [quoteStatement(reading, statement.index)] });
  }
  return [...found.values()];
}
