// E-mail addresses, several in one field. The text stays as it is typed; what goes up are the addresses in it.

import { useState } from 'preact/hooks';
import { TextField } from './TextField.tsx';

interface AddressesFieldProps {
  label: string;
  addresses: readonly string[];
  onAddresses(addresses: string[]): void;
  warning?: string | null;
  name?: string;
}

const split = (text: string) => text.split(/[\s,;]+/).filter(Boolean);

export function AddressesField({ label, addresses, onAddresses, warning, name }: AddressesFieldProps) {
  const [typed, setTyped] = useState(addresses.join(', '));
  // Filled in anew from elsewhere: that counts, not what was typed before.
  const text = split(typed).join() === addresses.join() ? typed : addresses.join(', ');
  return (
    <TextField
      label={label}
      value={text}
      warning={warning}
      field={{ name }}
      onText={(next) => {
        setTyped(next);
        onAddresses(split(next));
      }}
    />
  );
}
