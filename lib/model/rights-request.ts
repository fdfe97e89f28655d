// RightsRequest: what a person asks of a controller, and what may follow. Not "Request": that hides the browser's.

/** The ten requests; the article each rests on stands in lib/letters. */
export const requestKinds = [
  'access',
  'copy',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'marketingObjection',
  'withdrawal',
  'automatedDecision',
] as const;

export type RequestKind = (typeof requestKinds)[number];

export const followUpKinds = [
  'reminder',
  'identityDemand',
  'formDemand',
  'incompleteAnswer',
  'extensionRejected',
  'refusalOrFee',
  'complaint',
] as const;

export type FollowUpKind = (typeof followUpKinds)[number];

/** `free`: the person's own words. */
export type LetterKind = RequestKind | FollowUpKind | 'free';

/** Which law the letter cites and the clock follows. */
export type Regime = 'eu' | 'uk' | 'ch';
