// How soon the popup paints, with an empty database and with ten thousand cases.

import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchWithExtension, projectRoot } from '../launch-browser.ts';
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

async function paints(page: Page, url: string, runs: number): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs + 2; run++) {
    const took = await firstPaint(page, url);
    if (run >= 2) times.push(took);
  }
  return times;
}

export async function measurePopup(executablePath: string, runs: number): Promise<Figure[]> {
  const store = await bundle(join(projectRoot, 'scripts/bench/in-page-store.ts'));
  const { browser, extensionUrl, close } = await launchWithExtension({
    name: 'chromium',
    executablePath,
    headless: true,
  });
  try {
    const page = await browser.newPage();
    const url = `${extensionUrl}/popup.html`;
    const empty = await paints(page, url, runs);
    await page.evaluate(store);
    const stored = await page.evaluate(`globalThis.insynStore.fill(${manyCases})`);
    const full = await paints(page, url, runs);
    const note = `${median(empty).toFixed(0)} ms empty, ${median(full).toFixed(0)} ms with ${stored} cases, ${runs} runs`;
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
    await close();
  }
}
