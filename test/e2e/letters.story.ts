// Letters all the way out: in Polish for a Swedish speaker, on paper with a signature, three rights in one, and once more
// to another address after the first one came back.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PostalMime from 'postal-mime';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letters as english } from '../../lib/languages/en/letters.ts';
import type { LetterWords } from '../../lib/languages/letter-words.ts';
import { letters as polish } from '../../lib/languages/pl/letters.ts';
import { letters as swedish } from '../../lib/languages/sv/letters.ts';
import en from '../../locales/en.json' with { type: 'json' };
import sv from '../../locales/sv.json' with { type: 'json' };
import { projectRoot } from '../../scripts/launch-browser.ts';
import { waitForCard } from '../../scripts/watch-card.ts';
import { click, fill, named, Stage, storyBrowser, tick, until } from './support/stage.ts';

const policyOf = (slug: string) => readFileSync(join(projectRoot, `test/policies/${slug}/page.html`), 'utf8');
const polishHost = 'bursztynowaprzystan.example';

const wordsOf = (page: Page) => page.evaluate(() => document.body.innerText);
const fieldOf = (page: Page, field: string) =>
  page.evaluate((name) => document.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? '', field);
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The writing in a tab of its own, as wide as a screen, once the letter is there. */
async function openDesk(stage: Stage, site: Page): Promise<Page> {
  const desk = await stage.openOwnPage(`/desk.html?view=write&tab=${await stage.tabIdOf(site)}`);
  await desk.bringToFront();
  await desk.waitForSelector('[name=body]', { timeout: 20_000 });
  return desk;
}

/** The same for the policy at /privacy, with the person's name and address filled in. */
async function openDeskOfAsa(stage: Stage): Promise<Page> {
  const site = await stage.visit('/privacy');
  await waitForCard(site, 20_000);
  const desk = await openDesk(stage, site);
  await fill(desk, '[name=personName]', 'Åsa Öhrn');
  await fill(desk, '[name=replyTo]', 'asa@elsewhere.example');
  return desk;
}

/** Keeps the next files that are offered, in place of saving them. */
async function keepFiles(page: Page): Promise<void> {
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      (globalThis as { kept?: Blob }).kept = blob as Blob;
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
}

async function keptFile(page: Page): Promise<Uint8Array> {
  await until('there is a file', () => page.evaluate(() => 'kept' in globalThis), 40_000);
  const bytes = await page.evaluate(async () => {
    const scope = globalThis as { kept?: Blob };
    const buffer = await scope.kept?.arrayBuffer();
    delete scope.kept;
    return [...new Uint8Array(buffer ?? new ArrayBuffer(0))];
  });
  return new Uint8Array(bytes);
}

const isOpen = (page: Page, button: RegExp) =>
  named(page, button).then((one) => one.evaluate((it) => !(it as HTMLButtonElement).disabled));

