// Rights of the data subject that a policy may tell of (Art. 7(3), 15 to 22, 77).

export const rightKeys = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'withdrawConsent',
  'complaint',
  'automatedDecision',
] as const;

export type RightKey = (typeof rightKeys)[number];
