// What each measure is worth when the second stage decides whether a page is a policy (logistic model).
// Found by scripts/train-spotter.ts; each is rounded, and the note there says how to find them again.

import type { MeasureName } from './measure-page.ts';

export const weights: Record<MeasureName | 'bias', number> = {
  namedExactly: 0.38,
  nameInTitle: 0.17,
  cookieInTitle: -0.24,
  termsInTitle: -0.9,
  imprintInTitle: -0.29,
  nameInAddress: 0.0,
  data: 1.37,
  we: 1.74,
  yours: 1.75,
  rights: 0.53,
  basis: 0.38,
  roles: 0.37,
  keeping: 0.36,
  sharing: 0.79,
  about: -1.44,
  lecture: -1.86,
  namedData: 0.61,
  kinds: 1.23,
  coverage: 1.19,
  topics: 0.59,
  amount: 1.18,
  contact: 1.11,
  spoken: 1.17,
  bias: -4.8,
};
