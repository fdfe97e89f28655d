// The figures over all cases; not shown before there is an answer to count.

import { useEffect, useState } from 'preact/hooks';
import { FiguresView } from '../../components/desk/FiguresView.tsx';
import { type CaseFigures, figuresOf } from '../../lib/deadlines/figures.ts';
import { readRows } from '../own-views/use-requests.ts';

/** Figures over so many of the newest cases: more than any person has, and a bound for the time it takes. */
const counted = 500;

export function FiguresBar() {
  const [figures, setFigures] = useState<CaseFigures | null>(null);
  useEffect(() => {
    readRows({ show: 'all', order: 'newest', limit: counted }).then(({ rows }) =>
      setFigures(figuresOf(rows.map(({ status }) => status))),
    );
  }, []);
  return figures && figures.answered + figures.overdue > 0 ? <FiguresView figures={figures} /> : null;
}
