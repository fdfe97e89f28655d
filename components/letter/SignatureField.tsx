// The signature of a letter that goes by post: by hand on the paper, typed, or drawn here. Typed and drawn are equals, so
// that nobody needs a pointer.

import { longestSignature, type Signature } from '../../lib/letters/signature.ts';
import { ChoiceField } from '../base/ChoiceField.tsx';
import { TextField } from '../base/TextField.tsx';
import { useWords } from '../hooks/words.tsx';
import { DrawingField } from './DrawingField.tsx';

interface SignatureFieldProps {
  signature: Signature | null;
  /** Proposed where the person types. */
  name: string;
  onChange(signature: Signature | null): void;
}

export function SignatureField({ signature, name, onChange }: SignatureFieldProps) {
  const t = useWords();
  const begin = { pen: null, typed: { kind: 'typed', text: name }, drawn: { kind: 'drawn', png: '' } } as const;
  return (
    <details class="signature" open={signature !== null}>
      <summary>{t('signaturePaper')}</summary>
      <div class="stack">
        <ChoiceField
          label={t('signatureHow')}
          name="signature"
          value={signature?.kind ?? 'pen'}
          options={[
            { value: 'pen', label: t('signaturePen') },
            { value: 'typed', label: t('signatureTyped') },
            { value: 'drawn', label: t('signatureDrawn') },
          ]}
          onChoice={(how) => onChange(begin[how])}
        />
        {signature?.kind === 'typed' && (
          <TextField
            label={t('signatureName')}
            value={signature.text}
            onText={(text) => onChange({ kind: 'typed', text: text.slice(0, longestSignature) })}
            field={{ name: 'signatureName', autocomplete: 'name' }}
          />
        )}
        {signature?.kind === 'drawn' && (
          <DrawingField png={signature.png} onPng={(png) => onChange({ kind: 'drawn', png })} />
        )}
        <p class="soft small">{t('signatureKept')}</p>
      </div>
    </details>
  );
}
