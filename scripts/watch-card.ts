// The card as it stands in a page that a browser shows: for `npm start` without a display, and for the stories.

import type { Page } from 'puppeteer-core';

/** The element that the card lives in; its shadow root is open. */
export const cardHost = 'insyn-card';

/** Runs in the page: the words that the card shows, or null while there is none or it is still reading. */
function cardText(host: string): string | null {
  const root = document.querySelector(host)?.shadowRoot;
  if (root?.querySelector('.busy')) return null;
  const parts = [...(root?.children ?? [])].filter(
    (part): part is HTMLElement => part instanceof HTMLElement && part.localName !== 'style',
  );
  const text = parts
    .map((part) => part.innerText)
    .join('\n')
    .trim();
  return text || null;
}

/** The card's text once it has stopped changing, or null where none came in time (milliseconds). */
export async function waitForCard(page: Page, patience: number): Promise<string | null> {
  const end = Date.now() + patience;
  let last: string | null = null;
  while (Date.now() < end) {
    const text = await page.evaluate(cardText, cardHost);
    if (text && text === last) return text;
    last = text;
    await new Promise((later) => setTimeout(later, 300));
  }
  return last;
}
