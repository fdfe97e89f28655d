// A labelled field for one line or several. The warning, where there is one, is read out with the field.

import { useId } from 'preact/hooks';

interface TextFieldProps {
  label: string;
  value: string;
  onText(text: string): void;
  hint?: string;
  warning?: string | null;
  /** `name` finds the field again (gaps lead to it); `rows` makes it a box of several lines. */
  field?: {
    name?: string;
    type?: 'text' | 'email' | 'date' | 'search' | 'url';
    rows?: number;
    autocomplete?: string;
    max?: string;
    lang?: string;
  };
}

export function TextField({ label, value, onText, hint, warning, field = {} }: TextFieldProps) {
  const id = useId();
  const { rows, type = 'text', ...rest } = field;
  const described = [hint && `${id}-hint`, warning && `${id}-warning`].filter(Boolean).join(' ') || undefined;
  const common = {
    ...rest,
    id,
    class: 'input',
    value,
    'aria-describedby': described,
    // Bounded, since all of it is stored and put into letters.
    maxLength: rows ? 20_000 : 400,
    onInput: (event: { currentTarget: { value: string } }) => onText(event.currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows ? <textarea {...common} rows={rows} /> : <input {...({ ...common, type } as object)} />}
      {hint && (
        <p class="soft small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {warning && (
        <p class="notice warn small" id={`${id}-warning`} role="alert">
          {warning}
        </p>
      )}
    </div>
  );
}
