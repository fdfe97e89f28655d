// Measures: what the second stage weighs, a page boiled down to some twenty numbers between 0 and about 1.
// What each is worth stands in weights.ts; this file only counts.

import { spottingLanguages } from '../languages/spotting.ts';
import type { SpottingWords } from '../languages/spotting-words.ts';
import { type CueTable, compileCues, countCues, wordsOf } from './count-cues.ts';
import type { PageBlock, PageView } from './page-view.ts';

const evidenceFields = [
  'data',
  'we',
  'yours',
  'rights',
  'basis',
  'roles',
  'keeping',
  'sharing',
  'cookies',
  'about',
] as const;
type EvidenceField = (typeof evidenceFields)[number];
const titleFields = ['names', 'hints', 'cookies', 'terms', 'imprint'] as const;
type TitleField = (typeof titleFields)[number];

export const measureNames = [
  'nameInTitle',
  'hintInTitle',
  'cookieInTitle',
  'termsInTitle',
  'imprintInTitle',
  'nameInAddress',
  'data',
  'we',
  'yours',
  'rights',
  'basis',
  'roles',
  'keeping',
  'sharing',
  'about',
  'kinds',
  'coverage',
  'topics',
  'amount',
  'article',
  'cookieShare',
] as const;
export type MeasureName = (typeof measureNames)[number];

export interface PageMeasures {
  values: Record<MeasureName, number>;
  /** Share of the running text that is about cookies, 0 to 1, and cookie words per 1000 words. */
  cookieShare: number;
  cookieDensity: number;
  /** Words of running text. */
  words: number;
  languages: string[];
}

const languageNames = Object.keys(spottingLanguages);
const listsOf = <Field extends keyof SpottingWords>(languages: string[], fields: readonly Field[]): string[] =>
  fields.map((field) => languages.map((code) => spottingLanguages[code]?.[field] ?? '').join('|'));

let titleTable: CueTable | null = null;
const titleCues = (): CueTable => {
  titleTable ??= compileCues(listsOf(languageNames, titleFields));
  return titleTable;
};

/** The languages whose most frequent words the text has, best first: one, or two that are close. */
export function guessLanguages(words: string[]): string[] {
  const seen = new Map<string, number>();
  for (const word of words.slice(0, 4000)) seen.set(word, (seen.get(word) ?? 0) + 1);
  const scores = languageNames.map((code) => {
    const common = spottingLanguages[code]?.common.split('|') ?? [];
    // The mean over the language's words: lists differ in length, and one shared word must not decide.
    const score = common.reduce((sum, word) => sum + Math.sqrt(seen.get(word) ?? 0), 0) / Math.sqrt(common.length);
    return { code, score };
  });
  scores.sort((a, b) => b.score - a.score);
  const best = scores[0]?.score ?? 0;
  return best > 0
    ? scores
        .filter((one) => one.score >= best * 0.75)
        .slice(0, 3)
        .map((one) => one.code)
    : languageNames;
}

/** Running text and headings; what a consent tool or a comment says is left out where the page says something itself. */
export function mainBlocks(blocks: PageBlock[]): PageBlock[] {
  const own = blocks.filter((block) => block.zone !== 'consent' && block.zone !== 'comments');
  const size = own.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
  return size > 400 ? own : blocks.filter((block) => block.zone !== 'comments');
}

const isProse = (block: PageBlock): boolean =>
  block.level === 0 && block.text.length >= 25 && block.linked < block.text.length * 0.6;

type Counts = Record<EvidenceField, number>;
const named = (counts: number[]): Counts =>
  Object.fromEntries(evidenceFields.map((field, at) => [field, counts[at] ?? 0])) as Counts;

const sumOf = (counts: Counts): number => counts.data + counts.yours + counts.rights + counts.basis + counts.roles;

/** 0 for none, half at `half`, towards 1 for many. */
const saturate = (value: number, half: number): number => value / (value + half);

