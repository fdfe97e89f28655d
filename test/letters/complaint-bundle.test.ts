// The complaint's bundle: what the table says, how annexes are numbered and named, and that the ZIP and the PDF hold them.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { letters as german } from '../../lib/languages/de/letters.ts';
import { letters as english } from '../../lib/languages/en/letters.ts';
import { assembleBundle, safeFileName } from '../../lib/letters/complaint-bundle.ts';
import { letterToPdf } from '../../lib/letters/pdf/letter-to-pdf.ts';
import { zipFiles } from '../../lib/letters/zip-files.ts';
import type { TimelineEvent } from '../../lib/model/case-file.ts';
import { sampleCase, sampleLetter, sentOn } from '../support/sample-case.ts';

const answer: TimelineEvent = {
  type: 'reply',
  reply: 'partly',
  text: 'Here are your orders.\nThe rest is confidential.',
  fileIds: ['f1', 'f2'],
};
const open = sampleCase('2026-05-20', [
  sentOn('2026-03-05'),
  ['2026-03-06', { type: 'note', text: 'They were rude on the telephone.' }],
  ['2026-03-20', answer],
  ['2026-04-20', { type: 'followUp', channel: 'email', letter: { ...sampleLetter, kinds: ['reminder'] } }],
]);
const parts = {
  entries: open.entries,
  files: [
    { id: 'f1', name: 'answer.eml' },
    { id: 'f2', name: '../../etc/passwd\u202egpj.exe' },
    { id: 'f3', name: 'of another entry.pdf' },
  ],
  kinds: open.caseFile.kinds,
  regime: 'eu' as const,
  words: english,
  policy: { title: 'Privacy', readOn: '2026-03-05', text: 'We keep it.' },
};

describe('the bundle', () => {
  const bundle = assembleBundle(parts);

  it('has a dated row for each thing that happened, with its annexes, and none for notes', () => {
    expect(bundle.rows).toEqual([
      ['5 March 2026', expect.stringContaining('request sent to the controller'), '1'],
      ['20 March 2026', 'partial answer from the controller', '2–4'],
      ['20 April 2026', 'reminder sent to the controller', '5'],
    ]);
    expect(JSON.stringify(bundle)).not.toContain('rude');
  });

  it('numbers the annexes through: letters, replies, their files, the policy', () => {
    expect(bundle.annexes.map(({ number, fileId, path }) => [number, fileId, path])).toEqual([
      [1, null, '01-2026-03-05-letter.txt'],
      [2, null, '02-2026-03-20-answer.txt'],
      [3, 'f1', '03-2026-03-20-answer.eml'],
      [4, 'f2', '04-2026-03-20-.._.._etc_passwdgpj.exe'],
      [5, null, '05-2026-04-20-letter.txt'],
      [6, null, '06-policy.txt'],
    ]);
  });

  it('speaks the language of the complaint', () => {
    expect(assembleBundle({ ...parts, words: german }).rows[2]?.[1]).toBe(german.complaint.events.reminder);
  });
});

it.each([
  ['answer.pdf', 'answer.pdf'],
  ['a/b\\c:d*e?.txt', 'a_b_c_d_e_.txt'],
  ['...', 'file'],
  ['.htaccess', 'htaccess'],
  ['x\u0000y\n.pdf', 'xy .pdf'],
  ['', 'file'],
  [`${'å'.repeat(300)}.pdf`, `${'å'.repeat(80)}.pdf`],
])('a safe name for %j', (name, safe) => {
  expect(safeFileName(name)).toBe(safe);
});

it('zips texts and files, whole, under their names', async () => {
  const file = crypto.getRandomValues(new Uint8Array(60_000));
  const encode = (text: string) => new TextEncoder().encode(text);
  const parts = await zipFiles(
    [
      { path: '01-å.txt', shrink: true, load: async () => encode('Hej då. '.repeat(5000)) },
      { path: '02-x.pdf', shrink: false, load: async () => file },
    ],
    Date.UTC(2026, 3, 20),
  );
  const zip = new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
  const read = unzipSync(zip);
  expect(Object.keys(read)).toEqual(['01-å.txt', '02-x.pdf']);
  expect(new TextDecoder().decode(read['01-å.txt'])).toBe('Hej då. '.repeat(5000));
  expect(Buffer.from(read['02-x.pdf'] ?? [])).toEqual(Buffer.from(file));
  expect(zip.length).toBeLessThan(65_000);
});

it('stands in one PDF: letter, table, list, texts, page numbers through all of it', async () => {
  const bundle = assembleBundle(parts);
  const letter = { ...sampleLetter, subject: 'Complaint: Northlight Cycles AB (Article 77 GDPR)' };
  const { bytes, missing } = await letterToPdf(letter, {
    font: readFileSync('node_modules/@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
    sender: ['Åsa Öberg'],
    date: '20 May 2026',
    closing: 'Yours faithfully,',
    roomToSign: true,
    sections: [
      { heading: bundle.timelineTitle, newPage: true, rows: bundle.rows },
      {
        heading: bundle.annexesTitle,
        newPage: false,
        items: bundle.annexes.map((one) => `${one.number}. ${one.title}`),
      },
      { heading: 'Long', newPage: true, text: 'One line of many.\n'.repeat(120) },
    ],
  });
  expect(missing).toEqual([]);
  const path = join(mkdtempSync(join(tmpdir(), 'bundle-')), 'complaint.pdf');
  writeFileSync(path, bytes);
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  expect(text).toMatch(/20 March 2026 +partial answer from the controller +2–4/);
  expect(text).toMatch(/4\. +20 March 2026: \.\.\/\.\.\/etc\/passwdgpj\.exe/);
  expect(text.match(/One line of many\./g)).toHaveLength(120);
  expect(text).toContain('1/5');
  expect(text).toContain('5/5');
});
