// A letter as a link for the person's own mail program (RFC 6068). A link that is too long for the way it goes is not
// cut: the caller gets to know, and offers copy, .eml or PDF.

import type { Letter } from '../model/letter.ts';

export interface MailLink {
  url: string;
  /** False: this way would lose text; take another. */
  fits: boolean;
}

// Windows hands links to programs in some 2,080 characters at most, and Chrome there drops longer ones; 2,000 leaves room.
// Elsewhere mail programs took far longer ones; the bound keeps a runaway text out of a command line.
const mostOnWindows = 2_000;
const mostElsewhere = 30_000;

/** The longest link that reaches the mail program. `userAgent` as the browser gives it; empty: the careful answer. */
export function longestMailto(userAgent: string): number {
  return !userAgent || /windows/i.test(userAgent) ? mostOnWindows : mostElsewhere;
}

/** To the letter's first address; the others are for a second try. */
export function mailtoLink(letter: Letter, longest: number): MailLink {
  const url = `mailto:${encodeAddress(letter.to[0] ?? '')}?subject=${encode(letter.subject)}&body=${encode(letter.body)}`;
  return { url, fits: url.length <= longest };
}

/** Percent-encoded, line ends as %0D%0A (RFC 6068, section 5). A lone half of a surrogate pair becomes U+FFFD. */
export function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/\r\n?|\n/g, '\r\n')).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function encodeAddress(address: string): string {
  return encode(address).replaceAll('%40', '@');
}
