// Who else is named: joint controllers, Art. 26, and the representative in the Union, Art. 27.

import type { NamedParty } from '../model/controller.ts';
import { evidenceAt } from '../model/evidence.ts';
import { type Candidate, nameKey } from './candidate.ts';
import { hasTopic, mentionsOf, type Reading, type ReadStatement } from './reading.ts';
import { quoteStatement } from './weigh.ts';

// Others named with a legal form in the sentence that says who is (jointly) responsible, Art. 26.
export function findJointControllers(
  reading: Reading,
  chosen: Candidate | null,
  candidates: readonly Candidate[],
): NamedParty[] {
  if (!chosen) return [];
  const own = nameKey(chosen.name);
  const found: NamedParty[] = [];
  for (const candidate of candidates) {
    if (candidate === chosen || !candidate.features.has('form') || candidate.features.has('service')) continue;
    const key = nameKey(candidate.name);
    if (own.includes(key) || key.includes(own)) continue;
    const place = candidate.places.find((run) => run.legalForm && saysWhoIsResponsible(run.statement));
    if (place) found.push({ name: candidate.name, evidence: [quoteStatement(reading, place.statement.index)] });
  }
  return found.slice(0, 20);
}

function saysWhoIsResponsible(statement: ReadStatement): boolean {
  const cues = statement.mentions.filter((m) => m.table === 'controller');
  const responsible =
    cues.some((m) => m.key === 'is') || statement.mentions.some((m) => m.table === 'act' && m.key === 'responsible');
  return responsible && (cues.some((m) => m.key === 'joint') || hasTopic(statement.near, 'controller'));
}

export function findRepresentative(reading: Reading, candidates: readonly Candidate[]): NamedParty | null {
  const cue = mentionsOf(reading, 'controller').find((m) => m.key === 'representative');
  if (!cue) return null;
  const name = candidates.find(
    (one) =>
      one.features.has('form') &&
      one.places.some(
        (p) =>
          p.statement.index - cue.statement.index >= 0 &&
          p.statement.index - cue.statement.index <= 2 &&
          p.start > reading.words.ends[cue.last],
      ),
  );
  return name
    ? {
        name: name.name,
        evidence: [evidenceAt(reading.text, name.places[0].statement.start, name.places[0].statement.end)],
      }
    : null;
}
