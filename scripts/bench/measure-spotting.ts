// What the spotter costs an ordinary page. Every call is made in a freshly loaded page, cold, as it happens to people;
// the walk that it is held against as well.

import type { CDPSession, Page } from 'puppeteer-core';
import { servePages } from '../serve-pages.ts';
import type { BenchPage } from './bench-pages.ts';
import { type Figure, median, percentile } from './figure.ts';
import { openBenchPage, type Workshop } from './workshop.ts';

type Task = 'walk' | 'firstStage' | 'secondStage';

interface PageTimes {
  times: Record<Task, number[]>;
  looks: boolean;
  /** Layouts and style recalculations during the first stage: the fewest of all runs, as some are the page's own. */
  layouts: number;
}

const countLayouts = async (devtools: CDPSession): Promise<number> => {
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return of('LayoutCount') + of('RecalcStyleCount');
};

/** Milliseconds of one call, in a page that has run nothing of ours before. */
async function timeCold(page: Page, code: string, task: Task): Promise<{ took: number; result: unknown }> {
  return page.evaluate(`(() => { ${code}
    const start = performance.now();
    const result = globalThis.insynSpotting.${task}();
    return { took: performance.now() - start, result };
  })()`) as Promise<{ took: number; result: unknown }>;
}

async function timePage(page: Page, url: string, code: string, runs: number): Promise<PageTimes> {
  const devtools = await page.createCDPSession();
  await devtools.send('Performance.enable');
  const found: PageTimes = {
    times: { walk: [], firstStage: [], secondStage: [] },
    looks: false,
    layouts: Number.POSITIVE_INFINITY,
  };
  for (let run = 0; run < runs; run++) {
    for (const task of ['walk', 'firstStage', 'secondStage'] as const) {
      await page.goto(url, { waitUntil: 'load' });
      // Let the page come to rest, so that its own layouts are over.
      await page.evaluate(() => new Promise((rest) => requestAnimationFrame(() => setTimeout(rest, 30))));
      const before = await countLayouts(devtools);
      const { took, result } = await timeCold(page, code, task);
      found.times[task].push(took);
      if (task !== 'firstStage') continue;
      found.looks = result === 'look';
      found.layouts = Math.min(found.layouts, (await countLayouts(devtools)) - before);
    }
  }
  await devtools.detach();
  return found;
}

export async function measureSpotting(
  { browser, spotting }: Workshop,
  pages: BenchPage[],
  runs: number,
): Promise<Figure[]> {
  const server = await servePages((path) => {
    const page = pages[Number(path.slice(1))];
    // Isolated, a page's clock counts in steps of 5 µs instead of 100.
    const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
    return page ? { body: page.html, headers } : null;
  });
  const tab = await openBenchPage(browser, server.port);
  try {
    const all: PageTimes[] = [];
    for (const at of pages.keys()) all.push(await timePage(tab, server.urlOf(`/${at}`), spotting, runs));
    return figuresOf(all, runs);
  } finally {
    await tab.close();
    await server.close();
  }
}

function figuresOf(all: PageTimes[], runs: number): Figure[] {
  const ratios = all.map(({ times }) => median(times.firstStage) / median(times.walk));
  const first = all.map(({ times }) => median(times.firstStage));
  const second = all.map(({ times }) => median(times.secondStage));
  const note = `${all.length} pages, ${runs} cold runs each`;
  const walked = `the walk takes ${median(all.map(({ times }) => median(times.walk))).toFixed(2)} ms`;
  return [
    {
      name: 'first stage, walks over the text: median',
      value: median(ratios),
      unit: '×',
      limit: 3,
      note: `${note}; ${walked}`,
    },
    {
      name: 'first stage, walks over the text: 95th percentile',
      value: percentile(ratios, 0.95),
      unit: '×',
      limit: 6,
      note,
    },
    { name: 'first stage, longest', value: Math.max(...first), unit: 'ms', limit: 16, note: 'median of each page' },
    {
      name: 'first stage, layouts forced',
      value: all.reduce((sum, { layouts }) => sum + layouts, 0),
      unit: '',
      limit: 0,
      note,
    },
    {
      name: 'ordinary pages that reach the second stage',
      value: (100 * all.filter(({ looks }) => looks).length) / all.length,
      unit: '%',
      limit: 10,
      note: `${all.length} pages`,
    },
    {
      name: 'second stage in the page, longest',
      value: Math.max(...second),
      unit: 'ms',
      limit: 16,
      note: 'median of each page',
    },
  ];
}
