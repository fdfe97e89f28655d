// Words straight from a messages.json, for tests, scripts and the picture book. In the extension the browser does this.

import type { WordKey, Words } from '../hooks/words.tsx';

export type MessagesFile = Record<string, { message: string; description?: string }>;

/** @returns words that replace $1 to $9 as browser.i18n.getMessage does; "$$" stands for one "$". */
export function wordsFromMessages(messages: MessagesFile): Words {
  return (key: WordKey, ...values) => {
    const message = messages[key]?.message ?? '';
    return message.replace(/\$([1-9$])/g, (_, sign: string) =>
      sign === '$' ? '$' : String(values[Number(sign) - 1] ?? ''),
    );
  };
}
