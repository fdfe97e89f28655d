// The interface's own words in the browser's language, from locales/. Components get them as a property.

import { extensionApi } from './extension-api.ts';

/** The message for a key with $1, $2 ... replaced; "" where there is no such key. */
export function interfaceWord(key: string, ...values: (string | number)[]): string {
  return extensionApi().i18n.getMessage(key, values.map(String));
}
