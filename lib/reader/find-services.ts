// Organisations and products named as receiving or processing data: known services, and names with a legal form.

import type { NamedParty } from '../model/controller.ts';
import type { RecipientKey } from '../model/recipient.ts';
import { knownServices } from '../organisations/known-services.ts';
import { mentionsOf, type Reading } from './reading.ts';
import { evidenceOf, stated, weigh } from './weigh.ts';

const kinds = new Map(knownServices.map((service) => [service.name, service.kinds]));

/** The kinds of recipient that a known service is. */
export function kindsOfService(name: string): readonly RecipientKey[] {
  return kinds.get(name) ?? [];
}

export function findNamedRecipients(reading: Reading): NamedParty[] {
  const mentions = mentionsOf(reading, 'service').filter((m) => !m.denied);
  return stated(weigh(reading, 'namedRecipients', mentions)).map((one) => ({
    name: one.key,
    evidence: evidenceOf(reading, one),
  }));
}
