// The summary card in a corner of a policy page. It shows what was read and hands back what the person wants: to see a
// passage in the page, to write, to close. Where it stands and what it remembers is the entrypoint's.

import { useState } from 'preact/hooks';
import type { Evidence } from '../../lib/model/evidence.ts';
import type { PolicySummary } from '../../lib/model/policy-summary.ts';
import { Icon } from '../base/Icon.tsx';
import { Logo } from '../base/Logo.tsx';
import { PageText } from '../base/PageText.tsx';
import { useWords, type WordKey } from '../hooks/words.tsx';
import { PolicyView } from '../policy/PolicyView.tsx';

/** Why there is no summary, where there is none. */
export type ReadingTrouble = 'noText' | 'tooLong' | 'unknownLanguage' | 'failed';

export interface CardProps {
  /** null while the policy is being read, or where it could not be (then `trouble` says why). */
  summary: PolicySummary | null;
  trouble?: ReadingTrouble | null;
  /** Host of the site, as shown to people. */
  site: string | null;
  /** Shows the passage in the page; gives false (or a promise of it) when it stands there no more. */
  onMark(evidence: Evidence): unknown;
  onClose(): void;
  onWrite(): void;
  /** Begins as a small tab. */
  folded?: boolean;
  /** Drawn part by part, so that the page it stands in goes on answering. */
  gradually?: boolean;
}

export const troubleWords: Record<ReadingTrouble, WordKey> = {
  noText: 'troubleNoText',
  tooLong: 'troubleTooLong',
  unknownLanguage: 'troubleUnknownLanguage',
  failed: 'troubleFailed',
};

export function Card(props: CardProps) {
  const { summary, trouble = null, site, onMark, onClose, onWrite, folded = false, gradually = false } = props;
  const t = useWords();
  const [small, setSmall] = useState(folded);
  // Whoever folds or unfolds the card finds the focus where the button was.
  const [touched, setTouched] = useState(false);
  const fold = (to: boolean) => {
    setTouched(true);
    setSmall(to);
  };
  const [said, setSaid] = useState('');
  const mark = async (evidence: Evidence) => {
    setSaid('');
    const found = await onMark(evidence);
    setSaid(t(found === false ? 'markedNot' : 'marked'));
  };
  if (small) return <SmallCard name={summary?.controller?.name ?? site} onOpen={() => fold(false)} focus={touched} />;
  return (
    <section
      class="insyn card"
      aria-label={t('cardLabel')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        fold(true);
      }}
    >
      <header class="card-head">
        <Logo />
        <div class="titles">
          <h2>{t('cardTitle')}</h2>
          {site && (
            <p class="soft small">
              <PageText text={site} longest={60} />
            </p>
          )}
        </div>
        <button
          type="button"
          class="icon-button"
          aria-label={t('makeSmall')}
          title={t('makeSmall')}
          ref={touched ? focusOn : undefined}
          onClick={() => fold(true)}
        >
          <Icon name="smaller" />
        </button>
        <button type="button" class="icon-button" aria-label={t('close')} title={t('closeForSite')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div class="card-body">
        {summary && !trouble ? (
          <PolicyView summary={summary} mark={mark} gradually={gradually} />
        ) : (
          <CardMessage trouble={trouble} />
        )}
      </div>
      <footer class="card-foot">
        <span class="soft small" role="status">
          {said || t('onDevice')}
        </span>
        <button type="button" class="button primary" onClick={onWrite}>
          <Icon name="mail" />
          {t('writeToThem')}
        </button>
      </footer>
    </section>
  );
}

/** Given as a ref, takes the focus once the element is there. */
function focusOn(element: HTMLElement | null): void {
  element?.focus();
}

function SmallCard({ name, onOpen, focus }: { name: string | null; onOpen(): void; focus: boolean }) {
  const t = useWords();
  return (
    <button type="button" class="insyn tab" aria-expanded={false} ref={focus ? focusOn : undefined} onClick={onOpen}>
      <Logo />
      <span class="only-heard">{t('makeLarge')}</span>
      <span class="name">{name ? <PageText text={name} longest={50} /> : t('cardTitle')}</span>
    </button>
  );
}

function CardMessage({ trouble }: { trouble: ReadingTrouble | null }) {
  const t = useWords();
  return (
    <div class="card-message stack" role="status">
      {trouble ? <p>{t(troubleWords[trouble])}</p> : <p>{t('reading')}</p>}
      {!trouble && <div class="busy" />}
    </div>
  );
}
