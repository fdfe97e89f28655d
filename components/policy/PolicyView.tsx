// A policy in short: who, what, to whom, how long first; the rest folded below. Used by the card, the popup and the desk.

import type { PolicySummary } from '../../lib/model/policy-summary.ts';
import { phraseDay, phraseLanguage } from '../base/phrase.ts';
import { useWords } from '../hooks/words.tsx';
import { Contradictions } from './Contradictions.tsx';
import { Data } from './Data.tsx';
import { AutomatedDecisions, Cookies, Sources } from './MoreFacts.tsx';
import { Purposes } from './Purposes.tsx';
import { Retention } from './Retention.tsx';
import { Rights } from './Rights.tsx';
import { type MarkEvidence, ReadingContext } from './reading-context.ts';
import { Sharing } from './Sharing.tsx';
import { Transfers } from './Transfers.tsx';
import { Who } from './Who.tsx';

interface PolicyViewProps {
  summary: PolicySummary;
  /** Shows a passage in the page; null where no page is open. */
  mark: MarkEvidence | null;
}

export function PolicyView({ summary, mark }: PolicyViewProps) {
  const t = useWords();
  return (
    <ReadingContext.Provider value={{ language: summary.language, mark }}>
      <div class="policy">
        <Contradictions summary={summary} />
        <Who summary={summary} open />
        <Data summary={summary} open />
        <Sharing summary={summary} open />
        <Retention summary={summary} open />
        <Purposes summary={summary} />
        <Transfers summary={summary} />
        <Rights summary={summary} />
        <AutomatedDecisions summary={summary} />
        <Sources summary={summary} />
        <Cookies summary={summary} />
        <p class="reading-note">
          {t('readIn', phraseLanguage(t, summary.language))}
          {summary.updated && ` · ${t('policyDated', phraseDay(t, summary.updated))}`}
          {` · ${t('readingNote')}`}
        </p>
      </div>
    </ReadingContext.Provider>
  );
}
