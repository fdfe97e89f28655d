// Cases of invented firms in several states, with the status that lib/deadlines gives them.

import type { OpenCase } from '../../components/request/RequestView.tsx';
import { deriveState } from '../../lib/deadlines/case-state.ts';
import type { CaseFile, TimelineEntry, TimelineEvent } from '../../lib/model/case-file.ts';
import type { Letter } from '../../lib/model/letter.ts';

export const sampleLetter: Letter = {
  kinds: ['access'],
  language: 'en',
  addressee: ['Northlight Cycles AB'],
  to: ['dpo@northlight.example'],
  subject: 'Request for access to my personal data [K7QM2XPA]',
  body: 'Dear Sir or Madam,\n\nPlease tell me what you know about me.\n\nYours faithfully,\nÅsa Öberg',
  reference: 'K7QM2XPA',
};

/** `events`: day and event, in the order they were written down. */
export function sampleCase(
  today: string,
  events: [on: string, event: TimelineEvent][],
  part: Partial<CaseFile> = {},
): OpenCase {
  const caseFile: CaseFile = {
    id: part.id ?? 'case-1',
    reference: 'K7QM2XPA',
    kinds: ['access'],
    controller: {
      name: 'Northlight Cycles AB',
      emails: ['dpo@northlight.example'],
      address: ['Kvarngatan 12', '602 24 Norrköping'],
      place: 'SE',
      site: 'northlight.example',
    },
    regime: 'eu',
    policyId: null,
    createdAt: 0,
    ...part,
  };
  const entries: TimelineEntry[] = events.map(([on, event], index) => ({
    id: `entry-${index}`,
    caseId: caseFile.id,
    on,
    recordedAt: index,
    event,
  }));
  return { caseFile, entries, files: [], status: deriveState(entries, caseFile, today) };
}

export function sentOn(on: string): [string, TimelineEvent] {
  return [on, { type: 'sent', channel: 'email', letter: sampleLetter }];
}

export function replied(
  on: string,
  reply: Extract<TimelineEvent, { type: 'reply' }>['reply'],
  text = '',
): [string, TimelineEvent] {
  return [on, { type: 'reply', reply, text, fileIds: [] }];
}
