// Runs in a page of the extension: fills its database with the requests of years, each with its timeline, and with files
// beside them. Names are put together so that a word of them is frequent, middling or rare.

import { addDays, type CalendarDate } from '../../lib/model/calendar-date.ts';
import type { CaseFile, TimelineEvent } from '../../lib/model/case-file.ts';
import type { Letter } from '../../lib/model/letter.ts';
import { moveCounts } from '../../lib/store/case-counts.ts';
import { rowOf } from '../../lib/store/case-row.ts';
import { database } from '../../lib/store/database.ts';
import { makeEntry } from '../../lib/store/timeline.ts';

const legalForms = ['Ltd', 'GmbH', 'AB'];
const trades = 'Lantern Harbour Bakery Bicycle Museum Orchard Printing Railway Saddle Theatre Umbrella Violin'.split(
  ' ',
);
const places = 'Ashford Birkhain Clonmel Dalby Eskilsund Fjordvik Grabow Hollow Iverness Juelsminde'.split(' ');

/** Eight letters and digits, other for each, as our references are. */
const referenceOf = (at: number): string => `B${(at * 7919 + 100_003).toString(36).toUpperCase().padStart(7, '0')}`;

const nameOf = (at: number): string =>
  `${places[Math.floor(at / 12) % 10]} ${trades[at % 12]} ${legalForms[at % 3]} ${at}`;

const paragraph =
  'Please tell me which personal data you process about me, for which purposes, and who receives them. ';

function letterTo(name: string, reference: string): Letter {
  return {
    kinds: ['access'],
    language: 'en',
    addressee: [name],
    to: [`data@firm-${reference.toLowerCase()}.example`],
    subject: `Access to my data [${reference}]`,
    body: `Dear Sir or Madam,\n\n${paragraph.repeat(18)}\n\nYours faithfully`,
    reference,
  };
}

function eventsOf(at: number, on: CalendarDate, letter: Letter): [CalendarDate, TimelineEvent][] {
  const reply = (kind: 'acknowledged' | 'delivered' | 'refused'): TimelineEvent => ({
    type: 'reply',
    reply: kind,
    text: `Thank you. ${paragraph.repeat(8)}`,
    thread: [`<${letter.reference}.${kind}@mail.example>`],
    fileIds: [],
  });
  const note: [CalendarDate, TimelineEvent] = [addDays(on, 9), { type: 'note', text: 'Telephoned: they are at work.' }];
  const end: [CalendarDate, TimelineEvent][] = [
    [addDays(on, 20), reply('delivered')],
    [addDays(on, 24), { type: 'closed', reason: 'answered' }],
  ];
  const ends = [
    end,
    end,
    [note, note],
    [[addDays(on, 20), reply('delivered')], note],
    [[addDays(on, 25), reply('refused')], note],
  ];
  return [
    [on, { type: 'sent', channel: 'email', letter }],
    [on, { type: 'received', certain: true }],
    [addDays(on, 2), reply('acknowledged')],
    note,
    ...((ends[at % 5] ?? end) as [CalendarDate, TimelineEvent][]),
  ];
}

function makeCase(at: number, today: CalendarDate) {
  const name = nameOf(at);
  const reference = referenceOf(at);
  const caseFile: CaseFile = {
    id: crypto.randomUUID(),
    reference,
    kinds: ['access'],
    controller: {
      name,
      emails: [`data@firm-${reference.toLowerCase()}.example`],
      address: ['Quay 1', '1000 Harbour'],
      place: ['SE', 'DE', 'IE'][at % 3] ?? null,
      site: `www.firm-${reference.toLowerCase()}.example`,
    },
    regime: 'eu',
    policyId: null,
    createdAt: Date.parse(today) - at * 1000,
  };
  // The same days whether there are few or many.
  const sentOn = addDays(today, -((at * 37) % 1000));
  const events = eventsOf(at, sentOn, letterTo(name, reference));
  return { caseFile, entries: events.map(([on, event]) => makeEntry(caseFile.id, { on, event })) };
}

/** `megabytes` of files, of 100 kB each, spread over the cases. */
async function addFiles(ids: string[], megabytes: number): Promise<void> {
  const size = 100_000;
  const piece = crypto.getRandomValues(new Uint8Array(size > 65_536 ? 65_536 : size));
  for (let at = 0; at < megabytes * 10; at++) {
    const bytes = new Uint8Array(size);
    bytes.set(piece);
    bytes.set(piece.subarray(0, size - piece.length), piece.length);
    bytes[at % size] = at % 251;
    const id = crypto.randomUUID();
    const name = `answer-${at}.pdf`;
    await database.files.add({
      id,
      caseId: ids[(at * 11) % ids.length] ?? '',
      name,
      type: 'application/pdf',
      size,
      addedAt: at,
    });
    await database.fileBytes.add({ id, bytes: new Blob([bytes], { type: 'application/pdf' }) });
  }
}

Object.assign(globalThis, {
  insynLists: {
    async fill(count: number, megabytes: number, today: CalendarDate): Promise<string> {
      const ids: string[] = [];
      for (let from = 0; from < count; from += 1000) {
        const cases = Array.from({ length: Math.min(1000, count - from) }, (_, at) => makeCase(from + at, today));
        const rows = cases.map(({ caseFile, entries }) => rowOf(caseFile, entries));
        await database.transaction('rw', database.cases, database.counts, database.timeline, async () => {
          await database.cases.bulkAdd(rows);
          await moveCounts(rows.map((row) => ({ from: null, to: row.open })));
          await database.timeline.bulkAdd(cases.flatMap(({ entries }) => entries));
        });
        ids.push(...rows.map(({ id }) => id));
      }
      await addFiles(ids, megabytes);
      const entries = await database.timeline.count();
      const files = await database.files.count();
      return `${await database.cases.count()} cases, ${entries} entries, ${(files / 10).toFixed(0)} MB of files`;
    },
  },
});
