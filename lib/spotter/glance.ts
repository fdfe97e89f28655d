// First stage: is this page plainly no policy? Runs on every page, so it is a few kilobytes and one look at little text.
// It may only err on the side of looking: what it lets go is never seen again.

import { glanceLists } from '../languages/glance.ts';
import type { PageGlimpse } from './page-view.ts';

const literal = (stem: string): string => stem.replace(/[.*+?^${}()[\]\\/]/g, '\\$&');

// Names stand in titles and addresses, where word edges are hyphens or nothing at all: stems anywhere in the text.
const stems = [...new Set(glanceLists.join('|').split('|'))].map(literal).join('|');
const inText = new RegExp(stems, 'g');
const cookies =
  /cookie|slapuk|eväste|kolačić|ciastecz|kakor|informasjonskaps|piškot|küpsi|sīkdat|süti|бисквитк|колачић/g;
const inName = new RegExp(`${stems}|cookie|kakor|evaste|slapuk|legal|lopd|tietosuoja|impressum|mentions`);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** 'none': let the page go. 'look': let the second stage decide. */
export function glance({ url, title, headings, samples }: PageGlimpse): 'none' | 'look' {
  let address = url;
  try {
    address = decodeURI(url);
  } catch {
    // Broken escapes: take the address as it is.
  }
  if (inName.test(`${address}\n${title}\n${headings.join('\n')}`.normalize('NFC').toLowerCase())) return 'look';
  const text = samples.join('\n').normalize('NFC').toLowerCase();
  const hits = count(text, inText);
  // Policies have a stem in every 100 to 1800 characters; one alone in a long text is a footer's or a form's.
  const often = hits * (hits > 1 ? 2500 : 1500) > text.length;
  return often || hits > 4 || count(text, cookies) > 5 ? 'look' : 'none';
}
