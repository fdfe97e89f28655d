import { beforeEach, expect, test, vi } from 'vitest';
import { applySpotting } from '../../entrypoints/background/spotting.ts';
import { type FakeExtension, installFakeExtension } from '../support/extension.ts';

vi.mock('wxt/browser', () => ({
  get browser() {
    return (globalThis as unknown as { browser: unknown }).browser;
  },
}));

interface Script {
  id: string;
  js: string[];
  excludeMatches: string[];
}

let extension: FakeExtension;
let registered: Script[];

beforeEach(() => {
  extension = installFakeExtension();
  registered = [];
  const replace = async ([script]: Script[]) => {
    registered = [script as Script];
  };
  Object.assign((globalThis as unknown as { browser: object }).browser, {
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: Script[]) => {
        if (registered.length > 0) throw new Error('Duplicate script ID');
        await replace(scripts);
      },
      updateContentScripts: replace,
      unregisterContentScripts: async () => {
        registered = [];
      },
    },
  });
});

test('the spotter runs everywhere at first', async () => {
  await applySpotting();
  expect(registered).toMatchObject([
    { id: 'spotter', js: ['spotter.js'], matches: ['<all_urls>'], excludeMatches: [] },
  ]);
});

test('asked twice at once it is registered once', async () => {
  await Promise.all([applySpotting(), applySpotting()]);
  expect(registered).toHaveLength(1);
});

test.each(['onClick', 'off'])('in the mode %s nothing of ours is on any page', async (mode) => {
  await applySpotting();
  extension.stored.spotting = mode;
  await applySpotting();
  expect(registered).toEqual([]);
});

test('sites switched off are left out, and a host that is none spoils nothing', async () => {
  extension.stored.sitesOff = ['a.example', 'xn--bcker-jua.example', '[::1]', '*', 'a b', 'evil/*', ''];
  await applySpotting();
  expect(registered[0]?.excludeMatches).toEqual(['*://a.example/*', '*://xn--bcker-jua.example/*', '*://[::1]/*']);
});
