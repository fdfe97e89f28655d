// Pages that move under the extension: rendered late, navigating in the browser, kept in a frame, brought back from the
// back/forward cache. And the choice of when it looks at all.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/launch-browser.ts';
import { cardHost, waitForCard } from '../../scripts/watch-card.ts';
import { click, inCard, named, pause, Stage, storyBrowser, until } from './support/stage.ts';

const policy = readFileSync(join(projectRoot, 'test/policies/harbour-lantern-books/page.html'), 'utf8');
const main = /<main[\s\S]*<\/main>/.exec(policy)?.[0] ?? '';
const books = '<h1>Books</h1><p>Three shelves of crime from Cork, and a box of atlases with the old borders.</p>';

/** A shop that draws its pages itself: the policy at /shop/privacy, books elsewhere. */
const shop = `<!doctype html><html lang="en"><title>Harbour Lantern Books</title><div id="root">${books}</div>
<template id="policy">${main}</template><template id="books">${books}</template><script>
function draw() {
  const name = location.pathname.endsWith('/privacy') ? 'policy' : 'books';
  document.getElementById('root').replaceChildren(document.getElementById(name).content.cloneNode(true));
}
function go(path) { history.pushState({}, '', path); setTimeout(draw, 50); }
addEventListener('popstate', () => setTimeout(draw, 50));
</script></html>`;

const late = `<!doctype html><html lang="en"><title>Harbour Lantern Books</title><div id="root"></div>
<template>${main}</template><script>
setTimeout(() => document.getElementById('root').append(document.querySelector('template').content), 1500);
</script></html>`;

const framed = `<!doctype html><html lang="en"><title>Legal – Harbour Lantern Books</title><h1>Harbour Lantern Books</h1>
<iframe src="/privacy" style="width: 800px; height: 400px"></iframe></html>`;

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open({
    '/privacy': { body: policy, headers: { 'cache-control': 'no-cache' } },
    '/books': { body: `<!doctype html><title>Books</title>${books}`, headers: { 'cache-control': 'no-cache' } },
    '/shop': shop,
    '/late': late,
    '/framed': framed,
  });
});
afterAll(() => stage?.close());

const cardOn = (page: Page) => page.evaluate((host) => document.querySelectorAll(host).length, cardHost);
const run = (page: Page, code: string) => page.evaluate(code);

describe(`pages that move, in ${storyBrowser}`, () => {
  it('follows a page that navigates in the browser, there and back and there again', async () => {
    const page = await stage.visit('/shop');
    await pause(1000);
    expect(await cardOn(page)).toBe(0);
    await run(page, 'go("/shop/privacy")');
    expect(await waitForCard(page, 20_000)).toContain('Harbour Lantern Books Ltd');
    await run(page, 'go("/shop/books")');
    await until('the card has gone', async () => (await cardOn(page)) === 0);
    expect((await stage.toolbarOf(page)).title).toBe('Insyn');
    await run(page, 'history.back()');
    expect(await waitForCard(page, 20_000)).toContain('Harbour Lantern Books Ltd');
    await page.close();
  });

  it('waits for a policy that is drawn late', async () => {
    const page = await stage.visit('/late');
    expect(await waitForCard(page, 20_000)).toContain('Harbour Lantern Books Ltd');
    await page.close();
  });

  it('reads a policy in a frame of the same site, and marks a quote in it', async () => {
    const page = await stage.visit('/framed');
    expect(await waitForCard(page, 20_000)).toContain('Harbour Lantern Books Ltd');
    await click(await named(page, /privacy@harbourlantern\.example/, cardHost));
    await until('the quote is marked in the frame', () =>
      page.evaluate(() => {
        const view = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
        return (view?.CSS.highlights.size ?? 0) > 0;
      }),
    );
    await page.close();
  });

  it('shows the icon again on a page that comes back from the cache', async () => {
    const page = await stage.visit('/privacy', 'elsewhere.example');
    await waitForCard(page, 20_000);
    const tabId = await stage.tabIdOf(page);
    const title = () => stage.inExtension((id) => browser.action.getTitle({ tabId: id }), tabId);
    const spotted = await title();
    await page.goto(stage.urlOf('/books', 'elsewhere.example'), { waitUntil: 'domcontentloaded' });
    await until('the icon is plain', async () => (await title()) === 'Insyn');
    // The driver waits in vain for the loading of what is not loaded, and keeps the old address.
    run(page, 'history.back()').catch(() => {});
    await until('the page is back', () => page.evaluate(() => location.pathname === '/privacy'));
    await until('the icon shows a policy', async () => (await title()) === spotted);
    expect(await cardOn(page)).toBe(1);
    await page.close();
  });

  it('ignores a click that the page made up', async () => {
    const page = await stage.visit('/privacy', 'insyn.example');
    const close = await inCard(page, '.card-head button:last-child');
    await close.evaluate((button) => button.click());
    await pause(500);
    expect(await cardOn(page)).toBe(1);
    await page.close();
  });

  it('does nothing on pages when the person wants to click first', async () => {
    await stage.inExtension(() => browser.storage.local.set({ spotting: 'onClick' }));
    const scripts = () => stage.inExtension(async () => (await browser.scripting.getRegisteredContentScripts()).length);
    await until('the spotter is off', async () => (await scripts()) === 0);
    const page = await stage.visit('/privacy', 'norrskenstehandel.example');
    await pause(2000);
    expect(await cardOn(page)).toBe(0);
    await stage.inExtension(() => browser.storage.local.set({ spotting: 'everywhere' }));
    await until('the spotter is on', async () => (await scripts()) === 1);
    await page.close();
  });
});

declare const browser: typeof import('webextension-polyfill');
