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
  /** Lines of the body that head single requests. */
  headings: readonly string[];
  signature: Signature | null;
}

export function printLetter(letter: Letter, about: PrintedLetter): void {
  document.querySelector('.printed-letter')?.remove();
  const sheet = document.body.appendChild(layOutSheet(letter, about));
  // A printer's dialogue may outlive the call, so the sheet goes when printing is over.
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}

/** The sheet, from its head to the name, in the order in which it is read out. */
export function layOutSheet(letter: Letter, about: PrintedLetter): HTMLElement {
  const sheet = document.createElement('article');
  sheet.className = 'printed-letter';
  sheet.lang = letter.language;
  const put = (tag: 'h1' | 'h2' | 'p', name: string, text: string) => {
    const part = sheet.appendChild(document.createElement(tag));
    part.className = `printed-${name}`;
    part.textContent = text;
  };
  const [until, after] = cutAt(letter.body, about.closing);
  put('p', 'sender', about.sender.join('\n'));
  put('p', 'address', letter.addressee.join('\n'));
  put('p', 'date', about.date);
  put('h1', 'subject', letter.subject);
  let text: string[] = [];
  for (const line of until.split('\n')) {
    if (about.headings.includes(line)) {
      put('p', 'body', text.join('\n'));
      put('h2', 'heading', line);
      text = [];
    } else text.push(line);
  }
  put('p', 'body', text.join('\n'));
  sheet.append(signatureOf(about.signature));
  put('p', 'body', after);
  return sheet;
}

/** The letter up to its closing, and what stands below it, between which the signature goes. */
function cutAt(body: string, closing: string): [until: string, after: string] {
  const at = closing ? body.indexOf(`\n${closing}\n`) : -1;
  return at < 0 ? [body, ''] : [body.slice(0, at + 1 + closing.length), body.slice(at + closing.length + 2)];
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
