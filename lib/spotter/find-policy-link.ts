// Where is this site's policy? The link that the site offers its own visitors: footer, cookie banner, form. Not a
// plugin's or a blog host's, not a tag named after data protection. Looked for when a person asks, not on every page.

import { domainOf, isListing, isServiceHost } from './foreign-links.ts';
import { type Names, namesIn } from './measure-title.ts';
import type { PageLink, PageView, PageZone } from './page-view.ts';

export interface PolicyLink {
  /** As the page writes it. */
  href: string;
  /** Resolved against the page and its `<base>`; null where the page's own address is unknown. */
  address: string | null;
  text: string;
  /** 'named': called a policy; 'hinted': names the subject; 'imprint': a legal page that may hold it. */
  why: 'named' | 'hinted' | 'imprint';
}

interface Place {
  /** Without "www."; "" where unknown. */
  host: string;
  path: string;
}

function resolve(href: string, view: PageView): string | null {
  try {
    const page = view.url && /^https?:/.test(view.url) ? view.url : undefined;
    const base = view.base ? new URL(view.base, page).href : page;
    return new URL(href, base).href;
  } catch {
    return null;
  }
}

function placeOf(address: string | null): Place {
  if (!address) return { host: '', path: '' };
  try {
    const url = new URL(address, 'https://site.invalid/');
    const host = url.hostname === 'site.invalid' ? '' : url.hostname.replace(/^www\./, '');
    return { host, path: readable(`${url.pathname}${url.search}${url.hash}`).toLowerCase() };
  } catch {
    return { host: '', path: address.toLowerCase() };
  }
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const sameSite = (a: string, b: string): boolean => a === b || domainOf(a) === domainOf(b);

const noNames: Names = {
  words: 0,
  names: false,
  hints: false,
  cookies: false,
  terms: false,
  imprint: false,
  masthead: false,
};

/** What the last part of an address with words in it says: ".../legal/privacy-policy.html?lang=de" gives the file's name. */
function namesInPath(path: string): Names {
  const parts = path
    .replace(/\.\w{2,5}(?=$|[?#])/, '')
    .split(/[/?#&=]/)
    .filter((part) => /\p{L}{3}/u.test(part));
  return (
    parts
      .slice(-2)
      .reverse()
      .map(namesIn)
      .find((one) => (one.names && one.words <= 6) || (one.hints && one.words <= 3)) ?? noNames
  );
}

const worthOfZone: Record<PageZone, number> = {
  footer: 2.5,
  consent: 1.5,
  form: 1.5,
  navigation: 1,
  header: 0.5,
  aside: 0,
  main: 0,
  comments: -1,
};

const leastScore = 4;
/** More than anything speaks for a link: such a link is never the site's policy. */
const never = 20;

function worthOfWords(text: Names, path: Names): number {
  let worth = 0;
  if (text.names) worth += 6;
  else if (text.hints) worth += 3.5;
  else if (text.imprint) worth += 1.5;
  if (path.names) worth += text.names ? 2 : 4;
  else if (path.hints) worth += text.names || text.hints ? 1 : 2;
  if (worth === 0) return 0;
  // "Privacy policy" rather than "Privacy policy for applicants"; a headline on data protection is no policy at all.
  worth -= Math.max(0, text.words - 2) * 0.3 + Math.max(0, text.words - 7) * 1.5;
  if (text.cookies && !path.names) worth -= text.names ? 0.5 : 3;
  // "Terms and privacy" is second to a page on privacy alone.
  if (text.terms || text.masthead) worth -= 2.5;
  return worth;
}

/** Where sites put the links that they owe their visitors. */
const offered = new Set<PageZone>(['footer', 'consent', 'form', 'navigation']);

function worthOfPlace(link: PageLink, place: Place, site: string): number {
  let worth = worthOfZone[link.zone];
  if (link.around > 400) worth -= 1.5;
  if (link.headline && link.zone !== 'footer') worth -= 6;
  if (/(?:^|[\s_-])tag(?=$|[\s_-])/.test(link.marks) || isListing(place.path)) worth -= never;
  const foreign = place.host !== '' && !sameSite(place.host, site);
  if (foreign) worth -= isServiceHost(place.host) ? never : offered.has(link.zone) ? 2 : 5;
  if (link.href.startsWith('#')) worth -= 2;
  // WordPress and others mark the link for machines.
  if (/privacy-?policy/.test(link.marks)) worth += 4;
  return worth;
}

interface Judged {
  link: PageLink;
  score: number;
  why: PolicyLink['why'];
}

function judge(link: PageLink, site: string, address: string | null): Judged | null {
  const place = placeOf(address ?? link.href);
  const text = namesIn(link.text);
  const path = namesInPath(place.path);
  let words = worthOfWords(text, path);
  if (words <= 0) return null;
  // "Read more" in running text, or an address quoted there, says too little for itself.
  if (!offered.has(link.zone) && ((!text.names && !text.hints) || /^\s*(?:https?:|www\.)/.test(link.text))) words -= 2;
  const why = text.names || path.names ? 'named' : text.hints || path.hints ? 'hinted' : 'imprint';
  return { link, score: words + worthOfPlace(link, place, site), why };
}

/**
 * Leads somewhere: not a script or a mail. A place on the same page counts where the site offers it at its foot (a
 * dialog, a one-page site), not in a table of contents; "#!/" and "#/" are routes.
 */
function leadsSomewhere({ href, zone }: PageLink): boolean {
  if (href === '' || href === '#' || /^\s*(?:javascript|mailto|tel|data|about|blob):/i.test(href)) return false;
  return !/^#(?![!/])/.test(href) || zone === 'footer' || zone === 'consent';
}

/** The site of a page whose own address is unknown: the host that it links most, unless most links name no host. */
function guessSite(links: PageLink[]): string {
  const counts = new Map<string, number>();
  for (const { href, zone } of links) {
    const { host } = placeOf(/^(?:https?:)?\/\//i.test(href) ? href.replace(/^\/\//, 'https://') : null);
    // Menus and feet lead to the site itself; running text leads anywhere.
    counts.set(host, (counts.get(host) ?? 0) + (zone === 'main' || zone === 'aside' ? 1 : 5));
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] || 'site.invalid';
}

/** The best link to the site's own policy, or null where the page has none. */
export function findPolicyLink(view: PageView): PolicyLink | null {
  const site = placeOf(view.url).host || placeOf(view.canonical).host || guessSite(view.links);
  let best: Judged | null = null;
  for (const link of view.links) {
    if (!leadsSomewhere(link)) continue;
    const judged = judge(link, site, resolve(link.href, view));
    // Of equals the later: footers stand at the end.
    if (judged && judged.score >= Math.max(leastScore, best?.score ?? 0)) best = judged;
  }
  if (!best) return null;
  return { href: best.link.href, address: resolve(best.link.href, view), text: best.link.text, why: best.why };
}