describe(`a letter in Polish by a Swedish speaker, in ${storyBrowser}`, () => {
  let stage: Stage;
  let site: Page;
  let desk: Page;
  /** Swedish, unless Firefox lacks the package that makes it speak it (scripts/find-browser.ts). */
  let words: typeof en;
  let own: LetterWords;
  beforeAll(async () => {
    const form = '<!doctype html><html lang="pl"><title>Formularz</title><textarea></textarea></html>';
    stage = await Stage.open({ '/prywatnosc': policyOf('bursztynowa-przystan'), '/dane/formularz': form }, 'sv');
    site = await stage.visit('/prywatnosc', polishHost);
    await waitForCard(site, 20_000);
    desk = await openDesk(stage, site);
    const isSwedish = (await stage.inExtension(() => browser.i18n.getMessage('formatLocale'))).startsWith('sv');
    [words, own] = isSwedish ? [sv, swedish] : [en, english];
  });
  afterAll(() => stage?.close());

  it('is proposed in Polish, filled from the policy, while all around it speaks Swedish', async () => {
    await until('the letter is in Polish', async () => (await fieldOf(desk, 'body')).startsWith('Szanowni'));
    expect(await fieldOf(desk, 'language')).toBe('pl');
    expect(await fieldOf(desk, 'subject')).toMatch(/art\. 15 RODO/);
    const body = await fieldOf(desk, 'body');
    expect(body).toContain(polish.access.purposes.split('{')[0]);
    expect(body).toContain(
      '„Dane przechowujemy tak długo, jak jest to niezbędne do celów, dla których je zebraliśmy.”',
    );
    const shown = await wordsOf(desk);
    expect(shown).toContain(words.toWhom.message);
    expect(shown).toContain('iod@bursztynowaprzystan.example');
    expect(shown).toContain('ul. Żaglowa 12, 80-999 Gdańsk, ');
    expect(shown).toContain(words.letterNotReviewed.message);
  });

  it('shows the passages that the address came from', async () => {
    await click(await named(desk, words.fromPolicy.message));
    await until('the quote is shown', async () => (await wordsOf(desk)).includes('Wyznaczyliśmy inspektora'));
  });

  it('stands beside the same letter in Swedish', async () => {
    const shown = await wordsOf(desk);
    expect(shown).toContain(words.letterTranslated.message);
    expect(shown).toContain(own.common.salutation);
    expect(shown).toContain(own.access.purposes.split(' (')[0]);
  });

  it('words how they know each other, and warns of a number that they need not have', async () => {
    await desk.select('[name=tie]', 'purchase');
    await fill(desk, '[name=personName]', 'Åsa "O\'Neil" Öhrn');
    await fill(desk, '[name=replyTo]', 'asa@elsewhere.example');
    await until('the tie is in the letter', async () =>
      (await fieldOf(desk, 'body')).includes(polish.common.ties.purchase),
    );
    await click(await named(desk, words.addIdentifier.message));
    await fill(desk, '[name=identifier0]', '44051401359');
    await until('it warns', async () => (await wordsOf(desk)).includes(words.warningNationalNumber.message));
    await fill(desk, '[name=identifier0]', 'K-1047');
    await until('it warns no more', async () => !(await wordsOf(desk)).includes(words.warningNationalNumber.message));
  });

  it('can be pasted into the form that the policy names', async () => {
    expect(await wordsOf(desk)).toContain(polishHost);
    expect(await wordsOf(desk)).not.toContain(words.formElsewhere.message.split('$1')[0]);
    await desk.bringToFront();
    await click(await named(desk, words.copyAndOpenForm.message));
    // Asking for the tabs opens one, and only the page in front may copy.
    await until('it is said', async () => (await wordsOf(desk)).includes(words.copiedForForm.message));
    await until('the form is open', () =>
      stage.inExtension(async () => (await browser.tabs.query({})).some(({ url }) => url?.includes('/dane/formularz'))),
    );
    await desk.bringToFront();
    expect(await fieldOf(desk, 'channel')).toBe('webForm');
  });

  it('goes out as a mail that opens as a draft, whole', async () => {
    const body = await fieldOf(desk, 'body');
    const subject = await fieldOf(desk, 'subject');
    await keepFiles(desk);
    await click(await named(desk, words.saveEml.message));
    const mail = await PostalMime.parse(await keptFile(desk));
    expect(mail.to?.map(({ address }) => address)).toEqual(['iod@bursztynowaprzystan.example']);
    expect(mail.from).toEqual({ name: 'Åsa "O\'Neil" Öhrn', address: 'asa@elsewhere.example' });
    expect(mail.subject).toBe(subject);
    expect(folded(mail.text ?? '')).toBe(folded(body));
    expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
    await until('e-mail is proposed', async () => (await fieldOf(desk, 'channel')) === 'email');
  });

  it('is a case then, with the letter as it was sent', async () => {
    const subject = await fieldOf(desk, 'subject');
    await click(await named(desk, words.iHaveSentIt.message));
    await until('the case is shown', async () => (await wordsOf(desk)).includes(words.whatHappened.message));
    const shown = await wordsOf(desk);
    expect(shown).toContain('Bursztynowa Przystań sp. z o.o.');
    await click(await named(desk, words.readLetter.message));
    await until('the letter is kept', async () => (await wordsOf(desk)).includes(subject));
    expect(await wordsOf(desk)).toContain('K-1047');
  });
});

