// First stage: is this page plainly no policy? Runs on every page, so it is a few kilobytes and one look at little text.
// It may only err on the side of looking: what it lets go is never seen again.

import { glanceLists } from '../languages/glance.ts';
import type { PageGlimpse } from './page-view.ts';

const stems = glanceLists.join('|');
const cookies =
  'cookie|slapuk|eväste|kolačić|ciastecz|kakor|informasjonskaps|piškot|küpsi|sīkdat|süti|бисквитк|колачић';
// Words that stand in titles and addresses of pages that may hold a policy, and too often elsewhere to be sought in texts.
const alsoInNames = 'evaste|legal|tietosuoja|impressum|mentions|rodo |dsgvo';

const count = (text: string, words: string): number => text.match(new RegExp(words, 'g'))?.length ?? 0;
const lower = (text: string): string => text.normalize('NFC').toLowerCase();

/** 'none': let the page go. 'look': let the second stage decide. */
export function glance({ url, title, headings, samples }: PageGlimpse): 'none' | 'look' {
  let address = url;
  try {
    address = decodeURI(url);
  } catch {
    // Broken escapes: take the address as it is.
  }
  // No word edges: in addresses they are hyphens, in German nothing at all.
  const names = lower([address.replace(/[-_+]/g, ' '), title, ...headings, ''].join(' \n'));
  if (count(names, `${stems}|${cookies}|${alsoInNames}`) > 0) return 'look';
  const text = lower(samples.join('\n'));
  const hits = count(text, stems);
  // Policies have a stem in every 100 to 1800 characters; one alone in a long text is a footer's or a form's.
  const often = hits * (hits > 1 ? 2500 : 1500) > text.length;
  return often || hits > 4 || count(text, cookies) > 5 ? 'look' : 'none';
}
