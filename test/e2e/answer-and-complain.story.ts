// From the answer to the authority: a mail dropped on the list finds its case; an extension in time moves the day and one
// that comes too late does not; overdue leads to a reminder, and that to a complaint with its annexes; a month asleep
// ends in one notification.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import { projectRoot } from '../../scripts/launch-browser.ts';
import { waitForCard } from '../../scripts/watch-card.ts';
import { click, fill, letDaysPass, named, Stage, storyBrowser, tick, until } from './support/stage.ts';

const sample = readFileSync(join(projectRoot, 'test/policies/harbour-lantern-books/page.html'), 'utf8');
const extension =
  'Thank you for your request. We need more time to answer it: because of its complexity we extend the period by two further months.';

let stage: Stage;
let site: Page;
let list: Page;
let reference = '';
beforeAll(async () => {
  stage = await Stage.open({ '/privacy': sample });
  site = await stage.visit('/privacy');
  await waitForCard(site, 20_000);
});
afterAll(() => stage?.close());

const wordsOf = (page: Page) => page.evaluate(() => document.body.innerText);

const textOf = (page: Page, selector: string) =>
  page.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);
const stateOf = (page: Page) => textOf(page, '.case .chip.state');
const timelineOf = (page: Page) => textOf(page, '.timeline');

/** Writes and sends a request from the popup; gives its reference. */
async function makeCase(kind: string): Promise<string> {
  const popup = await stage.openPopup(site);
  await click(await named(popup, /^write$/i));
  await popup.waitForSelector('[name=personName]', { timeout: 20_000 });
  for (const other of ['access', 'erasure']) if (other !== kind) await untick(popup, other);
  await tick(popup, `[name=kind][value=${kind}]`);
  await fill(popup, '[name=personName]', 'Åsa Öhrn');
  await fill(popup, '[name=replyTo]', 'asa@elsewhere.example');
  await until('the letter can be sent', async () => {
    const button = await named(popup, /I have sent it/i);
    return button.evaluate((one) => !(one as HTMLButtonElement).disabled);
  });
  await click(await named(popup, /I have sent it/i));
  await until('the case is shown', async () => /what happened/i.test(await wordsOf(popup)));
  const found = /reference ([0-9A-Z]{8})/.exec(await wordsOf(popup))?.[1] ?? '';
  await popup.close();
  return found;
}

async function untick(page: Page, kind: string): Promise<void> {
  const box = await page.$(`[name=kind][value=${kind}]`);
  if (await box?.evaluate((one) => (one as HTMLInputElement).checked)) await box?.click();
}

/** A mail as a mail program saves it, dropped on the list. */
async function dropMail(page: Page, subject: string, body: string): Promise<void> {
  const mail = [
    'From: Somebody <office@unknown.example>',
    `Subject: ${subject}`,
    `Date: ${new Date().toUTCString()}`,
    'Message-ID: <1@unknown.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
  ].join('\r\n');
  await page.waitForSelector('[name=droppedAnswer]', { timeout: 20_000 });
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'answer.eml', { type: 'message/rfc822' }));
    document
      .querySelector('[name=droppedAnswer]')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, mail);
}

