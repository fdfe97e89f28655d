// The badge counts what needs doing; notifications remind of it, once each. When that is, lib/deadlines says.

import { browser } from 'wxt/browser';
import { gatherReminders, noticeDays, type Reminder, remindersOn } from '../../lib/deadlines/reminders.ts';
import { interfaceWord } from '../../lib/messages/interface-words.ts';
import { addDays, type CalendarDate } from '../../lib/model/calendar-date.ts';
import { readSetting } from '../../lib/settings.ts';
import { countNeedingAction, listWatched } from '../../lib/store/cases.ts';
import { listPrepared } from '../../lib/store/drafts.ts';
import { listNotified, listSnoozes, markNotified, snoozeCase } from '../../lib/store/reminders.ts';
import { ownPage } from './own-page.ts';
import { readToday } from './today.ts';

/** A notification of several reminders; a click opens the list. */
const summaryId = 'summary';

/** One round at a time: two at once would remind twice. */
export function giveReminders(): Promise<void> {
  round = round.then(remind, remind);
  return round;
}

let round: Promise<void> = Promise.resolve();

async function remind(): Promise<void> {
  const today = readToday();
  await showBadge(today);
  if (!(await readSetting('reminders'))) return;
  const [watched, prepared, snoozes] = await Promise.all([
    listWatched(addDays(today, noticeDays)),
    listPrepared(),
    listSnoozes(),
  ]);
  const names = new Map([...watched, ...prepared].map(({ caseId, name }) => [caseId, name]));
  const due = remindersOn([...watched, ...prepared], today, snoozes);
  const { single, summary } = gatherReminders(due, await listNotified(due.map(({ key }) => key)));
  for (const reminder of single) await notify(reminder, names.get(reminder.caseId) ?? '');
  if (summary.length > 0) await notifyOfMany(summary.length);
  await markNotified(
    [...single, ...summary].map(({ key }) => key),
    today,
  );
}

async function showBadge(today: CalendarDate): Promise<void> {
  const count = await countNeedingAction(today);
  await browser.action.setBadgeBackgroundColor({ color: '#8a4b00' });
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 99 ? '99+' : String(count) });
}

const titleKeys = {
  soon: 'reminderSoon',
  today: 'reminderToday',
  late: 'reminderLate',
  prepared: 'reminderPrepared',
} as const;

async function notify({ key, moment, what }: Reminder, name: string): Promise<void> {
  const about =
    what === 'authority'
      ? 'reminderAboutAuthority'
      : what === 'prepared'
        ? 'reminderAboutLetter'
        : 'reminderAboutAnswer';
  await show(key, interfaceWord(titleKeys[moment]), interfaceWord(about, name.slice(0, 80)));
}

async function notifyOfMany(count: number): Promise<void> {
  await show(summaryId, interfaceWord('reminderMany', count), interfaceWord('reminderManyHint'));
}

async function show(id: string, title: string, message: string): Promise<void> {
  // Chromium alone knows buttons; Firefox refuses a notification that has some.
  const buttons = import.meta.env.CHROME
    ? { buttons: [{ title: interfaceWord('reminderOpen') }, { title: interfaceWord('reminderSnooze') }] }
    : {};
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: ownPage('icon/96.png'),
    title,
    message,
    ...buttons,
  });
}

/** A click on a notification opens what it is about. */
export async function openReminder(id: string): Promise<void> {
  await browser.notifications.clear(id);
  await browser.tabs.create({ url: ownPage(pageFor(id)) });
}

/** The buttons: open, or put off until tomorrow. */
export async function answerReminder(id: string, button: number): Promise<void> {
  if (button === 0) return openReminder(id);
  await browser.notifications.clear(id);
  if (id !== summaryId) await snoozeCase(caseOf(id), addDays(readToday(), 1));
}

/** The key of a reminder begins with its case, or with a draft's key, which holds a colon itself. */
function caseOf(id: string): string {
  return id.slice(0, id.indexOf(':', isDraft(id) ? 'site:'.length : 0));
}

/** The key of a draft (lib/store/drafts.ts): of a letter to a site, or of one in a case. */
function isDraft(id: string): boolean {
  return id.startsWith('site:') || id.startsWith('case:');
}

function pageFor(id: string): string {
  if (id === summaryId) return 'desk.html?view=requests';
  const about = caseOf(id);
  return isDraft(about) ? `desk.html?view=write&draft=${encodeURIComponent(about)}` : `desk.html?case=${about}`;
}
