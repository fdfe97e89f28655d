// Tabs as the ARIA Authoring Practices describe them: arrows move, the panel follows.

import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface TabsProps<Name extends string> {
  label: string;
  tabs: { name: Name; label: string; count?: number }[];
  shown: Name;
  onShow(name: Name): void;
  /** Stands after the last tab, and is none. */
  end?: ComponentChildren;
  children: ComponentChildren;
}

export function Tabs<Name extends string>({ label, tabs, shown, onShow, end, children }: TabsProps<Name>) {
  const id = useId();
  const bar = useRef<HTMLDivElement>(null);
  const move = (step: number) => {
    const from = tabs.findIndex((tab) => tab.name === shown);
    const to = (from + step + tabs.length) % tabs.length;
    onShow(tabs[to].name);
    bar.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      event.preventDefault();
      move(step);
    }
  };
  return (
    <>
      <div class="tab-bar">
        <div class="tabs" role="tablist" aria-label={label} ref={bar}>
          {tabs.map((tab) => (
            <button
              key={tab.name}
              type="button"
              role="tab"
              id={`${id}-${tab.name}`}
              aria-selected={tab.name === shown}
              aria-controls={`${id}-panel`}
              tabIndex={tab.name === shown ? 0 : -1}
              onClick={() => onShow(tab.name)}
              onKeyDown={onKeyDown}
            >
              {tab.label}
              {tab.count ? <span class="count"> {tab.count}</span> : null}
            </button>
          ))}
        </div>
        {end}
      </div>
      <div class="tab-panel" role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown}`}>
        {children}
      </div>
    </>
  );
}
