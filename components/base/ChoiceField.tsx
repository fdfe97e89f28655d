// A labelled choice of one among several.

import { useId } from 'preact/hooks';

interface ChoiceFieldProps<Value extends string> {
  label: string;
  value: Value;
  options: { value: Value; label: string }[];
  onChoice(value: Value): void;
  name?: string;
}

export function ChoiceField<Value extends string>({ label, value, options, onChoice, name }: ChoiceFieldProps<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        name={name}
        class="input"
        value={value}
        onChange={(event) => onChoice(event.currentTarget.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
