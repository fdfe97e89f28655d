// A case with one letter sent by e-mail, for tests that need one.

import type { CalendarDate } from '../../lib/model/calendar-date.ts';
import type { Letter } from '../../lib/model/letter.ts';
import { type NewCase, newReference } from '../../lib/store/cases.ts';

export const letter: Letter = {
  kinds: ['access'],
  language: 'en',
  addressee: ['Lantern Books Ltd'],
  to: ['privacy@lantern.example'],
  subject: 'Access request AB12',
  body: 'Dear all,\nplease.',
  reference: 'AB12',
};

export function caseFor(name: string, sentOn: CalendarDate, more: Partial<NewCase> = {}): NewCase {
  return {
    reference: newReference(),
    kinds: ['access'],
    controller: { name, emails: [], address: [], place: 'SE', site: null },
    regime: 'eu',
    policyId: null,
    entries: [{ on: sentOn, event: { type: 'sent', channel: 'email', letter } }],
    ...more,
  };
}
