// Two passages that cannot both hold, side by side. Insyn does not say which one is right.

import type { PolicySummary } from '../../lib/model/policy-summary.ts';
import { Icon } from '../base/Icon.tsx';
import { useWords } from '../hooks/words.tsx';
import { phraseKey } from './phrase-facts.ts';
import { Quotes } from './Quotes.tsx';

export function Contradictions({ summary }: { summary: PolicySummary }) {
  const t = useWords();
  if (summary.contradictions.length === 0) return null;
  return (
    <div class="contradictions">
      {summary.contradictions.slice(0, 6).map((contradiction) => (
        <details class="notice warn" key={`${contradiction.field}-${contradiction.evidence[0]?.start}`}>
          <summary>
            <Icon name="warning" />
            <span>{t('contradiction', phraseKey(t, 'field', contradiction.field))}</span>
          </summary>
          <Quotes evidence={contradiction.evidence} />
        </details>
      ))}
    </div>
  );
}
