// A click on an answer shows where it stands: scrolled to, marked, and opened where it was folded away.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/launch-browser.ts';
import { cardHost, waitForCard } from '../../scripts/watch-card.ts';
import { click, inCard, named, Stage, storyBrowser, until } from './support/stage.ts';

const policy = (slug: string) => readFileSync(join(projectRoot, 'test/policies', slug, 'page.html'), 'utf8');

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open({
    '/privacy': policy('harbour-lantern-books'),
    '/integritet': policy('norrskenets-tehandel'),
    '/changing/privacy': policy('harbour-lantern-books').replace(
      '</main>',
      '<script>setTimeout(() => { document.querySelector("address").innerHTML = document.querySelector("address").innerHTML; }, 2500)</script></main>',
    ),
  });
});
afterAll(() => stage?.close());

/** What is marked, and whether a person can see it. */
const markOn = (page: Page) =>
  page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('insyn-quote') ?? [])] as Range[];
    const box = ranges[0]?.getBoundingClientRect();
    return {
      text: ranges.map(String).join(' '),
      inView: Boolean(box && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight),
    };
  });

async function clickAnswer(page: Page, words: RegExp): Promise<void> {
  await waitForCard(page, 20_000);
  await click(await named(page, words, cardHost));
}

describe(`mark a quote, in ${storyBrowser}`, () => {
  it('marks the passage and brings it into view', async () => {
    const page = await stage.visit('/privacy');
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await clickAnswer(page, /799998/);
    await until('the quote is marked and in view', async () => (await markOn(page)).inView);
    expect((await markOn(page)).text).toContain('799998');
    expect(await (await inCard(page, 'blockquote')).evaluate((quote) => quote.textContent)).toContain('799998');
    await page.close();
  });

  it('unfolds what the page had folded away', async () => {
    const page = await stage.visit('/integritet', 'norrskenstehandel.example');
    expect(await page.evaluate(() => document.querySelectorAll('details[open]').length)).toBe(1);
    await clickAnswer(page, /90 days/);
    await until('the quote is marked and in view', async () => (await markOn(page)).inView);
    expect((await markOn(page)).text).toContain('90 dagar');
    await page.close();
  });

  it('finds the passage again when the page has drawn it anew', async () => {
    const page = await stage.visit('/changing/privacy');
    await waitForCard(page, 20_000);
    await page.evaluate(() => new Promise((later) => setTimeout(later, 3000)));
    await clickAnswer(page, /799998/);
    await until('the quote is marked', async () => (await markOn(page)).text.includes('799998'));
    await page.close();
  });
});
