// Runs in a page of the bench: the walk that everything is held against, and both stages of the spotter.

import { documentsOf } from '../../lib/page/documents-of.ts';
import { glimpsePage } from '../../lib/page/glimpse-page.ts';
import { viewPage } from '../../lib/page/view-page.ts';
import { glance } from '../../lib/spotter/glance.ts';

/** One walk over the document's text nodes, reading each. */
function walk(): number {
  let size = 0;
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) size += (node as Text).data.length;
  return size;
}

Object.assign(globalThis, {
  insynSpotting: {
    walk,
    firstStage: () => glance(glimpsePage(document)),
    secondStage: () => documentsOf(document).map((one) => viewPage(one, location.href)).length,
  },
});
