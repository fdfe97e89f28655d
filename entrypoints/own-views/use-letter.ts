// From a draft to what the writing view shows: the letter, warnings, and the ways out of it.

import fontUrl from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type LetterDraft, letterToSend, requestOf } from '../../components/letter/letter-draft.ts';
import type { LetterDesk } from '../../components/letter/WriteView.tsx';
import { wordKeyFor } from '../../components/policy/phrase-facts.ts';
import type { LetterWords } from '../../lib/languages/letter-words.ts';
import { loadLetterWords } from '../../lib/languages/letters.ts';
import { copyText } from '../../lib/letters/copy-text.ts';
import { letterFileName, letterToEml } from '../../lib/letters/eml.ts';
import { differsFromSite, readWebForm } from '../../lib/letters/fields.ts';
import { findExcessData } from '../../lib/letters/find-excess-data.ts';
import { longestMailto, mailtoLink } from '../../lib/letters/mailto.ts';
import type { PdfLetter } from '../../lib/letters/pdf/letter-to-pdf.ts';
import { signaturePng } from '../../lib/letters/signature.ts';
import { webmailLink, webmailNames } from '../../lib/letters/webmail.ts';
import { writeDate } from '../../lib/letters/write-date.ts';
import { requestHeadings, writeLetter } from '../../lib/letters/write-letter.ts';
import { interfaceWord } from '../../lib/messages/interface-words.ts';
import type { Letter } from '../../lib/model/letter.ts';
import { readToday } from '../background/today.ts';
import { letterCodes } from './begin-draft.ts';
import { offerFile } from './offer-file.ts';
import { printLetter } from './print-letter.ts';

const webmailTitles = { gmail: 'Gmail', outlook: 'Outlook', yahoo: 'Yahoo', proton: 'Proton' } as const;

export function useLetter(draft: LetterDraft | null, site: string | null): LetterDesk {
  const words = useLetterWords(draft?.language ?? null);
  const own = useLetterWords(interfaceWord('formatLocale').slice(0, 2));
  return useMemo(() => deskFor(draft, words, own, site), [draft, words, own, site]);
}

function useLetterWords(language: string | null): LetterWords | null {
  const [words, setWords] = useState<LetterWords | null>(null);
  useEffect(() => {
    let gone = false;
    if (language) {
      loadLetterWords(language).then((loaded) => {
        if (!gone) setWords(loaded ?? null);
      });
    }
    return () => {
      gone = true;
    };
  }, [language]);
  return words;
}

function deskFor(
  draft: LetterDraft | null,
  words: LetterWords | null,
  own: LetterWords | null,
  site: string | null,
): LetterDesk {
  // While the words of another language are on their way, the letter stays in the one before.
  const written = draft && draft.kinds.length > 0 && words ? writeLetter(requestOf(draft), words) : null;
  const letter = draft && written && letterToSend(written.letter, draft);
  const link = letter?.to.length ? mailtoLink(letter, longestMailto(navigator.userAgent)) : null;
  const email = draft?.fields.controller.emails[0] ?? '';
  return {
    written,
    languages: letterCodes,
    translation:
      written && draft && words && own && own.code !== words.code
        ? writeLetter(requestOf(draft), own).letter.body
        : null,
    translationOpen: !isPopup(),
    reviewed: words === null || words.reviewedBy !== null,
    domainWarning: site && differsFromSite(email, site) ? interfaceWord('domainDiffers', site) : null,
    warnings: draft ? warningsFor(draft) : {},
    mailto: link?.fits ? link.url : null,
    webMail: letter?.to.length ? webMailFor(letter) : [],
    // A complaint goes to the authority, whose own form is named beside its address.
    webForm: draft && !draft.kinds.includes('complaint') ? readWebForm(draft.fields.controller.webForm, site) : null,
    // A popup closes when the print dialogue takes the focus.
    ways: ['copy', 'eml', 'pdf', ...(isPopup() ? [] : (['print'] as const))],
    today: readToday(),
  };
}

function isPopup(): boolean {
  return location.pathname.endsWith('/popup.html');
}

