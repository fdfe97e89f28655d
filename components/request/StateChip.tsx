// Where a case stands, as a word in a box.

import type { CaseState } from '../../lib/model/case-file.ts';
import { useWords } from '../hooks/words.tsx';
import { wordKeyFor } from '../policy/phrase-facts.ts';
import { stateTone } from './state-tone.ts';

export function StateChip({ state }: { state: CaseState }) {
  const t = useWords();
  return <span class={`chip state ${stateTone[state]}`}>{t(wordKeyFor('state', state))}</span>;
}
