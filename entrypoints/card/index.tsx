// Injected on a policy page, or when a person asks for a page to be read: shows the card where that was wished, else
// waits for the worker; takes the page's text, marks quotes. It reads nothing itself: the worker does, outside the web site's process.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenInPage } from '../../lib/messages/listen.ts';
import type { CardWish, QuotePlace } from '../../lib/messages/protocol.ts';
import { giveTurn } from '../../lib/page/in-steps.ts';
import { CardOnPage } from './card-on-page.tsx';
import { takeWish } from './wish.ts';

/** The script may be injected again: each tab has one card. */
const mark = '__insynCard';

export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as Record<string, CardOnPage | undefined>;
  const card = scope[mark] ?? makeCard();
  scope[mark] = card;
  const wish = takeWish();
  // In a task of its own: taking in the script has kept the page long enough.
  if (wish)
    giveTurn()
      .then(() => card.show(wish))
      .catch(() => {});
  return wish !== null;
});

function makeCard(): CardOnPage {
  const card = new CardOnPage();
  listenInPage({
    handlers: {
      showCard: (wish: CardWish) => card.show(wish),
      hideCard: () => card.hide(),
      givePolicy: () => card.policyHere(),
      markQuote: (place: QuotePlace) => card.mark(place),
    },
    // Only the worker and our own pages get here: a place in the text, how to begin and in which words, or nothing.
    check: (_, value) => value,
  });
  return card;
}
