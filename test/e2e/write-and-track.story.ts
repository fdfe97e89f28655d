// Write a letter to the controller of a site, send it, track it: and be reminded, though the worker was stopped meanwhile.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/launch-browser.ts';
import { cardHost, waitForCard } from '../../scripts/watch-card.ts';
import { click, fill, letDaysPass, named, pause, Stage, storyBrowser, tick, until } from './support/stage.ts';

const sample = readFileSync(join(projectRoot, 'test/policies/harbour-lantern-books/page.html'), 'utf8');

let stage: Stage;
let site: Page;
beforeAll(async () => {
  stage = await Stage.open({ '/privacy': sample });
  site = await stage.visit('/privacy');
  await waitForCard(site, 20_000);
});
afterAll(() => stage?.close());

const letterOf = (popup: Page) =>
  popup.evaluate(() => [...document.querySelectorAll('textarea')].map((box) => box.value).join('\n'));
const wordsOf = (page: Page) => page.evaluate(() => document.body.innerText);
const isOff = (popup: Page, words: RegExp) =>
  named(popup, words).then((button) => button.evaluate((one) => (one as HTMLButtonElement).disabled));

async function openWriting(): Promise<Page> {
  const popup = await stage.openPopup(site);
  await click(await named(popup, /^write$/i));
  await popup.waitForSelector('[name=personName]', { timeout: 20_000 });
  return popup;
}

// The parts of one story, in their order.
describe(`write, send and track, in ${storyBrowser}`, () => {
  it('fills in the controller, and does not let a letter with a gap be sent', async () => {
    const popup = await openWriting();
    await tick(popup, '[name=kind][value=access]');
    await until('the letter is written', async () => /harbourlantern\.example/.test(await letterOf(popup)));
    expect(await wordsOf(popup)).toContain('Harbour Lantern Books Ltd');
    expect(await letterOf(popup)).toMatch(/Article 15/);
    expect(await isOff(popup, /I have sent it/i)).toBe(true);
    expect(await popup.evaluate(() => document.querySelectorAll('a[href^="mailto:"]').length)).toBe(0);
    await popup.close();
  });

  it('keeps what was typed when the popup closes', async () => {
    const popup = await openWriting();
    await fill(popup, '[name=personName]', 'Åsa Öhrn');
    await fill(popup, '[name=replyTo]', 'asa@elsewhere.example');
    await tick(popup, '[name=identifiers]');
    await pause(1500);
    await popup.close();
    const again = await openWriting();
    await until('the name stands there again', () =>
      again.evaluate(() => document.querySelector<HTMLInputElement>('[name=personName]')?.value === 'Åsa Öhrn'),
    );
    await until('the letter bears the name', async () => (await letterOf(again)).includes('Åsa Öhrn'));
    await again.close();
  });

  it('hands the letter to the mail program, every field filled', async () => {
    const popup = await openWriting();
    const link = await popup.waitForSelector('a[href^="mailto:"]', { timeout: 20_000 });
    const href = (await link?.evaluate((one) => (one as HTMLAnchorElement).href)) ?? '';
    expect(href).toMatch(/^mailto:(privacy|dpo)(@|%40)harbourlantern\.example\?/);
    const body = new URLSearchParams(href.slice(href.indexOf('?') + 1).replaceAll('+', '%2B')).get('body') ?? '';
    expect(body).toContain('Åsa Öhrn');
    expect(body).not.toMatch(/\{\w+\}|\[\.\.\.\]|…{2}/);
    await popup.close();
  });

  it('opens the writing from the card as well', async () => {
    await site.bringToFront();
    await click(await named(site, /write/i, cardHost));
    // Looking for the popup opens a tab, and a popup belongs to the tab in front.
    await pause(2000);
    await until('the writing is open', async () =>
      (await stage.openViews()).some((url) => /\/(popup|desk)\.html\?.*view=write/.test(url)),
    );
  });

  it('makes a case of it, and shows when the answer is due', async () => {
    const popup = await openWriting();
    await click(await named(popup, /I have sent it/i));
    await until(
      'the case is shown',
      async () => /Harbour Lantern Books Ltd/.test(await wordsOf(popup)) && /what happened/i.test(await wordsOf(popup)),
    );
    await popup.close();
    const list = await stage.openOwnPage('/popup.html?view=requests');
    await until('the list names it', async () => /Harbour Lantern Books Ltd/.test(await wordsOf(list)));
    expect(await wordsOf(list)).toMatch(/\d{1,2} \p{L}+ \d{4}/u);
    expect((await stage.toolbarOf(site)).badge).toBe('');
    await list.close();
  });

  it('reminds when the day has passed, though the worker was stopped meanwhile', async () => {
    await stage.stopBackground();
    await letDaysPass(stage, 45);
    await stage.stopBackground();
    expect(await stage.backgroundRuns()).toBe(false);
    await stage.inExtension(() => browser.alarms.create('daily', { when: Date.now() + 1500 }));
    await until('there is a notification', () =>
      stage.inExtension(async () => Object.keys(await browser.notifications.getAll()).length === 1),
    );
    await until('the badge counts it', async () => (await stage.toolbarOf(site)).badge === '1');
  });

  it('logs the reply, keeps what happened before, and is calm once the case is closed', async () => {
    const list = await stage.openOwnPage('/popup.html?view=requests');
    await click(await named(list, /Harbour Lantern Books Ltd/));
    await click(await named(list, /they have answered/i));
    await list.select('[name=replyKind]', 'delivered');
    await fill(list, '[name=replyText]', 'Here is what we hold about you. <b>Not bold.</b>');
    await click(await named(list, /save the answer/i));
    await until('the reply stands in the timeline', async () => (await wordsOf(list)).includes('<b>Not bold.</b>'));
    expect(await wordsOf(list)).toMatch(/sent/i);
    await click(await named(list, /close/i));
    await until('the badge is calm', async () => (await stage.toolbarOf(site)).badge === '');
    await list.close();
  });
});

declare const browser: typeof import('webextension-polyfill');
