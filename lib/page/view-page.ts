// The spotter's view of a page: blocks of text and links with the zone they stand in. One walk, bounded, no layout.
// Rougher than extract-document.ts on purpose: nothing is quoted from here, and the script that holds it stays small.

import type { PageBlock, PageLink, PageView, PageZone } from '../spotter/page-view.ts';
import { attributeOf, nextBeside, type PageNode, tagOf, textNode } from './dom.ts';
import { finishAtOnce, type Steps } from './in-steps.ts';

const longestText = 600_000;
const mostBlocks = 20_000;
const mostLinks = 4000;
const longestHref = 4000;
const mostNodes = 400_000;

const set = (words: string): Set<string> => new Set(words.split(' '));
const skipped = set('script style noscript template svg iframe select textarea object canvas math');
const inline = set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr',
);

/** These carry no zone of their own, and there are thousands of them. */
const unzoned = set('html body main p td th tr tbody thead li br b i em strong span a');

/** 1 to 6, or 0 for what is no heading. */
function headingLevel(tag: string): number {
  const level = tag.length === 2 && tag[0] === 'h' ? Number(tag[1]) : 0;
  return level >= 1 && level <= 6 ? level : 0;
}

const zoneOfTag: Record<string, PageZone> = {
  nav: 'navigation',
  footer: 'footer',
  header: 'header',
  aside: 'aside',
  form: 'form',
};
const zoneOfRole: Record<string, PageZone> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  contentinfo: 'footer',
  banner: 'header',
  complementary: 'aside',
};
// Words in id and class, tried in this order. Consent tools bring their own text, often longer than the page's.
const zoneOfName: [RegExp, PageZone][] = [
  [
    /(?:^|[\s_-])(?:cookie|cookies|cookie-?(?:bar|banner|box|consent|notice|law|info|hint|layer|popup|modal|overlay|wrapper|settings)|consent|cmp|cmplz|ccm19?|onetrust|ot-sdk|usercentrics|uc|didomi|cookiebot|cybot\w*|borlabs\w*|klaro|tarteaucitron\w*|iubenda-cs|qc-cmp\w*|sp_message\w*|gdpr|rgpd|dsgvo)(?=$|[\s_-])|cookie-?(?:bar|banner|consent|notice|law|layer|popup|modal|overlay|dialog)|consent-?(?:bar|banner|layer|tool|manager|modal)|cybotcookie/,
    'consent',
  ],
  [/(?:^|[\s_-])(?:comments?|kommentare?|commentlist|disqus\w*|respond)(?=$|[\s_-])/, 'comments'],
  [
    /(?:^|[\s_-])(?:footer|fuss|fusszeile|colophon|site-?footer|bottom-?(?:bar|menu|nav)|copyright|legal-?links|impressum-?links)(?=$|[\s_-])|footer/,
    'footer',
  ],
  [
    /(?:^|[\s_-])(?:nav|navi|navbar|navigation|menu|menue|breadcrumbs?|sidebar-?nav|main-?nav)(?=$|[\s_-])/,
    'navigation',
  ],
  [/(?:^|[\s_-])(?:sidebar|related|widget|share|tags?-?cloud|tagcloud)(?=$|[\s_-])/, 'aside'],
];

function zoneOf(node: PageNode, tag: string, outer: PageZone): PageZone {
  if (outer === 'consent' || outer === 'comments' || unzoned.has(tag)) return outer;
  const name = `${attributeOf(node, 'id')} ${attributeOf(node, 'class')}`.toLowerCase().slice(0, 300);
  if (name !== ' ' && tag !== 'article' && headingLevel(tag) === 0) {
    for (const [pattern, zone] of zoneOfName)
      if (pattern.test(name)) return outer === 'footer' && zone !== 'consent' ? outer : zone;
  }
  const zone = zoneOfTag[tag] ?? zoneOfRole[attributeOf(node, 'role')] ?? outer;
  return outer === 'footer' ? outer : zone;
}

/** What most text is already: no white space to fold, no mark or hidden sign. */
const plain =
  /^[\x21-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f]+(?: [\x21-\x7e\xa1-\xac\xae-\u02ff\u0370-\u0482\u048a-\u052f]+)*$/;

export function foldText(raw: string): string {
  const text = raw.trim();
  return text === '' || plain.test(text) ? text : foldSigns(text);
}

const foldSigns = (text: string): string =>
  text
    // More marks on one letter than any language writes: bringing them into order would take quadratic time.
    .replace(/(\p{M}{8})\p{M}+/gu, '$1')
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

interface OpenLink {
  node: PageNode;
  text: string;
  zone: PageZone;
  alt: string;
  headline: boolean;
}

class Collector {
  readonly blocks: PageBlock[] = [];
  readonly links: PageLink[] = [];
  private text = '';
  private linked = 0;
  private size = 0;
  private firstOfBlock = 0;

