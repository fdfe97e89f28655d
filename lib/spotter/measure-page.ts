// Measures: what the second stage weighs, a page boiled down to some twenty numbers between 0 and about 1.
// What each is worth stands in weights.ts; this file only counts.

import { spottingLanguages } from '../languages/spotting.ts';
import type { SpottingWords } from '../languages/spotting-words.ts';
import { type CueTable, compileCues, countCues, wordsOf } from './count-cues.ts';
import { guessLanguages } from './guess-languages.ts';
import { isProse } from './main-blocks.ts';
import { namesIn, type TitleMeasures } from './measure-title.ts';
import type { PageBlock } from './page-view.ts';

const fields = ['data', 'we', 'yours', 'rights', 'basis', 'roles', 'keeping', 'sharing', 'cookies', 'about'] as const;
type Field = (typeof fields)[number];
type Counts = Record<Field, number>;

/** In the order of the weights. */
export const measureNames = [
  'namedExactly',
  'nameInTitle',
  'cookieInTitle',
  'termsInTitle',
  'termsThinly',
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
  'lecture',
  'namedData',
  'kinds',
  'coverage',
  'topics',
  'amount',
  'contact',
  'spoken',
] as const;

export type MeasureName = (typeof measureNames)[number];

export interface PageMeasures {
  values: Record<MeasureName, number>;
  /** Share of the running text that is about cookies, 0 to 1, and cookie words per 1000 words. */
  cookieShare: number;
  cookieDensity: number;
  /** How much the cookie text says as the site's own, from 0 to 1: a policy does, a lesson or a recipe does not. */
  cookieSpoken: number;
  /** Words of running text. */
  words: number;
}

const tables = new Map<string, CueTable>();

/** The cues of the languages that the text seems to be in; put together once, since most pages are in the same few. */
export function tableFor(languages: string[]): CueTable {
  const key = languages.join();
  const listOf = (field: keyof SpottingWords): string =>
    languages.map((code) => spottingLanguages[code]?.[field] ?? '').join('|');
  const table = tables.get(key) ?? compileCues(fields.map(listOf));
  if (tables.size >= mostTables) tables.clear();
  tables.set(key, table);
  return table;
}

const mostTables = 20;

export const languagesOf = (blocks: PageBlock[]): string[] =>
  guessLanguages(
    wordsOf(
      blocks
        .filter(isProse)
        .map((block) => block.text)
        .join(' '),
      6000,
    ),
  );

/** 0 for none, a half at `half`, towards 1 for many. */
const saturate = (value: number, half: number): number => value / (value + half);

const named = (counts: number[]): Counts =>
  Object.fromEntries(fields.map((field, at) => [field, counts[at] ?? 0])) as Counts;

const speaksOfData = (counts: Counts): boolean =>
  counts.data + counts.yours + counts.rights + counts.basis + counts.roles + counts.we > 0;

/** A page may put its whole policy into one block: then a sentence stands for a paragraph. */
const piecesOf = (text: string): string[] => (text.length > 1200 ? text.split(/(?<=[.!?;])\s/) : [text]);

interface Tally {
  total: Counts;
  cookie: Counts;
  words: number;
  cookieWords: number;
  covered: number;
  topics: number;
  contact: boolean;
}

/** Text under a heading on cookies, or with the word in it, is kept apart: cookie pages too speak of rights and consent. */
function tally(blocks: PageBlock[], table: CueTable): Tally {
  const sums: Tally = {
    total: named([]),
    cookie: named([]),
    words: 0,
    cookieWords: 0,
    covered: 0,
    topics: 0,
    contact: false,
  };
  let cookieSection = false;
  for (const block of blocks) {
    const isHeading = block.level > 0;
    sums.contact ||= /\S[@＠]\S|\[(?:at|email)|\(at\)/i.test(block.text);
    if (!isHeading && !isProse(block)) continue;
    if (isHeading) {
      const counts = named(countCues(wordsOf(block.text, 60), table));
      cookieSection = counts.cookies > 0 && !(block.level === 1 && namesIn(block.text).names);
      if (cookieSection) continue;
      if (speaksOfData(counts) || counts.keeping + counts.sharing > 0) sums.topics++;
      for (const field of fields) sums.total[field] += counts[field];
      continue;
    }
    for (const piece of piecesOf(block.text)) {
      const words = wordsOf(piece, 3000);
      const counts = named(countCues(words, table));
      const aboutCookies = cookieSection || counts.cookies > 0;
      const into = aboutCookies ? sums.cookie : sums.total;
      for (const field of fields) into[field] += counts[field];
      sums.words += words.length;
      if (aboutCookies) sums.cookieWords += words.length;
      else if (speaksOfData(counts)) sums.covered += words.length;
    }
  }
  return sums;
}

/** The measures of a page, or of one section of it. */
export function measureBlocks(blocks: PageBlock[], table: CueTable, title: TitleMeasures): PageMeasures {
  const { total, cookie, words, cookieWords, covered, topics, contact } = tally(blocks, table);
  const own = words - cookieWords;
  const per = (count: number): number => (1000 * count) / Math.max(own, 120);
  const kinds = (['data', 'we', 'yours', 'rights', 'basis', 'roles', 'keeping', 'sharing'] as const).filter(
    (field) => total[field] > 0,
  );
  const coverage = covered / Math.max(own, 60);
  const spoken = total.we + total.yours;
  const legal = total.data + total.rights + total.basis + total.roles;
  return {
    values: {
      ...title,
      data: saturate(per(total.data), 8),
      we: saturate(per(total.we), 8),
      yours: saturate(per(total.yours), 8),
      rights: saturate(per(total.rights), 5),
      basis: saturate(per(total.basis), 5),
      roles: saturate(per(total.roles), 3),
      keeping: saturate(per(total.keeping), 5),
      sharing: saturate(per(total.sharing), 6),
      about: saturate(per(total.about), 4),
      lecture: saturate(total.about, 2 + spoken),
      namedData: title.namedExactly * saturate(per(total.data), 8),
      kinds: kinds.length / 8,
      coverage,
      // Called terms, and most of the text is about something else.
      termsThinly: title.termsInTitle * (1 - coverage),
      topics: saturate(topics, 3),
      amount: saturate(legal + spoken, 10),
      contact: contact ? 1 : 0,
      spoken: saturate(spoken, Math.max(legal, 3)),
    },
    cookieShare: words ? cookieWords / words : 0,
    cookieDensity: (1000 * (total.cookies + cookie.cookies)) / Math.max(words, 60),
    cookieSpoken: saturate(cookie.we + cookie.yours + cookie.data + cookie.basis + cookie.sharing + cookie.keeping, 2),
    words,
  };
}
