// The interface's own words, from locales/. Components ask by key; where the words come from is the entrypoint's choice:
// the browser's i18n in the extension, the JSON file itself in tests and scripts (read-messages.ts).

import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

type Messages = typeof import('../../locales/en.json');

export type WordKey = keyof Messages;

/** Gives the message for a key with $1, $2 ... replaced by the values, in order. */
export type Words = (key: WordKey, ...values: (string | number)[]) => string;

const WordsContext = createContext<Words | null>(null);

export function WordsProvider({ value, children }: { value: Words; children: ComponentChildren }) {
  return <WordsContext.Provider value={value}>{children}</WordsContext.Provider>;
}

/** @throws when no provider stands above: words are never guessed. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('Put a <WordsProvider> above this component.');
  return words;
}
