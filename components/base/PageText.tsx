// Words of a page, shown as text and apart from our own direction (tame-page-text.ts says what is taken out).

import { tamePageText } from './tame-page-text.ts';

export function PageText({ text, longest, lang }: { text: string; longest?: number; lang?: string }) {
  return (
    <bdi dir="auto" lang={lang}>
      {tamePageText(text, longest)}
    </bdi>
  );
}

/** An address of a page, which breaks after its @ when a line is too short. */
export function EmailText({ address }: { address: string }) {
  const [name, ...domain] = tamePageText(address, 120).split('@');
  return (
    <bdi dir="ltr">
      {name}
      {domain.length > 0 && (
        <>
          @<wbr />
          {domain.join('@')}
        </>
      )}
    </bdi>
  );
}
