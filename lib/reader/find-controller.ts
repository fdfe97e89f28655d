// The controller: the legal entity behind the site and how to reach it, Art. 13(1)(a). Every candidate name is weighed;
// below the bar the answer is "no name", which is the truth for many small sites.

import type { Controller, Dpo, NamedParty } from '../model/controller.ts';
import type { Evidence } from '../model/evidence.ts';
import { bareNameKey, type Candidate, type CandidateFeature, nameKey } from './candidate.ts';
import { findCandidates } from './controller-candidates.ts';
import { findAddress } from './find-address.ts';
import { findDpo } from './find-dpo.ts';
import { type FoundEmail, findEmails } from './find-emails.ts';
import { findJointControllers, findRepresentative } from './find-other-parties.ts';
import { findPhone } from './find-phone.ts';
import { findRegistrationNumber } from './find-registration-number.ts';
import { anchorOf } from './place-points.ts';
import { rankEmails } from './rank-emails.ts';
import { hasTopic, type Reading, type ReadStatement } from './reading.ts';
import { quoteStatement } from './weigh.ts';
import { candidateWeights } from './weights.generated.ts';

export interface Parties {
  controller: Controller | null;
  jointControllers: NamedParty[];
  representative: NamedParty | null;
  dpo: Dpo | null;
}

export function findParties(reading: Reading): Parties {
  const emails = findEmails(reading);
  const dpo = findDpo(reading, emails);
  const candidates = findCandidates(reading);
  const chosen = chooseController(candidates);
  const addresses = rankEmails(reading, emails, dpo, chosen);
  const controller = makeController(reading, chosen, addresses);
  return {
    controller,
    jointControllers: findJointControllers(reading, chosen, candidates),
    representative: findRepresentative(reading, candidates),
    dpo,
  };
}

// Files of weights from before spellings were weighed of their own lack those.
const weights: {
  none: number;
  features: Partial<Record<CandidateFeature, number>>;
  spelling?: Partial<Record<CandidateFeature, number>>;
} = candidateWeights;

/** The best candidate, or null when none reaches the bar: first the organisation, then which of its spellings is its name. */
export function chooseController(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  let bar = weights.none;
  for (const candidate of candidates) {
    const score = scoreCandidate(candidate);
    if (score > bar) {
      best = candidate;
      bar = score;
    }
  }
  if (!best) return null;
  const spelled = weights.spelling
    ? [best, ...best.kin].reduce((a, b) => (scoreSpelling(b) > scoreSpelling(a) ? b : a))
    : best;
  return withForm(spelled);
}

// The same name with its legal form is the whole of it.
function withForm(one: Candidate): Candidate {
  const key = bareNameKey(one.name);
  return (
    one.kin.find(
      (other) => other.features.has('form') && nameKey(other.name) !== key && bareNameKey(other.name) === key,
    ) ?? one
  );
}

/** How much of its score as a candidate counts when the spelling is chosen. */
export const ownShare = 0.5;

export function scoreCandidate(candidate: Candidate): number {
  return addUp(candidate, weights.features);
}

/** As a spelling: what speaks for the candidate itself counts along. */
export function scoreSpelling(candidate: Candidate): number {
  return addUp(candidate, weights.spelling ?? {}) + scoreCandidate(candidate) * ownShare;
}

function addUp(candidate: Candidate, of: Partial<Record<CandidateFeature, number>>): number {
  let score = 0;
  for (const feature of candidate.features) score += of[feature] ?? 0;
  return score;
}

function makeController(reading: Reading, chosen: Candidate | null, emails: FoundEmail[]): Controller | null {
  const place = chosen ? bestPlace(chosen) : null;
  const anchor = anchorOf(reading, chosen, emails);
  const registration = findRegistrationNumber(reading, anchor);
  const address = findAddress(reading, anchor);
  const phone = findPhone(reading, anchor);
  if (!chosen && emails.length === 0 && !registration && !address && !phone) return null;
  const evidence: Evidence[] = [];
  const quote = (one: Evidence | undefined): void => {
    if (one && !evidence.some((known) => known.start === one.start)) evidence.push(one);
  };
  if (place) quote(quoteStatement(reading, place.statement.index));
  for (const email of emails.slice(0, 2)) quote(quoteStatement(reading, email.statement.index));
  if (registration) quote(registration.evidence);
  if (address) quote(address.evidence);
  if (phone) quote(phone.evidence);
  return {
    name: chosen?.name ?? null,
    ...(registration ? { registrationNumber: registration.number } : {}),
    emails: unique(emails.map((email) => email.address)),
    ...(address ? { address: address.address } : {}),
    ...(phone ? { phone: phone.number } : {}),
    evidence,
  };
}

function bestPlace(candidate: Candidate) {
  const ranked = [...candidate.places].sort(
    (a, b) => placeRank(b.statement) - placeRank(a.statement) || a.start - b.start,
  );
  return ranked[0];
}

function placeRank(statement: ReadStatement): number {
  const cue = statement.mentions.some((m) => m.table === 'controller' && (m.key === 'is' || m.key === 'label'));
  return (cue ? 2 : 0) + (hasTopic(statement.near, 'controller') ? 1 : 0);
}

function unique(list: readonly string[]): string[] {
  return [...new Map(list.map((one) => [one.toLowerCase(), one] as const)).values()];
}
