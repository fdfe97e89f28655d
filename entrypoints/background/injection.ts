// Brings the card's script to a tab. It shows nothing by itself: it waits to be asked.

import { browser } from 'wxt/browser';

/** False where the browser lets no script run: its own pages, its store, a site it protects. */
export async function injectCard(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/card.js'] });
    return true;
  } catch {
    return false;
  }
}
