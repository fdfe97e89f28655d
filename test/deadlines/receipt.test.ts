import { expect, it } from 'vitest';
import { proposeReceipt } from '../../lib/deadlines/receipt.ts';
import type { Channel } from '../../lib/model/case-file.ts';

// 13 September 2025 is a Saturday: receipt may well be on a day off.
it.each<[Channel, boolean | null, string, string]>([
  ['email', null, '2025-09-13', 'good'],
  ['webForm', null, '2025-09-13', 'good'],
  ['conversation', null, '2025-09-13', 'estimate'],
  ['post', false, '2025-09-16', 'estimate'],
  ['post', true, '2025-09-20', 'estimate'],
  ['post', null, '2025-09-20', 'estimate'],
  ['registeredPost', false, '2025-09-16', 'estimate'],
])('%s, abroad %s: %s, %s', (channel, abroad, on, certainty) => {
  expect(proposeReceipt(channel, '2025-09-13', abroad)).toMatchObject({ on, certainty });
});
