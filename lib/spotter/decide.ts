// Second stage: is the page a privacy policy, a page on cookies only, or neither? The content decides, not the title.

import type { PageKind } from '../model/policy-summary.ts';
import { type MeasureName, measureNames, measurePage, type PageMeasures } from './measure-page.ts';
import type { PageView } from './page-view.ts';
import { weights } from './weights.ts';

export interface Decision {
  kind: PageKind;
  /** 0 to 1: how sure of the kind. */
  confidence: number;
}

/** Likelihood that the page is, or holds, a privacy policy. */
export function likelihoodOfPolicy(values: Record<MeasureName, number>): number {
  const sum = measureNames.reduce((total, name) => total + values[name] * weights[name], weights.bias);
  return 1 / (1 + Math.exp(-sum));
}

function isAboutCookies({ values, cookieShare, cookieDensity }: PageMeasures): boolean {
  if (cookieDensity < 8) return false;
  return values.cookieInTitle > 0 ? cookieShare > 0.45 : cookieShare > 0.75;
}

/** What the page is. */
export function decide(view: PageView): Decision {
  const measures = measurePage(view);
  const policy = likelihoodOfPolicy(measures.values);
  if (policy >= 0.5) return { kind: 'privacy', confidence: round(policy) };
  if (isAboutCookies(measures)) return { kind: 'cookies', confidence: round(Math.max(0.5, 1 - policy)) };
  return { kind: 'other', confidence: round(1 - policy) };
}

const round = (share: number): number => Math.round(share * 1000) / 1000;
