// A letter as a link that opens the compose window of a web mail. The text travels in the address to that provider,
// where the letter will be written and kept anyway; the person chooses it.

import type { Letter } from '../model/letter.ts';
import { encode, type MailLink, mailtoLink } from './mailto.ts';

export const webmailNames = ['gmail', 'outlook', 'yahoo', 'proton'] as const;

export type WebmailName = (typeof webmailNames)[number];

// What web servers take in a request line without complaint; Proton's stands behind "#" and stays in the browser.
const longestRequest = 8_000;
const longestFragment = 30_000;

/** Link to a compose window that is filled in; never cut, see `fits`. */
export function webmailLink(letter: Letter, name: WebmailName): MailLink {
  const to = encode(letter.to[0] ?? '');
  const subject = encode(letter.subject);
  const body = encode(letter.body);
  const urls: Record<WebmailName, string> = {
    gmail: `https://mail.google.com/mail/?view=cm&fs=1&to=${to}&su=${subject}&body=${body}`,
    outlook: `https://outlook.live.com/mail/0/deeplink/compose?to=${to}&subject=${subject}&body=${body}`,
    yahoo: `https://compose.mail.yahoo.com/?to=${to}&subject=${subject}&body=${body}`,
    proton: `https://mail.proton.me/inbox/#mailto=${encode(mailtoLink(letter, 0).url)}`,
  };
  const longest = name === 'proton' ? longestFragment : longestRequest;
  return { url: urls[name], fits: urls[name].length <= longest };
}
