// What our own pages, popup and desk, ask of the worker.

import { checkBy } from '../../lib/messages/check.ts';
import type { Handlers } from '../../lib/messages/listen.ts';
import type { FromOwnPage, ToPage } from '../../lib/messages/protocol.ts';
import { askTab } from '../../lib/messages/send.ts';
import { answerShapes } from '../../lib/messages/shapes.ts';
import { readPolicy } from '../../lib/reader/read-policy.ts';
import { injectCard } from './injection.ts';
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

  async showCard(tabId) {
    return (await injectCard(tabId)) && (await askTab(tabId, 'showCard')) === true;
  },

  async markQuote({ tabId, start, quote }) {
    return (await injectCard(tabId)) && (await askTab(tabId, 'markQuote', { start, quote })) === true;
  },

  async refresh() {
    await refresh();
    return undefined;
  },
};
