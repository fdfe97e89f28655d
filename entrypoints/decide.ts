// The second stage's eyes, injected where the spotter was unsure: what the page and its frames look like goes to the
// worker, which has the words of all languages and decides (lib/spotter/decide.ts).

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../lib/messages/send.ts';
import { documentsOf } from '../lib/page/documents-of.ts';
import { finishInSlices } from '../lib/page/in-steps.ts';
import { viewInSteps } from '../lib/page/view-page.ts';
import type { PageView } from '../lib/spotter/page-view.ts';

export default defineUnlistedScript(() => {
  look().catch(() => {});
});

async function look(): Promise<void> {
  const views: PageView[] = [];
  // Its links are of no use for deciding.
  for (const one of documentsOf(document))
    views.push({ ...(await finishInSlices(viewInSteps(one, location.href))), links: [] });
  await ask('seen', views);
}
