// The letter as a sheet of paper: on the screen it is not there, on paper there is nothing else. The address stands where
// a window envelope shows it (DIN 5008 form B). For those whose screen reader or printer prefers this to a PDF.

import type { Signature } from '../../lib/letters/signature.ts';
import type { Letter } from '../../lib/model/letter.ts';

export interface PrintedLetter {
  sender: string[];
  /** Today, as the letter's language writes it. */
  date: string;
  /** The words that the signature follows. */
  closing: string;
  signature: Signature | null;
}

export function printLetter(letter: Letter, { sender, date, closing, signature }: PrintedLetter): void {
  const sheet = document.createElement('article');
  sheet.className = 'printed-letter';
  sheet.lang = letter.language;
  const [until, after] = cutAt(letter.body, closing);
  const parts: [name: string, text: string][] = [
    ['sender', sender.join('\n')],
    ['address', letter.addressee.join('\n')],
    ['date', date],
    ['subject', letter.subject],
    ['body', until],
    ['name', after],
  ];
  for (const [name, text] of parts) {
    const part = sheet.appendChild(document.createElement('p'));
    part.className = `printed-${name}`;
    part.textContent = text;
    if (name === 'body') sheet.append(signatureOf(signature));
  }
  document.querySelector('.printed-letter')?.remove();
  document.body.append(sheet);
  // A printer's dialogue may outlive the call, so the sheet goes when printing is over.
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}

/** The letter up to its closing, and the name below it, between which the signature goes. */
function cutAt(body: string, closing: string): [until: string, after: string] {
  const at = closing ? body.lastIndexOf(`${closing}\n`) : -1;
  return at < 0 ? [body, ''] : [body.slice(0, at + closing.length), body.slice(at + closing.length + 1)];
}

function signatureOf(signature: Signature | null): HTMLElement {
  if (signature?.kind === 'drawn') {
    const image = document.createElement('img');
    image.className = 'printed-signature';
    image.alt = '';
    image.src = `data:image/png;base64,${signature.png}`;
    return image;
  }
  const line = document.createElement('p');
  line.className = 'printed-signature';
  line.textContent = signature?.text ?? '';
  return line;
}
