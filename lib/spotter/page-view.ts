// What the spotter is told of a page: plain data, so that deciding needs no DOM. lib/page collects it (glimpse-page.ts
// for the first stage, view-page.ts for the second); judging it is left to glance.ts, decide.ts and find-policy-link.ts.

/** What the first stage looks at, on every page: little, and cheap to get. */
export interface PageGlimpse {
  /** The page's address; "" where it is unknown. */
  url: string;
  title: string;
  /** Texts of the first main headings. */
  headings: string[];
  /** Stretches of running text from all over the page, together at most a few thousand characters. */
  samples: string[];
}

/** The part of a page that a stretch of text or a link stands in. */
export type PageZone = 'main' | 'header' | 'navigation' | 'aside' | 'footer' | 'consent' | 'form' | 'comments';

export interface PageBlock {
  /** White space folded, NFC, soft hyphens dropped. */
  text: string;
  /** 1 to 6 for a heading, 0 for anything else. */
  level: number;
  zone: PageZone;
  /** How many characters of the text stand inside links. */
  linked: number;
}

export interface PageLink {
  /** As the page writes it. */
  href: string;
  /** What the link says: its text, or else its label, title or picture's words. */
  text: string;
  /** `rel` and class words, lower case. */
  marks: string;
  zone: PageZone;
  /** The link stands in a heading: a headline of an article. */
  headline: boolean;
  /** Length of the block of text around it: a link in running prose is less likely the site's own policy. */
  around: number;
}

/** What the second stage looks at. */
export interface PageView {
  url: string | null;
  /** The address that the page names as its own (canonical, og:url); null where it names none. */
  canonical: string | null;
  /** `href` of `<base>`, as written. */
  base: string | null;
  title: string;
  blocks: PageBlock[];
  links: PageLink[];
}
