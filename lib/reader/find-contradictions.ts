// Two passages that cannot both hold: "we never share your data" and, further down, to whom it is passed on.

import type { PolicySummary } from '../model/policy-summary.ts';
import { recipientMentions } from './find-facts.ts';
import { hasAct, hasTopic, type Mention, mentionsOf, type Reading } from './reading.ts';
import { quoteStatement, stated, weigh } from './weigh.ts';

export function findContradictions(reading: Reading): PolicySummary['contradictions'] {
  const found: PolicySummary['contradictions'] = [];
  const against = sharingAgainst(reading);
  if (against)
    found.push({ field: 'sharing', evidence: against.map((m) => quoteStatement(reading, m.statement.index)) });
  return found;
}

// A flat denial ("your data are never passed on to third parties", nothing taken out of it) against the best place where
// the firm itself says that it passes them on.
function sharingAgainst(reading: Reading): [Mention, Mention] | null {
  const flat = mentionsOf(reading, 'act').find((m) => m.key === 'share' && deniesFlatly(m));
  if (!flat) return null;
  const best = stated(weigh(reading, 'recipients', recipientMentions(reading)))
    .flatMap(({ mentions }) => mentions[0] ?? [])
    .find(({ mention, score }) => score > 0 && mention.statement !== flat.statement && givesAway(mention))?.mention;
  if (!best) return null;
  return flat.statement.index < best.statement.index ? [flat, best] : [best, flat];
}

const reach = 12; // words

// What is denied of some data only ("no telephone numbers are shared"), of access, of others or for a purpose ("to sell you things") leaves room.
function deniesFlatly({ denied, inherited, softened, deniedBy, first, last, statement }: Mention): boolean {
  if (!denied || inherited || softened || deniedBy === 'noun') return false;
  if (
    statement.kind === 'heading' ||
    hasAct(statement, 'condition') ||
    narrow.some((topic) => hasTopic(statement.near, topic))
  )
    return false;
  const near = (one: Mention): boolean => one.first <= last + reach && one.last >= first - reach;
  const has = (table: Mention['table'], key: string): boolean =>
    statement.mentions.some((m) => m.table === table && m.key === key && near(m));
  return (
    has('act', 'thirdParty') &&
    has('act', 'data') &&
    has('person', 'you') &&
    !statement.mentions.some(
      (m) =>
        m.table === 'category' ||
        (m.table === 'negation' && m.key === 'exception') ||
        (m.table === 'act' && m.key === 'thirdParty' && m.first < first) ||
        (m.table === 'act' && m.key === 'sell' && m.first > last),
    )
  );
}

const narrow = ['children', 'links', 'cookies', 'analytics', 'automated', 'staff', 'security', 'retention'] as const;

// The law and a successor take data without being given any.
function givesAway(mention: Mention): boolean {
  const { statement } = mention;
  return (
    !mention.denied &&
    mention.key !== 'authorities' &&
    mention.key !== 'acquirer' &&
    statement.kind !== 'heading' &&
    hasAct(statement, 'share') &&
    hasAct(statement, 'data') &&
    !narrow.some((topic) => hasTopic(statement.near, topic)) &&
    !statement.mentions.some((m) => m.table === 'act' && m.key === 'share' && m.denied)
  );
}
