// How soon the popup paints, with an empty database and with ten thousand cases.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type LaunchedBrowser, launchWithExtension, projectRoot } from '../launch-browser.ts';
import { bundle } from './bundle.ts';
import { type Figure, median } from './figure.ts';

const manyCases = 10_000;

/** Milliseconds from opening the popup's page to its first paint with content. */
async function firstPaint(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'load' });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (paint) resolve(paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );
}

const profileFolder = (): string => mkdtempSync(join(tmpdir(), 'insyn-popup-'));

/** Starts the browser with a profile of its own, lets `fill` put cases into it, and closes it, as at the end of a day. */
async function prepareProfile(executablePath: string, fill: (page: Page) => Promise<void>): Promise<string> {
  const profile = profileFolder();
  const launched = await launchWithExtension({ name: 'chromium', executablePath, headless: true, profile });
  try {
    const page = await launched.browser.newPage();
    await page.goto(`${launched.extensionUrl}/popup.html`, { waitUntil: 'load' });
    await fill(page);
  } finally {
    await launched.close();
  }
  return profile;
}

/** A browser that has just been started, and its database, are busy for a while. */
const settling = 5000;

/**
 * Two browsers that take turns, one with the cases and one without, so that a busy machine is busy for both. Both were
 * closed since the cases were stored: what writing so many leaves to do is not the popup's.
 */
export async function measurePopup(executablePath: string, runs: number): Promise<Figure[]> {
  const store = await bundle(join(projectRoot, 'scripts/bench/in-page-store.ts'));
  const profiles = [
    await prepareProfile(executablePath, async () => {}),
    await prepareProfile(executablePath, async (page) => {
      await page.evaluate(store);
      await page.evaluate(`globalThis.insynStore.fill(${manyCases})`);
    }),
  ];
  const launched: LaunchedBrowser[] = [];
  try {
    for (const profile of profiles)
      launched.push(await launchWithExtension({ name: 'chromium', executablePath, headless: true, profile }));
    await new Promise((rest) => setTimeout(rest, settling));
    const pages = await Promise.all(launched.map(({ browser }) => browser.newPage()));
    const times: number[][] = launched.map(() => []);
    for (let run = -2; run < runs; run++) {
      // Who is first changes from run to run.
      for (const at of run % 2 === 0 ? [0, 1] : [1, 0]) {
        const took = await firstPaint(pages[at] as Page, `${launched[at]?.extensionUrl}/popup.html`);
        if (run >= 0) times[at]?.push(took);
      }
    }
    // Asked at the end, so that the timed page loads nothing but the popup.
    await pages[1]?.evaluate(store);
    const kept = await pages[1]?.evaluate('globalThis.insynStore.count().then((count) => count)');
    if (kept !== manyCases) throw new Error(`Of ${manyCases} cases the browser kept ${kept}.`);
    const [empty, full] = times.map(median) as [number, number];
    const note = `${empty.toFixed(0)} ms empty, ${full.toFixed(0)} ms with ${kept} cases, ${runs} runs each in turn`;
    return [{ name: 'popup, first paint with 10,000 cases', value: full / empty, unit: '×', limit: 1.2, note }];
  } finally {
    for (const one of launched) await one.close();
    for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
  }
}
