// Region: a part of the page that by its element, role or class may be furniture (menu, footer, cookie banner)
// around the policy. What it turns out to be is decided in choose-blocks.ts, when all of the page has been seen.

import { attributeOf, type PageNode, tagOf } from './dom.ts';

export type RegionKind =
  | 'navigation'
  | 'header'
  | 'footer'
  | 'aside'
  | 'cookieTool'
  | 'cookieBanner'
  | 'comments'
  | 'related'
  | 'dialog'
  | 'form';

export interface Region {
  kind: RegionKind;
  /** By element or role; otherwise only a class or id says so, which wrappers of whole policies do too. */
  certain: boolean;
  parent: Region | null;
  signs: number;
  linked: number;
  headings: number;
  /** Fields to fill in. */
  controls: number;
  /** Holds an e-mail address, a telephone number, a postal code or a registration number. */
  contact: boolean;
}

const byTag: Record<string, RegionKind> = {
  nav: 'navigation',
  header: 'header',
  footer: 'footer',
  aside: 'aside',
  form: 'form',
  dialog: 'dialog',
};

const byRole: Record<string, RegionKind> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  search: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
};

const byWord: [RegionKind, ReadonlySet<string>][] = [
  ['footer', new Set(['footer', 'colophon', 'sitefooter', 'pagefooter', 'bottombar', 'sidfot'])],
  [
    'navigation',
    new Set([
      'nav',
      'navbar',
      'navigation',
      'menu',
      'submenu',
      'megamenu',
      'mobilemenu',
      'topbar',
      'breadcrumb',
      'breadcrumbs',
      'pagination',
      'pager',
      'hamburger',
      'offcanvas',
      'toc',
    ]),
  ],
  ['header', new Set(['masthead', 'siteheader', 'topheader'])],
  ['aside', new Set(['sidebar', 'widget', 'widgets'])],
  ['comments', new Set(['comments', 'commentlist', 'disqus', 'respond'])],
  ['related', new Set(['related', 'share', 'sharing', 'sharedaddy', 'social', 'socials', 'addtoany', 'newsletter'])],
];

/** The dialogs of consent tools hold long lists of cookies, often longer than the policy they lie over. */
const consentTools =
  /cybotcookiebotdialog|cookiebanner|cookieconsent|cookie-law-info|cookie-notice|cookie-?popup|cookie-?bar(?![a-z])|onetrust-(?:consent|banner|pc)|usercentrics|didomi-|cmplz-cookiebanner|cmplz-consent|cky-(?:consent|modal|overlay)|iubenda-cs|klaro|tarteaucitron|borlabs-?cookie|moove_gdpr|moove-gdpr|cc-window|termly-styles|truste|qc-cmp|sp_message|osano-cm|cmpbox|orejime|axeptio|cookiehub|cookie-script/i;
const bannerWords = new Set([
  'banner',
  'consent',
  'notice',
  'bar',
  'popup',
  'modal',
  'dialog',
  'overlay',
  'notification',
  'toast',
]);

/** Words of class and id: "siteFooter main_nav" is site, footer, main, nav. */
function wordsOf(names: string): string[] {
  return names
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
}

function kindByNames(names: string): RegionKind | null {
  if (names === '') return null;
  if (consentTools.test(names)) return 'cookieTool';
  const words = wordsOf(names);
  if (words.some((word) => word === 'cookie' || word === 'cookies' || word === 'gdpr')) {
    if (words.some((word) => bannerWords.has(word))) return 'cookieBanner';
  }
  for (const [kind, known] of byWord) {
    if (words.some((word) => known.has(word))) return kind;
  }
  return null;
}

/** One page's regions; remembers class strings it has weighed before. */
export class RegionFinder {
  private readonly known = new Map<string, RegionKind | null>();

  /** The region that this element opens, null where it is an ordinary part of the page. */
  find(node: PageNode, parent: Region | null, inMain: boolean): Region | null {
    const tag = tagOf(node);
    if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return null;
    const certain = byRole[attributeOf(node, 'role')] ?? byTag[tag];
    // Inside the main text these two are the policy's own: its title, an address in the margin.
    const own = inMain && (certain === 'header' || certain === 'aside');
    const named = this.byNames(node);
    const kind = named === 'cookieTool' ? named : own ? named : (certain ?? named);
    if (!kind) return null;
    const sure = kind === certain || kind === 'cookieTool';
    return { kind, certain: sure, parent, signs: 0, linked: 0, headings: 0, controls: 0, contact: false };
  }

  private byNames(node: PageNode): RegionKind | null {
    const names = `${attributeOf(node, 'class')} ${attributeOf(node, 'id')}`.trim();
    let kind = this.known.get(names);
    if (kind === undefined) {
      kind = kindByNames(names);
      this.known.set(names, kind);
    }
    return kind;
  }
}
