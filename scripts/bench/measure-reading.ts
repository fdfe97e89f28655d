// Reading a policy (text in, summary out), beside Readability finding the article of the same page and compromise
// tagging the same text; and what reading a very long one does to memory.

import type { Page } from 'puppeteer-core';
import { servePages } from '../serve-pages.ts';
import type { BenchPage } from './bench-pages.ts';
import { type Figure, median } from './figure.ts';
import { openBenchPage, type Workshop } from './workshop.ts';

type Task = 'read' | 'extract' | 'readability' | 'compromise';

const call = (page: Page, expression: string) => page.evaluate(`globalThis.insynReading.${expression}`);

async function timesOf(page: Page, task: Task, runs: number): Promise<number> {
  return median((await call(page, `${task}(${runs})`)) as number[]);
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
  const toReadability: number[] = [];
  const toCompromise: number[] = [];
  const took: number[] = [];
  try {
    for (const at of pages.keys()) {
      await tab.goto(server.urlOf(`/${at}`), { waitUntil: 'load' });
      await tab.evaluate(workshop.reading);
      const read = await timesOf(tab, 'read', runs);
      toReadability.push(read / (await timesOf(tab, 'readability', runs)));
      toCompromise.push((await timesOf(tab, 'compromise', Math.min(runs, 5))) / read);
      took.push(read);
    }
  } finally {
    await tab.close();
    await server.close();
  }
  const note = `median of ${pages.length} English policies, ${runs} warm runs each`;
  return [
    { name: 'reading, against Readability', value: median(toReadability), unit: '×', limit: 2, note },
    { name: 'reading, faster than compromise', value: median(toCompromise), unit: '×', limit: 15, atLeast: true, note },
    {
      name: 'reading',
      value: median(took),
      unit: 'ms',
      limit: null,
      note: `from ${Math.min(...took).toFixed(1)} to ${Math.max(...took).toFixed(1)} ms`,
    },
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