function webMailFor(letter: Letter): LetterDesk['webMail'] {
  return webmailNames.flatMap((name) => {
    const { url, fits } = webmailLink(letter, name);
    return fits ? [{ name: webmailTitles[name], href: url }] : [];
  });
}

/** What the person typed and a letter should do without. */
function warningsFor({ fields, own }: LetterDraft): Record<string, string> {
  // What is to be corrected may be just such a number, so a rectification is not looked through.
  const wording = [fields.scope, fields.objection.situation, fields.automatedDecision.view, fields.complaint.data];
  const typed: [string, string][] = [
    ['personName', fields.person.name],
    ['replyTo', fields.person.replyTo],
    ['body', own ? `${own.subject}\n${own.body}` : [...wording, fields.free.text].join('\n')],
    ...fields.identifiers.map(({ value }, index): [string, string] => [`identifier${index}`, value]),
  ];
  return Object.fromEntries(
    typed.flatMap(([name, value]) => {
      const [kind] = findExcessData(value);
      return kind ? [[name, interfaceWord(wordKeyFor('warning', kind))]] : [];
    }),
  );
}

/** Does what a way out needs besides its link. Gives what to tell the person: empty where there is nothing to say. */
export async function leaveBy(way: string, letter: Letter, draft: LetterDraft): Promise<string> {
  if (way === 'copy') {
    await navigator.clipboard.writeText(copyText(letter));
    return interfaceWord('copied');
  }
  if (way === 'webForm') {
    await navigator.clipboard.writeText(copyText(letter));
    const form = readWebForm(draft.fields.controller.webForm, null);
    if (form) await browser.tabs.create({ url: form.url });
    return interfaceWord('copiedForForm');
  }
  if (way === 'eml') {
    const { name, replyTo } = draft.fields.person;
    const text = letterToEml(letter, { from: { name, address: replyTo }, writtenAt: Date.now() });
    offerFile(letterFileName(letter, 'eml'), new Blob([text], { type: 'message/rfc822' }));
  }
  if (way === 'print') {
    const words = await loadLetterWords(letter.language);
    printLetter(letter, {
      sender: senderOf(draft),
      date: words ? writeDate(readToday(), words.date) : readToday(),
      closing: words?.common.closing ?? '',
      headings: words ? requestHeadings(requestOf(draft), words) : [],
      signature: draft.signature,
    });
  }
  if (way === 'pdf') {
    const missing = await offerPdf(letter, draft);
    if (missing.length > 0) return interfaceWord('pdfMissing', missing.join(' '));
  }
  return '';
}

/** The library and the font weigh more than all the rest of us: fetched, from the extension itself, when asked for. Gives the characters that
 * the font lacks. */
async function offerPdf(letter: Letter, draft: LetterDraft): Promise<string[]> {
  const [{ letterToPdf }, words, font] = await Promise.all([
    import('../../lib/letters/pdf/letter-to-pdf.ts'),
    loadLetterWords(letter.language),
    fetch(fontUrl).then((answer) => answer.arrayBuffer()),
  ]);
  const { bytes, missing } = await letterToPdf(letter, {
    font: new Uint8Array(font),
    sender: senderOf(draft),
    date: words ? writeDate(readToday(), words.date) : readToday(),
    closing: words?.common.closing ?? '',
    headings: words ? requestHeadings(requestOf(draft), words) : [],
    roomToSign: true,
    signature: signatureFor(draft),
  });
  offerFile(letterFileName(letter, 'pdf'), new Blob([bytes as BlobPart], { type: 'application/pdf' }));
  return missing;
}

/** The signature as the PDF takes it; undefined: room for one. */
export function signatureFor({ signature }: LetterDraft): PdfLetter['signature'] {
  if (signature?.kind === 'typed') return signature.text.trim() ? { text: signature.text.trim() } : undefined;
  const png = signature && signaturePng(signature.png);
  return png ? { png } : undefined;
}

function senderOf({ fields: { person } }: LetterDraft): string[] {
  return [person.name, ...person.address].filter((line) => line.trim() !== '');
}
