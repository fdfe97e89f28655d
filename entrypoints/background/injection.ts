// Brings the card's script to a tab. It shows nothing by itself: it waits to be asked.

import { browser } from 'wxt/browser';
import { quoteCss } from '../../lib/page/mark-quote.ts';

/** False where the browser lets no script run: its own pages, its store, a site it protects. */
export async function injectCard(tabId: number): Promise<boolean> {
  try {
    await Promise.all([
      browser.scripting.executeScript({ target: { tabId }, files: ['/card.js'] }),
      // From here, since a page's own policy on styles may forbid what a script adds.
      browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: quoteCss }),
    ]);
    return true;
  } catch {
    return false;
  }
}
