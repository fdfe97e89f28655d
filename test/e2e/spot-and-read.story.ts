// Spot and read a policy; mark a quote; leave an ordinary page alone.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/launch-browser.ts';
import { loadDocument } from '../../scripts/load-document.ts';
import { cardHost, waitForCard } from '../../scripts/watch-card.ts';
import { click, named, pause, Stage, storyBrowser, until } from './support/stage.ts';

const policy = (slug: string) => readFileSync(join(projectRoot, 'test/policies', slug, 'page.html'), 'utf8');

const ordinary = `<!doctype html><html lang="en"><title>Second-hand books – Harbour Lantern Books</title>
<main><h1>Second-hand books this week</h1><p>Three shelves of crime from Cork, and a box of atlases with the old borders.</p>
<p>Come by on Thursday: the kettle is on from four.</p></main>
<footer><a href="/privacy">Privacy policy</a></footer></html>`;

const cookiesOnly = `<!doctype html><html lang="en"><title>Cookie policy – Harbour Lantern Books</title>
<main><h1>Cookie policy</h1><p>This cookie policy explains which cookies our website uses, what they are for, and how you can control them.</p>
<h2>What are cookies?</h2><p>Cookies are small text files that a website stores in your browser. Session cookies disappear when you close the browser; persistent cookies stay until they expire or you delete them.</p>
<h2>Which cookies we use</h2><h3>Strictly necessary cookies</h3><p>Without these cookies the shop does not work, so they need no consent.</p>
<table><tr><th>Cookie</th><th>Purpose</th><th>Expires</th></tr>
<tr><td>basket</td><td>Remembers your basket</td><td>14 days</td></tr><tr><td>sid</td><td>Session cookie that keeps you logged in</td><td>Session</td></tr></table>
<h3>Preference cookies</h3><table><tr><td>lang</td><td>Remembers your language</td><td>1 year</td></tr></table>
<h3>Third-party cookies</h3><p>We set no advertising cookies and no third-party cookies.</p>
<h2>How to manage cookies</h2><p>You can block or delete cookies in the settings of your browser, and change your cookie consent at any time through “Cookie settings” at the foot of each page.</p></main></html>`;

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open({
    '/privacy': policy('harbour-lantern-books'),
    '/integritet': policy('norrskenets-tehandel'),
    '/books': ordinary,
    '/cookies': cookiesOnly,
  });
});
afterAll(() => stage?.close());

const cardOn = (page: Page) => page.evaluate((host) => document.querySelectorAll(host).length, cardHost);

describe(`spot and read, in ${storyBrowser}`, () => {
  it('shows the card on an English policy, with the controller and how to reach it', async () => {
    const page = await stage.visit('/privacy');
    const text = await waitForCard(page, 20_000);
    expect(text).toContain('Harbour Lantern Books Ltd');
    expect(text).toContain('privacy@harbourlantern.example');
    expect(text).toContain('799998');
    expect((await stage.toolbarOf(page)).title).not.toBe('Insyn');
    await page.close();
  });

  it('shows it on a Swedish one', async () => {
    const page = await stage.visit('/integritet', 'norrskenstehandel.example');
    const text = await waitForCard(page, 20_000);
    expect(text).toContain('Norrskenets Tehandel AB');
    expect(text).toContain('559990-0015');
    await page.close();
  });

  it.each([
    ['harbour-lantern-books', '/privacy', 'harbourlantern.example'],
    ['norrskenets-tehandel', '/integritet', 'norrskenstehandel.example'],
  ])('takes the same text from %s as the command line does', async (slug, path, host) => {
    const page = await stage.visit(path, host);
    await waitForCard(page, 20_000);
    const tabId = await stage.tabIdOf(page);
    const inBrowser = await stage.inExtension(
      async (id) =>
        (await browser.tabs.sendMessage(id, { insyn: 'givePolicy' }, { frameId: 0 })) as { ok: { text: string } },
      tabId,
    );
    expect(inBrowser.ok.text).toBe(loadDocument(join(projectRoot, 'test/policies', slug, 'page.html')).text);
    await page.close();
  });

  it('leaves an ordinary page alone, though it links to its policy', async () => {
    const page = await stage.visit('/books');
    await pause(3000);
    expect(await cardOn(page)).toBe(0);
    expect((await stage.toolbarOf(page)).title).toBe('Insyn');
    await page.close();
  });

  it('says in the icon that a page is about cookies only, and shows no card', async () => {
    const page = await stage.visit('/cookies');
    await until('the icon speaks of cookies', async () => /cookie/i.test((await stage.toolbarOf(page)).title));
    expect(await cardOn(page)).toBe(0);
    await page.close();
  });

  it('closes, and stays closed on that site', async () => {
    const page = await stage.visit('/privacy', 'elsewhere.example');
    await waitForCard(page, 20_000);
    await click(await named(page, /close|dismiss/i, cardHost));
    await until('the card has gone', async () => (await cardOn(page)) === 0);
    await page.reload({ waitUntil: 'domcontentloaded' });
    await until('the icon shows a policy', async () => (await stage.toolbarOf(page)).title !== 'Insyn');
    await pause(1500);
    expect(await cardOn(page)).toBe(0);
    await page.close();
  });

  it('reads its own policy, in the page that ships with it', async () => {
    const page = await stage.openOwnPage('/privacy.html');
    await click(await named(page, /let insyn read/i));
    const text = await waitForCard(page, 20_000);
    expect(text).toMatch(/Insyn/);
    expect(text).toMatch(/nobody|no one|not share/i);
    await page.close();
  });

  it('lets a person switch it off for a site, and on again', async () => {
    const page = await stage.visit('/privacy', 'insyn.example');
    await waitForCard(page, 20_000);
    const popup = await stage.openPopup(page);
    // What is clicked moves down when the summary comes.
    await named(popup, /799998/);
    await click(await named(popup, /insyn\.example/));
    await until('the site is left out', async () =>
      (await stage.sitesLeftOut()).some((pattern) => pattern.includes('insyn.example')),
    );
    await page.reload({ waitUntil: 'domcontentloaded' });
    await pause(2500);
    expect(await cardOn(page)).toBe(0);
    await click(await named(popup, /insyn\.example/));
    await until('the site is looked at again', async () => (await stage.sitesLeftOut()).length === 0);
    await page.reload({ waitUntil: 'domcontentloaded' });
    expect(await waitForCard(page, 20_000)).toContain('Harbour Lantern Books Ltd');
    await popup.close();
    await page.close();
  });
});

/** Inside of an extension page. */
declare const browser: typeof import('webextension-polyfill');
