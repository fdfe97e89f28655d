// Where data come from other than the person, Art. 14(2)(f): organisations named in sentences about receiving data.

import type { NamedParty } from '../model/controller.ts';
import { bareNameKey } from './candidate.ts';
import { findFirmNames } from './find-names.ts';
import { hasAct, hasTopic, mentionsOf, type Reading, type ReadStatement } from './reading.ts';
import { quoteStatement } from './weigh.ts';

export function findSources(reading: Reading, controller: string | null): NamedParty[] {
  const own = controller ? bareNameKey(controller) : '';
  const found = new Map<string, NamedParty>();
  const add = (name: string, statement: ReadStatement): void => {
    const key = bareNameKey(name);
    if (key === own || found.has(key) || !tellsOfSources(statement)) return;
    found.set(key, { name, evidence: [quoteStatement(reading, statement.index)] });
  };
  for (const firm of findFirmNames(reading)) add(firm.text, firm.statement);
  for (const mention of mentionsOf(reading, 'service')) if (!mention.denied) add(mention.key, mention.statement);
  return [...found.values()];
}

// A sentence that also gives data away names recipients.
function tellsOfSources(statement: ReadStatement): boolean {
  return (hasAct(statement, 'source') || hasTopic(statement.near, 'sources')) && !hasAct(statement, 'share');
}
