// What our own pages, popup and desk, ask of the worker.

import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { checkBy } from '../../lib/messages/check.ts';
import type { Handlers } from '../../lib/messages/listen.ts';
import type { FoundPolicy, FromOwnPage, ToPage } from '../../lib/messages/protocol.ts';
import { askTab } from '../../lib/messages/send.ts';
import { answerShapes } from '../../lib/messages/shapes.ts';
import { readPolicy } from '../../lib/reader/read-policy.ts';
import { findPolicyLink } from '../../lib/spotter/find-policy-link.ts';
import { pageViewsSchema } from '../../lib/spotter/page-view-shape.ts';
import { giveFirstWords } from './hand-words.ts';
import { bringCard, injectCard } from './injection.ts';
import { refresh } from './refresh.ts';
import { readTabKind } from './tab-icon.ts';

const check = checkBy(answerShapes);

export const ownPages: Handlers<FromOwnPage, []> = {
  tabKind: (tabId) => readTabKind(tabId),

  async readTab(tabId) {
    if (!(await injectCard(tabId))) return null;
    const document = check('givePolicy', await askTab(tabId, 'givePolicy')) as ReturnType<ToPage['givePolicy']>;
    return document && { document, summary: readPolicy(document) };
  },

  findPolicy,

  readPolicy: (document) => readPolicy(document),

  // Asked for by a click: whole.
  showCard: (tabId) => bringCard(tabId, { folded: false, words: giveFirstWords() }),

  async markQuote({ tabId, start, quote }) {
    return (await injectCard(tabId)) && (await askTab(tabId, 'markQuote', { start, quote })) === true;
  },

  async refresh() {
    await refresh();
    return undefined;
  },
};

async function findPolicy(tabId: number): Promise<FoundPolicy | null> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: ['/page-links.js'] });
  for (const view of v.parse(pageViewsSchema, injected?.result)) {
    const link = findPolicyLink(view);
    // A mailbox or a file on the disk is nothing that could be opened from here.
    if (link?.address && /^https?:/.test(link.address))
      return { address: link.address, text: link.text, sure: link.why !== 'imprint' };
  }
  return null;
}
