// What the policy does not say: never a guess, and the article that asks for it.

import { phraseArticle } from '../base/phrase.ts';
import { useWords, type WordKey } from '../hooks/words.tsx';

interface NotStatedProps {
  /** As phraseArticle takes it: "13 1 a". */
  article?: string;
  /** Where the article asks it of some controllers only: of whom. Silence is then no fault by itself. */
  unless?: WordKey;
}

export function NotStated({ article, unless }: NotStatedProps) {
  const t = useWords();
  return (
    <span class="not-stated">
      <span class="word">{t('notStated')}</span>
      {article && <span class="cite"> · {t('askedBy', phraseArticle(t, article))}</span>}
      {unless && <span class="line-tags"> {t(unless)}</span>}
    </span>
  );
}

export function NotStatedLine({ label, article }: { label: string; article?: string }) {
  return (
    <div class="line-still">
      <span class="line-label">{label}</span>
      <span class="line-value">
        <NotStated article={article} />
      </span>
    </div>
  );
}
