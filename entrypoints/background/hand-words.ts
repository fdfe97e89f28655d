// The interface's words for the card, which would hold up its page by asking the browser for them.

import { browser } from 'wxt/browser';
import { type HandedWords, handWords } from '../../lib/messages/interface-words.ts';

/** What the card says before it has read: components/card/Card.tsx. One that is missing is asked of the browser. */
const first = [
  'cardLabel',
  'cardTitle',
  'makeSmall',
  'makeLarge',
  'close',
  'closeForSite',
  'reading',
  'onDevice',
  'writeToThem',
  'formatLocale',
] as const;

export function giveFirstWords(): HandedWords {
  return handWords(first);
}

let all: Promise<HandedWords> | null = null;

/** Every word there is; the keys are those of the language that has them all. */
export function giveAllWords(): Promise<HandedWords> {
  all ??= readKeys().then(handWords);
  return all;
}

async function readKeys(): Promise<string[]> {
  const file = await fetch(browser.runtime.getURL('/_locales/en/messages.json' as '/popup.html'));
  return Object.keys(await file.json());
}
