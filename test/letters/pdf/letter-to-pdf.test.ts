import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { letters as english } from '../../../lib/languages/en/letters.ts';
import { letters as swedish } from '../../../lib/languages/sv/letters.ts';
import { letterToPdf } from '../../../lib/letters/pdf/letter-to-pdf.ts';
import { writeLetter } from '../../../lib/letters/write-letter.ts';
import type { Letter } from '../../../lib/model/letter.ts';
import { sampleRequest } from '../../../scripts/letters/sample-request.ts';

const root = join(import.meta.dirname, '../../..');
const font = readFileSync(join(root, 'node_modules/@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'));
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'insyn-pdf-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

function poppler(program: string, args: string[], bytes: Uint8Array): string {
  const file = join(folder, 'letter.pdf');
  writeFileSync(file, bytes);
  return execFileSync(program, [...args, file, ...(program === 'pdftotext' ? ['-'] : [])], { encoding: 'utf8' });
}

function makePdf(letter: Letter, closing = english.common.closing) {
  const sender = ['Maja Novak', 'Ilica 2', '10000 Zagreb'];
  return letterToPdf(letter, { font, sender, date: '20 November 2026', closing, roomToSign: true });
}

/** White space folded, page numbers out. */
function fold(text: string): string {
  return text
    .replace(/^\d+\/\d+$/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const letter = writeLetter(sampleRequest(['access', 'erasure'], 'eu', 'full'), swedish).letter;
const own = (body: string, part: Partial<Letter> = {}): Letter => ({ ...letter, subject: 'S', body, ...part });

it('finds Poppler, which reads the PDFs again (apt-get install poppler-utils)', () => {
  expect(hasPoppler, 'pdftotext is missing: apt-get install poppler-utils').toBe(true);
});

describe.runIf(hasPoppler)('the text in the PDF', () => {
  const bodies: [name: string, body: string][] = [
    ['Swedish, two rights', letter.body],
    ['a strange name', 'Hej!\n\nÅsa "O\'Neil" <x>'],
    ['Greek', 'Αξιότιμη κυρία, Αξιότιμε κύριε,\n\nΖητώ πρόσβαση στα δεδομένα μου (άρθρο 15 του ΓΚΠΔ).\n\nΜε εκτίμηση,'],
    ['Cyrillic', 'Уважаеми госпожи и господа,\n\nМоля за достъп до моите данни (член 15 от ОРЗД).\n\nС уважение,'],
    [
      'the letters of the other languages',
      'ąčęėįšųūž āēģīķļņ őű ðþæø ħġċż łńśźćó ďěňřťůý ľĺŕ đ șț ŵŷ ß ñ ¿¡ «» „“ ’ … – €',
    ],
    ['ligatures', 'office affluent fjord difficile fi fl ffi'],
    ['5,000 characters', 'Ett långt ord följer. '.repeat(230)],
  ];

  it.each(bodies)('is the letter: %s', async (_name, body) => {
    const { bytes, missing } = await makePdf(own(body), swedish.common.closing);
    expect(missing).toEqual([]);
    expect(fold(poppler('pdftotext', ['-raw'], bytes))).toContain(fold(body));
  });

  it('has the address first, and the subject before the body', async () => {
    const text = fold(poppler('pdftotext', ['-raw'], (await makePdf(letter)).bytes));
    const places = [letter.addressee.join(' '), letter.subject, letter.body.slice(0, 20)].map((part) =>
      text.indexOf(fold(part)),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
  });
});

describe.runIf(hasPoppler)('the file', () => {
  it('is A4 with a title, and tagged for screen readers', async () => {
    const info = poppler('pdfinfo', [], (await makePdf(letter)).bytes);
    expect(info).toMatch(/Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/);
    expect(info).toContain(`Title:           ${letter.subject}`);
    expect(info).toMatch(/Tagged:\s+yes/);
  });

  it('reads out heading, paragraphs and lists in order', async () => {
    const tree = poppler('pdfinfo', ['-struct-text'], (await makePdf(letter)).bytes);
    expect(tree).toContain(`H1 (block)\n    "${letter.subject}"`);
    expect(tree).toMatch(/L \(block\)\n\s+LI \(block\)\n\s+LBody \(block\)\n\s+"1\. ändamålen med behandlingen/);
    // A paragraph that goes over the page is one paragraph.
    const long = poppler('pdfinfo', ['-struct-text'], (await makePdf(own('Ord. '.repeat(1500).trim()))).bytes);
    expect(long.match(/^ {2}P \(block\)/gm)).toHaveLength(5);
  });

  it('names its language and shows the title in the window', async () => {
    const text = Buffer.from((await makePdf(letter)).bytes).toString('latin1');
    expect(text.startsWith('%PDF-')).toBe(true);
    const { PDFDocument } = await import('@cantoo/pdf-lib');
    const read = await PDFDocument.load((await makePdf(letter)).bytes);
    expect(read.getTitle()).toBe(letter.subject);
    expect(read.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true);
    expect(String(read.catalog.get((await import('@cantoo/pdf-lib')).PDFName.of('Lang')))).toContain('sv');
  });

  it('is small, since it holds only the letters it uses', async () => {
    expect((await makePdf(letter)).bytes.length).toBeLessThan(60_000);
  });

  it('takes a drawn signature', async () => {
    // One grey dot.
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
      'base64',
    );
    const about = {
      font,
      sender: ['M'],
      date: '',
      closing: swedish.common.closing,
      roomToSign: true,
      signature: { png },
    };
    expect(poppler('pdfimages', ['-list'], (await letterToPdf(letter, about)).bytes)).toMatch(/image\s+1\s+1/);
  });

  it('takes a typed signature, and the text of the letter stays whole', async () => {
    const text = `Hej!\n\n${swedish.common.closing}\nÅsa Öhrn`;
    const about = { font, sender: ['M'], date: '', closing: swedish.common.closing, roomToSign: true };
    const { bytes, missing } = await letterToPdf(own(text), { ...about, signature: { text: 'Å. Öhrn 漢' } });
    const read = fold(poppler('pdftotext', ['-raw'], bytes));
    expect(read).toContain(fold(text));
    expect(read).toContain('Å. Öhrn');
    expect(missing).toEqual(['漢']);
  });

  it('says which characters it cannot show', async () => {
    expect((await makePdf(own('Hej 😀 漢 hej 漢'))).missing).toEqual(['😀', '漢']);
  });
});
