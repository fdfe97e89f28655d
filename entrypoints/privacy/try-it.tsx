// Insyn's own policy, read by its own reader. Extension pages are never spotted, so this page asks for the card itself
// and reads here instead of in the worker.

import { render } from 'preact';
import { Card } from '../../components/card/Card.tsx';
import { cardStyles } from '../../components/card/card-styles.ts';
import { WordsProvider } from '../../components/hooks/words.tsx';
import { interfaceWord } from '../../lib/messages/interface-words.ts';
import { extractPage } from '../../lib/page/extract-document.ts';
import { markQuote, quoteCss } from '../../lib/page/mark-quote.ts';
import { findRanges } from '../../lib/page/passage-ranges.ts';
import { readPolicy } from '../../lib/reader/read-policy.ts';
import { addShadowHost } from '../card/shadow-host.ts';

const invitation = document.querySelector<HTMLElement>('.try');
const button = document.querySelector<HTMLButtonElement>('#try-it');

function readThisPage(): void {
  const page = extractPage(document, { url: null });
  const summary = readPolicy(page.document);
  const host = addShadowHost(cardStyles, () => {});
  const close = () => {
    render(null, host.root);
    host.remove();
    if (button) button.disabled = false;
    button?.focus();
  };
  render(
    <WordsProvider value={interfaceWord}>
      <Card
        summary={summary}
        site={null}
        onMark={({ start, quote }) => markQuote(findRanges(page, document, start, quote)) !== 'notFound'}
        onClose={close}
        onWrite={() => {
          location.href = '/desk.html?view=write';
        }}
      />
    </WordsProvider>,
    host.root,
  );
}

if (invitation && button) {
  const style = document.createElement('style');
  style.textContent = quoteCss;
  document.head.append(style);
  invitation.hidden = false;
  button.addEventListener('click', () => {
    button.disabled = true;
    readThisPage();
  });
}
