// How much longer the list of requests takes with ten thousand cases than with a hundred: the first screen, searches and
// filters, opening a case. Two browsers with the built extension, taken in turn, so that a busy machine is busy for both.

import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { calendarDateOf } from '../../lib/model/calendar-date.ts';
import { type LaunchedBrowser, launchWithExtension, projectRoot } from '../launch-browser.ts';
import { bundle } from './bundle.ts';
import { type Figure, median } from './figure.ts';

/** As in-page-lists.ts makes them. */
const referenceOf = (at: number): string => `B${(at * 7919 + 100_003).toString(36).toUpperCase().padStart(7, '0')}`;

const few = { cases: 100, megabytes: 2 };
const many = { cases: 10_000, megabytes: 200 };

/** What a person does, and how it is told that it is done. */
const deeds: { name: string; limit: number | null; act: Act; value: string; seen: string }[] = [
  { name: 'search for a word that every third has', limit: 1.5, act: 'type', value: 'gmbh', seen: 'gmbh' },
  { name: 'search for a word that every twelfth has', limit: 1.5, act: 'type', value: 'lantern', seen: 'lantern' },
  {
    name: 'search for a word that few have',
    limit: 1.5,
    act: 'type',
    value: 'birkhain violin',
    seen: 'birkhain violin',
  },
  { name: 'search for one', limit: 1.5, act: 'type', value: 'bakery ab 62', seen: 'bakery ab 62' },
  { name: 'search for a reference', limit: 1.5, act: 'type', value: referenceOf(62), seen: 'bakery ab 62' },
  { name: 'filter: overdue', limit: 1.5, act: 'choose', value: 'state=overdue', seen: 'overdue' },
  { name: 'filter: refused', limit: 1.5, act: 'choose', value: 'state=refused', seen: 'refused' },
  { name: 'sort by controller', limit: 1.5, act: 'choose', value: 'order=controller', seen: '' },
];

type Act = 'type' | 'choose';

/** Milliseconds from the start of loading until the list stands there. */
async function firstScreen(page: Page, url: string): Promise<number> {
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction('globalThis.insynSeenAt !== undefined', { timeout: 60_000 });
  return page.evaluate(() => (globalThis as unknown as { insynSeenAt: number }).insynSeenAt);
}

/** Runs in the page before its own scripts: notes when the first request is shown. */
function noteFirstRow(): void {
  const look = () => {
    if (!document.querySelector('.request')) return;
    (globalThis as unknown as { insynSeenAt: number }).insynSeenAt = performance.now();
    watcher.disconnect();
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document, { childList: true, subtree: true });
}

/** Milliseconds from the deed until only rows that hold `seen` are shown, other rows than before. */
function timeDeed(page: Page, act: Act, value: string, seen: string): Promise<number> {
  return page.evaluate(
    (act: Act, value: string, seen: string) =>
      new Promise<number>((resolve, reject) => {
        const rows = () => [...document.querySelectorAll<HTMLElement>('.request')];
        const before = rows()
          .map((row) => row.textContent)
          .join();
        const set = (field: HTMLInputElement | HTMLSelectElement | null, text: string, type: string) => {
          if (!field) return reject(new Error(`No field for ${value}.`));
          field.value = text;
          field.dispatchEvent(new Event(type, { bubbles: true }));
        };
        const words = seen.split(' ').filter(Boolean);
        const begun = performance.now();
        const look = () => {
          const now = rows().map((row) => row.textContent?.toLowerCase() ?? '');
          if (
            now.length === 0 ||
            rows()
              .map((row) => row.textContent)
              .join() === before
          )
            return;
          if (!now.every((text) => words.every((word) => text.includes(word)))) return;
          watcher.disconnect();
          resolve(performance.now() - begun);
        };
        const watcher = new MutationObserver(look);
        watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
        setTimeout(() => reject(new Error(`In vain: ${act} ${value}.`)), 30_000);
        if (act === 'type') set(document.querySelector('[name=search]'), value, 'input');
        else {
          const [name, option = ''] = value.split('=');
          set(document.querySelector(`[name=${name}]`), option, 'change');
        }
      }),
    act,
    value,
    seen,
  );
}

/** Milliseconds from the click on the first row until its case is shown. */
function timeOpening(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        const watcher = new MutationObserver(() => {
          if (!document.querySelector('.case .timeline li')) return;
          watcher.disconnect();
          resolve(performance.now() - begun);
        });
        watcher.observe(document.body, { childList: true, subtree: true });
        document.querySelector<HTMLElement>('.request')?.click();
      }),
  );
}

const rest = (page: Page, milliseconds = 120) =>
  page.evaluate((time) => new Promise((done) => setTimeout(done, time)), milliseconds);

class Desk {
  readonly page: Page;
  readonly url: string;
  readonly filled: string;
  readonly times = new Map<string, number[]>();

  private constructor(page: Page, url: string, filled: string) {
    this.page = page;
    this.url = url;
    this.filled = filled;
  }

  static async open({ browser, extensionUrl }: LaunchedBrowser, script: string, size: typeof few): Promise<Desk> {
    const page = await browser.newPage();
    page.setDefaultTimeout(600_000);
    const url = `${extensionUrl}/desk.html?view=requests`;
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(script);
    const today = calendarDateOf(new Date());
    const filled = await page.evaluate(`globalThis.insynLists.fill(${size.cases}, ${size.megabytes}, '${today}')`);
    await page.evaluateOnNewDocument(noteFirstRow);
    return new Desk(page, url, String(filled));
  }

  async round(keep: boolean): Promise<void> {
    const note = (name: string, took: number) => {
      if (keep) this.times.set(name, [...(this.times.get(name) ?? []), took]);
    };
    note('first screen of the list', await firstScreen(this.page, this.url));
    await rest(this.page);
    for (const { name, act, value, seen } of deeds) {
      note(name, await timeDeed(this.page, act, value, seen));
      await rest(this.page);
      await timeDeed(this.page, act, act === 'type' ? '' : value.startsWith('order') ? 'order=due' : 'state=', '');
      await rest(this.page);
    }
    note('opening a case', await timeOpening(this.page));
    await rest(this.page);
  }
}

export async function measureLists(executablePath: string, runs: number): Promise<Figure[]> {
  const script = await bundle(join(projectRoot, 'scripts/bench/in-page-lists.ts'));
  const launched: LaunchedBrowser[] = [];
  try {
    const desks: Desk[] = [];
    for (const size of [few, many]) {
      const one = await launchWithExtension({ name: 'chromium', executablePath, headless: true });
      launched.push(one);
      desks.push(await Desk.open(one, script, size));
    }
    for (let run = -2; run < runs; run++) for (const desk of desks) await desk.round(run >= 0);
    const [small, large] = desks;
    if (!small || !large) return [];
    const limits = new Map(deeds.map(({ name, limit }) => [name, limit]));
    return [...small.times].map(([name, times]) => {
      const [less, more] = [median(times), median(large.times.get(name) ?? [])];
      const note = `${less.toFixed(0)} ms with ${small.filled}; ${more.toFixed(0)} ms with ${large.filled}; ${runs} runs each`;
      return { name: `requests, ${name}`, value: more / less, unit: '×', limit: limits.get(name) ?? 1.5, note };
    });
  } finally {
    for (const one of launched) await one.close();
  }
}
