// How a state looks in a list: what wants doing stands out, what rests does not.

import type { CaseState } from '../../lib/model/case-file.ts';

export const stateTone: Record<CaseState, '' | 'good' | 'bad' | 'special' | 'accent'> = {
  prepared: '',
  sent: 'accent',
  running: 'accent',
  questioned: 'special',
  extended: 'accent',
  extendedLate: 'special',
  answered: 'good',
  partial: 'special',
  refused: 'bad',
  overdue: 'bad',
  complained: 'accent',
  closed: '',
};
