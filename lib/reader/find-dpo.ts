// The data protection officer, Art. 13(1)(b): that there is one, the name, and the address.

import type { Dpo } from '../model/controller.ts';
import { officerMailbox } from '../organisations/mailboxes.ts';
import type { FoundEmail } from './find-emails.ts';
import { findRuns } from './find-names.ts';
import { hasTopic, type Mention, mentionsOf, type NameRun, type Reading, type ReadStatement } from './reading.ts';
import { quoteStatement } from './weigh.ts';

/** The data protection officer, where the text says there is one. */
export function findDpo(reading: Reading, emails: readonly FoundEmail[]): Dpo | null {
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
    (m) =>
      m.table === 'negation' &&
      (m.key === 'noun' || m.key === 'verb') &&
      ((m.first < at && at - m.last <= 8) || (m.first > at && m.first - at <= 6)),
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
