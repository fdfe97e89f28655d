// The end of a list that goes on: more comes when it is scrolled to, or by the button.

import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../hooks/words.tsx';

/** `shown`: how many stand there; a longer list is watched anew. */
export function ListEnd({ shown, onMore }: { shown: number; onMore(): void }) {
  const t = useWords();
  const end = useRef<HTMLParagraphElement>(null);
  const more = useRef(onMore);
  more.current = onMore;
  useEffect(() => {
    if (!end.current || !globalThis.IntersectionObserver) return;
    const watcher = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) more.current();
    });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [shown]);
  return (
    <p class="pad" ref={end}>
      <button type="button" class="button" onClick={onMore}>
        {t('moreRequests')}
      </button>
    </p>
  );
}
