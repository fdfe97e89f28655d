// What Insyn is, what it takes (nothing), and where its own policy stands.

import { useWords } from '../hooks/words.tsx';

export function AboutView({ version, policyUrl }: { version: string; policyUrl: string }) {
  const t = useWords();
  return (
    <div class="stack pad prose">
      <p>{t('aboutWhat')}</p>
      <p>{t('aboutLimits')}</p>
      <p>{t('aboutNotLawyer')}</p>
      <p>
        <a href={policyUrl}>{t('aboutPolicy')}</a>
      </p>
      <p class="soft small">{t('aboutVersion', version)}</p>
    </div>
  );
}
