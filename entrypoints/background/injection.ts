// Brings the card's script to a tab. It shows nothing by itself: it finds a wish there, or waits to be asked.

import { browser } from 'wxt/browser';
import type { CardWish } from '../../lib/messages/protocol.ts';
import { askTab } from '../../lib/messages/send.ts';
import { quoteCss } from '../../lib/page/mark-quote.ts';
import { wishMark } from '../card/wish.ts';

/** False where the browser lets no script run: its own pages, its store, a site it protects. */
export async function injectCard(tabId: number): Promise<boolean> {
  return (await inject(tabId)) !== 'forbidden';
}

/** The same, and shows it: by a wish left for the script to find, which saves a message there and back. */
export async function bringCard(tabId: number, wish: CardWish): Promise<boolean> {
  const left = browser.scripting
    .executeScript({ target: { tabId }, func: leaveWish, args: [wishMark, wish] })
    .catch(() => {});
  const [injected] = await Promise.all([inject(tabId), left]);
  if (injected === 'forbidden' || injected === 'shown') return injected === 'shown';
  return (await askTab(tabId, 'showCard', wish)) === true;
}

async function inject(tabId: number): Promise<'forbidden' | 'waits' | 'shown'> {
  // From here, since a page's own policy on styles may forbid what a script adds. Not needed before a quote is marked.
  browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: quoteCss }).catch(() => {});
  try {
    const [script] = await browser.scripting.executeScript({ target: { tabId }, files: ['/card.js'] });
    return script?.result === true ? 'shown' : 'waits';
  } catch {
    return 'forbidden';
  }
}

/** Runs in the page, so it knows nothing from here. */
function leaveWish(mark: string, wish: unknown): void {
  (globalThis as unknown as Record<string, unknown>)[mark] = wish;
}
