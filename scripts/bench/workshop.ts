// What the measuring parts share: the browser, and our code as scripts for a page.

import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { projectRoot } from '../launch-browser.ts';
import { bundle } from './bundle.ts';

export interface Workshop {
  browser: Browser;
  executablePath: string;
  /** Scripts that set `insynSpotting` and `insynReading` on the page they run in. */
  spotting: string;
  reading: string;
}

export async function openWorkshop(executablePath: string): Promise<Workshop> {
  const entry = (name: string): string => join(projectRoot, 'scripts/bench', name);
  const [spotting, reading] = await Promise.all([
    bundle(entry('in-page-spotting.ts')),
    bundle(entry('in-page-reading.ts')),
  ]);
  const browser = await puppeteer.launch({
    executablePath,
    pipe: true,
    args: ['--no-first-run', '--js-flags=--expose-gc', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  return { browser, executablePath, spotting, reading };
}

/** A tab that loads pages of ours and nothing else: no picture, script or style from anywhere. */
export async function openBenchPage(browser: Browser, port: number): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const ours = request.url().startsWith(`http://127.0.0.1:${port}/`) && request.resourceType() === 'document';
    void (ours ? request.continue() : request.abort());
  });
  return page;
}
