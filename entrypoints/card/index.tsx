// Injected on a policy page, or when a person asks for a page to be read: waits for the worker, takes the page's text,
// shows the card, marks quotes. It reads nothing itself: the worker does, outside the web site's process.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenInPage } from '../../lib/messages/listen.ts';
import type { QuotePlace } from '../../lib/messages/protocol.ts';
import { CardOnPage } from './card-on-page.tsx';

/** The script may be injected again: each tab has one card. */
const mark = '__insynCard';

export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as Record<string, CardOnPage | undefined>;
  if (scope[mark]) return;
  const card = new CardOnPage();
  scope[mark] = card;
  listenInPage({
    handlers: {
      showCard: (folded: boolean) => card.show(folded),
      hideCard: () => card.hide(),
      givePolicy: () => card.policyHere(),
      markQuote: (place: QuotePlace) => card.mark(place),
    },
    // Only the worker and our own pages get here, and what they send is a place in the text, a yes or a no, or nothing.
    check: (_, value) => value,
  });
});