describe(`a letter on paper, in ${storyBrowser}`, () => {
  let stage: Stage;
  let desk: Page;
  beforeAll(async () => {
    stage = await Stage.open({ '/privacy': policyOf('harbour-lantern-books') });
    desk = await openDeskOfAsa(stage);
  });
  afterAll(() => stage?.close());

  it('is signed with a pointer', async () => {
    await click(await named(desk, en.signaturePaper.message));
    await desk.select('[name=signature]', 'drawn');
    const field = await desk.waitForSelector('canvas.drawing');
    await field?.scrollIntoView();
    const box = await field?.boundingBox();
    if (!box) throw new Error('There is nowhere to draw.');
    await desk.mouse.move(box.x + 20, box.y + box.height / 2);
    await desk.mouse.down();
    for (let step = 1; step <= 12; step++) {
      const y = box.y + box.height / 2 + (step % 2 ? 20 : -20);
      await desk.mouse.move(box.x + 20 + step * 12, y);
    }
    await desk.mouse.up();
    await until('it is kept', () =>
      desk.evaluate(
        (label) => document.querySelector('canvas.drawing')?.getAttribute('aria-label') === label,
        en.signatureThere.message,
      ),
    );
  });

  it('is a PDF: the address in the window, the drawing over the name, and the text as it was written', async () => {
    const body = await fieldOf(desk, 'body');
    await keepFiles(desk);
    await until('it may leave', () => isOpen(desk, /save as pdf/i));
    await click(await named(desk, /save as pdf/i));
    const pdf = await getDocument({ data: await keptFile(desk) }).promise;
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => pdf.getPage(i + 1)));
    const items = (await Promise.all(pages.map((page) => page.getTextContent()))).flatMap(({ items }, page) =>
      items.flatMap((item) => ('str' in item ? [{ ...item, page }] : [])),
    );
    // Page numbers stand apart from the text.
    const text = items.map(({ str }) => str).filter((str) => !/^\d\/\d$/.test(str));
    expect(folded(text.join(' '))).toContain(folded(body));
    const name = items.find(
      ({ str, page, transform }) => page === 0 && /Harbour Lantern Books Ltd/.test(str) && transform[4] < 200,
    );
    const [x, y] = [name?.transform[4] * (25.4 / 72), 297 - name?.transform[5] * (25.4 / 72)];
    // DIN 5008, form B: the window begins 20 mm from the left and 45 mm from the top, and is 90 by 45 mm.
    expect(x).toBeGreaterThan(20);
    expect(x).toBeLessThan(40);
    expect(y).toBeGreaterThan(45);
    expect(y).toBeLessThan(90);
    const drawn = await Promise.all(
      pages.map(async (page) => (await page.getOperatorList()).fnArray.includes(OPS.paintImageXObject)),
    );
    expect(drawn.filter(Boolean)).toHaveLength(1);
    await until('post is proposed', async () => (await fieldOf(desk, 'channel')) === 'post');
  });

  it('is a case, and the signature is kept nowhere', async () => {
    await click(await named(desk, /I have sent it/i));
    await until('the case is shown', async () => (await wordsOf(desk)).includes(en.whatHappened.message));
    const kept = await stage.inExtension(async () => {
      const [{ name }] = await indexedDB.databases();
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name as string);
        opening.onsuccess = () => resolve(opening.result);
      });
      const all = await Promise.all(
        [...database.objectStoreNames].map(
          (table) =>
            new Promise<unknown[]>((resolve) => {
              const asking = database.transaction(table).objectStore(table).getAll();
              asking.onsuccess = () => resolve(asking.result);
            }),
        ),
      );
      database.close();
      return JSON.stringify(all);
    });
    expect(kept).toContain('Åsa Öhrn');
    expect(kept).not.toContain('"png"');
  });
});

describe(`three rights in one letter, in ${storyBrowser}`, () => {
  let stage: Stage;
  let desk: Page;
  beforeAll(async () => {
    stage = await Stage.open({ '/privacy': policyOf('harbour-lantern-books') });
    desk = await openDeskOfAsa(stage);
  });
  afterAll(() => stage?.close());

  it('asks for the copy first, and that nothing is erased before it was sent', async () => {
    await click(await named(desk, en.moreRights.message));
    for (const kind of ['portability', 'erasure', 'access']) await tick(desk, `[name=kind][value=${kind}]`);
    await until('all three are in the letter', async () => /JSON/.test(await fieldOf(desk, 'body')));
    expect(await fieldOf(desk, 'subject')).toContain('(Article 15, Article 17 and Article 20 GDPR)');
    const body = await fieldOf(desk, 'body');
    const places = ['Article 15(1)', 'Article 17(1)', 'Article 20(1)', 'Please erase nothing before'].map((part) =>
      body.indexOf(part),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    // Each demand has a number of its own through the whole letter.
    const numbers = [...body.matchAll(/^(\d+)\. /gm)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, i) => i + 1));
  });

  it('is one case of three rights', async () => {
    await until('it may be sent', () => isOpen(desk, /I have sent it/i));
    await click(await named(desk, /I have sent it/i));
    await until('the case is shown', async () => (await wordsOf(desk)).includes(en.whatHappened.message));
    const words = (await wordsOf(desk)).toLowerCase();
    for (const kind of [en.kindAccess, en.kindErasure, en.kindPortability])
      expect(words).toContain(kind.message.toLowerCase());
  });

  it('goes to another address of the policy after it came back, and both stay', async () => {
    await click(await named(desk, /they have answered/i));
    await desk.select('[name=replyKind]', 'bounced');
    await fill(desk, '[name=replyText]', 'Delivery failed: no such mailbox.');
    await click(await named(desk, /save the answer/i));
    await click(await named(desk, /send again to .*@harbourlantern\.example/i));
    await desk.waitForSelector('[name=body]', { timeout: 20_000 });
    await until('it may be sent', () => isOpen(desk, /I have sent it/i));
    expect(await fieldOf(desk, 'body')).toContain('Please erase nothing before');
    await click(await named(desk, /I have sent it/i));
    await until('the case is shown', async () => (await wordsOf(desk)).includes(en.whatHappened.message));
    await until('both letters stand there', () =>
      desk.evaluate(
        (label) =>
          [...document.querySelectorAll('.timeline summary, .timeline button')].filter((one) =>
            one.textContent?.includes(label),
          ).length === 2,
        en.readLetter.message,
      ),
    );
  });
});

declare const browser: typeof import('webextension-polyfill');
