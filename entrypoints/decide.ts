// The second stage, injected where the spotter was unsure: a policy, a page on cookies only, or neither?

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../lib/messages/send.ts';
import { viewPage } from '../lib/page/view-page.ts';
import { decide } from '../lib/spotter/decide.ts';

export default defineUnlistedScript(() => {
  ask('decided', decide(viewPage(document, location.href)).kind).catch(() => {});
});
