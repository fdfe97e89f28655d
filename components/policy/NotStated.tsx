// What the policy does not say: never a guess, and the article that asks for it.

import { phraseArticle } from '../base/phrase.ts';
import { useWords } from '../hooks/words.tsx';

/** `article` as phraseArticle takes it: "13 1 a". */
export function NotStated({ article }: { article?: string }) {
  const t = useWords();
  return (
    <span class="not-stated">
      <span class="word">{t('notStated')}</span>
      {article && <span class="cite"> · {t('askedBy', phraseArticle(t, article))}</span>}
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
