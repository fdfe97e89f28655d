// Words of a page, shown as text and apart from our own direction (tame-page-text.ts says what is taken out).

import { tamePageText } from './tame-page-text.ts';

export function PageText({ text, longest, lang }: { text: string; longest?: number; lang?: string }) {
  return (
    <bdi dir="auto" lang={lang}>
      {tamePageText(text, longest)}
    </bdi>
  );
}
