// What popup and desk have in common at their start: styles, words, and whether this is a private window.

import '../../components/base/tokens.css';
import '../../components/base/base.css';
import '../../components/policy/policy.css';
import '../../components/base/pages.css';
import { type ComponentChild, render } from 'preact';
import { browser } from 'wxt/browser';
import { WordsProvider } from '../../components/hooks/words.tsx';
import { interfaceWord } from '../../lib/messages/interface-words.ts';
import { forbidStoring } from '../../lib/store/private-window.ts';

export function startPage(view: ComponentChild): void {
  document.documentElement.lang = interfaceWord('formatLocale').slice(0, 2);
  if (browser.extension.inIncognitoContext) forbidStoring();
  render(<WordsProvider value={interfaceWord}>{view}</WordsProvider>, document.getElementById('app') as HTMLElement);
}
