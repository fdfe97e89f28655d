// What each measure is worth when the second stage decides whether a page is a policy (logistic model).
// Found by scripts/train-spotter.ts; each is rounded, and the note there says how to find them again.

import type { MeasureName } from './measure-page.ts';

export const weights: Record<MeasureName | 'bias', number> = {
  nameInTitle: -0.08,
  hintInTitle: -0.08,
  cookieInTitle: -0.15,
  termsInTitle: -0.7,
  imprintInTitle: -0.34,
  nameInAddress: -0.68,
  data: 1.23,
  we: 0.68,
  yours: 0.8,
  rights: 0.54,
  basis: 0.8,
  roles: 0.1,
  keeping: 0.47,
  sharing: 0.75,
  about: -0.62,
  kinds: 0.97,
  coverage: 0.89,
  topics: 0.92,
  amount: 1.08,
  article: -0.78,
  cookieShare: 0.35,
  bias: -2.44,
};
