import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerReminder, giveReminders, openReminder } from '../../entrypoints/background/reminders.ts';
import { eraseAll } from '../../lib/store/backup.ts';
import { createCase } from '../../lib/store/cases.ts';
import { saveDraft } from '../../lib/store/drafts.ts';
import { caseFor } from '../support/cases.ts';
import { type FakeExtension, installFakeExtension } from '../support/extension.ts';

vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as unknown as { browser: unknown }).browser;
  },
}));

let extension: FakeExtension;
let shown: { id: string; title: string; message: string }[];
let opened: string[];
let badge: string;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  extension = installFakeExtension();
  shown = [];
  opened = [];
  Object.assign((globalThis as unknown as { browser: object }).browser, {
    i18n: { getMessage: (key: string, values: string[] = []) => [key, ...values].join(' ') },
    action: {
      setBadgeBackgroundColor: async () => {},
      setBadgeText: async ({ text }: { text: string }) => {
        badge = text;
      },
    },
    notifications: {
      create: async (id: string, options: { title: string; message: string }) =>
        shown.push({ id, title: options.title, message: options.message }),
      clear: async () => true,
    },
    tabs: { create: async ({ url }: { url: string }) => opened.push(url.replace('chrome-extension://insyn/', '')) },
  });
  await eraseAll();
});

afterEach(() => vi.useRealTimers());

async function on(day: string): Promise<string[]> {
  vi.setSystemTime(new Date(`${day}T10:00:00`));
  shown = [];
  await giveReminders();
  return shown.map(({ title, message }) => `${title}: ${message}`);
}

test('three days before, on the day and the day after, once each', async () => {
  await createCase(caseFor('Lantern', '2026-03-02'));
  expect(await on('2026-03-29')).toEqual([]);
  expect(await on('2026-03-30')).toEqual(['reminderSoon: reminderAboutAnswer Lantern']);
  expect(await on('2026-03-31')).toEqual([]);
  expect(await on('2026-04-02')).toEqual(['reminderToday: reminderAboutAnswer Lantern']);
  expect(await on('2026-04-02')).toEqual([]);
  expect(badge).toBe('');
  expect(await on('2026-04-03')).toEqual(['reminderLate: reminderAboutAnswer Lantern']);
  expect(badge).toBe('1');
  expect(await on('2026-05-03')).toEqual([]);
});

test('two rounds at once remind once', async () => {
  await createCase(caseFor('Lantern', '2026-03-02'));
  vi.setSystemTime(new Date('2026-04-02T10:00:00'));
  await Promise.all([giveReminders(), giveReminders(), giveReminders()]);
  expect(shown).toHaveLength(1);
});

test('a month asleep brings one notification for all', async () => {
  for (let number = 0; number < 40; number++) await createCase(caseFor(`Firm ${number}`, '2026-03-02'));
  expect(await on('2026-05-02')).toEqual(['reminderMany 40: reminderManyHint']);
  expect(badge).toBe('40');
  await openReminder('summary');
  expect(opened).toEqual(['desk.html?view=requests']);
  expect(await on('2026-05-03')).toEqual([]);
});

test('put off until tomorrow, it comes once more', async () => {
  await createCase(caseFor('Lantern', '2026-03-02'));
  await on('2026-04-02');
  await answerReminder(shown[0]?.id ?? '', 1);
  expect(await on('2026-04-02')).toEqual([]);
  expect(await on('2026-04-03')).toHaveLength(1);
  expect(await on('2026-04-03')).toEqual([]);
});

test('a click opens the case', async () => {
  const made = await createCase(caseFor('Lantern', '2026-03-02'));
  await on('2026-04-02');
  await openReminder(shown[0]?.id ?? '');
  await answerReminder(shown[0]?.id ?? '', 0);
  expect(opened).toEqual(Array(2).fill(`desk.html?case=${made.id}`));
});

test('a letter prepared and not sent is asked after', async () => {
  vi.setSystemTime(new Date('2026-03-02T10:00:00'));
  await saveDraft('site:lantern.example', {}, { prepared: true, name: 'Lantern' });
  expect(await on('2026-03-04')).toEqual([]);
  expect(await on('2026-03-05')).toEqual(['reminderPrepared: reminderAboutLetter Lantern']);
  await openReminder(shown[0]?.id ?? '');
  expect(opened).toEqual(['desk.html?view=write&draft=site%3Alantern.example']);
});

test('it is asked after once, though something is typed again', async () => {
  vi.setSystemTime(new Date('2026-03-02T10:00:00'));
  await saveDraft('site:lantern.example', {}, { prepared: true, name: 'Lantern' });
  expect(await on('2026-03-05')).toHaveLength(1);
  await saveDraft('site:lantern.example', { own: 'x' }, { prepared: true, name: 'Lantern' });
  expect(await on('2026-03-06')).toEqual([]);
  expect(await on('2026-03-09')).toEqual([]);
});

test('a follow-up that was prepared is asked after in its case', async () => {
  vi.setSystemTime(new Date('2026-03-02T10:00:00'));
  await saveDraft('case:a1', {}, { prepared: true, name: 'Lantern' });
  await on('2026-03-05');
  await openReminder(shown[0]?.id ?? '');
  expect(opened).toEqual(['desk.html?view=write&draft=case%3Aa1']);
  await answerReminder(shown[0]?.id ?? '', 1);
  expect(await on('2026-03-06')).toHaveLength(1);
});

test('switched off, only the badge counts', async () => {
  await createCase(caseFor('Lantern', '2026-03-02'));
  extension.stored.reminders = false;
  expect(await on('2026-04-03')).toEqual([]);
  expect(badge).toBe('1');
});
