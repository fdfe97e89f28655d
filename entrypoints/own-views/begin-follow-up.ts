// The first draft of a follow-up: what the case already knows, in the fields of the letter.

import { emptyDraft, type LetterDraft } from '../../components/letter/letter-draft.ts';
import type { OpenCase } from '../../components/request/RequestView.tsx';
import { effectiveEntries } from '../../lib/deadlines/case-history.ts';
import { patienceDays } from '../../lib/deadlines/next-step.ts';
import type { ComplaintEvent, LetterFields } from '../../lib/letters/letter-request.ts';
import { addDays } from '../../lib/model/calendar-date.ts';
import type { ReplyKind, TimelineEntry } from '../../lib/model/case-file.ts';
import type { LetterKind } from '../../lib/model/rights-request.ts';
import { readToday } from '../background/today.ts';
import { withPerson } from './begin-draft.ts';

export async function beginFollowUp({ caseFile, entries, status }: OpenCase, kind: LetterKind): Promise<LetterDraft> {
  const valid = effectiveEntries(entries);
  const sent = valid.find(({ event }) => event.type === 'sent');
  const letter = sent?.event.type === 'sent' ? sent.event.letter : null;
  const reply = valid.findLast(({ event }) => event.type === 'reply');
  const { controller } = caseFile;
  const begun = await withPerson(emptyDraft(caseFile.reference, letter?.language ?? 'en'), controller.site);
  const fields: LetterFields = {
    ...begun.fields,
    controller: {
      ...begun.fields.controller,
      name: controller.name,
      address: controller.address,
      emails: controller.emails,
    },
    service: (controller.site ?? '').replace(/^www\./, ''),
    due: status.due?.due ?? null,
    followUp: {
      ...begun.fields.followUp,
      about: caseFile.kinds,
      sentOn: sent?.on ?? null,
      channel: sent?.event.type === 'sent' ? sent.event.channel : 'email',
      receivedOn: status.receivedOn,
      reference: caseFile.reference,
      newDate: addDays(readToday(), patienceDays),
      repliedOn: reply?.on ?? null,
      earlierBody: letter?.body ?? '',
    },
    extensionRejected: { fault: faultOf(status.reasons.map(({ key }) => key)) },
    refusalOrFee: { fee: reply?.event.type === 'reply' && reply.event.reply === 'feeDemanded', history: [] },
    complaint: {
      ...begun.fields.complaint,
      events: valid.flatMap(complaintEvents),
      asks: ['comply'],
      enclosures: ['letters', 'answers'],
    },
  };
  return { ...begun, kinds: [kind], place: controller.place ?? '', fields };
}

function faultOf(reasons: string[]): LetterFields['extensionRejected']['fault'] {
  if (reasons.includes('extensionLate')) return 'late';
  return reasons.includes('extensionWithoutReasons') ? 'noReasons' : null;
}

const repliesInComplaints: Partial<Record<ReplyKind, ComplaintEvent>> = {
  identityDemanded: 'question',
  formDemanded: 'question',
  clarificationAsked: 'question',
  whichService: 'question',
  extended: 'extension',
  delivered: 'answer',
  noData: 'answer',
  erased: 'answer',
  rectified: 'answer',
  objectionAccepted: 'answer',
  partly: 'partialAnswer',
  refused: 'refusal',
  feeDemanded: 'fee',
};

function complaintEvents({ on, event }: TimelineEntry): LetterFields['complaint']['events'] {
  switch (event.type) {
    case 'sent':
      return [{ on, event: 'sent', channel: event.channel }];
    case 'received':
      return [{ on, event: 'received' }];
    case 'answeredQuestion':
      return [{ on, event: 'ownAnswer' }];
    case 'followUp':
      return [
        { on, event: event.letter.kinds.includes('reminder') ? 'reminder' : 'ownAnswer', channel: event.channel },
      ];
    case 'reply': {
      const known = repliesInComplaints[event.reply];
      return known ? [{ on, event: known }] : [];
    }
    default:
      return [];
  }
}
