// The browser's own extension functions, without the polyfill: it weighs ten times as much as our script on every page,
// and answering through `sendResponse` works the same in all browsers without it.

import type { Browser } from 'wxt/browser';

const scope = globalThis as unknown as { browser?: typeof Browser; chrome?: typeof Browser };

/** Read anew each time, so that tests can put a fake in its place. */
export function extensionApi(): typeof Browser {
  const api = scope.browser?.runtime?.id ? scope.browser : scope.chrome;
  if (api === undefined) throw new Error('Not inside an extension.');
  return api;
}
