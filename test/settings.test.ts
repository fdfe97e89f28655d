import { beforeEach, expect, test, vi } from 'vitest';
import type * as SettingsRoom from '../lib/settings.ts';
import { type FakeExtension, installFakeExtension } from './support/extension.ts';

vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as unknown as { browser: unknown }).browser;
  },
}));

let extension: FakeExtension;
let settings: typeof SettingsRoom;

beforeEach(async () => {
  extension = installFakeExtension();
  settings = await import('../lib/settings.ts');
});

test('nothing stored reads as the defaults', async () => {
  expect(await settings.readSettings()).toEqual({
    spotting: 'everywhere',
    sitesOff: [],
    cardsClosed: [],
    identifiers: { name: '', emails: [], customerNumbers: [], address: [] },
    residence: null,
    reminders: true,
    cardFolded: false,
  });
});

test.each([
  ['spotting', 'sometimes', 'everywhere'],
  ['spotting', 'off', 'off'],
  ['sitesOff', 'lantern.example', []],
  ['sitesOff', [4], []],
  ['sitesOff', ['lantern.example'], ['lantern.example']],
  ['residence', 'Sweden', null],
  ['residence', 'DE-BY', 'DE-BY'],
  ['reminders', null, true],
] as const)('%s stored as %j reads as %j', async (name, stored, expected) => {
  extension.stored[name] = stored;
  expect(await settings.readSetting(name)).toEqual(expected);
});

test('a site is put on a list once and taken off again', async () => {
  await settings.setSite('cardsClosed', 'a.example', true);
  await settings.setSite('cardsClosed', 'b.example', true);
  await settings.setSite('cardsClosed', 'a.example', true);
  expect(await settings.readSetting('cardsClosed')).toEqual(['b.example', 'a.example']);
  await settings.setSite('cardsClosed', 'b.example', false);
  expect(await settings.readSetting('cardsClosed')).toEqual(['a.example']);
});

test.each([
  ['everywhere', true, true, 'everywhere', ['request']],
  ['everywhere', false, false, undefined, ['request']],
  ['onClick', true, true, 'onClick', ['remove']],
  ['off', true, true, 'off', ['remove']],
] as const)('choosing %s, the browser saying %s', async (mode, allowed, done, stored, asked) => {
  const calls: string[] = [];
  Object.assign((globalThis as unknown as { browser: object }).browser, {
    permissions: {
      request: async () => calls.push('request') > 0 && allowed,
      // As Chromium does with what the manifest requires.
      remove: async () => {
        calls.push('remove');
        throw new Error('You cannot remove required permissions.');
      },
    },
  });
  expect(await settings.chooseSpotting(mode)).toBe(done);
  expect(extension.stored.spotting).toBe(stored);
  expect(calls).toEqual(asked);
});

test('from a private window nothing is kept', async () => {
  settings.forbidKeeping();
  await settings.setSite('sitesOff', 'secret.example', true);
  expect(await settings.restoreSettings({ spotting: 'off' })).toBe(0);
  settings.forbidKeeping(false);
  expect(extension.stored).toEqual({});
});

test('who watches hears of our settings only', async () => {
  const heard: string[][] = [];
  settings.watchSettings((names) => heard.push(names));
  await settings.writeSetting('reminders', false);
  extension.stored.other = 1;
  expect(heard).toEqual([['reminders']]);
});

test('a backup brings back what is sound in it, and erasing forgets all', async () => {
  expect(await settings.restoreSettings({ spotting: 'onClick', residence: 7, unknown: 1 })).toBe(2);
  expect(extension.stored).toEqual({ spotting: 'onClick', residence: null });
  expect(await settings.restoreSettings('nonsense')).toBe(0);
  await settings.eraseSettings();
  expect(extension.stored).toEqual({});
});
