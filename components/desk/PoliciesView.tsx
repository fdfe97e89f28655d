// Policies kept with requests: what each said on the day it was read, in short and in full.

import type { CalendarDate } from '../../lib/model/calendar-date.ts';
import type { PolicySummary } from '../../lib/model/policy-summary.ts';
import { PageText } from '../base/PageText.tsx';
import { phraseDay } from '../base/phrase.ts';
import { useWords } from '../hooks/words.tsx';
import { PolicyView } from '../policy/PolicyView.tsx';

export interface KeptPolicyRow {
  id: string;
  site: string | null;
  title: string;
  controller: string | null;
  readOn: CalendarDate;
}

interface PoliciesViewProps {
  rows: KeptPolicyRow[];
  /** The opened one; null: none. */
  open: { id: string; text: string; summary: PolicySummary } | null;
  onOpen(id: string): void;
}

export function PoliciesView({ rows, open, onOpen }: PoliciesViewProps) {
  const t = useWords();
  if (rows.length === 0) return <p class="pad soft">{t('policiesNone')}</p>;
  return (
    <div class="desk-two pad">
      <ul class="requests panel-list">
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" class="request" aria-current={open?.id === row.id} onClick={() => onOpen(row.id)}>
              <span class="request-name">
                <PageText text={row.controller ?? row.site ?? row.title} longest={100} />
              </span>
              <span class="soft small request-step">
                <PageText text={row.site ?? ''} longest={80} /> · {phraseDay(t, row.readOn)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {open && (
        <div class="sheet">
          <header class="site-head">
            <h2>
              <PageText text={open.summary.controller?.name ?? t('cardTitle')} longest={120} />
            </h2>
          </header>
          <PolicyView key={open.id} summary={open.summary} mark={null} />
          <details class="pad">
            <summary>{t('policyText')}</summary>
            <p class="letter-body from-page" lang={open.summary.language}>
              <PageText text={open.text} longest={500_000} />
            </p>
          </details>
        </div>
      )}
    </div>
  );
}
