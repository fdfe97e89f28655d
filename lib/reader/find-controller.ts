// The controller: the legal entity behind the site and how to reach it, Art. 13(1)(a). Every candidate name is weighed;
// below the bar the answer is "no name", which is the truth for many small sites.

import type { Controller, Dpo, NamedParty } from '../model/controller.ts';
import { type Evidence, evidenceAt } from '../model/evidence.ts';
import { type Candidate, findCandidates, nameKey } from './controller-candidates.ts';
import { findAddress } from './find-address.ts';
import { type FoundEmail, findEmails } from './find-emails.ts';
import { findRuns, type NameRun } from './find-names.ts';
import { findPhone } from './find-phone.ts';
import { findRegistrationNumber } from './find-registration-number.ts';
import { hasTopic, type Mention, mentionsOf, type Reading, type ReadStatement } from './reading.ts';
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
    jointControllers: findJoint(reading, chosen, candidates),
    representative: findRepresentative(reading, candidates),
    dpo,
  };
}

/** The best candidate, or null when none reaches the bar. */
export function chooseController(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  let bar = candidateWeights.none;
  for (const candidate of candidates) {
    const score = scoreCandidate(candidate);
    if (score > bar) {
      best = candidate;
      bar = score;
    }
  }
  return best;
}

export function scoreCandidate(candidate: Candidate): number {
  let score = 0;
  for (const feature of candidate.features) score += candidateWeights.features[feature] ?? 0;
  return score;
}

