// One alarm every morning. A Chromium profile that is started again has lost its alarms, so it is looked for at every
// start and every time the worker wakes.

import { browser } from 'wxt/browser';
import { nextMorning } from './today.ts';

export const dailyAlarm = 'daily';

/** Minutes between two looks on one day: the machine may have slept at nine, or its clock may have been set. */
const everyMinutes = 180;

export async function keepDailyAlarm(): Promise<void> {
  if (await browser.alarms.get(dailyAlarm)) return;
  await browser.alarms.create(dailyAlarm, { when: nextMorning(), periodInMinutes: everyMinutes });
}
