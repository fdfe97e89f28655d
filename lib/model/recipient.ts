// Kinds of recipients, Art. 4(9). `processors` also stands for service providers spoken of without saying which kind.

export const recipientKeys = [
  'group',
  'processors',
  'it',
  'payment',
  'delivery',
  'marketing',
  'analytics',
  'socialNetworks',
  'authorities',
  'advisers',
  'credit',
  'financial',
  'partners',
  'acquirer',
  'otherUsers',
  'health',
  'employers',
] as const;

export type RecipientKey = (typeof recipientKeys)[number];
