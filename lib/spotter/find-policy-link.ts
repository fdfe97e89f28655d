// Where is this site's policy? The link that the site offers its own visitors: footer, cookie banner, form. Not a
// plugin's or a blog host's, not a tag named after data protection. Looked for when a person asks, not on every page.

import { spottingLanguages } from '../languages/spotting.ts';
import { compileCues, countCues, wordsOf } from './count-cues.ts';
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

const fields = ['names', 'hints', 'cookies', 'terms', 'imprint'] as const;
const table = compileCues(
  fields.map((field) =>
    Object.values(spottingLanguages)
      .map((words) => words[field])
      .join('|'),
  ),
);

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

/** Services whose policies stand on pages of others: captchas, counters, blog hosts, shops' payment and mail tools. */
const serviceHosts =
  /(?:^|\.)(?:google|gstatic|youtube|facebook|instagram|twitter|x|linkedin|pinterest|tiktok|automattic|wordpress|akismet|disqus|jetpack|gravatar|hcaptcha|cloudflare|paypal|stripe|klarna|mailchimp|intuit|sendinblue|brevo|rapidmail|cleverreach|mailerlite|hubspot|matomo|hotjar|addtoany|sharethis|addthis|shariff|onetrust|cookiebot|usercentrics|iubenda|vimeo|spotify|apple|microsoft|mozilla|opera|amazon|yahoo|bing|whatsapp|blogger|squarespace|wix|shopify|jimdo|weebly|tumblr|medium|substack|github|gitlab|archive|wikipedia|creativecommons|youronlinechoices|aboutads|networkadvertising|allaboutcookies|aboutcookies|europa)\.(?:com|org|net|de|fr|eu|io|co\.uk|be|ie|info)$/;
/** Hosts that the list above would refuse but whose sub-pages are sites of their own. */
const listing =
  /\/(?:tags?|category|categor(?:ies|ie|ia|y)|kategorien?|kategoria|themen?|topics?|schlagwort|schlagwoerter|stichwort|etiquetas?|etiketter?|etiqueta|rubrik|rubrique|label|search|author|archiv|wiki)\//;
const dated = /\/(?:19|20)\d\d\/\d{1,2}\//;

interface Place {
  host: string;
  path: string;
}

function placeOf(address: string | null): Place {
  try {
    const url = new URL(address ?? '', 'https://site.invalid/');
    return {
      host: url.hostname.replace(/^www\./, ''),
      path: decodeURIComponent(`${url.pathname}${url.search}${url.hash}`).toLowerCase(),
    };
  } catch {
    return { host: '', path: (address ?? '').toLowerCase() };
  }
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

/** The words of the last two parts of a path: where a page's name stands. */
const nameIn = (path: string): string =>
  path
    .replace(/\.\w{2,5}(?=$|[?#])/, '')
    .split(/[/?#&=]/)
    .filter(Boolean)
    .slice(-2)
    .join(' / ');

interface Judged {
  link: PageLink;
  score: number;
  why: PolicyLink['why'];
}

function judge(link: PageLink, order: number, view: PageView, site: string): Judged | null {
  if (!link.href || /^\s*(?:javascript|mailto|tel|data):/i.test(link.href) || /^#(?![!/])/.test(link.href)) return null;
  const words = wordsOf(link.text, 60);
  const [names = 0, hints = 0, cookies = 0, terms = 0, imprint = 0] = countCues(words, table);
  const place = placeOf(resolve(link.href, view) ?? link.href);
  const [pathNames = 0, pathHints = 0, pathCookies = 0] = countCues(wordsOf(nameIn(place.path), 30), table);
  let score = 0;
  let why: PolicyLink['why'] = 'hinted';
  if (names > 0) {
    score += 6;
    why = 'named';
  } else if (hints > 0) score += 3.5;
  else if (imprint > 0) {
    score += 1.5;
    why = 'imprint';
  }
  if (pathNames > 0) score += names > 0 ? 2 : 4;
  else if (pathHints > 0) score += names > 0 ? 1 : 2;
  if (score === 0) return null;
  // A headline about data protection is not a link to the policy; "our privacy policy" is.
  if (words.length > 6) score -= Math.min(6, (words.length - 6) * 0.8);
  if (cookies > 0 && names === 0) score -= 2;
  if (pathCookies > 0 && pathNames === 0) score -= 2;
  if (terms > 0 && names === 0) score -= 1.5;
  score += worthOfZone[link.zone];
  if (link.around > 400) score -= 1.5;
  if (/(?:^|[\s_-])tag(?=$|[\s_-])/.test(link.marks) || listing.test(place.path)) score -= 12;
  if (dated.test(place.path)) score -= 4;
  const foreign =
    place.host !== 'site.invalid' && site !== '' && site !== 'site.invalid' && !sameSite(place.host, site);
  if (foreign) score -= 2.5;
  if (serviceHosts.test(place.host) && !sameSite(place.host, site)) score -= 12;
  return { link, score: score + order * 0.5, why };
}

const sameSite = (a: string, b: string): boolean => {
  const end = (host: string): string => host.split('.').slice(-2).join('.');
  return a === b || end(a) === end(b);
};

const leastScore = 4;

/** The best link to the site's own policy, or null where the page has none. */
export function findPolicyLink(view: PageView): PolicyLink | null {
  const site = placeOf(view.url).host;
  let best: Judged | null = null;
  view.links.forEach((link, at) => {
    const judged = judge(link, at / view.links.length, view, site);
    if (judged && (!best || judged.score > best.score)) best = judged;
  });
  const found = best as Judged | null;
  if (!found || found.score < leastScore) return null;
  return { href: found.link.href, address: resolve(found.link.href, view), text: found.link.text, why: found.why };
}
