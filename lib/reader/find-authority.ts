// The supervisory authority that the text names, Art. 13(2)(d).

import type { NamedParty } from '../model/controller.ts';
import { hasTopic, type Mention, mentionsOf, type Reading } from './reading.ts';
import { quoteStatement } from './weigh.ts';

export function findAuthority(reading: Reading): NamedParty | null {
  const named = mentionsOf(reading, 'authority').filter((m) => m.key === 'named');
  if (named.length === 0) return null;
  const points = (m: Mention): number => {
    const complaint = m.statement.mentions.some((r) => r.table === 'right' && r.key === 'complaint');
    const topic = hasTopic(m.statement.near, 'authority') || hasTopic(m.statement.near, 'rights');
    // a firm's own desk may bear the authority's name ("CNIL, 3, rue X" to write to)
    const desk =
      !complaint && !topic && m.statement.mentions.some((r) => r.table === 'controller' && r.key === 'address');
    return (complaint ? 2 : 0) + (topic ? 1 : 0) + Math.min(3, m.last - m.first) - (desk ? 5 : 0);
  };
  const best = named.reduce((a, b) => (points(b) > points(a) ? b : a));
  if (points(best) < 0) return null;
  const { first, last } = withAbbreviation(reading, best, named);
  const end = reading.words.ends[last];
  const open = reading.text.slice(reading.words.starts[first], end).includes('(');
  const closing = open && reading.text[end] === ')' ? 1 : 0;
  const name = reading.text.slice(reading.words.starts[first], end + closing).replace(/\s+/g, ' ');
  return { name, evidence: [quoteStatement(reading, best.statement.index)] };
}

// "Information Commissioner's Office (ICO)", "CNIL - Commission nationale ...": both spellings are one name.
function withAbbreviation(reading: Reading, best: Mention, named: readonly Mention[]): { first: number; last: number } {
  let { first, last } = best;
  for (const other of named) {
    if (other.statement !== best.statement || other === best) continue;
    if (
      other.first > last &&
      other.first - last <= 2 &&
      /^\s*[(–—-]/.test(reading.text.slice(reading.words.ends[last]))
    )
      last = other.last;
    else if (
      other.last < first &&
      first - other.last <= 2 &&
      /[(–—-]\s*$/.test(reading.text.slice(0, reading.words.starts[first]).slice(-4))
    )
      first = other.first;
  }
  return { first, last };
}
