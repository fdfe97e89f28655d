// An ordinary page: the popup finds the link to the site's policy and reads it there, whether it is a page, a PDF or a
// text; it says so when there is no link, and when what it leads to cannot be read.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/launch-browser.ts';
import { makePdf } from '../support/make-pdf.ts';
import { click, named, Stage, storyBrowser, until } from './support/stage.ts';

const policy = readFileSync(join(projectRoot, 'test/policies/harbour-lantern-books/page.html'), 'utf8');

const shop = (link: string) => `<!doctype html><html lang="en"><title>Second-hand books – Harbour Lantern Books</title>
<main><h1>Second-hand books this week</h1><p>Three shelves of crime from Cork, and a box of atlases with the old borders.</p></main>
<footer><p>Quay Street</p>${link}</footer></html>`;

const footer = (address: string) => shop(`<a href="${address}">Privacy policy</a>`);

const paragraphs = [
  '# Privacy policy',
  'Harbour Lantern Books Ltd, 14 Quay Street, Cork T12 X8P4, Ireland, is the controller of your personal data. You can reach us at privacy@harbourlantern.example with any question about this privacy policy.',
  '# What we collect',
  'When you order a book we collect your name, your postal address, your e-mail address and your telephone number, so that we can deliver what you have ordered and answer your questions.',
  '# How long we keep it',
  'We keep your orders for six years, as the tax law asks us to. We keep the messages that you send us for two years.',
  '# Your rights',
  'You have the right of access to your personal data, the right to rectification and the right to erasure. You can lodge a complaint with the Data Protection Commission in Dublin.',
];

/** What the server was asked for, and the cookies that came with it. */
const asked: { path: string; cookie: string; referrer: string }[] = [];

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open(
    {
      '/books': footer('/privacy'),
      '/privacy': policy,
      '/quiet': shop(''),
      '/paper': footer('/files/privacy.pdf'),
      '/files/privacy.pdf': { body: await makePdf(paragraphs), type: 'application/pdf' },
      '/text': footer('/privacy.txt'),
      '/privacy.txt': { body: paragraphs.join('\n\n').replaceAll('# ', ''), type: 'text/plain; charset=utf-8' },
      '/scripted': footer('/privacy-app'),
      '/privacy-app':
        '<!doctype html><title>Privacy policy</title><div id="root"></div><script>document.title = 1</script>',
      '/gone': footer('/privacy-that-was'),
      '/far': footer('http://elsewhere.example:1/privacy'),
    },
    'en',
    (path, { headers }) => asked.push({ path, cookie: headers.cookie ?? '', referrer: headers.referer ?? '' }),
  );
});
afterAll(() => stage?.close());

const wordsOf = (page: Page) => page.evaluate(() => document.body.innerText);

async function popupOn(path: string): Promise<{ page: Page; popup: Page }> {
  const page = await stage.visit(path);
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the page is made up, and Firefox has no other way yet.
    document.cookie = 'basket=1; path=/';
  });
  return { page, popup: await stage.openPopup(page) };
}

async function readHere(path: string): Promise<{ page: Page; popup: Page }> {
  const opened = await popupOn(path);
  await click(await named(opened.popup, 'Read it here'));
  return opened;
}

describe(`this site's policy, in ${storyBrowser}`, () => {
  it('is found by its link and read in the popup: one request, no cookies, no word of where it came from', async () => {
    const { page, popup } = await popupOn('/books');
    const button = await named(popup, 'Read it here');
    const link = await named(popup, 'Open it');
    expect(await link.evaluate((one) => (one as HTMLAnchorElement).href)).toBe(stage.urlOf('/privacy'));
    expect(asked.filter(({ path }) => path === '/privacy')).toEqual([]);
    await click(button);
    await until('the summary is there', async () => (await wordsOf(popup)).includes('Harbour Lantern Books Ltd'));
    expect(asked.filter(({ path }) => path === '/privacy')).toEqual([{ path: '/privacy', cookie: '', referrer: '' }]);
    // A line opens onto its quote, which stands in no page that is open.
    await click(await named(popup, /799998/));
    await until('the quote is shown', () => popup.evaluate(() => document.querySelector('blockquote') !== null));
    expect(await wordsOf(popup)).not.toContain('Show in the page');
    await click(await named(popup, 'Write'));
    await until('the letter knows whom to', async () => (await wordsOf(popup)).includes('Harbour Lantern Books Ltd'));
    await popup.close();
    await page.close();
  });

  it.each([
    ['a PDF', '/paper'],
    ['plain text', '/text'],
  ])('is read from %s', async (_what, path) => {
    const { page, popup } = await readHere(path);
    await until('the summary is there', async () => (await wordsOf(popup)).includes('Harbour Lantern Books Ltd'));
    const words = await wordsOf(popup);
    expect(words).toContain('privacy@harbourlantern.example');
    expect(words).toContain('6 years');
    await popup.close();
    await page.close();
  });

  it.each([
    ['a page that needs its scripts', '/scripted', /hardly any text/],
    ['a page that is not there', '/gone', /could not be fetched/],
    ['a server that does not answer', '/far', /could not be fetched/],
  ])('is offered in a tab where it cannot be read: %s', async (_what, path, says) => {
    const { page, popup } = await readHere(path);
    await until('the popup says why', async () => says.test(await wordsOf(popup)));
    expect(await wordsOf(popup)).toMatch(/cookies/);
    await named(popup, 'Open it');
    await popup.close();
    await page.close();
  });

  it('says when there is no link, and what the law asks', async () => {
    const { page, popup } = await popupOn('/quiet');
    await until('the popup says so', async () => (await wordsOf(popup)).includes('Art. 12(1)'));
    expect(await wordsOf(popup)).toContain('Art. 13');
    await popup.close();
    await page.close();
  });
});