function makeController(reading: Reading, chosen: Candidate | null, emails: FoundEmail[]): Controller | null {
  const place = chosen ? bestPlace(chosen) : null;
  const anchor = place?.statement ?? emails[0]?.statement ?? null;
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

/** Addresses at the controller, best for a request first; those of the officer, the authority and other firms left out. */
function rankEmails(
  reading: Reading,
  emails: readonly FoundEmail[],
  dpo: Dpo | null,
  chosen: Candidate | null,
): FoundEmail[] {
  const score = (email: FoundEmail): number => {
    const { statement } = email;
    const has = (table: string, key?: string): boolean =>
      statement.mentions.some((m) => m.table === table && (key === undefined || m.key === key));
    let points = 0;
    if (hasTopic(statement.near, 'controller')) points += 3;
    if (hasTopic(statement.near, 'contact')) points += 3;
    if (hasTopic(statement.near, 'rights')) points += 2;
    if (has('act', 'right') || has('act', 'request')) points += 2;
    if (has('controller', 'is') || has('controller', 'label')) points += 2;
    if (has('person', 'we')) points += 1;
    if (has('authority') || hasTopic(statement.near, 'authority')) points -= 8;
    if (
      hasTopic(statement.near, 'recipients') ||
      hasTopic(statement.near, 'analytics') ||
      hasTopic(statement.near, 'transfers')
    )
      points -= 3;
    if (has('service')) points -= 3;
    const [local, host] = email.address.toLowerCase().split('@');
    if (privateMailbox.test(local)) points += 3;
    if (chosen && sharesDomain(nameKey(chosen.name), host)) points += 3;
    if (reading.document.url?.includes(host)) points += 2;
    if (has('dpo')) points -= 1;
    return points;
  };
  const best = new Map<string, { email: FoundEmail; points: number }>();
  for (const email of emails) {
    const id = email.address.toLowerCase();
    if (id === dpo?.email?.toLowerCase() && !emails.every((other) => other.address.toLowerCase() === id)) continue;
    const points = score(email);
    const known = best.get(id);
    if (!known || points > known.points) best.set(id, { email, points });
  }
  return [...best.values()]
    .filter((one) => one.points > -2)
    .sort((a, b) => b.points - a.points || a.email.start - b.email.start)
    .map((one) => one.email);
}

// The officer's own box: dpo@, dpd@ (es, fr), epd@ (pt), rpd@ (it), iod@ (pl), fg@ (nl), dsb@ (de).
const officerMailbox = /^(?:dpo|dpd|epd|rpd|iod|iodo|fg|dsb|dso)(?![a-z])/i;

// Mailboxes for privacy matters are named alike in every language that borrows the words.
const privateMailbox =
  /priva|gdpr|dsgvo|rgpd|rodo|datenschutz|dataskydd|data-?protection|integritet|personvern|persondata|tietosuoja|dpo|avg|lopd|protecci|proteca|protezione|privat/;

function sharesDomain(key: string, host: string): boolean {
  const label = nameKey(host.split('.').slice(-2)[0] ?? '');
  return label.length > 2 && (key.includes(label) || label.includes(key));
}

/** The data protection officer, where the text says there is one. */
function findDpo(reading: Reading, emails: readonly FoundEmail[]): Dpo | null {
  const mentions = mentionsOf(reading, 'dpo').filter(
    (m) => !m.statement.mentions.some((o) => o.table === 'authority' && overlaps(o, m)),
  );
  const kept = mentions.filter((m) => !isDeniedNoun(m.statement, m.first));
  if (kept.length === 0) return null;
  const email =
    emails.find((one) => officerMailbox.test(one.address) && kept.some((m) => m.statement === one.statement)) ??
    emails.find((one) => kept.some((m) => m.statement === one.statement)) ??
    emails.find((one) => kept.some((m) => isBlockOf(reading, m.statement, one.statement)));
  const best = kept.find((m) => email && m.statement === email.statement) ?? kept[0];
  const evidence = [quoteStatement(reading, best.statement.index)];
  if (email && email.statement !== best.statement) evidence.push(quoteStatement(reading, email.statement.index));
  const name = officerName(reading, kept);
  return { ...(name ? { name } : {}), ...(email ? { email: email.address } : {}), evidence };
}

// "Our data protection officer is Anna Exempel", "Data protection officer: Anna Exempel".
function officerName(reading: Reading, mentions: readonly Mention[]): string | null {
  for (const mention of mentions) {
    const end = reading.words.ends[mention.last];
    const next = reading.statements[mention.statement.index + 1];
    const below = /:\s*$/.test(reading.text.slice(end, mention.statement.end)) && next ? [next] : [];
    for (const statement of [mention.statement, ...below]) {
      const run = findRuns(reading, statement).find(
        (one) => one.start >= end && (statement !== mention.statement || one.start - end <= 24),
      );
      if (run && looksLikePerson(reading, run)) return run.text;
    }
  }
  return null;
}

function looksLikePerson(reading: Reading, run: NameRun): boolean {
  const words = run.text.split(' ');
  if (words.length < 2 || words.length > 4 || !words.every((word) => /^\p{Lu}[\p{L}.'’-]+$/u.test(word))) return false;
  return !run.statement.mentions.some(
    (m) => m.table !== 'person' && reading.words.starts[m.first] < run.end && reading.words.ends[m.last] > run.start,
  );
}

function overlaps(a: { first: number; last: number }, b: { first: number; last: number }): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function isDeniedNoun(statement: ReadStatement, at: number): boolean {
  return statement.mentions.some(
    (m) => m.table === 'negation' && (m.key === 'noun' || m.key === 'verb') && m.first < at && at - m.last <= 8,
  );
}

// The lines below a heading or a lead-in that names the officer.
function isBlockOf(reading: Reading, officer: ReadStatement, other: ReadStatement): boolean {
  if (other.index <= officer.index || other.index - officer.index > 8) return false;
  for (let i = officer.index + 1; i <= other.index; i++) {
    const between = reading.statements[i];
    if (between.kind === 'heading' || between.mentions.some((m) => m.table === 'authority')) return false;
  }
  return (
    other.leadIn === officer ||
    hasTopic(other.near, 'dpo') ||
    other.passage === officer.passage ||
    other.index - officer.index <= 2
  );
}

// Others named with a legal form in the sentence that says who is (jointly) responsible, Art. 26.
function findJoint(reading: Reading, chosen: Candidate | null, candidates: readonly Candidate[]): NamedParty[] {
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

function findRepresentative(reading: Reading, candidates: readonly Candidate[]): NamedParty | null {
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
