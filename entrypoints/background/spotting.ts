// Whether the spotter runs on pages by itself: registered or not, as the settings say. Switched off means that nothing
// of ours is on any page.

import { browser } from 'wxt/browser';
import { readSetting } from '../../lib/settings.ts';

const spotter = 'spotter';

/** Brings the registration in line with the settings. Safe to call at any time, also twice at once. */
export function applySpotting(): Promise<void> {
  pending = pending.then(register, register);
  return pending;
}

let pending: Promise<void> = Promise.resolve();

async function register(): Promise<void> {
  const [mode, sitesOff] = await Promise.all([readSetting('spotting'), readSetting('sitesOff')]);
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [spotter] });
  const wanted = mode === 'everywhere';
  if (!wanted) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [spotter] });
    return;
  }
  const script = {
    id: spotter,
    js: ['spotter.js'],
    matches: ['<all_urls>'],
    excludeMatches: sitesOff.flatMap(patternOf),
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** A match pattern for a host; none for what is not a plain host name, since one bad pattern would refuse all. */
function patternOf(host: string): string[] {
  if (/^\[[0-9a-f:.]+\]$/i.test(host)) return [`*://${host}/*`];
  return /^[a-z0-9.-]+$/i.test(host) ? [`*://${host}/*`] : [];
}
