// What the scripts on web pages ask of the worker: from the spotter's doubt to the card.

import { browser } from 'wxt/browser';
import type { Handlers, Sender } from '../../lib/messages/listen.ts';
import type { FromPage } from '../../lib/messages/protocol.ts';
import { askTab } from '../../lib/messages/send.ts';
import { readPolicy } from '../../lib/reader/read-policy.ts';
import { readSettings, setSite } from '../../lib/settings.ts';
import { decideAmong } from '../../lib/spotter/decide.ts';
import { giveAllWords, giveFirstWords } from './hand-words.ts';
import { bringCard } from './injection.ts';
import { ownPage } from './own-page.ts';
import { showTabKind } from './tab-icon.ts';

export const foundPages: Handlers<FromPage, [Sender]> = {
  async lookCloser({ tabId }) {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/decide.js'] });
    return undefined;
  },

  async nothingHere({ tabId }) {
    await leave(tabId);
    return undefined;
  },

  async seen(views, { tabId, url }) {
    // Asked before the deciding, which takes as long as the answer.
    const wish = readWish(url);
    const { kind } = decideAmong(views);
    if (kind === 'other') await leave(tabId);
    else await Promise.all([kind === 'privacy' && bringWished(tabId, await wish), showTabKind(tabId, kind)]);
    return undefined;
  },

  readPolicy: (document) => readPolicy(document),

  giveWords: () => giveAllWords(),

  async cardClosed({ url, incognito }) {
    if (!incognito) await setSite('cardsClosed', siteOf(url), true);
    return undefined;
  },

  async writeLetter({ tabId }) {
    await openWriter(tabId);
    return undefined;
  },
};

/** The page has moved on to something that is no policy: icon and card go. */
async function leave(tabId: number): Promise<void> {
  await showTabKind(tabId, 'other');
  await askTab(tabId, 'hideCard').catch(() => false);
}

/** How the person wants the card on this site. */
async function readWish(url: string): Promise<{ closed: boolean; folded: boolean }> {
  const { cardsClosed, cardFolded } = await readSettings();
  return { closed: cardsClosed.includes(siteOf(url)), folded: cardFolded };
}

async function bringWished(tabId: number, { closed, folded }: { closed: boolean; folded: boolean }): Promise<void> {
  if (!closed) await bringCard(tabId, { folded, words: giveFirstWords() });
}

/** Host of an address; "" for a file. */
export function siteOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}

/** The popup on its page for writing; where the browser lets no script open it, the same in a tab. */
async function openWriter(tabId: number): Promise<void> {
  const before = await browser.action.getPopup({ tabId });
  try {
    await browser.action.setPopup({ tabId, popup: '/popup.html?view=write' });
    const { windowId } = await browser.tabs.get(tabId);
    await browser.action.openPopup({ windowId });
  } catch {
    await browser.tabs.create({
      url: ownPage(`desk.html?view=write&tab=${tabId}`),
      openerTabId: tabId,
    });
  } finally {
    await browser.action.setPopup({ tabId, popup: before });
  }
}
