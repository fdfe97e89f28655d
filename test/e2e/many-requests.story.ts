// Years of requests in the desk: brought in by a backup, found, sorted, closed together, seen as a calendar, put into a
// table and a calendar file, kept with files and notes, corrected, counted; and all of it saved, erased and brought back.

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, calendarDateOf } from '../../lib/model/calendar-date.ts';
import type { TimelineEvent } from '../../lib/model/case-file.ts';
import { BackupWriter } from '../../lib/store/backup-lines.ts';
import en from '../../locales/en.json' with { type: 'json' };
import { sampleCase, sampleLetter } from '../support/sample-case.ts';
import { click, fill, named, Stage, storyBrowser, until } from './support/stage.ts';

const today = calendarDateOf(new Date());
const count = 60;

/** Sixty requests: a third is overdue, a third runs, a third is answered. */
async function years(): Promise<string> {
  const writer = new BackupWriter('');
  for (let at = 0; at < count; at++) {
    const on = addDays(today, at % 3 === 1 ? -(at % 20) : -(60 + at));
    const answer: TimelineEvent = { type: 'reply', reply: 'delivered', text: 'Here it is.', fileIds: [] };
    const { caseFile, entries } = sampleCase(
      today,
      [
        [on, { type: 'sent', channel: 'email', letter: sampleLetter }],
        ...(at % 3 === 2 ? [[addDays(on, 20), answer] as [string, TimelineEvent]] : []),
      ],
      { id: `case-${at}`, reference: `REF${String(at).padStart(5, '0')}`, createdAt: at },
    );
    caseFile.controller.name = `${['Anchor', 'Beacon', 'Cutter'][at % 3]} ${at % 2 ? 'Society' : 'Works'} ${at}`;
    writer.write({ case: caseFile });
    for (const entry of entries) writer.write({ entry: { ...entry, id: `${at}-${entry.id}` } });
  }
  return writer.finish().text();
}

let stage: Stage;
let desk: Page;
beforeAll(async () => {
  stage = await Stage.open({});
});
afterAll(() => stage?.close());

const wordsOf = (page: Page) => page.evaluate(() => document.body.innerText);
const namesIn = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.request-name')].map((one) => one.innerText));
const titlesIn = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLElement>('.group-title')].map((one) => one.textContent));

async function openDesk(view: string): Promise<void> {
  await desk?.close();
  desk = await stage.openOwnPage(`/desk.html?${view}`);
  await desk.waitForSelector('.desk-main');
  // What is handed out for saving, to be looked at.
  await desk.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      (globalThis as { kept?: Blob }).kept = blob as Blob;
      return make(blob);
    };
  });
}

/** The bytes that were handed out last. */
async function handedOut(): Promise<Uint8Array> {
  await until('a file is handed out', () => desk.evaluate(() => (globalThis as { kept?: Blob }).kept !== undefined));
  const bytes = await desk.evaluate(async () => {
    const scope = globalThis as { kept?: Blob };
    const buffer = await scope.kept?.arrayBuffer();
    scope.kept = undefined;
    return [...new Uint8Array(buffer ?? new ArrayBuffer(0))];
  });
  return new Uint8Array(bytes);
}

const handedText = async () => new TextDecoder().decode(await handedOut());

