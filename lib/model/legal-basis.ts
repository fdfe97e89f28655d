// Legal bases, Art. 6(1)(a) to (f).

export const legalBasisKeys = [
  'consent',
  'contract',
  'legalObligation',
  'vitalInterests',
  'publicTask',
  'legitimateInterests',
] as const;

export type LegalBasisKey = (typeof legalBasisKeys)[number];
