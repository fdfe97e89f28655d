// How soon the popup paints, with an empty database and with ten thousand cases.

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

async function openPopup({ browser, extensionUrl }: LaunchedBrowser): Promise<{ page: Page; url: string }> {
  const page = await browser.newPage();
  return { page, url: `${extensionUrl}/popup.html` };
}

/** The database goes on tidying up for a while after so much was written. */
const tidying = 5000;

/** Two browsers that take turns, one with the cases and one without, so that a busy machine is busy for both. */
export async function measurePopup(executablePath: string, runs: number): Promise<Figure[]> {
  const store = await bundle(join(projectRoot, 'scripts/bench/in-page-store.ts'));
  const launched: LaunchedBrowser[] = [];
  try {
    for (let count = 0; count < 2; count++)
      launched.push(await launchWithExtension({ name: 'chromium', executablePath, headless: true }));
    const [none, many] = await Promise.all(launched.map(openPopup));
    if (!none || !many) return [];
    for (const { page, url } of [none, many]) await firstPaint(page, url);
    await many.page.evaluate(store);
    const stored = await many.page.evaluate(`globalThis.insynStore.fill(${manyCases})`);
    await new Promise((rest) => setTimeout(rest, tidying));
    const empty: number[] = [];
    const full: number[] = [];
    for (let run = -2; run < runs; run++) {
      const [less, more] = [await firstPaint(none.page, none.url), await firstPaint(many.page, many.url)];
      if (run < 0) continue;
      empty.push(less);
      full.push(more);
    }
    const note = `${median(empty).toFixed(0)} ms empty, ${median(full).toFixed(0)} ms with ${stored} cases, ${runs} runs each in turn`;
    return [
      {
        name: 'popup, first paint with 10,000 cases',
        value: median(full) / median(empty),
        unit: '×',
        limit: 1.2,
        note,
      },
    ];
  } finally {
    for (const one of launched) await one.close();
  }
}
