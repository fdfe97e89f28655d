// Requests with invented fields, full and minimal: what the check renders and the pages for reviewers show.

import { emptyFields, type LetterFields, type LetterRequest } from '../../lib/letters/letter-request.ts';
import { accessItems } from '../../lib/letters/write-requests.ts';
import type { LetterKind, Regime, RequestKind } from '../../lib/model/rights-request.ts';
import { requestKinds } from '../../lib/model/rights-request.ts';

/** `minimal`: only what a letter cannot do without. `full`: every optional sentence too. */
export type SampleSize = 'full' | 'minimal';

/** A request that leaves no gap. Values are names, numbers and marks, so that no language shows through. */
export function sampleRequest(kinds: LetterKind[], regime: Regime, size: SampleSize): LetterRequest {
  const about = kinds.filter((kind): kind is RequestKind => (requestKinds as readonly string[]).includes(kind));
  const fields = minimalFields(about.length ? about : ['access']);
  if (about.length === 0) fields.due = '2026-11-02';
  if (size === 'full') fillOptional(fields);
  return { kinds, regime, reference: size === 'full' ? 'K7Q2' : '', fields };
}

function minimalFields(about: RequestKind[]): LetterFields {
  const fields = emptyFields();
  fields.controller = { name: 'Aurinkoa Oy', address: [], emails: ['privacy@aurinkoa.example'], webForm: '' };
  fields.service = 'aurinkoa.example';
  fields.person = { name: 'Maja Novak', replyTo: 'maja@novak.example', address: [] };
  fields.identifiers = [{ kind: 'email', value: 'maja@novak.example' }];
  fields.rectification.right = 'Novak';
  fields.erasure.grounds = ['notNecessary'];
  fields.restriction.ground = 'accuracy';
  fields.objection = { processing: ['A'], situation: 'B' };
  fields.automatedDecision.decisions = ['2026-10-01 / 4711'];
  fields.followUp = {
    ...fields.followUp,
    about,
    sentOn: '2026-10-01',
    receivedOn: '2026-10-01',
    newDate: '2026-11-16',
    repliedOn: '2026-10-20',
  };
  fields.identityDemand.offers = ['code'];
  fields.incompleteAnswer.missing = ['recipients'];
  fields.extensionRejected.fault = 'late';
  fields.complaint = {
    ...fields.complaint,
    authority: ['Integra'],
    events: [{ on: '2026-10-01', event: 'sent' }],
    data: 'A',
    asks: ['comply'],
  };
  fields.free = { subject: 'A', text: 'B' };
  return fields;
}

function fillOptional(fields: LetterFields): void {
  fields.controller.address = ['Kauppakatu 1', '00100 Helsinki'];
  fields.person.address = ['Ilica 2', '10000 Zagreb'];
  fields.tie = 'account';
  fields.identifiers.push({ kind: 'customerNumber', value: '4711' }, { kind: 'cookieId', value: 'a1b2c3' });
  for (const passages of Object.values(fields.passages)) passages.push('A – B – C');
  fields.passages.purposes = ['H – I'];
  fields.passages.recipients = ['D – E'];
  fields.passages.transfers = ['F – G'];
  fields.due = '2026-11-02';
  fields.scope = '2024–2026';
  fields.rectification = { wrong: 'Nowak', right: 'Novak', supplement: 'Maja', restrictMeanwhile: true };
  fields.erasure = {
    data: ['A', 'B'],
    grounds: ['notNecessary', 'consentWithdrawn', 'objection', 'unlawful', 'legalObligation', 'child'],
    published: true,
    closeAccount: true,
  };
  fields.restriction.data = ['A'];
  fields.portability.newController = 'Beta AB, beta.example';
  fields.marketingObjection = { askSource: true, erase: true };
  fields.withdrawal.consents = ['A', 'B'];
  fields.automatedDecision.view = 'C';
  fields.followUp.reference = 'K7Q2';
  fields.followUp.channel = 'registeredPost';
  fields.identityDemand = {
    offers: ['code', 'login', 'order', 'callBack'],
    sensitive: true,
    redactedCopy: false,
    linkByMark: true,
  };
  fields.incompleteAnswer.missing = [...accessItems, 'copy', 'file', 'confirmation', 'recipientsTold', 'reasons'];
  fields.incompleteAnswer.missing.push('keptData', 'compellingGrounds');
  fields.refusalOrFee = { fee: true, history: ['2026-10-01'] };
  fields.complaint.authorityEmails = ['contact@integra.example'];
  fields.complaint.events = (['sent', 'received', 'question', 'ownAnswer', 'extension', 'answer'] as const).map(
    (event) => ({
      on: '2026-10-01',
      event,
    }),
  );
  for (const event of ['partialAnswer', 'refusal', 'fee', 'reminder', 'due', 'silence'] as const) {
    fields.complaint.events.push({ on: '2026-11-02', event });
  }
  fields.complaint.asks = ['comply', 'rectify', 'ban', 'reprimand'];
  fields.complaint.court = 'Delta';
  fields.complaint.nameMayBeGiven = false;
  fields.complaint.enclosures = ['letters', 'answers', 'proof', 'policy'];
}
