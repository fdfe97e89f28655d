// A part of the summary that opens and closes. Closed, it still gives the gist in one line; what is inside is drawn when
// it is opened for the first time.

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface SectionProps {
  name: string;
  title: string;
  gist?: ComponentChildren;
  open?: boolean;
  children: ComponentChildren;
}

export function Section({ name, title, gist, open = false, children }: SectionProps) {
  const [drawn, setDrawn] = useState(open);
  // By the click, so that all is there when it opens; by the opening too, since a page search opens it without one.
  return (
    <details
      class="section"
      data-section={name}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setDrawn(true);
      }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is its details' button. */}
      <summary onClick={() => setDrawn(true)}>
        <h3>{title}</h3>
        <span class="gist">{gist}</span>
      </summary>
      {drawn && <div class="section-body">{children}</div>}
    </details>
  );
}
