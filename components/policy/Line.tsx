// One fact: what it is called, what the policy says, and its quote. A click marks the passage in the page and opens the
// quote beneath; another click closes it.

import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Evidence } from '../../lib/model/evidence.ts';
import { Icon } from '../base/Icon.tsx';
import { useWords } from '../hooks/words.tsx';
import { Quotes } from './Quotes.tsx';
import { useReading } from './reading-context.ts';

interface LineProps {
  label?: string;
  evidence: Evidence[];
  main?: boolean;
  children: ComponentChildren;
}

export function Line({ label, evidence, main = false, children }: LineProps) {
  const t = useWords();
  const { mark } = useReading();
  const [open, setOpen] = useState(false);
  const id = useId();
  const first = evidence[0];
  const words = (
    <>
      {label && <span class="line-label">{label}</span>}
      <span class={main ? 'line-value main' : 'line-value'}>{children}</span>
    </>
  );
  if (!first) return <div class={label ? 'line-still' : 'line-still bare'}>{words}</div>;
  const toggle = () => {
    if (!open) mark?.(first);
    setOpen(!open);
  };
  return (
    <div class="line">
      <button
        type="button"
        class={label ? 'line-button' : 'line-button bare'}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        title={t('quoteHint')}
        onClick={toggle}
      >
        {words}
        <Icon name="pen" className="pen" />
      </button>
      {open && <Quotes id={id} evidence={evidence} />}
    </div>
  );
}
