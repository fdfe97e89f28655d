// The second stage, injected where the spotter was unsure: a policy, a page on cookies only, or neither?

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../lib/messages/send.ts';
import { documentsOf } from '../lib/page/documents-of.ts';
import { viewPage } from '../lib/page/view-page.ts';
import { decide } from '../lib/spotter/decide.ts';

export default defineUnlistedScript(() => {
  const kinds = documentsOf(document).map((one) => decide(viewPage(one, location.href)).kind);
  const kind = kinds.find((found) => found === 'privacy') ?? kinds.find((found) => found === 'cookies') ?? 'other';
  ask('decided', kind).catch(() => {});
});
