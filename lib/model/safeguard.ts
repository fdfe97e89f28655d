// What makes a transfer to a third country lawful, Art. 45 to 49.

export const safeguardKeys = ['scc', 'adequacy', 'dpf', 'bcr', 'consent', 'other'] as const;

export type SafeguardKey = (typeof safeguardKeys)[number];
