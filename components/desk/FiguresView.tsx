// How controllers did, over all cases of the person.

import type { CaseFigures } from '../../lib/deadlines/figures.ts';
import { phraseCount } from '../base/phrase.ts';
import { useWords, type WordKey } from '../hooks/words.tsx';

const shownFigures: [WordKey, (figures: CaseFigures) => number][] = [
  ['figureWaiting', (figures) => figures.waiting],
  ['figureInTime', (figures) => figures.inTime],
  ['figureLate', (figures) => figures.late],
  ['figureOverdue', (figures) => figures.overdue],
  ['figureComplained', (figures) => figures.complained],
];

export function FiguresView({ figures }: { figures: CaseFigures }) {
  const t = useWords();
  return (
    <section class="figures" aria-label={t('figures')}>
      <dl>
        {shownFigures.map(([word, value]) => (
          <div key={word}>
            <dt>{t(word)}</dt>
            <dd>{value(figures)}</dd>
          </div>
        ))}
      </dl>
      {figures.medianDays !== null && (
        <p class="soft small">{phraseCount(t, 'figureMedianOne', 'figureMedianOther', figures.medianDays)}</p>
      )}
    </section>
  );
}
