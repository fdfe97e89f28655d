// A field that takes one thing a line; and what every group of details is given.

import type { LetterFields } from '../../lib/letters/letter-request.ts';
import { TextField } from '../base/TextField.tsx';
import { useWords, type WordKey } from '../hooks/words.tsx';

export interface DetailsProps {
  fields: LetterFields;
  onChange(part: Partial<LetterFields>): void;
}

/** One thing a line; a line that is being typed may still be empty. */
const linesOf = (text: string) => (text === '' ? [] : text.split('\n'));

interface LinesProps {
  label: WordKey;
  hint: WordKey;
  name: string;
  lines: string[];
  onLines(lines: string[]): void;
}

export function Lines({ label, hint, name, lines, onLines }: LinesProps) {
  const t = useWords();
  return (
    <TextField
      label={t(label)}
      hint={t(hint)}
      value={lines.join('\n')}
      onText={(text) => onLines(linesOf(text))}
      field={{ name, rows: 2 }}
    />
  );
}
