// The passages a line rests on, in the policy's own words, each with a way back to its place in the page.

import type { Evidence } from '../../lib/model/evidence.ts';
import { longestQuote } from '../../lib/model/evidence.ts';
import { Icon } from '../base/Icon.tsx';
import { PageText } from '../base/PageText.tsx';
import { useWords } from '../hooks/words.tsx';
import { useReading } from './reading-context.ts';

const shownQuotes = 5;

export function Quotes({ id, evidence }: { id?: string; evidence: Evidence[] }) {
  const t = useWords();
  const { language, mark } = useReading();
  return (
    <div class="quotes" id={id}>
      {evidence.slice(0, shownQuotes).map((passage) => (
        <figure class="quote" key={`${passage.start}-${passage.end}`}>
          <blockquote>
            <PageText text={passage.quote} longest={longestQuote} lang={language} />
          </blockquote>
          {mark && (
            <button type="button" class="button plain slim" onClick={() => mark(passage)}>
              <Icon name="pen" />
              {t('showInPage')}
            </button>
          )}
        </figure>
      ))}
      {evidence.length > shownQuotes && <p class="soft small">{t('moreQuotes', evidence.length - shownQuotes)}</p>}
    </div>
  );
}
