// The stage for a story: one browser with the built extension, made-up web sites on this machine, and hands for what a
// person does. Told once for both browsers; where they differ, the difference is here and not in the stories.

import type { IncomingMessage } from 'node:http';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type BrowserName, provideBrowser } from '../../../scripts/find-browser.ts';
import { type LaunchedBrowser, launchWithExtension } from '../../../scripts/launch-browser.ts';
import { type PageServer, type ServedPage, servePages } from '../../../scripts/serve-pages.ts';
import { cardHost } from '../../../scripts/watch-card.ts';

/** The browser that this run of the stories is told in. */
export const storyBrowser: BrowserName = process.env.INSYN_STORIES_IN === 'firefox' ? 'firefox' : 'chromium';

/** Long enough for a slow machine, short enough that a story that fails says so. Milliseconds. */
const patience = 20_000;

/** Firefox cannot be told to stop the background, only to stop it soon when nothing happens (in milliseconds). */
const firefoxPrefs = {
  'extensions.background.idle.timeout': 3000,
  // A machine without a desktop has no one to show notifications: Firefox then shows them itself.
  'alerts.useSystemBackend': false,
};

/** Pages by path; a story adds its own. */
export type Site = Record<string, ServedPage | string>;

export class Stage {
  readonly #launched: LaunchedBrowser;
  readonly #server: PageServer;
  readonly site: Site;

  private constructor(launched: LaunchedBrowser, server: PageServer, site: Site) {
    this.#launched = launched;
    this.#server = server;
    this.site = site;
  }

  /** @param heard is told of each request. */
  static async open(
    site: Site = {},
    locale = 'en',
    heard?: (path: string, request: IncomingMessage) => unknown,
  ): Promise<Stage> {
    const server = await servePages((path, request) => {
      heard?.(path, request);
      const page = site[path];
      return typeof page === 'string' ? { body: page } : (page ?? null);
    });
    const executablePath = process.env.INSYN_BROWSER ?? provideBrowser(storyBrowser);
    const launched = await launchWithExtension({
      name: storyBrowser,
      executablePath,
      headless: true,
      locale,
      firefoxPrefs,
    });
    const stage = new Stage(launched, server, site);
    await stage.waitUntilSpotting();
    return stage;
  }

  async close(): Promise<void> {
    await this.#launched.close();
    await this.#server.close();
  }

  get name(): BrowserName {
    return this.#launched.name;
  }

  urlOf(path: string, host = 'harbourlantern.example'): string {
    return this.#server.urlOf(path, host);
  }

  /** A new tab on a page of ours. */
  async visit(path: string, host?: string): Promise<Page> {
    const page = await this.#launched.browser.newPage();
    await page.goto(this.urlOf(path, host), { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** A new tab on a page of the extension, "/desk.html". */
  async openOwnPage(path: string): Promise<Page> {
    const page = await this.#launched.browser.newPage();
    // Firefox tells the driver nothing about the loading of such pages: go there, then look.
    await page.goto(`${this.#launched.extensionUrl}${path}`, { waitUntil: this.name === 'firefox' ? [] : 'load' });
    await page.waitForFunction(() => document.readyState === 'complete' && location.protocol.endsWith('-extension:'), {
      timeout: patience,
    });
    return page;
  }

  /** The popup for a page, as a tab of its own: a real popup closes as soon as anything else has the focus. */
  async openPopup(page: Page): Promise<Page> {
    return this.openOwnPage(`/popup.html?tab=${await this.tabIdOf(page)}`);
  }

  /** Runs in a page of the extension that is opened for it, with the browser's API as `browser`. */
  async inExtension<Given extends unknown[], Gives>(
    run: (...given: Given) => Gives | Promise<Gives>,
    ...given: Given
  ): Promise<Awaited<Gives>> {
    const page = await this.openOwnPage('/privacy.html');
    try {
      await page.evaluate(() => {
        const scope = globalThis as Record<string, unknown>;
        scope.browser ??= scope.chrome;
      });
      return (await page.evaluate(run as (...given: unknown[]) => unknown, ...given)) as Awaited<Gives>;
    } finally {
      await page.close();
    }
  }

  /** The addresses of the extension's own pages that are open, the popup included. */
  async openViews(): Promise<string[]> {
    // In Chromium the popup closes when a tab opens to look for it; in Firefox the driver does not see it.
    if (this.name === 'chromium') return this.#launched.browser.targets().map((target) => target.url());
    return this.inExtension(() => (browser.extension.getViews() as Window[]).map((view) => view.location.href));
  }

  /** The tab's number, as the extension counts; by its address, so a story gives each page one of its own. */
  async tabIdOf(page: Page): Promise<number> {
    const id = await this.inExtension(
      async (url) => (await browser.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1,
      page.url(),
    );
    if (id < 0) throw new Error(`No tab stands at ${page.url()}.`);
    return id;
  }

  /** The toolbar icon's title and badge for a tab: what a person sees there. */
  async toolbarOf(page: Page): Promise<{ title: string; badge: string }> {
    const tabId = await this.tabIdOf(page);
    return this.inExtension(
      async (id) => ({
        title: await browser.action.getTitle({ tabId: id }),
        badge: await browser.action.getBadgeText({ tabId: id }),
      }),
      tabId,
    );
  }

  /** Ends the background: the service worker, or Firefox's event page. It starts again with the next event. */
  async stopBackground(): Promise<void> {
    if (this.name === 'chromium') {
      const target = this.#launched.browser.targets().find((one) => one.type() === 'service_worker');
      await (await target?.worker())?.close();
      await until('the worker has stopped', async () => !(await this.backgroundRuns()));
      return;
    }
    await until('the background has stopped', async () => !(await this.backgroundRuns()));
  }

  /** Whether the background is awake; asking does not wake it. */
  async backgroundRuns(): Promise<boolean> {
    if (this.name === 'chromium')
      return this.#launched.browser.targets().some((target) => target.type() === 'service_worker');
    return this.inExtension(() =>
      (browser.extension as { getViews(filter: object): unknown[] })
        .getViews({})
        .some((view) => (view as Window).location.pathname.includes('background')),
    );
  }

  /** Where the spotter does not run, as match patterns. */
  async sitesLeftOut(): Promise<string[]> {
    return this.inExtension(async () =>
      (await browser.scripting.getRegisteredContentScripts()).flatMap(({ excludeMatches }) => excludeMatches ?? []),
    );
  }

  /** The spotter is registered by the background after the start; a page opened before that is not looked at. */
  private async waitUntilSpotting(): Promise<void> {
    await until('the spotter is registered', () =>
      this.inExtension(async () => (await browser.scripting.getRegisteredContentScripts()).length > 0),
    );
  }
}

/**
 * Lets days pass: every day kept in the extension's database moves back by so many. The clock of a browser cannot be
 * set, but for whoever computes with days the two are the same.
 */
export async function letDaysPass(stage: Stage, days: number): Promise<void> {
  const moved = await stage.inExtension(async (count) => {
    const back = (value: unknown): unknown => {
      if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))
        return new Date(Date.parse(value) - count * 86_400_000).toISOString().slice(0, 10);
      if (Array.isArray(value)) return value.map(back);
      if (value && Object.getPrototypeOf(value) === Object.prototype)
        return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, back(part)]));
      return value;
    };
    let changed = 0;
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name as string);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      await new Promise<void>((resolve, reject) => {
        const change = database.transaction([...database.objectStoreNames], 'readwrite');
        change.oncomplete = () => resolve();
        change.onerror = () => reject(change.error);
        for (const table of database.objectStoreNames) {
          change.objectStore(table).openCursor().onsuccess = ({ target }) => {
            const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
            if (!cursor) return;
            const moved = back(cursor.value);
            if (JSON.stringify(moved) !== JSON.stringify(cursor.value)) {
              cursor.update(moved);
              changed++;
            }
            cursor.continue();
          };
        }
      });
      database.close();
    }
    return changed;
  }, days);
  if (moved === 0) throw new Error('Nothing in the database bears a day: there is no case.');
}

