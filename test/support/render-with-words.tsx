// Renders a component as the entrypoints do, with the English words.

import { render } from '@testing-library/preact';
import type { ComponentChild } from 'preact';
import { wordsFromMessages } from '../../components/base/read-messages.ts';
import { WordsProvider } from '../../components/hooks/words.tsx';
import en from '../../locales/en.json' with { type: 'json' };

export const englishWords = wordsFromMessages(en);

export function renderWithWords(view: ComponentChild) {
  return render(<WordsProvider value={englishWords}>{view}</WordsProvider>);
}
