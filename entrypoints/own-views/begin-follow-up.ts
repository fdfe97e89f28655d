// The first draft of a follow-up: what the case already knows, in the fields of the letter.

import { addressedTo } from '../../components/letter/AuthorityFields.tsx';
import { missingItems } from '../../components/letter/FollowUpDetails.tsx';
import { emptyDraft, type LetterDraft } from '../../components/letter/letter-draft.ts';
import type { OpenCase } from '../../components/request/RequestView.tsx';
import type { Authority } from '../../lib/authorities/authorities.ts';
import { chooseAuthority } from '../../lib/authorities/choose-authority.ts';
import { effectiveEntries } from '../../lib/deadlines/case-history.ts';
import type { CaseStatus } from '../../lib/deadlines/case-state.ts';
import { patienceDays } from '../../lib/deadlines/next-step.ts';
import type { LetterFields } from '../../lib/letters/letter-request.ts';
import { languageForAuthority } from '../../lib/letters/propose-language.ts';
import { replyEvents } from '../../lib/letters/reply-events.ts';
import { addDays } from '../../lib/model/calendar-date.ts';
import type { TimelineEntry } from '../../lib/model/case-file.ts';
import type { LetterKind, Regime } from '../../lib/model/rights-request.ts';
import type { AnswerItem, Completeness } from '../../lib/replies/check-completeness.ts';
import { readSetting } from '../../lib/settings.ts';
import { readToday } from '../background/today.ts';
import { withPerson, withPersonOf } from './begin-draft.ts';
import { checkAnswer } from './read-answer.ts';

/** `earlier`: the last draft of this case, for who the person is. */
export async function beginFollowUp(
  open: OpenCase,
  kind: LetterKind,
  earlier: LetterDraft | null,
): Promise<LetterDraft> {
  const { caseFile, entries, status } = open;
  const valid = effectiveEntries(entries);
  const sent = valid.find(({ event }) => event.type === 'sent');
  const letter = sent?.event.type === 'sent' ? sent.event.letter : null;
  const reply = valid.findLast(({ event }) => event.type === 'reply');
  const { controller } = caseFile;
  const check = kind === 'incompleteAnswer' ? await checkAnswer(open).catch(() => null) : null;
  const empty = emptyDraft(caseFile.reference, letter?.language ?? 'en');
  const begun = earlier ? withPersonOf(empty, earlier) : await withPerson(empty, controller.site);
  const authority = kind === 'complaint' ? await proposeAuthority(caseFile.regime, status.place) : null;
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
    incompleteAnswer: { missing: check ? missingIn(check.completeness) : [] },
    identityDemand: { ...begun.fields.identityDemand, offers: ['code'] },
    extensionRejected: { fault: faultOf(status.reasons.map(({ key }) => key)) },
    refusalOrFee: { fee: reply?.event.type === 'reply' && reply.event.reply === 'feeDemanded', history: [] },
    complaint: {
      ...begun.fields.complaint,
      ...(authority ? addressedTo(authority) : {}),
      events: complaintEventsOf(valid, status),
      asks: ['comply'],
      enclosures: ['letters', 'answers'],
    },
  };
  const language = authority
    ? languageForAuthority(authority.languages, begun.language, caseFile.regime)
    : begun.language;
  return { ...begun, kinds: [kind], language, place: status.place ?? '', fields };
}

/** What the answer leaves out or only touches; recipients also where the policy names some that the answer does not. */
function missingIn(completeness: Completeness): LetterFields['incompleteAnswer']['missing'] {
  const asked = new Set<AnswerItem>(
    completeness.items.filter(({ state }) => state !== 'answered').map(({ item }) => item),
  );
  if (completeness.fromPolicy.recipients.length > 0) asked.add('recipients');
  return missingItems.filter((item) => asked.has(item as AnswerItem));
}

/** The authority that fits best, as far as is known; the person corrects it in the letter. */
async function proposeAuthority(regime: Regime, place: string | null): Promise<Authority | null> {
  const { proposals } = chooseAuthority({
    regime,
    residence: await readSetting('residence'),
    controllerPlace: place,
    controllerKind: 'unknown',
  });
  return proposals[0]?.authority ?? null;
}

function faultOf(reasons: string[]): LetterFields['extensionRejected']['fault'] {
  if (reasons.includes('extensionLate')) return 'late';
  return reasons.includes('extensionWithoutReasons') ? 'noReasons' : null;
}

function complaintEventsOf(entries: TimelineEntry[], status: CaseStatus): LetterFields['complaint']['events'] {
  const happened = entries.flatMap(complaintEvents);
  const { due, state } = status;
  const silent = due !== null && state === 'overdue';
  const events: typeof happened = silent
    ? [...happened, { on: due.due, event: 'due' }, { on: readToday(), event: 'silence' }]
    : happened;
  return events.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

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
      const known = replyEvents[event.reply];
      return known ? [{ on, event: known }] : [];
    }
    default:
      return [];
  }
}