/** Puts files into a field for them. */
async function giveFiles(selector: string, files: { name: string; type: string; bytes: number[] }[]): Promise<void> {
  await desk.waitForSelector(selector);
  await desk.evaluate(
    (field, given) => {
      const transfer = new DataTransfer();
      for (const { name, type, bytes } of given) transfer.items.add(new File([new Uint8Array(bytes)], name, { type }));
      const input = document.querySelector(field) as HTMLInputElement;
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    selector,
    files,
  );
}

async function restore(text: string): Promise<void> {
  await openDesk('view=backup');
  await giveFiles('input[type=file]', [{ name: 'all.insyn', type: '', bytes: [...new TextEncoder().encode(text)] }]);
  await until('it is restored', async () => (await wordsOf(desk)).includes(`${count}`));
}

async function choose(field: string, value: string): Promise<void> {
  await desk.waitForSelector(`[name=${field}]`);
  await desk.select(`[name=${field}]`, value);
}

// The parts of one story, in their order.
describe(`years of requests, in ${storyBrowser}`, () => {
  it('come in from a backup, what is due first in front, under headings', async () => {
    await restore(await years());
    await openDesk('view=requests');
    await until('the list is there', async () => (await namesIn(desk)).length > 0);
    const names = await namesIn(desk);
    expect(names.length).toBeLessThan(count);
    expect(await titlesIn(desk)).toContain(en.groupLate.message);
  });

  it('show more when the end is reached', async () => {
    await desk.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await until('all are there', async () => {
      await desk.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      return (await namesIn(desk)).length === count;
    });
  });

  it('are found by words, and counted', async () => {
    await fill(desk, '[name=search]', 'anch work');
    await until('they are found', async () => (await namesIn(desk)).every((name) => /^Anchor Works/.test(name)));
    expect((await namesIn(desk)).length).toBe(10);
    expect(await wordsOf(desk)).toContain('10 requests');
    await fill(desk, '[name=search]', 'REF00007');
    await until('one is found', async () => (await namesIn(desk)).join() === 'Beacon Society 7');
    await fill(desk, '[name=search]', 'nothing such');
    await until('none is found', async () => (await wordsOf(desk)).includes(en.requestsNoneFound.message));
    await fill(desk, '[name=search]', ' ');
  });

  it('are filtered by state, and sorted and grouped by name and by state', async () => {
    await choose('state', 'overdue');
    await until('they are counted', async () => (await wordsOf(desk)).includes('20 requests'));
    expect((await namesIn(desk)).every((name) => name.startsWith('Anchor'))).toBe(true);
    await choose('state', '');
    await choose('order', 'controller');
    // All of the first screen begin with A: a single group goes without its heading.
    await until('by name', async () => (await namesIn(desk))[0] === 'Anchor Society 15');
    expect(await namesIn(desk)).toEqual((await namesIn(desk)).sort());
    expect(await titlesIn(desk)).toEqual([]);
    await choose('order', 'state');
    await until('by state, to the end', async () => {
      await desk.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      return (await namesIn(desk)).length === count;
    });
    expect(await titlesIn(desk)).toEqual([en.stateOverdue.message, en.stateAnswered.message, en.stateRunning.message]);
    await choose('order', 'due');
  });

  it('stand in a calendar', async () => {
    await click(await named(desk, en.calendar.message));
    // What was sent this month is due in the next.
    await click(await named(desk, en.monthAfter.message));
    await until('names stand on days', async () =>
      desk.evaluate(() => document.querySelectorAll('.due-calendar button').length > 0),
    );
    await desk.evaluate(() => document.querySelector<HTMLElement>('.due-calendar button')?.click());
    await until('a click opens it', async () => (await wordsOf(desk)).includes(en.whatHappened.message));
    await click(await named(desk, en.allRequests.message));
  });

  it('go into a table and a calendar file, each with all of them', async () => {
    await click(await named(desk, en.exportTable.message));
    expect((await handedText()).trim().split('\r\n')).toHaveLength(count + 1);
    await click(await named(desk, en.exportCalendar.message));
    const first = await handedText();
    const idsOf = (text: string) => text.match(/^UID:.*$/gm)?.sort();
    expect(idsOf(first)).toHaveLength(count);
    await click(await named(desk, en.exportCalendar.message));
    expect(idsOf(await handedText())).toEqual(idsOf(first));
  });

  it('are closed together', async () => {
    await choose('state', 'answered');
    await until('answered ones', async () => (await wordsOf(desk)).includes('20 requests'));
    await click(await named(desk, en.chooseSeveral.message));
    await desk.waitForSelector('.requests input[type=checkbox]');
    await desk.evaluate(() => {
      for (const box of [...document.querySelectorAll<HTMLElement>('.requests input[type=checkbox]')].slice(0, 5))
        box.click();
    });
    await click(await named(desk, /\b5\b/));
    await until('five fewer', async () => (await wordsOf(desk)).includes('15 requests'));
    await choose('state', 'closed');
    await until('five closed', async () => (await wordsOf(desk)).includes('5 requests'));
  });

  it('are counted in figures', async () => {
    await click(await named(desk, en.figures.message));
    await until('the figures are there', () =>
      desk.evaluate(() => document.querySelectorAll('.figures dd').length > 0),
    );
    const figures = await desk.evaluate(() =>
      [...document.querySelectorAll('.figures dd')].map((one) => one.textContent),
    );
    // Waiting, in time, late, overdue, complained.
    expect(figures).toEqual(['20', '20', '0', '20', '0']);
  });

  it('keep notes and files, which open as they came; what was wrong is struck out and stays', async () => {
    await openDesk('case=case-0');
    await click(await named(desk, en.addNote.message));
    await fill(desk, '[name=note]', 'Telephoned.');
    await click(await named(desk, en.save.message));
    await until('the note stands there', async () => (await wordsOf(desk)).includes('Telephoned.'));
    await click(await named(desk, en.logReply.message));
    const files = [
      { name: 'answer.pdf', type: 'application/pdf', bytes: [37, 80, 68, 70, 45, 0, 255] },
      { name: 'page.png', type: 'image/png', bytes: [137, 80, 78, 71, 1] },
      { name: 'all.zip', type: 'application/zip', bytes: [80, 75, 3, 4, 2] },
    ];
    await giveFiles('.reply-form input[type=file]', files);
    await choose('replyKind', 'partly');
    await click(await named(desk, en.saveReply.message));
    for (const { name, bytes } of files) {
      await click(await named(desk, name));
      expect([...(await handedOut())]).toEqual(bytes);
    }
    expect(await wordsOf(desk)).toContain(en.statePartial.message);
    await desk.evaluate(() => document.querySelector<HTMLElement>('.timeline li .correct')?.click());
    await click(await named(desk, en.strikeOut.message));
    await until('it is overdue again', async () =>
      desk.evaluate(
        (word) => document.querySelector('.case .chip.state')?.textContent === word,
        en.stateOverdue.message,
      ),
    );
    expect(await desk.evaluate(() => document.querySelectorAll('.timeline .struck').length)).toBe(1);
  });

  it('are put off, and reckoned anew for another place', async () => {
    await click(await named(desk, en.remindInAWeek.message));
    await until('it says so', async () =>
      (await wordsOf(desk)).includes(en.remindersPutOff.message.split(' $')[0] ?? ''),
    );
    await click(await named(desk, /change place/));
    await choose('place', 'DE');
    await choose('region', 'BY');
    await click(await named(desk, en.save.message));
    await until('the timeline says so', async () =>
      (await wordsOf(desk)).includes('Place of the controller: Germany, Bayern'),
    );
  });

  it('no longer ask to be looked at once an answer was', async () => {
    await openDesk('case=case-2');
    await click(await named(desk, en.answerLookedAt.message));
    await until('nothing is to do', async () => (await wordsOf(desk)).includes(en.stepDone.message));
  });

  it('are saved, erased and brought back whole', async () => {
    await openDesk('view=backup');
    await click(await named(desk, en.backupSaveNow.message));
    const backup = await handedText();
    await fill(desk, '[name=erase]', en.eraseWord.message);
    await click(await named(desk, en.eraseNow.message));
    await until('all is erased', async () => (await wordsOf(desk)).includes(en.erased.message));
    await openDesk('view=requests');
    await until('no request is left', async () => (await wordsOf(desk)).includes(en.requestsNone.message));
    await restore(backup);
    await openDesk('case=case-0');
    await until('the case is back', async () => (await wordsOf(desk)).includes('Telephoned.'));
    await click(await named(desk, 'all.zip'));
    expect([...(await handedOut())]).toEqual([80, 75, 3, 4, 2]);
  });
});
