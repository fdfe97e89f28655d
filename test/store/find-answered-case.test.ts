// A mail finds its case by our reference, by the thread of mails kept there, or by its sender.

import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { readMail } from '../../lib/replies/read-mail.ts';
import { createCase } from '../../lib/store/cases.ts';
import { database } from '../../lib/store/database.ts';
import { findAnsweredCases } from '../../lib/store/find-answered-case.ts';
import { appendEntry } from '../../lib/store/timeline.ts';
import { sampleLetter } from '../support/sample-case.ts';

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

async function caseWith(reference: string, name: string, emails: string[]): Promise<string> {
  const { id } = await createCase({
    reference,
    kinds: ['access'],
    controller: { name, emails, address: [], place: 'SE', site: null },
    regime: 'eu',
    policyId: null,
    entries: [{ on: '2026-03-05', event: { type: 'sent', channel: 'email', letter: sampleLetter } }],
  });
  return id;
}

const mailWith = (head: string[], body = 'We will answer soon.') =>
  readMail(new TextEncoder().encode([...head, 'Content-Type: text/plain; charset=utf-8', '', body].join('\r\n')));

it.each([
  ['its reference', ['From: x@elsewhere.example', 'Subject: Re: request [K7QM2XPA]'], ['Northlight'], 'reference'],
  ['its thread', ['From: x@elsewhere.example', 'Subject: Re', 'In-Reply-To: <2@fjord.example>'], ['Fjord'], 'thread'],
  ['its sender', ['From: privacy@northlight.example', 'Subject: Hello'], ['Northlight'], 'address'],
  ['a domain that two share', ['From: new@shared.example', 'Subject: Hello'], ['Alpha', 'Beta'], 'domain'],
  ['nothing', ['From: x@elsewhere.example', 'Subject: Hello'], [], null],
] as const)('is found by %s', async (_, head, names, by) => {
  await caseWith('K7QM2XPA', 'Northlight', ['privacy@northlight.example']);
  const fjord = await caseWith('B2B2B2B2', 'Fjord', ['dpo@fjord.example']);
  await caseWith('C3C3C3C3', 'Alpha', ['a@shared.example']);
  await caseWith('D4D4D4D4', 'Beta', ['b@shared.example']);
  await appendEntry(fjord, {
    on: '2026-03-10',
    event: {
      type: 'reply',
      reply: 'acknowledged',
      text: '',
      thread: ['<1@me.example>', '<2@fjord.example>'],
      fileIds: [],
    },
  });
  const found = await findAnsweredCases(await mailWith([...head]));
  expect(found.map(({ name }) => name).sort()).toEqual([...names]);
  expect(found.every((match) => match.by === by)).toBe(true);
});
