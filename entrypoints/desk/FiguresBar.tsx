// The figures over all cases, reckoned when they are asked for: the list is on the screen first.

import { useState } from 'preact/hooks';
import { FiguresView } from '../../components/desk/FiguresView.tsx';
import { useWords } from '../../components/hooks/words.tsx';
import { type CaseFigures, figuresOf } from '../../lib/deadlines/figures.ts';
import { readRows } from '../own-views/use-requests.ts';

export function FiguresBar() {
  const t = useWords();
  const [figures, setFigures] = useState<CaseFigures | null>(null);
  const reckon = async () => {
    const { rows } = await readRows({ show: 'all', limit: Number.POSITIVE_INFINITY });
    setFigures(figuresOf(rows.map(({ status }) => status)));
  };
  return (
    <details class="figures-bar" onToggle={(event) => event.currentTarget.open && reckon()}>
      <summary>{t('figures')}</summary>
      {figures && <FiguresView figures={figures} />}
    </details>
  );
}
