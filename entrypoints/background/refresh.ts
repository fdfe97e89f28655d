// What must be true whenever the worker has woken up or something changed: spotter registered as wished, the daily alarm
// set, the badge counting what needs doing, reminders given. Safe to do at any time and any number of times.

import { keepDailyAlarm } from './daily-alarm.ts';
import { giveReminders } from './reminders.ts';
import { applySpotting } from './spotting.ts';

export async function refresh(): Promise<void> {
  await Promise.all([applySpotting(), keepDailyAlarm(), giveReminders()]);
}
