// What a complaint calls the controller's replies. Kinds that are left out decide nothing and are not told of.

import type { ReplyKind } from '../model/case-file.ts';
import type { ComplaintEvent } from './letter-request.ts';

export const replyEvents: Readonly<Partial<Record<ReplyKind, ComplaintEvent>>> = {
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