  add(text: string, inLink: boolean): void {
    if (this.size > longestText) return;
    this.size += text.length;
    this.text += text;
    if (inLink) this.linked += text.length;
  }

  /** Ends the block: what follows is another paragraph. */
  flush(level: number, zone: PageZone): void {
    if (this.text === '' && this.firstOfBlock === this.links.length) return;
    const text = foldText(this.text);
    if (text && this.blocks.length < mostBlocks)
      this.blocks.push({ text, level, zone, linked: Math.min(this.linked, text.length) });
    for (let at = this.firstOfBlock; at < this.links.length; at++) {
      const link = this.links[at];
      if (link) link.around = text.length;
    }
    this.firstOfBlock = this.links.length;
    this.text = '';
    this.linked = 0;
  }

  link({ node, text, zone, alt, headline }: OpenLink): void {
    if (this.links.length >= mostLinks) return;
    const words = foldText(text) || foldText(attributeOf(node, 'aria-label') || attributeOf(node, 'title') || alt);
    const marks = `${attributeOf(node, 'rel')} ${attributeOf(node, 'class')}`.toLowerCase();
    const href = attributeOf(node, 'href').slice(0, longestHref);
    this.links.push({ href, text: words.slice(0, 300), marks: marks.slice(0, 300), zone, headline, around: 0 });
  }
}

function readHead(root: PageNode, view: PageView): void {
  const metas: Record<string, string> = {};
  let node: PageNode | null = root;
  while (node) {
    const tag: string = tagOf(node);
    if (tag === 'title' && !view.title) view.title = foldText((node.firstChild?.nodeValue ?? '').slice(0, 500));
    else if (tag === 'base' && view.base === null) view.base = attributeOf(node, 'href').slice(0, longestHref) || null;
    else if (tag === 'link' && attributeOf(node, 'rel').toLowerCase() === 'canonical')
      view.canonical ??= attributeOf(node, 'href').slice(0, longestHref) || null;
    else if (tag === 'meta')
      metas[(attributeOf(node, 'property') || attributeOf(node, 'name')).toLowerCase()] = attributeOf(node, 'content');
    node = tag === 'svg' || tag === 'body' ? nextBeside(node, root) : (node.firstChild ?? nextBeside(node, root));
  }
  view.canonical ??= metas['og:url'] ?? null;
}

/** The view of a document (or of any part of one); `url` is the page's own address where it is known. */
export function viewPage(root: PageNode, url: string | null): PageView {
  return finishAtOnce(viewInSteps(root, url));
}

/** So many nodes are looked at between two pauses. */
const nodesAStep = 50;

/** The same in steps. What the page takes away meanwhile ends the view early: the spotter looks again at a page that moves. */
export function* viewInSteps(root: PageNode, url: string | null): Steps<PageView> {
  const view: PageView = { url, canonical: null, base: null, title: '', blocks: [], links: [] };
  readHead(root, view);
  const found = new Collector();
  const open: { node: PageNode; zone: PageZone; level: number; block: boolean; link: OpenLink | null }[] = [];
  let zone: PageZone = 'main';
  let level = 0;
  let link: OpenLink | null = null;
  let node: PageNode | null = root;
  const leave = (): void => {
    const last = open.pop();
    if (!last) return;
    if (link && last.node === link.node) found.link(link);
    if (last.block) found.flush(level, zone);
    ({ zone, level, link } = last);
  };
  for (let left = mostNodes; node && left > 0; left--) {
    if (left % nodesAStep === 0) yield;
    const tag = tagOf(node);
    let inside: PageNode | null = null;
    if (node.nodeType === textNode) {
      const text = node.nodeValue ?? '';
      found.add(text, link !== null);
      if (link) link.text += text;
    } else if (tag === 'br' || tag === 'hr') {
      if (link) link.text += ' ';
      found.flush(level, zone);
    } else if (tag === 'img') {
      if (link) link.alt ||= attributeOf(node, 'alt');
    } else if (!skipped.has(tag) && tag !== 'head' && node.firstChild) {
      const block = !inline.has(tag) && tag !== '';
      if (block) found.flush(level, zone);
      open.push({ node, zone, level, block, link });
      zone = zoneOf(node, tag, zone);
      const heading = headingLevel(tag);
      if (heading > 0) {
        level = heading;
        if (link) link.headline = true;
      }
      if ((tag === 'a' || tag === 'area') && attributeOf(node, 'href'))
        link = { node, text: '', zone, alt: '', headline: level > 0 };
      inside = node.firstChild;
    }
    if (inside) {
      node = inside;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      leave();
      if (node === root) break;
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  found.flush(level, zone);
  view.blocks = found.blocks;
  view.links = found.links;
  return view;
}
