// Whether a page that is none leaves our worker asleep: it is put to sleep, ordinary pages are opened, and every time it
// wakes is counted. A policy opened after them has to wake it, or the count would mean nothing.

import type { Browser } from 'puppeteer-core';
import { launchWithExtension } from '../launch-browser.ts';
import { servePages } from '../serve-pages.ts';
import type { BenchPage } from './bench-pages.ts';
import type { Figure } from './figure.ts';

/** Milliseconds on each page: the spotter looks when the page is idle, and again when it has changed. */
const stay = 1500;
const mostPages = 30;

const workerOf = (browser: Browser) => browser.targets().find((target) => target.type() === 'service_worker');

async function putToSleep(browser: Browser): Promise<void> {
  const worker = await workerOf(browser)?.worker();
  await worker?.close();
  for (let waited = 0; workerOf(browser) && waited < 50; waited++) await rest(100);
  if (workerOf(browser)) throw new Error('The worker does not go to sleep.');
}

const rest = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

export async function measureSilence(
  executablePath: string,
  ordinary: BenchPage[],
  policies: BenchPage[],
): Promise<Figure[]> {
  const pages = ordinary.slice(0, mostPages);
  const policy = policies[0];
  if (!policy || pages.length === 0) return [];
  const all = [...pages, policy];
  const server = await servePages((path) => {
    const page = all[Number(path.slice(1))];
    return page ? { body: page.html } : null;
  });
  const { browser, close } = await launchWithExtension({ name: 'chromium', executablePath, headless: true });
  try {
    // Its script for every page is being registered.
    await rest(1500);
    const tab = await browser.newPage();
    const wakesIt = async (at: number): Promise<boolean> => {
      await tab.goto(server.urlOf(`/${at}`), { waitUntil: 'load' });
      await rest(stay);
      return workerOf(browser) !== undefined;
    };
    const woken: string[] = [];
    await putToSleep(browser);
    for (const [at, page] of pages.entries()) {
      if (!(await wakesIt(at))) continue;
      woken.push(page.name);
      await putToSleep(browser);
    }
    if (!(await wakesIt(pages.length))) throw new Error('Not even a policy woke the worker.');
    const names = woken.length > 0 ? `: ${woken.slice(0, 5).join(', ')}` : '';
    return [
      {
        name: 'ordinary pages that wake the worker',
        value: (100 * woken.length) / pages.length,
        unit: '%',
        limit: 10,
        note: `${woken.length} of ${pages.length} pages${names}; a policy after them does`,
      },
    ];
  } finally {
    await close();
    await server.close();
  }
}
