// On every page, and tiny: plainly no policy? Then let go, and never wake the worker. It looks again when the address or
// the text changes, a bounded number of times, and never by polling.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../lib/messages/send.ts';
import { glimpsePage } from '../lib/page/glimpse-page.ts';
import { glance } from '../lib/spotter/glance.ts';

/** Milliseconds to wait after the page changed before it is looked at again; then no more, until it moves on. */
const patience = [800, 2000, 5000];

export default defineUnlistedScript(() => {
  let told = false;
  let address = location.href;
  let looks = 0;
  let waiting = false;
  const changes = new MutationObserver(lookSoon);

  function tell(name: 'lookCloser' | 'nothingHere'): void {
    // Rejects once the extension was updated or removed under us: then there is no one to tell.
    ask(name).catch(() => {});
  }

  function look(): void {
    waiting = false;
    const worthIt = glance(glimpsePage(document)) === 'look';
    if (worthIt) tell('lookCloser');
    else if (told) tell('nothingHere');
    told = worthIt;
    if (looks < patience.length) changes.observe(document, { childList: true, subtree: true });
  }

  function lookSoon(records: MutationRecord[] = []): void {
    if (records.length > 0 && records.every(isOurs)) return;
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

  const { navigation } = globalThis as { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', moved);
  addEventListener('popstate', moved);
  addEventListener('hashchange', moved);
  // Back from the back/forward cache: this script still runs, but the browser has forgotten the icon.
  addEventListener('pageshow', (event) => {
    if (event.persisted) look();
  });
  // A click may unfold a dialog or a tab with the policy in it.
  addEventListener('click', () => {
    if (looks === patience.length) {
      looks--;
      changes.observe(document, { childList: true, subtree: true });
    }
  });
  look();
});

/** The card coming or going is no change of the page. */
function isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes, ...removedNodes].every((node) => (node as Element).localName === 'insyn-card');
}
