// The card in one page: what is shown, and of which text. Shown again after the page changed, it reads anew.

import { render } from 'preact';
import { Card, type CardProps, type ReadingTrouble } from '../../components/card/Card.tsx';
import { cardStyles } from '../../components/card/card-styles.ts';
import { WordsProvider } from '../../components/hooks/words.tsx';
import { interfaceWord } from '../../lib/messages/interface-words.ts';
import type { QuotePlace } from '../../lib/messages/protocol.ts';
import { ask } from '../../lib/messages/send.ts';
import type { PolicyDocument } from '../../lib/model/policy-document.ts';
import type { PolicySummary } from '../../lib/model/policy-summary.ts';
import { type ExtractedPage, extractPage } from '../../lib/page/extract-document.ts';
import { clearMark, markQuote } from '../../lib/page/mark-quote.ts';
import { findRanges } from '../../lib/page/passage-ranges.ts';
import { addShadowHost, type ShadowHost } from './shadow-host.ts';

export class CardOnPage {
  #host: ShadowHost | null = null;
  #page: ExtractedPage | null = null;
  #shownText: string | null = null;

  /** Shows the card; where it stands already, only if the page's text has changed since. */
  async show(): Promise<boolean> {
    const page = this.#extract();
    if (this.#host && page.document.text === this.#shownText) return true;
    this.#shownText = page.document.text;
    this.#host ??= addShadowHost(cardStyles, () => {
      this.#host = null;
    });
    this.#draw(null, null);
    const { summary, trouble } = await readInWorker(page.document);
    if (this.#shownText === page.document.text) this.#draw(summary, trouble);
    return true;
  }

  hide(): boolean {
    clearMark();
    if (this.#host) {
      render(null, this.#host.root);
      this.#host.remove();
    }
    this.#host = null;
    this.#shownText = null;
    return true;
  }

  /** The page's text as it stands now; null where there is none. */
  policyHere(): PolicyDocument | null {
    const { document } = this.#extract();
    return document.text === '' ? null : document;
  }

  /** Marks a quote in the page and scrolls to it. False where the page no longer holds it. */
  mark({ start, quote }: QuotePlace): boolean {
    const page = this.#page ?? this.#extract();
    return markQuote(findRanges(page, document, start, quote)) !== 'notFound';
  }

  #extract(): ExtractedPage {
    this.#page = extractPage(document, { url: location.href });
    return this.#page;
  }

  #draw(summary: PolicySummary | null, trouble: ReadingTrouble | null): void {
    if (!this.#host) return;
    const props: CardProps = {
      summary,
      trouble,
      site: location.hostname || null,
      onMark: (evidence) => this.mark(evidence),
      onClose: () => {
        this.hide();
        ask('cardClosed').catch(() => {});
      },
      onWrite: () => {
        ask('writeLetter').catch(() => {});
      },
    };
    render(
      <WordsProvider value={interfaceWord}>
        <Card {...props} />
      </WordsProvider>,
      this.#host.root,
    );
  }
}

async function readInWorker(
  policy: PolicyDocument,
): Promise<{ summary: PolicySummary | null; trouble: ReadingTrouble | null }> {
  if (policy.text === '') return { summary: null, trouble: 'noText' };
  try {
    return { summary: await ask('readPolicy', policy), trouble: null };
  } catch {
    return { summary: null, trouble: 'failed' };
  }
}
