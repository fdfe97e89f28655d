// The frame of the desk: its parts on the side, the open one beside them. Links, so that each part has its address.

import type { ComponentChildren } from 'preact';
import { Logo } from '../base/Logo.tsx';
import { useWords, type WordKey } from '../hooks/words.tsx';

export const deskParts = ['requests', 'write', 'policies', 'settings', 'backup', 'about'] as const;

export type DeskPart = (typeof deskParts)[number];

export const partWords: Record<DeskPart, WordKey> = {
  requests: 'tabRequests',
  write: 'partWrite',
  policies: 'partPolicies',
  settings: 'partSettings',
  backup: 'partBackup',
  about: 'partAbout',
};

interface DeskFrameProps {
  shown: DeskPart;
  onShow(part: DeskPart): void;
  children: ComponentChildren;
}

export function DeskFrame({ shown, onShow, children }: DeskFrameProps) {
  const t = useWords();
  return (
    <div class="insyn desk">
      <nav class="desk-nav" aria-label={t('tabsLabel')}>
        <span class="desk-brand">
          <Logo />
          {t('extensionName')}
        </span>
        {deskParts.map((part) => (
          <a
            key={part}
            href={`?view=${part}`}
            aria-current={part === shown ? 'page' : undefined}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey) return;
              event.preventDefault();
              onShow(part);
            }}
          >
            {t(partWords[part])}
          </a>
        ))}
      </nav>
      <main class="desk-main">
        <header>
          <h1>{t(partWords[shown])}</h1>
        </header>
        {children}
      </main>
    </div>
  );
}
