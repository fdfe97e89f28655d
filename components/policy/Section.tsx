// A part of the summary that opens and closes. Closed, it still gives the gist in one line.

import type { ComponentChildren } from 'preact';

interface SectionProps {
  name: string;
  title: string;
  gist?: ComponentChildren;
  open?: boolean;
  children: ComponentChildren;
}

export function Section({ name, title, gist, open = false, children }: SectionProps) {
  return (
    <details class="section" data-section={name} open={open}>
      <summary>
        <h3>{title}</h3>
        <span class="gist">{gist}</span>
      </summary>
      <div class="section-body">{children}</div>
    </details>
  );
}
