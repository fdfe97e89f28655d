// On every page, and tiny: plainly no policy? Then let go, and never wake the worker. It looks again when the address or
// the text changes, a bounded number of times, and never by polling. (It sends by itself: every byte is on every page.)

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extensionApi } from '../lib/messages/extension-api.ts';
import type { FromPage } from '../lib/messages/protocol.ts';
import { glimpsePage } from '../lib/page/glimpse-page.ts';
import { glance } from '../lib/spotter/glance.ts';

/** Milliseconds to wait after the page changed before it is looked at again; then no more, until it moves on. */
const patience = [800, 2000, 5000];

export default defineUnlistedScript(() => {
  let told = false;
  let seen = '';
  let address = location.href;
  let looks = 0;
  let waiting = false;
  const changes = new MutationObserver(lookSoon);

  function look(): void {
    waiting = false;
    const glimpse = glimpsePage(document);
    const now = Object.values(glimpse).join();
    if (now !== seen) {
      seen = now;
      const worthIt = glance(glimpse) === 'look';
      if (worthIt) tell('lookCloser');
      else if (told) tell('nothingHere');
      told = worthIt;
    }
    if (looks < patience.length) watch();
  }

  function watch(): void {
    changes.observe(document, { childList: true, subtree: true });
  }

  function lookSoon(records: MutationRecord[] = []): void {
    if (records[0] && records.every(isOurs)) return;
    changes.disconnect();
    if (waiting) return;
    waiting = true;
    setTimeout(() => requestIdleCallback(look, { timeout: 1000 }), patience[looks++]);
  }

  function moved(): void {
    if (location.href === address) return;
    address = location.href;
    looks = 0;
    lookSoon();
  }

  (globalThis as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', moved);
  addEventListener('popstate', moved);
  addEventListener('hashchange', moved);
  // Back from the back/forward cache: this script still runs, but the browser has forgotten the icon.
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    seen = '';
    look();
  });
  // On the document: loading is the one event that never reaches the window from inside.
  document.addEventListener('load', ({ target }) => isFrame(target) && lookSoon(), true);
  // A click may unfold a dialog or a tab with the policy in it.
  addEventListener('click', () => {
    if (looks < patience.length) return;
    looks--;
    watch();
  });
  look();
});

/** The card coming or going is no change of the page. */
function isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].every((node) => (node as Element).localName === 'insyn-card');
}

/** Only the loading of a frame's document is of interest, not that of every picture. */
function isFrame(target: EventTarget | null): boolean {
  return (target as Element | null)?.localName === 'iframe';
}

/** Fails once the extension was updated or removed under us: then there is no one to tell. */
function tell(insyn: keyof FromPage): void {
  try {
    extensionApi()
      .runtime.sendMessage({ insyn })
      .catch(() => {});
  } catch {}
}
