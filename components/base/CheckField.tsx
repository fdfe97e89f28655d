// A box to tick, with its sentence.

import type { ComponentChildren } from 'preact';

interface CheckFieldProps {
  checked: boolean;
  onCheck(checked: boolean): void;
  name?: string;
  children: ComponentChildren;
}

export function CheckField({ checked, onCheck, name, children }: CheckFieldProps) {
  return (
    <label class="check">
      <input type="checkbox" name={name} checked={checked} onChange={(event) => onCheck(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
