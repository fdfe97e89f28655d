// The card in one page: what is shown, and of which text. Shown again after the page changed, it reads anew.

import { render } from 'preact';
import { warmFormats } from '../../components/base/phrase.ts';
import { Card, type CardProps, type ReadingTrouble } from '../../components/card/Card.tsx';
import { cardStyles } from '../../components/card/card-styles.ts';
import { WordsProvider } from '../../components/hooks/words.tsx';
import { interfaceWord, takeWords } from '../../lib/messages/interface-words.ts';
import type { CardWish, QuotePlace } from '../../lib/messages/protocol.ts';
import { ask } from '../../lib/messages/send.ts';
import type { PolicyDocument } from '../../lib/model/policy-document.ts';
import type { PolicySummary } from '../../lib/model/policy-summary.ts';
import { type ExtractedPage, extractInSteps, extractPage } from '../../lib/page/extract-document.ts';
import { finishInSlices, giveTurn, nextPaint } from '../../lib/page/in-steps.ts';
import { mainDocument } from '../../lib/page/main-document.ts';
import { clearMark, markQuote } from '../../lib/page/mark-quote.ts';
import { findRanges } from '../../lib/page/passage-ranges.ts';
import { addShadowHost, type ShadowHost } from './shadow-host.ts';

export class CardOnPage {
  #host: ShadowHost | null = null;
  #page: ExtractedPage | null = null;
  /** What was read: the page, or the frame that holds its text. */
  #root: Document = document;
  /** The address at which the page would not have our card. */
  #refusedAt: string | null = null;
  #shownText: string | null = null;
  /** Whether the card begins folded, as the person chose. */
  #folded = false;

  /** Shows the card at once, then reads; where it stands already, only if the page's text has changed since. */
  async show({ folded, words }: CardWish): Promise<boolean> {
    if (this.#refusedAt === location.href) return false;
    takeWords(words);
    const restOfWords = ask('giveWords').then(takeWords, () => {});
    if (!this.#host) {
      this.#folded = folded;
      this.#host = addShadowHost(cardStyles, () => {
        this.#host = null;
        this.#shownText = null;
        this.#refusedAt = location.href;
      });
      this.#draw(null, null);
      // The person sees it before the page is walked through.
      await nextPaint();
    }
    const { document: policy } = await this.#extractGently();
    if (!this.#host || policy.text === this.#shownText) return true;
    this.#shownText = policy.text;
    const reading = readInWorker(policy);
    // While the worker reads.
    await restOfWords;
    await giveTurn();
    warmFormats(interfaceWord);
    const { summary, trouble } = await reading;
    if (this.#shownText === policy.text) this.#draw(summary, trouble);
    return true;
  }

  hide(): boolean {
    clearMark((this.#root.defaultView ?? window) as typeof window);
    if (this.#host) {
      render(null, this.#host.root);
      this.#host.remove();
    }
    this.#host = null;
    this.#shownText = null;
    return true;
  }

  /** The page's text as it stands now; null where there is none. */
  async policyHere(): Promise<PolicyDocument | null> {
    const { document } = await this.#extractGently();
    return document.text === '' ? null : document;
  }

  /** Marks a quote in the page and scrolls to it. False where the page no longer holds it. */
  mark({ start, quote }: QuotePlace): boolean {
    const page = this.#page ?? this.#extract();
    const view = (this.#root.defaultView ?? window) as typeof window;
    return markQuote(findRanges(page, this.#root, start, quote), view) !== 'notFound';
  }

  /** In slices, so that the page goes on answering the person. */
  async #extractGently(): Promise<ExtractedPage> {
    const root = mainDocument(document);
    const page = await finishInSlices(extractInSteps(root, { url: location.href }));
    this.#root = root;
    this.#page = page;
    return page;
  }

  #extract(): ExtractedPage {
    this.#root = mainDocument(document);
    this.#page = extractPage(this.#root, { url: location.href });
    return this.#page;
  }

  #draw(summary: PolicySummary | null, trouble: ReadingTrouble | null): void {
    if (!this.#host) return;
    const props: CardProps = {
      summary,
      trouble,
      site: location.hostname || null,
      folded: this.#folded,
      gradually: true,
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
