// Two passages that cannot both hold: "we never share your data" and, further down, to whom it is passed on.

import type { PolicySummary } from '../model/policy-summary.ts';
import { recipientMentions } from './find-facts.ts';
import { hasAct, type Mention, mentionsOf, type Reading } from './reading.ts';
import { quoteStatement, stated, weigh } from './weigh.ts';

export function findContradictions(reading: Reading): PolicySummary['contradictions'] {
  const found: PolicySummary['contradictions'] = [];
  const against = sharingAgainst(reading);
  if (against)
    found.push({ field: 'sharing', evidence: against.map((m) => quoteStatement(reading, m.statement.index)) });
  return found;
}

// A flat denial (no "unless", no kind of recipient singled out) against the best place that names a recipient.
function sharingAgainst(reading: Reading): [Mention, Mention] | null {
  const flat = mentionsOf(reading, 'act').find(
    (m) =>
      m.key === 'share' &&
      m.denied &&
      hasAct(m.statement, 'thirdParty') &&
      !m.statement.mentions.some((o) => o.table === 'negation' && o.key === 'exception'),
  );
  if (!flat) return null;
  const best = stated(weigh(reading, 'recipients', recipientMentions(reading)))[0]?.mentions[0];
  if (!best || best.score <= 0 || best.mention.statement === flat.statement || !hasAct(best.mention.statement, 'share'))
    return null;
  return flat.statement.index < best.mention.statement.index ? [flat, best.mention] : [best.mention, flat];
}
