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
  /** Of the thread's own time; `dur` holds also what other processes took meanwhile. */
  tdur?: number;
  tid: number;
  pid: number;
  args?: { data?: { url?: string } };
}

interface Task {
  /** Milliseconds of the thread's own time: on a busy machine the clock tells of others too. */
  took: number;
  /** Milliseconds by the clock. */
  passed: number;
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
  const length = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur;
  const byLength = (list: TraceEvent[]) => list.sort((a, b) => length(b) - length(a));
  const [task] = byLength(later.filter(({ name }) => name.endsWith('RunTask')));
  if (!task) return { took: 0, passed: 0, what: 'nothing' };
  const end = task.ts + (task.dur ?? 0);
  const [most] = byLength(
    later.filter(
      ({ name, ts, tid }) =>
        tid === task.tid && ts >= task.ts && ts < end && !/RunTask$|^(?:ThreadPool|Receive)/.test(name),
    ),
  );
  const file = most?.args?.data?.url?.split('/').pop() ?? '';
  return {
    took: length(task) / 1000,
    passed: (task.dur ?? 0) / 1000,
    what: `${most?.name ?? 'unknown'} ${file}`.trim(),
  };
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

async function inNewPage<Result>(browser: Browser, use: (page: Page) => Promise<Result>): Promise<Result> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(watchForCard, cardHost);
    return await use(page);
  } finally {
    await page.close();
  }
}

interface PageCosts {
  empty: CardTimes[];
  ours: CardTimes[];
  tasks: Task[];
}

/** The two browsers take turns, so that a busy machine is busy for both. The first round only warms up. */
async function costsOf(empty: Browser, ours: Browser, url: string, runs: number): Promise<PageCosts> {
  const costs: PageCosts = { empty: [], ours: [], tasks: [] };
  for (let run = 0; run < runs + 1; run++) {
    const least = await inNewPage(empty, (page) => timeCard(page, url));
    const one = await inNewPage(ours, (page) => timeCard(page, url));
    if (run === 0) continue;
    costs.empty.push(least);
    costs.ours.push(one);
    costs.tasks.push(await inNewPage(ours, (page) => traceCard(page, url)));
  }
  return costs;
}

/** The task in the middle, by its length. */
function middleTask(tasks: Task[]): Task {
  const sorted = [...tasks].sort((a, b) => a.took - b.took);
  return sorted[sorted.length >> 1] ?? { took: 0, passed: 0, what: 'nothing' };
}

const mostPages = 4;

/** The shortest, the longest and some between. */
function someOf(policies: BenchPage[]): BenchPage[] {
  const sorted = [...policies].sort((a, b) => a.html.length - b.html.length);
  if (sorted.length <= mostPages) return sorted;
  const step = (sorted.length - 1) / (mostPages - 1);
  return Array.from({ length: mostPages }, (_, at) => Math.round(at * step)).flatMap((at) => sorted[at] ?? []);
}

export async function measureCard(executablePath: string, policies: BenchPage[], runs: number): Promise<Figure[]> {
  const pages = someOf(policies);
  const server = await servePages((path) => {
    const page = pages[Number(path.slice(1))];
    return page ? { body: page.html } : null;
  });
  try {
    const costs = await withExtension(makeEmptyCard(), executablePath, (empty) =>
      withExtension(builtExtension.chromium, executablePath, async (ours) => {
        const all: PageCosts[] = [];
        for (const at of pages.keys()) all.push(await costsOf(empty, ours, server.urlOf(`/${at}`), runs));
        return all;
      }),
    );
    return figuresOf(costs, pages, runs);
  } finally {
    await server.close();
  }
}

function figuresOf(costs: PageCosts[], pages: BenchPage[], runs: number): Figure[] {
  const middle = (one: PageCosts, whose: 'empty' | 'ours', what: keyof CardTimes): number =>
    median(one[whose].map((times) => times[what]));
  const least = median(costs.map((one) => middle(one, 'empty', 'shown')));
  const shown = median(costs.map((one) => middle(one, 'ours', 'shown')));
  const done = median(costs.map((one) => middle(one, 'ours', 'done')));
  const longest = costs.map(({ tasks }) => middleTask(tasks)).sort((a, b) => b.took - a.took)[0];
  const largest = Math.max(...pages.map(({ html }) => html.length)) / 1000;
  const note = `median of ${pages.length} policies, ${runs} runs each in turn; empty ${least.toFixed(0)} ms, ours ${shown.toFixed(0)} ms, with its summary ${done.toFixed(0)} ms`;
  return [
    {
      name: 'page idle to card shown, against an empty card',
      value: median(costs.map((one) => middle(one, 'ours', 'shown') / middle(one, 'empty', 'shown'))),
      unit: '×',
      limit: 2,
      note,
    },
    {
      name: 'page idle to card with its summary',
      value: median(costs.map((one) => middle(one, 'ours', 'done') / middle(one, 'empty', 'shown'))),
      unit: '×',
      limit: null,
      note,
    },
    {
      name: 'main thread kept, longest',
      value: longest?.took ?? 0,
      unit: 'ms',
      limit: 16,
      note: `longest task after loading, its own time (${(longest?.passed ?? 0).toFixed(0)} ms by the clock), traced: median of ${runs} runs, worst of ${pages.length} pages up to ${largest.toFixed(0)} kB; mostly ${longest?.what}`,
    },
  ];
}
