// What the scripts on web pages ask of the worker: from the spotter's doubt to the card.

import { browser } from 'wxt/browser';
import type { Handlers, Sender } from '../../lib/messages/listen.ts';
import type { FromPage } from '../../lib/messages/protocol.ts';
import { askTab } from '../../lib/messages/send.ts';
import { readPolicy } from '../../lib/reader/read-policy.ts';
import { readSetting, setSite } from '../../lib/settings.ts';
import { decideAmong } from '../../lib/spotter/decide.ts';
import { injectCard } from './injection.ts';
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
    const { kind } = decideAmong(views);
    if (kind === 'other') await leave(tabId);
    else await showTabKind(tabId, kind);
    if (kind === 'privacy' && !(await closedHere(url)) && (await injectCard(tabId))) await askTab(tabId, 'showCard');
    return undefined;
  },

  readPolicy: (document) => readPolicy(document),

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

async function closedHere(url: string): Promise<boolean> {
  return (await readSetting('cardsClosed')).includes(siteOf(url));
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
