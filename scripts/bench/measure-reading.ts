// Reading a policy (text in, summary out), beside Readability finding the article of the same page and compromise
// tagging the same text; and what reading a very long one does to memory.

import type { Page } from 'puppeteer-core';
import { servePages } from '../serve-pages.ts';
import type { BenchPage } from './bench-pages.ts';
import { type Figure, median } from './figure.ts';
import { openBenchPage, type Workshop } from './workshop.ts';

const call = (page: Page, expression: string) => page.evaluate(`globalThis.insynReading.${expression}`);

/** Milliseconds of the middle run of each, on one page. */
interface PageTimes {
  read: number;
  readability: number;
  compromise: number;
  textLength: number;
}

async function timePage(tab: Page, runs: number): Promise<PageTimes> {
  const times = (await call(tab, `compare(${runs})`)) as Record<'read' | 'readability' | 'compromise', number[]> & {
    textLength: number;
  };
  return {
    read: median(times.read),
    readability: median(times.readability),
    compromise: median(times.compromise),
    textLength: times.textLength,
  };
}

/** compromise knows English only. */
export async function measureReading(workshop: Workshop, policies: BenchPage[], runs: number): Promise<Figure[]> {
  const pages = policies.filter(({ language }) => language === 'en');
  const server = await servePages((path) => {
    const page = pages[Number(path.slice(1))];
    const headers = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
    return page ? { body: page.html, headers } : null;
  });
  const tab = await openBenchPage(workshop.browser, server.port);
  const all: PageTimes[] = [];
  try {
    for (const at of pages.keys()) {
      await tab.goto(server.urlOf(`/${at}`), { waitUntil: 'load' });
      await tab.evaluate(workshop.reading);
      all.push(await timePage(tab, runs));
    }
  } finally {
    await tab.close();
    await server.close();
  }
  return figuresOf(all, runs);
}

function figuresOf(all: PageTimes[], runs: number): Figure[] {
  const toReadability = all.map(({ read, readability }) => read / readability);
  const toCompromise = all.map(({ read, compromise }) => compromise / read);
  const took = all.map(({ read }) => read);
  const lengths = all.map(({ textLength }) => textLength / 1000);
  const between = (values: number[], digits: number): string =>
    `from ${Math.min(...values).toFixed(digits)} to ${Math.max(...values).toFixed(digits)}`;
  const note = `median of ${all.length} English policies ${between(lengths, 0)} kB of text, ${runs} warm runs each in turn`;
  return [
    {
      name: 'reading, against Readability',
      value: median(toReadability),
      unit: '×',
      limit: 2,
      note: `${note}; ${between(toReadability, 1)}`,
    },
    {
      name: 'reading, faster than compromise',
      value: median(toCompromise),
      unit: '×',
      limit: 15,
      atLeast: true,
      note: `${note}; ${between(toCompromise, 1)}`,
    },
    { name: 'reading', value: median(took), unit: 'ms', limit: null, note: `${between(took, 1)} ms` },
  ];
}

const megabyte = 1_000_000;

/** A policy of a million characters: one of the project's, over and over. */
function longPolicy({ html }: BenchPage): string {
  const body = /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html;
  const times = Math.ceil(megabyte / body.length);
  return `<!doctype html><html lang="en"><title>Privacy</title><body>${body.repeat(times).slice(0, megabyte)}</body></html>`;
}

export async function measureMemory(workshop: Workshop, policies: BenchPage[]): Promise<Figure[]> {
  const policy = policies.find(({ language }) => language === 'en') ?? policies[0];
  if (!policy) return [];
  const server = await servePages(() => ({ body: longPolicy(policy) }));
  const tab = await openBenchPage(workshop.browser, server.port);
  try {
    await tab.goto(server.urlOf('/'), { waitUntil: 'load' });
    await tab.evaluate(workshop.reading);
    const devtools = await tab.createCDPSession();
    const heap = async (collect: boolean): Promise<number> => {
      if (collect) await devtools.send('HeapProfiler.collectGarbage');
      return (await devtools.send('Runtime.getHeapUsage')).usedSize / megabyte;
    };
    // Once before: compiled code and tables of words stay, whatever is read.
    await call(tab, 'keep()');
    await call(tab, 'forget()');
    const before = await heap(true);
    await call(tab, 'keep()');
    const after = await heap(false);
    await call(tab, 'forget()');
    const left = await heap(true);
    const note = 'a policy of 1,000,000 characters, extracted and read';
    return [
      { name: 'memory while reading 1 MB', value: after - before, unit: 'MB', limit: 40, note },
      {
        name: 'memory not given back',
        value: left - before,
        unit: 'MB',
        limit: 1,
        note: 'the second time that it is read',
      },
    ];
  } finally {
    await tab.close();
    await server.close();
  }
}