// The parts of one story, in their order.
describe(`from the answer to the authority, in ${storyBrowser}`, () => {
  it('finds the case of a dropped mail, and takes an extension in time', async () => {
    reference = await makeCase('access');
    expect(reference).toMatch(/^[0-9A-Z]{8}$/);
    list = await stage.openOwnPage('/desk.html?view=requests');
    await dropMail(list, `Re: your request [${reference}]`, extension);
    await until('the case is open, with a proposal', async () =>
      (await wordsOf(list)).includes('Proposal: They need more time'),
    );
    const words = await wordsOf(list);
    expect(words).toContain(reference);
    expect(words).toContain('extend the period by two further months');
    expect(words).toContain('in time and with reasons');
    await click(await named(list, /save the answer/i));
    await until('the answer stands there', async () => (await stateOf(list)) === en.stateExtended.message);
    expect(await wordsOf(list)).toContain('answer.eml');
  });

  it('asks whose mail it is when it fits none', async () => {
    await click(await named(list, /all requests/i));
    await dropMail(list, 'Hello', 'Good morning.');
    await until('it asks', async () => (await wordsOf(list)).includes('Which request does this belong to?'));
    await click(await named(list, /cancel/i));
  });

  it('does not move the day for an extension that comes too late', async () => {
    const late = await makeCase('erasure');
    await letDaysPass(stage, 100);
    await list.close();
    list = await stage.openOwnPage('/desk.html?view=requests');
    await dropMail(list, `Re: [${late}]`, extension);
    await until('it is judged', async () => (await wordsOf(list)).includes('after the month had ended'));
    await click(await named(list, /save the answer/i));
    await until('the answer stands there', async () => (await wordsOf(list)).includes('Answer: They need more time'));
    expect(await stateOf(list)).toBe(en.stateOverdue.message);
  });

  it('goes from overdue to a reminder', async () => {
    await click(await named(list, /^write: reminder/i));
    await list.waitForSelector('[name=newDate]', { timeout: 20_000 });
    await until('it can be sent', async () =>
      (await named(list, /I have sent it/i)).evaluate((one) => !(one as HTMLButtonElement).disabled),
    );
    await click(await named(list, /I have sent it/i));
    await until('it stands in the case', async () => (await timelineOf(list)).includes(en.kindReminder.message));
  });

  it('goes on to the complaint, with every letter, reply and file in one ZIP', async () => {
    const url = await list.evaluate(() => location.pathname + location.search);
    await letDaysPass(stage, 20);
    await list.close();
    list = await stage.openOwnPage(url);
    await click(await named(list, /^write: complaint/i));
    await fill(list, '[name=complaintData]', 'Advertising by e-mail');
    await list.select('[name=authority]', 'IE');
    await list.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        (globalThis as { kept?: Blob }).kept = blob as Blob;
        return make(blob);
      };
    });
    await until('the complaint is whole', async () =>
      (await named(list, /save with files/i)).evaluate((one) => !(one as HTMLButtonElement).disabled),
    );
    await click(await named(list, /save with files/i));
    await until('it is made', async () => (await wordsOf(list)).includes('Saved: letter, timeline'), 40_000);
    const bytes = await list.evaluate(async () => {
      const buffer = await (globalThis as { kept?: Blob }).kept?.arrayBuffer();
      return [...new Uint8Array(buffer ?? new ArrayBuffer(0))];
    });
    const files = unzipSync(new Uint8Array(bytes));
    const names = Object.keys(files);
    expect(names[0]).toBe('00-complaint.pdf');
    expect(new TextDecoder().decode(files['00-complaint.pdf']?.subarray(0, 5))).toBe('%PDF-');
    expect(names.map((name) => name.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).toEqual([
      '00-complaint.pdf',
      '01-DAY-letter.txt',
      '02-DAY-answer.txt',
      '03-DAY-answer.eml',
      '04-DAY-letter.txt',
    ]);
    await click(await named(list, /I have sent it/i));
    await until('the authority has it', async () => (await stateOf(list)) === en.stateComplained.message);
    expect(await timelineOf(list)).toContain('Data Protection Commission');
    await list.close();
  });

  it('sends a letter that bounced again to another address of the policy, and keeps both', async () => {
    const bounced = await makeCase('access');
    list = await stage.openOwnPage('/desk.html?view=requests');
    await dropMail(
      list,
      'Undeliverable',
      `Delivery has failed, the mailbox is unavailable. Your message: [${bounced}]`,
    );
    await until('it is understood', async () => (await wordsOf(list)).includes('Proposal: It could not be delivered'));
    await click(await named(list, /save the answer/i));
    await click(await named(list, /^send again to privacy@harbourlantern\.example/i));
    await list.waitForSelector('[name=body]', { timeout: 20_000 });
    await until('it can be sent', async () =>
      (await named(list, /I have sent it/i)).evaluate((one) => !(one as HTMLButtonElement).disabled),
    );
    expect(await list.$('[name=kind]')).toBeNull();
    await click(await named(list, /I have sent it/i));
    await until('both stand there', async () => (await timelineOf(list)).split('Sent by e-mail').length === 3);
    expect(await stateOf(list)).toBe(en.stateRunning.message);
    await list.close();
  });

  it('sums up a month asleep in one notification', async () => {
    for (const kind of ['access', 'erasure', 'access', 'erasure']) await makeCase(kind);
    await stage.inExtension(async () => {
      for (const id of Object.keys(await browser.notifications.getAll())) await browser.notifications.clear(id);
    });
    await stage.stopBackground();
    await letDaysPass(stage, 40);
    await stage.inExtension(() => browser.alarms.create('daily', { when: Date.now() + 1500 }));
    await until('there is one notification, the summary', async () => {
      const ids = await stage.inExtension(async () => Object.keys(await browser.notifications.getAll()));
      return ids.length === 1 && ids[0] === 'summary';
    });
  });
});

declare const browser: typeof import('webextension-polyfill');
