// From the page being idle to the card being shown, against an empty card injected the same way; and how long our work
// keeps the page's main thread in one go.

import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { builtExtension } from '../launch-browser.ts';
import { servePages } from '../serve-pages.ts';
import { cardHost } from '../watch-card.ts';
import type { BenchPage } from './bench-pages.ts';
import { makeEmptyCard } from './empty-card.ts';
import { type Figure, median } from './figure.ts';

const patience = 15_000;

/** Before the page's own scripts: notes when the document is ready and when the card stands there, and is done reading. */
function watchForCard(host: string): void {
  const seen = globalThis as unknown as { idleAt?: number; cardAt?: number; doneAt?: number };
  document.addEventListener('DOMContentLoaded', () => {
    seen.idleAt = performance.now();
    const look = () => {
      const root = document.querySelector(host)?.shadowRoot;
      if (root?.textContent) seen.cardAt ??= performance.now();
      // A summary is drawn part by part; its last one is the note on how it was read.
      const drawing =
        root?.querySelector('.busy') || (root?.querySelector('.policy') && !root.querySelector('.reading-note'));
      if (root?.textContent && !drawing) seen.doneAt ??= performance.now();
      if (seen.doneAt === undefined) requestAnimationFrame(look);
    };
    look();
  });
}

interface CardTimes {
  shown: number;
  done: number;
}

async function timeCard(page: Page, url: string): Promise<CardTimes> {
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction('globalThis.doneAt !== undefined', { timeout: patience, polling: 50 });
  return page.evaluate(() => {
    const { idleAt = 0, cardAt = 0, doneAt = 0 } = globalThis as unknown as Record<string, number>;
    return { shown: cardAt - idleAt, done: doneAt - idleAt };
  });
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tid: number;
  pid: number;
  args?: { data?: { url?: string } };
}

interface Task {
  /** Milliseconds. */
  took: number;
  /** What most of it went into, as the browser calls it. */
  what: string;
}

/** The longest task of the page's main thread once the page has loaded: only ours is left then. */
function longestTask(events: TraceEvent[]): Task {
  const mainThreads = new Set(
    events
      .filter(({ name }) => name === 'FireAnimationFrame' || name === 'ParseHTML')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const loaded = Math.max(...events.filter(({ name }) => name === 'MarkLoad').map(({ ts }) => ts));
  const later = events.filter(({ ts, pid, tid }) => ts >= loaded && mainThreads.has(`${pid}/${tid}`));
  const byLength = (list: TraceEvent[]) => list.sort((a, b) => (b.dur ?? 0) - (a.dur ?? 0));
  const [task] = byLength(later.filter(({ name }) => name.endsWith('RunTask')));
  if (!task) return { took: 0, what: 'nothing' };
  const end = task.ts + (task.dur ?? 0);
  const [most] = byLength(
    later.filter(
      ({ name, ts, tid }) =>
        tid === task.tid && ts >= task.ts && ts < end && !/RunTask$|^(?:ThreadPool|Receive)/.test(name),
    ),
  );
  const file = most?.args?.data?.url?.split('/').pop() ?? '';
  return { took: (task.dur ?? 0) / 1000, what: `${most?.name ?? 'unknown'} ${file}`.trim() };
}

async function traceCard(page: Page, url: string): Promise<Task> {
  await page.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel'] });
  await timeCard(page, url);
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString('utf8')) as { traceEvents: TraceEvent[] };
  return longestTask(traceEvents);
}

async function withExtension<Result>(
  folder: string,
  executablePath: string,
  use: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const args = ['--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const browser = await puppeteer.launch({ executablePath, pipe: true, enableExtensions: [folder], args });
  try {
    await browser.waitForTarget((target) => target.type() === 'service_worker', { timeout: patience });
    // The registration of the script for every page is under way.
    await new Promise((rest) => setTimeout(rest, 1000));
    return await use(browser);
  } finally {
    await browser.close();
  }
}

async function timesOf(browser: Browser, urls: string[], runs: number): Promise<CardTimes[]> {
  const times: CardTimes[] = [];
  for (let run = 0; run < runs + 1; run++) {
    for (const url of urls) {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(watchForCard, cardHost);
      const one = await timeCard(page, url);
      // The first wakes the worker.
      if (run > 0) times.push(one);
      await page.close();
    }
  }
  return times;
}

export async function measureCard(executablePath: string, policies: BenchPage[], runs: number): Promise<Figure[]> {
  const pages = policies.slice(0, 4);
  const server = await servePages((path) => {
    const page = pages[Number(path.slice(1))];
    return page ? { body: page.html } : null;
  });
  const urls = pages.map((_, at) => server.urlOf(`/${at}`));
  try {
    const empty = await withExtension(makeEmptyCard(), executablePath, (browser) => timesOf(browser, urls, runs));
    const { ours, tasks } = await withExtension(builtExtension.chromium, executablePath, async (browser) => {
      const ours = await timesOf(browser, urls, runs);
      const tasks: Task[] = [];
      for (const url of urls) {
        const page = await browser.newPage();
        await page.evaluateOnNewDocument(watchForCard, cardHost);
        tasks.push(await traceCard(page, url));
        await page.close();
      }
      return { ours, tasks };
    });
    const longest = tasks.sort((a, b) => b.took - a.took)[0];
    const least = median(empty.map(({ shown }) => shown));
    const shown = median(ours.map((one) => one.shown));
    const done = median(ours.map((one) => one.done));
    const note = `${pages.length} policies, ${runs} runs each; empty ${least.toFixed(0)} ms, ours ${shown.toFixed(0)} ms, with its summary ${done.toFixed(0)} ms`;
    return [
      { name: 'page idle to card shown, against an empty card', value: shown / least, unit: '×', limit: 2, note },
      { name: 'page idle to card with its summary', value: done / least, unit: '×', limit: null, note },
      {
        name: 'main thread kept, longest',
        value: longest?.took ?? 0,
        unit: 'ms',
        limit: 16,
        note: `longest task after loading, traced: mostly ${longest?.what}`,
      },
    ];
  } finally {
    await server.close();
  }
}