/** Types over what stands in a field of an own page. */
export async function fill(page: Page, field: string, text: string): Promise<void> {
  const handle = await page.waitForSelector(field, { timeout: patience });
  await handle?.click({ count: 3 });
  await handle?.type(text);
}

/** Ticks a box of an own page, unless it is ticked. */
export async function tick(page: Page, box: string): Promise<void> {
  const handle = (await page.waitForSelector(box, { timeout: patience })) as ElementHandle<HTMLInputElement> | null;
  if (!(await handle?.evaluate((one) => one.checked))) await handle?.click();
}

/** The browser's API inside of an extension page; both browsers give it this shape under Manifest V3. */
declare const browser: typeof import('webextension-polyfill');

/** Asks again until it is so. Throws with `what` when patience ends. */
export async function until(
  what: string,
  ask: () => Promise<boolean | null | undefined>,
  limit = patience,
): Promise<void> {
  const end = Date.now() + limit;
  let last: unknown;
  while (Date.now() < end) {
    try {
      if (await ask()) return;
    } catch (error) {
      last = error;
    }
    await pause(200);
  }
  throw new Error(`Waited ${limit / 1000} s in vain until ${what}.${last ? ` (${last})` : ''}`);
}

export const pause = (milliseconds: number) => new Promise<void>((later) => setTimeout(later, milliseconds));

/** The first thing in the card that `find` gives, waited for; `find` runs in the page with the card's root. */
export async function inCard(page: Page, find: string, limit = patience): Promise<ElementHandle<HTMLElement>> {
  const handle = await page.waitForFunction(
    (host: string, selector: string) => document.querySelector(host)?.shadowRoot?.querySelector(selector),
    { timeout: limit },
    cardHost,
    find,
  );
  return handle as unknown as ElementHandle<HTMLElement>;
}

/** The button or link in a page (`scope` null) or in the card whose words contain `words`, waited for. */
export async function named(
  page: Page,
  words: string | RegExp,
  scope: typeof cardHost | null = null,
  limit = patience,
): Promise<ElementHandle<HTMLElement>> {
  const pattern =
    words instanceof RegExp ? words : new RegExp(`^\\s*${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`, 'i');
  const handle = await page.waitForFunction(
    (host: string | null, source: string, flags: string) => {
      const root = host ? document.querySelector(host)?.shadowRoot : document;
      const test = new RegExp(source, flags);
      const speaks = (one: HTMLElement) =>
        test.test(one.getAttribute('aria-label') ?? '') || test.test(one.innerText ?? '');
      return [
        ...(root?.querySelectorAll<HTMLElement>('button, a, summary, [role=tab], label, input[type=submit]') ?? []),
      ].find((one) => speaks(one) && one.getClientRects().length > 0);
    },
    { timeout: limit },
    scope,
    pattern.source,
    pattern.flags,
  );
  return handle as unknown as ElementHandle<HTMLElement>;
}

/** Clicks as a person does: the card ignores clicks that a script made up. */
export async function click(handle: ElementHandle<HTMLElement>): Promise<void> {
  await handle.scrollIntoView();
  await handle.click();
}
