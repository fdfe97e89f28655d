// Injected when the popup asks where this site's policy is: gives the page's links back to the worker, which has the
// words of all languages and judges them (lib/spotter/find-policy-link.ts). Changes nothing in the page.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { documentsOf } from '../lib/page/documents-of.ts';
import { viewPage } from '../lib/page/view-page.ts';

// The text is of no use for that, and may be long. What main gives back is what executeScript answers.
export default defineUnlistedScript(() =>
  documentsOf(document).map((one) => ({ ...viewPage(one, location.href), blocks: [] })),
);
