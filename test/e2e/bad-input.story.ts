// What a page may throw at us: nothing to read, far too much, broken or hostile markup, frames, and documents that are
// no HTML. No exception, no markup run, and the page goes on working.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/launch-browser.ts';
import { cardHost, waitForCard } from '../../scripts/watch-card.ts';
import { pause, Stage, storyBrowser, until } from './support/stage.ts';

const sample = readFileSync(join(projectRoot, 'test/policies/harbour-lantern-books/page.html'), 'utf8');
const words = (html: string) =>
  html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[ \t]+/g, ' ');

/** Says it is an image that runs a script, and turns the line around. */
const hostileName = '<img src=x onerror="document.title=\'run\'"> \u202Eevil\u202C Ltd';
const hostileMarkup = hostileName.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const removesUs = `<script>
  let removed = 0;
  new MutationObserver(() => {
    const host = document.querySelector('insyn-card');
    if (host) { host.remove(); document.body.dataset.removed = ++removed; }
  }).observe(document, { childList: true, subtree: true });
</script>`;

const long = `<!doctype html><html lang="en"><title>Privacy policy</title><main>${sample.slice(sample.indexOf('<h1>'), sample.indexOf('</main>'))}${Array.from(
  { length: 26_000 },
  (_, at) =>
    `<p>Paragraph ${at}: we process personal data such as your name and your e-mail address, with care, each and every day, so that the shop can send you what you have ordered and answer what you ask.</p>`,
).join('\n')}</main></html>`;

const broken = sample
  .replace('</head>', '')
  .replaceAll('</p>', '')
  .replaceAll('</td>', '')
  .replace('<main>', '<main><div><b><i><div><center><font><a href=">')
  .replace('</body>', '')
  .concat('</table></ul></b><p <<< ="" & &#x; <!-- ');

const deep = sample
  .replace('<h1>', `${'<div>'.repeat(3000)}<h1>`)
  .replace('</main>', `${'</div>'.repeat(3000)}</main>`);

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open({
    '/hostile/privacy': sample.replaceAll('Harbour Lantern Books Ltd', hostileMarkup),
    '/removes/privacy': sample.replace('<main>', `${removesUs}<main>`),
    '/empty/privacy': '<!doctype html><html lang="en"><title>Privacy policy</title><h1>Privacy policy</h1></html>',
    '/long/privacy': long,
    '/broken/privacy': broken,
    '/deep/privacy': deep,
    '/framed/start':
      '<!doctype html><html lang="en"><title>Start</title><h1>Welcome</h1><iframe src="/plain-frame/privacy" title="Policy"></iframe></html>',
    '/plain-frame/privacy': sample,
    '/text/privacy.txt': { body: words(sample.slice(sample.indexOf('<h1>'))), type: 'text/plain; charset=utf-8' },
    '/xml/privacy.xml': {
      body: `<?xml version="1.0"?><policy><title>Privacy policy</title><p>${words(sample.slice(sample.indexOf('<h1>'), sample.indexOf('<footer'))).replaceAll('&', '&amp;')}</p></policy>`,
      type: 'application/xml; charset=utf-8',
    },
    '/xhtml/privacy': {
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Privacy policy</title></head><body>${sample.slice(sample.indexOf('<main>'), sample.indexOf('</main>')).replaceAll('<br>', '<br/>')}</main></body></html>`,
      type: 'application/xhtml+xml; charset=utf-8',
    },
    '/locked/privacy': {
      body: sample.replace(
        '</style>',
        '* { all: revert !important; display: none !important } insyn-card { display: none !important; opacity: 0 !important }</style>',
      ),
      headers: {
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-same-origin",
      },
    },
  });
});
afterAll(() => stage?.close());

/** What Firefox itself remarks on such pages, with or without us. */
const browsersOwn = /document tree is too deep|settings blocked the loading of a resource \(img-src\) at \S+favicon/;

/** Visits, notes what goes wrong in any script on the page, and hands over when something has been decided. */
async function visit(path: string): Promise<{ page: Page; errors: string[] }> {
  const page = await stage.visit('/nowhere');
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    if (!browsersOwn.test(String(error))) errors.push(String(error));
  });
  await page.goto(stage.urlOf(path), { waitUntil: 'domcontentloaded' });
  return { page, errors };
}

describe(`bad input, in ${storyBrowser}`, () => {
  it('shows a hostile name as the text it is', async () => {
    const { page, errors } = await visit('/hostile/privacy');
    const text = await waitForCard(page, 20_000);
    expect(text).toBeTruthy();
    const root = await page.evaluate((host) => {
      const shadow = document.querySelector(host)?.shadowRoot;
      return { images: shadow?.querySelectorAll('img, script, iframe').length, title: document.title };
    }, cardHost);
    expect(root.images).toBe(0);
    expect(root.title).not.toBe('run');
    // A turned line may not reach past the name: whatever holds it is isolated.
    const loose = await page.evaluate((host) => {
      const shadow = document.querySelector(host)?.shadowRoot as ShadowRoot;
      const walker = document.createTreeWalker(shadow, NodeFilter.SHOW_TEXT);
      let bare = 0;
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode as Text;
        if (data.includes('\u202E') && !parentElement?.closest('bdi')) bare++;
      }
      return bare;
    }, cardHost);
    expect(loose).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it('gives up when the page keeps removing the card', async () => {
    const { page, errors } = await visit('/removes/privacy');
    await until('the page has removed the card', () => page.evaluate(() => Number(document.body.dataset.removed) > 0));
    await pause(2500);
    const removed = await page.evaluate(() => Number(document.body.dataset.removed));
    expect(removed).toBeLessThanOrEqual(3);
    expect(await page.evaluate((host) => document.querySelectorAll(host).length, cardHost)).toBe(0);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each([
    ['broken markup', '/broken/privacy'],
    ['markup 3,000 deep', '/deep/privacy'],
    ['XHTML', '/xhtml/privacy'],
    ['a page that locks everything out and hides our element', '/locked/privacy'],
  ])('reads %s', async (_what, path) => {
    const { page, errors } = await visit(path);
    expect(await waitForCard(page, 20_000)).toContain('Harbour Lantern Books Ltd');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('says a clear word on 5 MB of text, and leaves the page usable', async () => {
    const { page, errors } = await visit('/long/privacy');
    await until(
      'the card has been read, or says why not',
      async () => /Harbour Lantern Books Ltd|too long/.test((await waitForCard(page, 1000)) ?? ''),
      45_000,
    );
    expect(await page.evaluate(() => document.querySelectorAll('p').length)).toBeGreaterThan(26_000);
    expect(errors).toEqual([]);
    await page.close();
  });

  it.each([
    ['a page without text', '/empty/privacy'],
    ['a frame', '/framed/start'],
    ['XML', '/xml/privacy.xml'],
    ['plain text', '/text/privacy.txt'],
  ])('throws nothing on %s', async (_what, path) => {
    const { page, errors } = await visit(path);
    await pause(2500);
    const text = await page.evaluate((host) => document.querySelector(host)?.shadowRoot?.textContent ?? null, cardHost);
    // Either no card, or one that says something.
    if (text !== null) expect(text.length).toBeGreaterThan(20);
    expect(errors).toEqual([]);
    await page.close();
  });
});
