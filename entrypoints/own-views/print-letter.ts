// The letter as a sheet of paper: on the screen it is not there, on paper there is nothing else. The address stands where
// a window envelope shows it (DIN 5008 form B). For those whose screen reader or printer prefers this to a PDF.

import type { Letter } from '../../lib/model/letter.ts';

/** `date`: today, as the letter's language writes it. */
export function printLetter(letter: Letter, sender: string[], date: string): void {
  const sheet = document.createElement('article');
  sheet.className = 'printed-letter';
  sheet.lang = letter.language;
  const parts: [name: string, text: string][] = [
    ['sender', sender.join('\n')],
    ['address', letter.addressee.join('\n')],
    ['date', date],
    ['subject', letter.subject],
    ['body', letter.body],
  ];
  for (const [name, text] of parts) {
    const part = sheet.appendChild(document.createElement('p'));
    part.className = `printed-${name}`;
    part.textContent = text;
  }
  document.querySelector('.printed-letter')?.remove();
  document.body.append(sheet);
  // A printer's dialogue may outlive the call, so the sheet goes when printing is over.
  addEventListener('afterprint', () => sheet.remove(), { once: true });
  window.print();
}
