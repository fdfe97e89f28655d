// Bold, links, escapes, code and HTML tags within one line of Markdown, written into a block.

import type { OpenLink } from './block.ts';
import type { BlockBuilder } from './block-builder.ts';
import { parseEntity } from './html-entities.ts';

interface Looks {
  bold: boolean;
  link: OpenLink | null;
}

function linkTo(target: string): OpenLink | null {
  const href = target.trim().replace(/^<|>$/g, '').split(/\s/)[0].slice(0, 2000);
  if (href === '' || /^(?:javascript|data|vbscript):/i.test(href)) return null;
  if (/^(?:mailto|tel):/i.test(href)) return { href, kind: 'contact' };
  return { href, kind: href.startsWith('#') ? 'thisPage' : 'elsewhere' };
}

/** One token at a time; each alternative starts with a sign of its own and is bounded, so nothing is tried for long. */
const tokens =
  /\\([!-/:-@[-`{-~])|(`+)|(!?\[|\])|(\*{1,3}|_{1,3})|<(\/?)([a-zA-Z][a-zA-Z0-9-]{0,30})(\s[^<>]{0,1000})?\/?>|<([a-zA-Z][a-zA-Z0-9+.-]{1,30}:[^\s<>]{1,1000}|[^\s<>@]{1,64}@[^\s<>@]{1,250})>|&(#?[a-zA-Z0-9]{1,31});/g;

interface Target {
  href: string;
  /** Offset behind the closing bracket of the target. */
  end: number;
}

/** The links of a line by the offsets of both of their square brackets, found in one pass from the left. */
function findLinks(line: string): Map<number, Target> {
  const targets = new Map<number, Target>();
  const open: number[] = [];
  let close = -1;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at];
    if (sign === '\\') at++;
    else if (sign === '[') open.push(at);
    else if (sign === ']') {
      const start = open.pop();
      if (start === undefined || line[at + 1] !== '(') continue;
      if (close < at) close = line.indexOf(')', at);
      if (close < 0) break;
      if (close - at > 2000) continue;
      const target = { href: line.slice(at + 2, close), end: close + 1 };
      targets.set(start, target);
      targets.set(at, target);
      at = close;
    }
  }
  return targets;
}

const blockTag =
  /^(?:h[1-6]|p|div|ul|ol|li|br|hr|table|thead|tbody|tr|td|th|section|details|summary|iframe|blockquote)$/;

/** Adds a line's visible text to the block: markers dropped, links and bold noted; `onBlockTag` hears of the tags that part blocks. */
export function appendInline(builder: BlockBuilder, line: string, onBlockTag: (tag: string, closing: boolean) => void) {
  const targets = findLinks(line);
  const looks: Looks = { bold: false, link: null };
  const add = (text: string) => builder.append(null, text, { ...looks, preformatted: false });
  const scan = new RegExp(tokens);
  let from = 0;
  for (let match = scan.exec(line); match; match = scan.exec(line)) {
    add(line.slice(from, match.index));
    const [whole, escaped, , bracket, marker, closing, tag, attributes, address, entity] = match;
    if (escaped) add(escaped);
    else if (bracket) scan.lastIndex = readBracket(match, targets, looks, add);
    else if (marker) toggleMarker(line, match.index, marker, looks, add);
    else if (tag && blockTag.test(tag.toLowerCase())) onBlockTag(tag.toLowerCase(), closing !== '');
    else if (tag) {
      // Where a quote is checked against the file, the letters of the tag stand in between; bold words are worth that, links not.
      if (tag.toLowerCase() === 'a' && (/\shref/i.test(attributes ?? '') || looks.link))
        onBlockTag('a', closing !== '');
      readTag(tag.toLowerCase(), closing !== '', attributes ?? '', looks);
    } else if (address) addAddress(address, looks, add);
    else if (entity) add(parseEntity(entity) ?? whole);
    from = scan.lastIndex;
  }
  add(line.slice(from));
}

/** "[", "![" or "]": opens or closes a link, leaves out a picture, or is a sign. Gives the offset to go on from. */
function readBracket(
  match: RegExpExecArray,
  targets: Map<number, Target>,
  looks: Looks,
  add: (text: string) => void,
): number {
  const bracket = match[0];
  const after = match.index + bracket.length;
  const target = targets.get(after - 1);
  if (!target) add(bracket);
  else if (bracket === '![') return target.end;
  else if (bracket === ']') {
    looks.link = null;
    return target.end;
  } else looks.link = linkTo(target.href);
  return after;
}

/** `_` inside a word and a lone `*` between spaces are signs; the others open or close bold and italics. */
function toggleMarker(line: string, at: number, marker: string, looks: Looks, add: (text: string) => void) {
  const before = line[at - 1] ?? ' ';
  const after = line[at + marker.length] ?? ' ';
  const loose = /\s/.test(before) && /\s/.test(after);
  const inWord = marker.startsWith('_') && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
  if (loose || inWord) add(marker);
  else if (marker.length > 1) looks.bold = !looks.bold;
}

function readTag(tag: string, closing: boolean, attributes: string, looks: Looks) {
  if (tag === 'b' || tag === 'strong') looks.bold = !closing;
  else if (tag === 'a') {
    const href = /href\s*=\s*["']?([^"'\s>]{1,2000})/i.exec(attributes)?.[1];
    looks.link = closing || !href ? null : linkTo(href);
  }
}

function addAddress(address: string, looks: Looks, add: (text: string) => void) {
  const link = looks.link;
  looks.link = linkTo(address.includes(':') ? address : `mailto:${address}`);
  add(address);
  looks.link = link;
}
