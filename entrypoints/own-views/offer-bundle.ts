// The complaint as one PDF, or with every letter, reply and file as a ZIP. What makes them is heavy: fetched, from the
// extension itself, when asked for.

import fontUrl from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import type { OpenCase } from '../../components/request/RequestView.tsx';
import { effectiveEntries } from '../../lib/deadlines/case-history.ts';
import { loadLetterWords } from '../../lib/languages/letters.ts';
import { letterFileName } from '../../lib/letters/eml.ts';
import type { PdfLetter } from '../../lib/letters/pdf/letter-to-pdf.ts';
import type { Letter } from '../../lib/model/letter.ts';
import { loadFile } from '../../lib/store/files.ts';
import { getPolicy } from '../../lib/store/policies.ts';
import { readToday } from '../background/today.ts';
import { offerFile } from './offer-file.ts';

export interface BundleWish {
  form: 'pdf' | 'zip';
  letter: Letter;
  /** Name and address of the person. */
  sender: string[];
  signature: PdfLetter['signature'];
  withPolicy: boolean;
}

/** Bytes of all files in one ZIP. */
const largestBundle = 400 * 1024 * 1024;
/** Characters of one annex in the PDF; the ZIP has it whole. */
const longestAnnex = 200_000;

/** Gives the characters that the font lacks. Throws a RangeError where the files are too large for one ZIP. */
export async function offerBundle(open: OpenCase, wish: BundleWish): Promise<string[]> {
  const { letter } = wish;
  const [{ assembleBundle }, { letterToPdf }, { writeDate }, words, font, policy] = await Promise.all([
    import('../../lib/letters/complaint-bundle.ts'),
    import('../../lib/letters/pdf/letter-to-pdf.ts'),
    import('../../lib/letters/write-date.ts'),
    loadLetterWords(letter.language),
    fetch(fontUrl).then((answer) => answer.arrayBuffer()),
    wish.withPolicy && open.caseFile.policyId ? getPolicy(open.caseFile.policyId) : null,
  ]);
  if (!words) throw new Error(`No words for letters in ${letter.language}.`);
  const bundle = assembleBundle({
    entries: effectiveEntries(open.entries),
    files: open.files,
    kinds: open.caseFile.kinds,
    regime: open.caseFile.regime,
    words,
    policy: policy && { title: policy.title, readOn: policy.readOn, text: policy.document.text },
  });
  const { bytes, missing } = await letterToPdf(letter, {
    font: new Uint8Array(font),
    sender: wish.sender,
    date: writeDate(readToday(), words.date),
    closing: words.common.closing,
    roomToSign: true,
    signature: wish.signature,
    sections: [
      { heading: bundle.timelineTitle, newPage: true, rows: bundle.rows },
      {
        heading: bundle.annexesTitle,
        newPage: false,
        items: bundle.annexes.map(({ number, title }) => `${number}. ${title}`),
      },
      ...bundle.annexes.flatMap(({ number, title, text }) =>
        text === null ? [] : [{ heading: `${number}. ${title}`, newPage: true, text: shortened(text) }],
      ),
    ],
  });
  if (wish.form === 'pdf') {
    offerFile(letterFileName(letter, 'pdf'), new Blob([bytes as BlobPart], { type: 'application/pdf' }));
    return missing;
  }
  const { zipFiles } = await import('../../lib/letters/zip-files.ts');
  const kept = open.files.filter(({ id }) => bundle.annexes.some(({ fileId }) => fileId === id));
  if (kept.reduce((sum, { size = 0 }) => sum + size, 0) > largestBundle) throw new RangeError('Too large for one ZIP.');
  const encode = (text: string) => new TextEncoder().encode(text);
  const parts = await zipFiles(
    [
      { path: '00-complaint.pdf', shrink: false, load: async () => bytes },
      ...bundle.annexes.map(({ path, text, fileId }) => ({
        path,
        shrink: text !== null,
        load: async () => (text === null ? bytesOf(fileId) : encode(text)),
      })),
    ],
    Date.now(),
  );
  offerFile(letterFileName(letter, 'zip'), new Blob(parts as BlobPart[], { type: 'application/zip' }));
  return missing;
}

function shortened(text: string): string {
  return text.length <= longestAnnex ? text : `${text.slice(0, longestAnnex)} …`;
}

async function bytesOf(fileId: string | null): Promise<Uint8Array> {
  const found = fileId ? await loadFile(fileId) : null;
  return found ? new Uint8Array(await found.bytes.arrayBuffer()) : new Uint8Array();
}
