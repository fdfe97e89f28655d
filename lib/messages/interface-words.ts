// The interface's own words in the browser's language, from locales/. Components get them as a property.

import { extensionApi } from './extension-api.ts';

/** Words without a value in them: a card asks for the same ones hundreds of times, and each asks the browser. */
const plain = new Map<string, string>();

/** Messages by key, as they go from the worker to a card: where values belong stand holes. */
export type HandedWords = Record<string, string>;

/** Signs for private use, which no message holds; the browser takes nine values at most. */
const holes = Array.from({ length: 9 }, (_, at) => String.fromCharCode(0xe001 + at));
const hole = /[\ue001-\ue009]/g;

const handed = new Map<string, string>();

/** The message for a key with $1, $2 ... replaced; "" where there is no such key. */
export function interfaceWord(key: string, ...values: (string | number)[]): string {
  const word = handed.get(key);
  if (word !== undefined) return word.replace(hole, (sign) => String(values[sign.charCodeAt(0) - 0xe001] ?? ''));
  const { i18n } = extensionApi();
  if (values.length > 0) return i18n.getMessage(key, values.map(String));
  const known = plain.get(key) ?? i18n.getMessage(key);
  plain.set(key, known);
  return known;
}

/** Words to hand to a card, which takes them with `takeWords`. */
export function handWords(keys: readonly string[]): HandedWords {
  const { i18n } = extensionApi();
  return Object.fromEntries(keys.map((key) => [key, i18n.getMessage(key, holes)]));
}

/**
 * From now on these are not asked of the browser. In a web page its first word is dear: the page's main thread waits until
 * the browser has handed over all of them, 5 ms and on a busy machine ten times that.
 */
export function takeWords(words: HandedWords): void {
  for (const [key, word] of Object.entries(words)) handed.set(key, word);
}
