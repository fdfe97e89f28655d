// Starts a browser with the built extension in a fresh profile: for people (start.ts), for the stories (test/e2e) and
// for measuring. One driver for both browsers, so that what is tried in one is tried in the other.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { BrowserName } from './find-browser.ts';
import { exampleHosts } from './serve-pages.ts';

export const projectRoot = join(import.meta.dirname, '..');

/** Where `npm run build` puts the extension. */
export const builtExtension: Record<BrowserName, string> = {
  chromium: join(projectRoot, '.output/chrome-mv3'),
  firefox: join(projectRoot, '.output/firefox-mv3'),
};

export interface LaunchedBrowser {
  name: BrowserName;
  browser: Browser;
  /** "chrome-extension://…" or "moz-extension://…", without a slash at the end. */
  extensionUrl: string;
  close(): Promise<void>;
}

export interface LaunchWish {
  name: BrowserName;
  executablePath: string;
  headless: boolean;
  /** Keeps the profile there instead of in a folder that is thrown away. */
  profile?: string;
  /** BCP 47 of the interface; the machine's own where absent. */
  locale?: string;
  width?: number;
  height?: number;
  /** Further settings of Firefox, by their names in about:config. */
  firefoxPrefs?: Record<string, unknown>;
}

// Firefox gives each extension a random host name; the stories need to know it.
const firefoxHost = '1d6a7c0e-6f0b-4f43-9d8f-2b0c5f7f1e11';

/** Starts the browser and waits until the extension is there. Throws where it was not built. */
export async function launchWithExtension(wish: LaunchWish): Promise<LaunchedBrowser> {
  const folder = builtExtension[wish.name];
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`Nothing is built in ${folder}: run "npm run build" first.`);
  return wish.name === 'firefox' ? launchFirefox(wish, folder) : launchChromium(wish, folder);
}

const viewport = (wish: LaunchWish) =>
  wish.headless ? { width: wish.width ?? 1280, height: wish.height ?? 900 } : null;

async function launchChromium(wish: LaunchWish, folder: string): Promise<LaunchedBrowser> {
  const browser = await puppeteer.launch({
    executablePath: wish.executablePath,
    headless: wish.headless,
    pipe: true,
    enableExtensions: [folder],
    defaultViewport: viewport(wish),
    userDataDir: wish.profile,
    env: wish.locale ? { ...process.env, LANGUAGE: wish.locale } : process.env,
    args: [
      '--no-first-run',
      '--no-default-browser-check',
      `--host-resolver-rules=${exampleHosts.map((host) => `MAP ${host} 127.0.0.1`).join(',')}`,
      ...(wish.locale ? [`--lang=${wish.locale}`] : []),
      // Chromium refuses to run as root inside its sandbox, as in most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(wish.headless ? [] : ['--start-maximized']),
    ],
  });
  const worker = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith('chrome-extension://'),
    {
      timeout: 30_000,
    },
  );
  return {
    name: 'chromium',
    browser,
    extensionUrl: new URL(worker.url()).href.split('/').slice(0, 3).join('/'),
    close: () => browser.close(),
  };
}

async function launchFirefox(wish: LaunchWish, folder: string): Promise<LaunchedBrowser> {
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: wish.executablePath,
    headless: wish.headless,
    defaultViewport: viewport(wish),
    userDataDir: wish.profile,
    // Without this the driver may not open the extension's own pages.
    args: [
      '--remote-allow-system-access',
      ...(wish.headless ? [`--width=${wish.width ?? 1280}`, `--height=${wish.height ?? 900}`] : []),
    ],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: firefoxHost }),
      'network.dns.localDomains': exampleHosts.join(','),
      'browser.aboutwelcome.enabled': false,
      'datareporting.policy.dataSubmissionEnabled': false,
      ...wish.firefoxPrefs,
      ...(wish.locale ? { 'intl.locale.requested': wish.locale, 'intl.accept_languages': wish.locale } : {}),
    },
  });
  await browser.installExtension(folder);
  return { name: 'firefox', browser, extensionUrl: `moz-extension://${firefoxHost}`, close: () => browser.close() };
}
