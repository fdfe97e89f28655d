// Facts of one kind as words in a row. A click on one marks its passage in the page and opens its quote below the row.

import { useId, useState } from 'preact/hooks';
import type { SubjectKey } from '../../lib/model/data-subject.ts';
import type { Evidence } from '../../lib/model/evidence.ts';
import { useWords } from '../hooks/words.tsx';
import { phraseSubjects } from './phrase-facts.ts';
import { Quotes } from './Quotes.tsx';
import { useReading } from './reading-context.ts';

export interface ChipFact {
  id: string;
  label: string;
  evidence: Evidence[];
  subjects?: SubjectKey[];
  special?: boolean;
}

export function Chips({ facts, caption }: { facts: ChipFact[]; caption?: string }) {
  const t = useWords();
  const { mark } = useReading();
  const [openId, setOpenId] = useState<string | null>(null);
  const panel = useId();
  const captionId = useId();
  const open = facts.find((fact) => fact.id === openId);
  const toggle = (fact: ChipFact) => {
    const opens = fact.id !== openId;
    if (opens && fact.evidence[0]) mark?.(fact.evidence[0]);
    setOpenId(opens ? fact.id : null);
  };
  return (
    <div class="group">
      {caption && (
        <p class="caption" id={captionId}>
          {caption}
        </p>
      )}
      <ul class="chips" aria-labelledby={caption ? captionId : undefined}>
        {facts.map((fact) => (
          <li key={fact.id}>
            <button
              type="button"
              class={fact.special ? 'chip special' : 'chip'}
              aria-expanded={fact.id === openId}
              aria-controls={fact.id === openId ? panel : undefined}
              title={t('quoteHint')}
              onClick={() => toggle(fact)}
            >
              <bdi>{fact.label}</bdi>
              {fact.subjects && <span class="line-tags">{t('onlyAbout', phraseSubjects(t, fact.subjects))}</span>}
            </button>
          </li>
        ))}
      </ul>
      {open && <Quotes id={panel} evidence={open.evidence} />}
    </div>
  );
}
