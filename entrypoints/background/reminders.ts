// The badge counts what needs doing; notifications remind of it, once each. When that is, lib/deadlines says.

import { browser } from 'wxt/browser';
import { countNeedingAction } from '../../lib/store/cases.ts';
import { readToday } from './today.ts';

export async function giveReminders(): Promise<void> {
  const today = readToday();
  const count = await countNeedingAction(today);
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) });
}
