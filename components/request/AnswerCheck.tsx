// What an answer to a request for access tells, tells vaguely or leaves out, Art. 15(1) and (2); and what the
// controller's own policy names and the answer does not. The letter for the rest is one click away.

import type { ItemState } from '../../lib/replies/check-completeness.ts';
import { PageText } from '../base/PageText.tsx';
import { phraseList, phrasePeriod } from '../base/phrase.ts';
import { useWords, type WordKey } from '../hooks/words.tsx';
import { phraseKey, wordKeyFor } from '../policy/phrase-facts.ts';
import type { AnswerCheckResult } from './answer-reader.ts';

const stateWords: Record<ItemState['state'], WordKey> = {
  answered: 'itemAnswered',
  vague: 'itemVague',
  missing: 'itemMissing',
};
const stateTones: Record<ItemState['state'], string> = { answered: 'good', vague: 'special', missing: 'bad' };

interface AnswerCheckProps {
  check: AnswerCheckResult;
  /** Writes the letter that asks for the rest. */
  onAsk(): void;
}

export function AnswerCheck({ check: { completeness }, onAsk }: AnswerCheckProps) {
  const t = useWords();
  const { items, mayBeAttached } = completeness;
  const lacking = items.some(({ state }) => state !== 'answered') || completeness.fromPolicy.recipients.length > 0;
  return (
    <section class="panel stack answer-check" aria-label={t('answerCheck')}>
      <div>
        <h3>{t('answerCheck')}</h3>
        <p class="soft small">{t('answerCheckHint')}</p>
        {mayBeAttached && <p class="notice small">{t('answerMayBeAttached')}</p>}
      </div>
      <ul class="check-items">
        {items.map((item) => (
          <CheckedItem key={item.item} item={item} />
        ))}
      </ul>
      <FromPolicy fromPolicy={completeness.fromPolicy} />
      {lacking && (
        <div class="row">
          <button type="button" class="button" onClick={onAsk}>
            {t('stepAskForRest')}
          </button>
        </div>
      )}
    </section>
  );
}

function CheckedItem({ item: { item, state, quotes } }: { item: ItemState }) {
  const t = useWords();
  const words = (
    <>
      <span>{t(wordKeyFor('missing', item))}</span>{' '}
      <span class={`chip ${stateTones[state]}`}>{t(stateWords[state])}</span>
    </>
  );
  if (quotes.length === 0) return <li>{words}</li>;
  return (
    <li>
      <details>
        <summary>{words}</summary>
        {quotes.map(({ quote, start }) => (
          <blockquote key={start} class="quote small">
            <PageText text={quote} longest={400} />
          </blockquote>
        ))}
      </details>
    </li>
  );
}

function FromPolicy({ fromPolicy }: { fromPolicy: AnswerCheckResult['completeness']['fromPolicy'] }) {
  const t = useWords();
  const lines: [WordKey, string[]][] = [
    ['policyNamesRecipients', fromPolicy.recipients],
    ['policyNamesRecipientKinds', fromPolicy.recipientKinds.map((key) => phraseKey(t, 'recipient', key))],
    ['policyNamesPurposes', fromPolicy.purposes.map((key) => phraseKey(t, 'purpose', key))],
    ['policyNamesPeriods', fromPolicy.periods.map((period) => phrasePeriod(t, period))],
  ];
  const said = lines.filter(([, names]) => names.length > 0);
  if (said.length === 0) return null;
  return (
    <div class="small stack tight">
      <h4>{t('policyNamesMore')}</h4>
      <ul>
        {said.map(([label, names]) => (
          <li key={label}>
            {t(label)} <PageText text={phraseList(t, names.slice(0, 30))} longest={1500} />
          </li>
        ))}
      </ul>
    </div>
  );
}
