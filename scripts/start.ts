// `npm start -- [FILE-or-URL] [--browser firefox] [--headless]`: builds the extension and opens a browser with it on a
// sample policy, a file or an address. Without a display it looks for you: the card as text, and a screenshot.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BrowserMissing, type BrowserName, provideBrowser } from './find-browser.ts';
import { launchWithExtension, projectRoot } from './launch-browser.ts';
import { type PageServer, pageFromFile, type ServedPage, servePages } from './serve-pages.ts';
import { waitForCard } from './watch-card.ts';

interface StartWish {
  name: BrowserName;
  headless: boolean;
  /** A file or an address; null: the sample in the person's language. */
  page: string | null;
}

const samples: Record<string, string> = {
  '/': 'test/policies/harbour-lantern-books/page.html',
  '/privacy': 'test/policies/harbour-lantern-books/page.html',
  '/integritet': 'test/policies/norrskenets-tehandel/page.html',
  '/insyn': 'entrypoints/privacy/index.html',
  '/privacy.html': 'entrypoints/privacy/index.html',
  '/privacy-sv.html': 'entrypoints/privacy-sv/index.html',
  '/page.css': 'entrypoints/privacy/page.css',
  '/privacy/page.css': 'entrypoints/privacy/page.css',
};

/** Words on the command line that lead nowhere; the message says what would. */
class WrongWords extends Error {}

function parseWords(words: string[]): StartWish {
  const wish: StartWish = { name: 'chromium', headless: !hasDisplay(), page: null };
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === '--headless') wish.headless = true;
    else if (word === '--browser') wish.name = browserCalled(words[++at]);
    else if (word.startsWith('--browser=')) wish.name = browserCalled(word.slice('--browser='.length));
    else if (word.startsWith('--'))
      throw new WrongWords(
        `${word} is not known. Usage: npm start -- [FILE-or-URL] [--browser chromium|firefox] [--headless]`,
      );
    else wish.page = word;
  }
  return wish;
}

function browserCalled(name: string | undefined): BrowserName {
  if (name === 'chromium' || name === 'chrome') return 'chromium';
  if (name === 'firefox') return 'firefox';
  throw new WrongWords(`--browser knows chromium and firefox, not ${name ?? 'nothing'}.`);
}

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function main(wish: StartWish): Promise<void> {
  const addressOn = chooseAddress(wish.page);
  const executablePath = provideBrowser(wish.name, console.log);
  build(wish.name);
  const server = await servePages(finder(wish.page));
  try {
    await show(wish, executablePath, addressOn(server));
  } finally {
    await server.close();
  }
}

async function show({ name, headless }: StartWish, executablePath: string, url: string): Promise<void> {
  const launched = await launchWithExtension({ name, executablePath, headless });
  try {
    // The background registers the spotter in its first moments; a page that is opened sooner is not looked at.
    await new Promise((later) => setTimeout(later, 800));
    const page = (await launched.browser.pages())[0] ?? (await launched.browser.newPage());
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    if (headless) await lookForThem(page, url, name);
    else {
      console.log(
        `\nOpened ${url}\nInsyn's card appears in a corner of the page. Close the browser when you have seen enough.`,
      );
      await new Promise<void>((closed) => launched.browser.once('disconnected', () => closed()));
    }
  } finally {
    await launched.close().catch(() => {});
  }
}

function build(name: BrowserName): void {
  console.log('Building the extension.');
  const run = spawnSync(
    join(projectRoot, 'node_modules/.bin/wxt'),
    ['build', '-b', name === 'firefox' ? 'firefox' : 'chrome'],
    {
      cwd: projectRoot,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  if (run.status === 0) return;
  throw new WrongWords(`${run.stdout ?? ''}${run.stderr ?? ''}\nThe extension could not be built.`);
}

/** What the server answers: the samples, and the file that was asked for with what lies beside it. */
function finder(page: string | null): (path: string) => ServedPage | null {
  const folder = page && existsSync(page) ? resolve(page, '..') : null;
  return (path) => {
    if (folder && path.startsWith('/file/')) {
      const file = resolve(folder, `.${path.slice('/file'.length)}`);
      // A page may ask for its own pictures and styles, not for the rest of the disk.
      const inside = !relative(folder, file).startsWith('..');
      return inside && existsSync(file) && statSync(file).isFile() ? pageFromFile(file) : null;
    }
    const sample = samples[path];
    return sample ? pageFromFile(join(projectRoot, sample)) : null;
  };
}

/** The address to open, once there is a server to serve it. Throws where the page is neither a file nor an address. */
function chooseAddress(page: string | null): (server: PageServer) => string {
  if (!page) {
    const swedish = /^sv/i.test(
      process.env.LC_ALL ||
        process.env.LC_MESSAGES ||
        process.env.LANG ||
        Intl.DateTimeFormat().resolvedOptions().locale,
    );
    return swedish
      ? (server) => server.urlOf('/integritet', 'norrskenstehandel.example')
      : (server) => server.urlOf('/privacy', 'harbourlantern.example');
  }
  if (existsSync(page)) return (server) => server.urlOf(`/file/${encodeURIComponent(basename(page))}`);
  if (URL.canParse(page) && /^https?:$/.test(new URL(page).protocol)) return () => page;
  if (!page.includes('/') && /\.[a-z]{2,}$/i.test(page) && !/\.(html?|md|txt|xml)$/i.test(page))
    return () => `https://${page}`;
  throw new WrongWords(`${page} is neither a file here nor an address.`);
}

/** No display: the card as text, and where its picture lies. */
async function lookForThem(page: Page, url: string, name: BrowserName): Promise<void> {
  const text = await waitForCard(page, 12_000);
  const shots = join(projectRoot, 'shots');
  mkdirSync(shots, { recursive: true });
  const shot = join(shots, `start-${name}.png`);
  await page.screenshot({ path: shot as `${string}.png` });
  console.log(`\nThere is no display here, so ${name} ran without one on ${url}\n`);
  console.log(text ?? 'Insyn showed no card: it did not take the page for a privacy policy.');
  console.log(`\nScreenshot: ${shot}`);
}

try {
  await main(parseWords(process.argv.slice(2)));
} catch (error) {
  // What a person can mend is told in a sentence; anything else is ours, with its trace.
  console.error(error instanceof BrowserMissing || error instanceof WrongWords ? error.message : error);
  process.exitCode = 1;
}
