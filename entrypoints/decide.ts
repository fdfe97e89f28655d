// The second stage's eyes, injected where the spotter was unsure: what the page and its frames look like goes to the
// worker, which has the words of all languages and decides (lib/spotter/decide.ts).

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../lib/messages/send.ts';
import { documentsOf } from '../lib/page/documents-of.ts';
import { viewPage } from '../lib/page/view-page.ts';

export default defineUnlistedScript(() => {
  // Its links are of no use for deciding.
  const views = documentsOf(document).map((one) => ({ ...viewPage(one, location.href), links: [] }));
  ask('seen', views).catch(() => {});
});
