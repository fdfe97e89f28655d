// Second stage: is the page a privacy policy, a page on cookies only, or neither? The content decides, not the title.
// With the words of thirty languages this is 80 kB: it belongs into the worker. The page only sends what viewPage() sees
// of it (checked by page-view-shape.ts), so that neither its memory nor its main thread pays for our words.

import type { PageKind } from '../model/policy-summary.ts';
import type { CueTable } from './count-cues.ts';
import { mainBlocks } from './main-blocks.ts';
import {
  languagesOf,
  type MeasureName,
  measureBlocks,
  measureNames,
  type PageMeasures,
  tableFor,
} from './measure-page.ts';
import { measureTitle, namesIn, type TitleMeasures } from './measure-title.ts';
import type { PageBlock, PageView } from './page-view.ts';
import { weights } from './weights.ts';

export interface Decision {
  kind: PageKind;
  /** 0 to 1: how sure of the kind. */
  confidence: number;
}

/** Likelihood, 0 to 1, that what was measured is a privacy policy. */
export function likelihoodOfPolicy(values: Record<MeasureName, number>): number {
  const sum = measureNames.reduce((total, name) => total + values[name] * weights[name], weights.bias);
  return 1 / (1 + Math.exp(-sum));
}

/** A clause on data protection within terms is shorter than this, in words; a policy that shares a page is not. */
const shortestSection = 300;

/** Parts of the page from a heading that is called like a policy to the next of its rank. */
function policySections(blocks: PageBlock[]): PageBlock[][] {
  const sections: PageBlock[][] = [];
  blocks.forEach((block, at) => {
    if (block.level === 0 || block.text.length > 80) return;
    const { names, words } = namesIn(block.text);
    if (!names || words > 6) return;
    const next = blocks.findIndex((other, later) => later > at && other.level > 0 && other.level <= block.level);
    sections.push(blocks.slice(at, next === -1 ? undefined : next));
  });
  return sections.slice(0, 12);
}

function likelihoodOfSection(blocks: PageBlock[], table: CueTable, title: TitleMeasures): number {
  let best = 0;
  for (const section of policySections(blocks)) {
    const measures = measureBlocks(section, table, {
      ...title,
      namedExactly: 1,
      nameInTitle: 1,
      termsInTitle: 0,
      imprintInTitle: 0,
    });
    if (measures.words >= shortestSection) best = Math.max(best, likelihoodOfPolicy(measures.values));
  }
  return best;
}

/** A page on cookies that has no name for it is at least this long, in words: a banner on an empty page is shorter. */
const shortestUnnamed = 300;

function isAboutCookies({ values, cookieShare, cookieDensity, cookieSpoken, words }: PageMeasures): boolean {
  if (cookieDensity < 8 || cookieSpoken < 0.3 || values.about > 0.7) return false;
  if (values.cookieInTitle > 0) return cookieShare > 0.45;
  if (values.nameInTitle > 0 || values.nameInAddress > 0) return cookieShare > 0.7;
  return cookieShare > 0.8 && words >= shortestUnnamed;
}

/** What the page is. */
export function decide(view: PageView): Decision {
  const blocks = mainBlocks(view);
  const table = tableFor(languagesOf(blocks));
  const title = measureTitle(view, blocks);
  const measures = measureBlocks(blocks, table, title);
  const policy = Math.max(likelihoodOfPolicy(measures.values), likelihoodOfSection(blocks, table, title));
  if (policy >= 0.5) return { kind: 'privacy', confidence: round(policy) };
  const kind = isAboutCookies(measures) ? 'cookies' : 'other';
  return { kind, confidence: round(1 - policy) };
}

/** The same of a page and its frames: a policy in any of them counts. */
export function decideAmong(views: PageView[]): Decision {
  const decisions = views.map(decide);
  const best = (kind: PageKind) =>
    decisions.filter((one) => one.kind === kind).sort((a, b) => b.confidence - a.confidence)[0];
  return best('privacy') ?? best('cookies') ?? best('other') ?? { kind: 'other', confidence: 1 };
}

const round = (share: number): number => Math.round(share * 1000) / 1000;
