// Addresses of our own pages.

import { extensionApi } from '../../lib/messages/extension-api.ts';

/** The whole address of a page such as "desk.html?case=1". */
export function ownPage(path: string): string {
  return extensionApi().runtime.getURL(path);
}
