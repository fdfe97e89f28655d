// What a page is called: its title, first headings and address, held against the names of legal pages in all languages
// (a Swedish page may be titled in English). Titles lie, so they only lean the decision.

import { spottingLanguages } from '../languages/spotting.ts';
import { type CueTable, compileCues, countCues, foldMarks, wordsOf } from './count-cues.ts';
import type { PageBlock, PageView } from './page-view.ts';

export interface TitleMeasures {
  /** 1: a heading or the title is a policy's name and hardly anything else. */
  namedExactly: number;
  nameInTitle: number;
  cookieInTitle: number;
  termsInTitle: number;
  imprintInTitle: number;
  nameInAddress: number;
}

const fields = ['names', 'hints', 'cookies', 'terms', 'imprint', 'masthead'] as const;

let allNames: CueTable | null = null;

export interface Names {
  /** How many words the text has. */
  words: number;
  names: boolean;
  hints: boolean;
  cookies: boolean;
  terms: boolean;
  imprint: boolean;
  masthead: boolean;
}

/** What kind of legal page a short text names, in any language. */
export function namesIn(text: string): Names {
  allNames ??= compileCues(
    fields.map((field) =>
      foldMarks(
        Object.values(spottingLanguages)
          .map((words) => words[field])
          .join('|'),
      ),
    ),
  );
  const words = wordsOf(foldMarks(text.slice(0, 400)), 60);
  const [names = 0, hints = 0, cookies = 0, terms = 0, imprint = 0, masthead = 0] = countCues(words, allNames);
  return {
    words: words.length,
    names: names > 0,
    hints: hints > 0,
    cookies: cookies > 0,
    terms: terms > 0,
    imprint: imprint > 0,
    masthead: masthead > 0,
  };
}

/** The page's own view of what it is called. */
export function measureTitle(view: PageView, blocks: PageBlock[]): TitleMeasures {
  const first = blocks.filter((block) => block.level === 1).slice(0, 3);
  const headings = first.length > 0 ? first : blocks.filter((block) => block.level === 2).slice(0, 1);
  const heads = headings.map((block) => namesIn(block.text));
  const titles = [namesIn(view.title), ...heads];
  const has = (test: (one: Names) => boolean): number => (titles.some(test) ? 1 : 0);
  return {
    namedExactly: has((one) => (one.names && one.words <= 5) || (one.hints && one.words === 1)),
    nameInTitle: has((one) => one.names),
    cookieInTitle: has((one) => one.cookies),
    termsInTitle: has((one) => one.terms && !one.names),
    imprintInTitle: has((one) => (one.imprint || one.masthead) && !one.names),
    nameInAddress: namesIn(lastPart(view.url)).names ? 1 : 0,
  };
}

/** The last part of an address, where a page's own name stands: "/legal/privacy-policy.html" gives "privacy-policy". */
function lastPart(url: string | null): string {
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
