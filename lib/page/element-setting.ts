// What an element says about the text inside it: heading, item, cell, bold, a link. Elements only; the walk over the
// page is in collect-blocks.ts. Nothing here asks for layout, so closed accordions and hidden tabs are read.

import type { OpenLink, Setting } from './block.ts';
import { attributeOf, hasAttribute, type PageNode, tagOf } from './dom.ts';

const words = (list: string) => new Set(list.split(' '));

/** Never text of the page. These stand in the middle of sentences without parting them. */
export const silentTags = words('script style noscript template noframes head wbr link meta area source track param');
/** Not read either, and what comes after is a new stretch. */
export const skippedTags = words(
  'svg math iframe frame frameset object embed canvas audio video select datalist textarea input button map progress meter output',
);
export const controlTags = words('input textarea select');

const blockTags = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary ' +
    'table tbody td tfoot th thead tr ul option optgroup label',
);
const boldTags = words('b strong');
const phrasingParents = words('p span a li td th dd dt h1 h2 h3 h4 h5 h6 em strong b i label u small font');

/** Ligature fonts: the "text" is the name of a picture. */
const iconClass = /(?:^|\s)(?:material-icons|material-symbols|notranslate-icon)/;
const hintWords =
  /(?:^|[^\p{L}])(?:title|heading|headline|header|subtitle|subheading|question|rubrik|titel)(?:$|[^\p{L}])/iu;
const boldStyle = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const lineStyle = /white-space\s*:\s*(?:pre|break-spaces)/i;
const lineClass = /(?:^|\s)whitespace-pre(?:-line|-wrap)?(?:\s|$)/;

/** A button that opens a part of the text (W3C's accordion pattern) is that part's heading. */
export function opensText(node: PageNode): boolean {
  const toggles = attributeOf(node, 'data-toggle') + attributeOf(node, 'data-bs-toggle');
  if (toggles.includes('collapse')) return true;
  if (/accordion|collapsible/i.test(attributeOf(node, 'class'))) return true;
  return (
    hasAttribute(node, 'aria-expanded') && !hasAttribute(node, 'aria-haspopup') && hasAttribute(node, 'aria-controls')
  );
}

export function isIcon(node: PageNode): boolean {
  return iconClass.test(attributeOf(node, 'class'));
}

/** Whether text inside stands apart from text before and after. Custom elements do, except inside a sentence. */
export function isBlock(node: PageNode, tag: string): boolean {
  if (blockTags.has(tag)) return tag !== 'label' || !phrasingParents.has(tagOf(node.parentNode ?? node));
  if (tag.includes('-')) return !phrasingParents.has(node.parentNode ? tagOf(node.parentNode) : '');
  return false;
}

/** Heading level by element or `role="heading"`, 0 for anything else. */
function headingLevel(node: PageNode, tag: string): number {
  if (tag.length === 2 && tag.startsWith('h') && tag >= 'h1' && tag <= 'h6') return Number(tag[1]);
  if (attributeOf(node, 'role') === 'heading') {
    const level = Number.parseInt(attributeOf(node, 'aria-level'), 10);
    return level >= 1 && level <= 6 ? level : 2;
  }
  return tag === 'summary' || tag === 'caption' || tag === 'legend' ? 7 : 0;
}

/** Kind and level for the text inside, where the element decides; `depth` is that of the lists open around it. */
export function kindOf(node: PageNode, tag: string, depth: number): Pick<Setting, 'kind' | 'level'> | null {
  const level = headingLevel(node, tag);
  if (level > 0) return { kind: 'heading', level };
  if (tag === 'li' || attributeOf(node, 'role') === 'listitem') return { kind: 'item', level: Math.max(1, depth) };
  if (tag === 'dt') return { kind: 'term', level: 0 };
  if (tag === 'dd') return { kind: 'definition', level: 0 };
  return null;
}

export function isList(tag: string, node: PageNode): boolean {
  return tag === 'ul' || tag === 'ol' || tag === 'menu' || tag === 'dir' || attributeOf(node, 'role') === 'list';
}

export function isBold(node: PageNode, tag: string): boolean {
  return boldTags.has(tag) || boldStyle.test(attributeOf(node, 'style'));
}

export function keepsLines(node: PageNode, tag: string): boolean {
  if (tag === 'pre' || tag === 'listing' || tag === 'xmp') return true;
  return lineStyle.test(attributeOf(node, 'style')) || lineClass.test(attributeOf(node, 'class'));
}

export function hintsAtHeading(node: PageNode): boolean {
  if (opensText(node) || attributeOf(node, 'role') === 'tab') return true;
  return hintWords.test(attributeOf(node, 'class'));
}

/** Cloudflare writes an address as hexadecimal, each byte XORed with the first. Empty where it is no such code. */
export function decodeProtectedEmail(code: string): string {
  if (!/^[0-9a-f]{6,600}$/i.test(code) || code.length % 2 === 1) return '';
  const bytes = code.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  const address = bytes.slice(1).map((byte) => String.fromCharCode(byte ^ bytes[0]));
  return address.join('').includes('@') ? address.join('') : '';
}

/** The link that this element opens; null for none, and for those that run something. */
export function linkOf(node: PageNode, tag: string, url: string | null): OpenLink | null {
  const code = attributeOf(node, 'data-cfemail') || (attributeOf(node, 'href').split('/email-protection#')[1] ?? '');
  const address = code && decodeProtectedEmail(code);
  if (address) return { href: `mailto:${address}`, kind: 'contact' };
  if (tag !== 'a' && tag !== 'area') return null;
  const href = attributeOf(node, 'href').trim().slice(0, 2000);
  if (href === '' || /^(?:javascript|data|vbscript):/i.test(href)) return null;
  if (/^(?:mailto|tel):/i.test(href)) return { href, kind: 'contact' };
  const page = url?.split('#')[0];
  const here = href.startsWith('#') || (page && href.startsWith(`${page}#`));
  return { href, kind: here && !opensText(node) ? 'thisPage' : 'elsewhere' };
}
