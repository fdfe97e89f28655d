// Which address a request should go to: privacy matters before general ones, the controller's before others'.

import type { Dpo } from '../model/controller.ts';
import { privacyMailbox } from '../organisations/mailboxes.ts';
import { type Candidate, nameKey } from './candidate.ts';
import type { FoundEmail } from './find-emails.ts';
import { anchorOf, blockIsForeign } from './place-points.ts';
import { hasTopic, type Reading } from './reading.ts';

/** Addresses at the controller, best for a request first; those of the officer, the authority and other firms left out. */
export function rankEmails(
  reading: Reading,
  emails: readonly FoundEmail[],
  dpo: Dpo | null,
  chosen: Candidate | null,
): FoundEmail[] {
  const anchor = anchorOf(reading, chosen, []);
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
    else if (blockIsForeign(reading, statement, anchor) > 3) points -= 5;
    if (
      hasTopic(statement.near, 'recipients') ||
      hasTopic(statement.near, 'analytics') ||
      hasTopic(statement.near, 'transfers')
    )
      points -= 3;
    if (has('service')) points -= 3;
    const [local, host] = email.address.toLowerCase().split('@');
    if (privacyMailbox.test(local)) points += 3;
    if (chosen && sharesDomain(nameKey(chosen.name), host)) points += 3;
    if (reading.document.url?.includes(host)) points += 2;
    if (has('dpo')) points -= 1;
    return points;
  };
  const best = new Map<string, { email: FoundEmail; points: number }>();
  for (const email of emails) {
    const id = email.address.toLowerCase();
    const points = score(email);
    const known = best.get(id);
    if (!known || points > known.points) best.set(id, { email, points });
  }
  const ranked = [...best]
    .filter(([, { points }]) => points > -2)
    .sort(([, a], [, b]) => b.points - a.points || a.email.start - b.email.start);
  // the officer's own address is told apart; where there is no other, it is the one to write to
  const officer = dpo?.email?.toLowerCase();
  const others = ranked.filter(([id]) => id !== officer);
  return (others.length > 0 ? others : ranked).map(([, { email }]) => email);
}

function sharesDomain(key: string, host: string): boolean {
  const label = nameKey(host.split('.').slice(-2)[0] ?? '');
  return label.length > 2 && (key.includes(label) || label.includes(key));
}
