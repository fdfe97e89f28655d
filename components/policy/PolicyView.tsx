// A policy in short: who, what, to whom, how long first; the rest folded below. Used by the card, the popup and the desk.

import type { VNode } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
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
  /** A part a turn instead of all at once: for a stranger's page, which must go on answering. */
  gradually?: boolean;
}

export function PolicyView({ summary, mark, gradually = false }: PolicyViewProps) {
  // Each part once: what is the same vnode as before is not drawn again when the next one comes.
  const parts = useMemo(() => partsOf(summary), [summary]);
  const shown = useTurns(gradually ? parts.length : 0);
  const reading = useMemo(() => ({ language: summary.language, mark }), [summary, mark]);
  return (
    <ReadingContext.Provider value={reading}>
      <div class="policy">{gradually ? parts.slice(0, shown) : parts}</div>
    </ReadingContext.Provider>
  );
}

function partsOf(summary: PolicySummary): VNode[] {
  return [
    <Contradictions key="contradictions" summary={summary} />,
    <Who key="who" summary={summary} open />,
    <Data key="data" summary={summary} open />,
    <Sharing key="sharing" summary={summary} open />,
    <Retention key="retention" summary={summary} open />,
    <Purposes key="purposes" summary={summary} />,
    <Transfers key="transfers" summary={summary} />,
    <Rights key="rights" summary={summary} />,
    <AutomatedDecisions key="automated" summary={summary} />,
    <Sources key="sources" summary={summary} />,
    <Cookies key="cookies" summary={summary} />,
    <ReadingNote key="note" summary={summary} />,
  ];
}

/** Counts from 2 to `last`, one a turn. */
function useTurns(last: number): number {
  const [turn, setTurn] = useState(2);
  useEffect(() => {
    if (turn >= last) return;
    const timer = setTimeout(() => setTurn(turn + 1));
    return () => clearTimeout(timer);
  }, [turn, last]);
  return turn;
}

function ReadingNote({ summary }: { summary: PolicySummary }) {
  const t = useWords();
  return (
    <p class="reading-note">
      {t('readIn', phraseLanguage(t, summary.language))}
      {summary.updated && ` · ${t('policyDated', phraseDay(t, summary.updated))}`}
      {` · ${t('readingNote')}`}
    </p>
  );
}
