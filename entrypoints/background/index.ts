// The worker: listeners, registered at once since it has often just woken up, and each hands over. Nothing is kept in
// variables that must outlive it.

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { checkBy } from '../../lib/messages/check.ts';
import { listenInWorker } from '../../lib/messages/listen.ts';
import { fromOwnPageShapes, fromPageShapes } from '../../lib/messages/shapes.ts';
import { watchSettings } from '../../lib/settings.ts';
import { foundPages } from './found-pages.ts';
import { ownPages } from './own-pages.ts';
import { refresh } from './refresh.ts';
import { answerReminder, openReminder } from './reminders.ts';

export default defineBackground(() => {
  listenInWorker(
    { handlers: foundPages, check: checkBy(fromPageShapes) },
    { handlers: ownPages, check: checkBy(fromOwnPageShapes) },
  );
  browser.runtime.onInstalled.addListener(() => void refresh());
  browser.runtime.onStartup.addListener(() => void refresh());
  browser.alarms.onAlarm.addListener(() => void refresh());
  browser.notifications.onClicked.addListener((id) => void openReminder(id));
  // Firefox knows no buttons and has no such event.
  browser.notifications.onButtonClicked?.addListener((id, button) => void answerReminder(id, button));
  watchSettings(() => void refresh());
});
