// The supervisory authority that the text names, Art. 13(2)(d).

import type { NamedParty } from '../model/controller.ts';
import { hasTopic, type Mention, mentionsOf, type Reading } from './reading.ts';
import { quoteStatement } from './weigh.ts';

export function findAuthority(reading: Reading): NamedParty | null {
  const named = mentionsOf(reading, 'authority').filter((m) => m.key === 'named');
  if (named.length === 0) return null;
  const points = (m: Mention): number => {
    const complaint = m.statement.mentions.some((r) => r.table === 'right' && r.key === 'complaint');
    return (
      (complaint ? 2 : 0) +
      (hasTopic(m.statement.near, 'authority') || hasTopic(m.statement.near, 'rights') ? 1 : 0) +
      (m.last - m.first) * 0.05
    );
  };
  const best = named.reduce((a, b) => (points(b) > points(a) ? b : a));
  const name = reading.text.slice(reading.words.starts[best.first], reading.words.ends[best.last]).replace(/\s+/g, ' ');
  return { name, evidence: [quoteStatement(reading, best.statement.index)] };
}