export function measurePage(view: PageView): PageMeasures {
  const blocks = mainBlocks(view.blocks);
  const prose = blocks.filter(isProse);
  const languages = guessLanguages(wordsOf(prose.map((block) => block.text).join(' '), 6000));
  const table = compileCues(listsOf(languages, evidenceFields));
  const total: Counts = named([]);
  let words = 0;
  let cookieWords = 0;
  let cookieCues = 0;
  let covered = 0;
  let topics = 0;
  let cookieSection = false;
  for (const block of blocks) {
    if (block.level > 0) {
      const counts = named(countCues(wordsOf(block.text, 60), table));
      cookieSection = counts.cookies > 0;
      if (
        !cookieSection &&
        block.zone !== 'navigation' &&
        counts.data +
          counts.yours +
          counts.rights +
          counts.basis +
          counts.roles +
          counts.keeping +
          counts.sharing +
          counts.we >
          0
      )
        topics++;
      continue;
    }
    if (!isProse(block)) continue;
    const own = wordsOf(block.text, 3000);
    const counts = named(countCues(own, table));
    words += own.length;
    cookieCues += counts.cookies;
    if (cookieSection || counts.cookies > 0) {
      cookieWords += own.length;
      continue;
    }
    if (sumOf(counts) + counts.we > 0) covered += own.length;
    for (const field of evidenceFields) total[field] += counts[field];
  }
  const title = namesIn(view, blocks);
  const per = (count: number): number => (1000 * count) / Math.max(words - cookieWords, 150);
  const kinds = [
    total.data,
    total.we,
    total.yours,
    total.rights,
    total.basis,
    total.roles,
    total.keeping,
    total.sharing,
  ].filter((count) => count > 0).length;
  const values: Record<MeasureName, number> = {
    ...title,
    data: saturate(per(total.data), 8),
    we: saturate(per(total.we), 8),
    yours: saturate(per(total.yours), 8),
    rights: saturate(per(total.rights), 5),
    basis: saturate(per(total.basis), 5),
    roles: saturate(per(total.roles), 3),
    keeping: saturate(per(total.keeping), 5),
    sharing: saturate(per(total.sharing), 6),
    about: saturate(per(total.about), 6),
    kinds: kinds / 8,
    coverage: covered / Math.max(words - cookieWords, 60),
    topics: saturate(topics, 3),
    amount: saturate(sumOf(total) + total.we, 10),
    article: view.article ? 1 : 0,
    cookieShare: words ? cookieWords / words : 0,
  };
  return {
    values,
    cookieShare: values.cookieShare,
    cookieDensity: (1000 * cookieCues) / Math.max(words, 60),
    words,
    languages,
  };
}

function namesIn(
  view: PageView,
  blocks: PageBlock[],
): Record<
  'nameInTitle' | 'hintInTitle' | 'cookieInTitle' | 'termsInTitle' | 'imprintInTitle' | 'nameInAddress',
  number
> {
  const first = blocks.filter((block) => block.level === 1).slice(0, 3);
  const headings = first.length > 0 ? first : blocks.filter((block) => block.level === 2).slice(0, 1);
  const found = (text: string): Record<TitleField, boolean> => {
    const counts = countCues(wordsOf(text, 60), titleCues());
    return Object.fromEntries(titleFields.map((field, at) => [field, (counts[at] ?? 0) > 0])) as Record<
      TitleField,
      boolean
    >;
  };
  const titles = [view.title, ...headings.map((block) => block.text)].map(found);
  const any = (field: TitleField): number => (titles.some((one) => one[field]) ? 1 : 0);
  const address = found(pathOf(view.url));
  return {
    nameInTitle: any('names'),
    hintInTitle: any('hints'),
    cookieInTitle: any('cookies'),
    termsInTitle: any('terms'),
    imprintInTitle: any('imprint'),
    nameInAddress: address.names ? 1 : address.hints ? 0.5 : 0,
  };
}

/** The words of an address's last part, where a page's own name stands. */
function pathOf(url: string | null): string {
  const path = (url ?? '')
    .replace(/^[a-z]+:\/\/[^/]*/, '')
    .replace(/[?#].*$/, '')
    .replace(/\.\w{2,5}$/, '');
  const last = path.split('/').filter(Boolean).pop() ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
