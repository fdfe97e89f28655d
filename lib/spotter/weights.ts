// What each measure is worth when the second stage decides whether a page is a policy (logistic model).
// Found by scripts/train-spotter.ts; each is rounded, and the note there says how to find them again.

import type { MeasureName } from './measure-page.ts';

export const weights: Record<MeasureName | 'bias', number> = {
  namedExactly: 0.38,
  nameInTitle: 0.16,
  cookieInTitle: -0.25,
  termsInTitle: -0.94,
  imprintInTitle: -0.29,
  nameInAddress: 0.0,
  data: 1.32,
  we: 1.73,
  yours: 1.75,
  rights: 0.54,
  basis: 0.46,
  roles: 0.36,
  keeping: 0.36,
  sharing: 0.81,
  about: -1.48,
  lecture: -1.89,
  namedData: 0.6,
  kinds: 1.21,
  coverage: 1.18,
  topics: 0.57,
  amount: 1.16,
  contact: 1.13,
  spoken: 1.17,
  bias: -4.76,
};
