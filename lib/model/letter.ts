// Letter: a finished text on its way to a controller or an authority. Made in lib/letters, kept whole with the case.

import type { LetterKind } from './rights-request.ts';

export interface Letter {
  kinds: LetterKind[];
  /** BCP 47 of the letter's text. */
  language: string;
  /** Name and address lines of the addressee, as they should stand in a window envelope. */
  addressee: string[];
  /** E-mail addresses, best first; empty where it goes by post or by a form. */
  to: string[];
  subject: string;
  /** Plain text, lines separated by \n, opening and closing included. */
  body: string;
  /** Stands in the subject and finds the case again; carries no meaning. */
  reference: string;
}
