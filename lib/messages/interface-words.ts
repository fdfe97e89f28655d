// The interface's own words in the browser's language, from locales/. Components get them as a property.

import { extensionApi } from './extension-api.ts';

/** Words without a value in them: a card asks for the same ones hundreds of times, and each asks the browser. */
const plain = new Map<string, string>();

/** The message for a key with $1, $2 ... replaced; "" where there is no such key. */
export function interfaceWord(key: string, ...values: (string | number)[]): string {
  const { i18n } = extensionApi();
  if (values.length > 0) return i18n.getMessage(key, values.map(String));
  const known = plain.get(key) ?? i18n.getMessage(key);
  plain.set(key, known);
  return known;
}
