// What each measure is worth when the second stage decides whether a page is a policy (logistic model).
// Found by scripts/train-spotter.ts; each is rounded, and the note there says how to find them again.

import type { MeasureName } from './measure-page.ts';

export const weights: Record<MeasureName | 'bias', number> = {
  namedExactly: 0.38,
  nameInTitle: 0.17,
  cookieInTitle: -0.27,
  termsInTitle: -0.67,
  termsThinly: -0.81,
  imprintInTitle: -0.27,
  nameInAddress: 0.0,
  data: 1.27,
  we: 1.71,
  yours: 1.7,
  rights: 0.52,
  basis: 0.46,
  roles: 0.34,
  keeping: 0.37,
  sharing: 0.8,
  about: -1.51,
  lecture: -1.87,
  namedData: 0.59,
  kinds: 1.25,
  coverage: 1.11,
  topics: 0.56,
  amount: 1.16,
  contact: 1.16,
  spoken: 1.18,
  bias: -4.69,
};
