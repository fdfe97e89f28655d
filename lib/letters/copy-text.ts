// A letter as text for the clipboard: for a web form, a chat, or a mail program of one's own.

import type { Letter } from '../model/letter.ts';

/** Subject and body, for where there is one field for all. */
export function copyText(letter: Letter): string {
  return `${letter.subject}\n\n${letter.body}\n`;
}
