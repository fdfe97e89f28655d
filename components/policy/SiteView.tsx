// "This site": the summary of the page that is open, or the reason why there is none and what can be done about it.

import type { ComponentChildren } from 'preact';
import type { PolicySummary } from '../../lib/model/policy-summary.ts';
import { CheckField } from '../base/CheckField.tsx';
import { PageText } from '../base/PageText.tsx';
import { useWords, type WordKey } from '../hooks/words.tsx';
import { PolicyView } from './PolicyView.tsx';
import type { MarkEvidence } from './reading-context.ts';

export type SiteState =
  | { status: 'looking' }
  | { status: 'read'; summary: PolicySummary }
  /** Not read, and why: `forbidden` is a page where the browser lets no script run. */
  | { status: 'unread'; why: 'other' | 'cookies' | 'off' | 'forbidden' | 'noText' | 'failed' };

interface SiteViewProps {
  state: SiteState;
  /** Host of the page; null where it has none. */
  site: string | null;
  /** Whether pages of this site are left alone. */
  siteOff: boolean;
  mark: MarkEvidence;
  /** Where the site's policy is, on a page that is none. */
  children?: ComponentChildren;
  onRead(): void;
  /** Shows the card on the page, also where it was closed before. */
  onShowCard(): void;
  onSiteOff(off: boolean): void;
}

const whyWords: Record<string, WordKey> = {
  other: 'siteOther',
  cookies: 'siteCookies',
  off: 'siteOffNow',
  forbidden: 'siteForbidden',
  noText: 'troubleNoText',
  failed: 'troubleFailed',
};

export function SiteView({ state, site, siteOff, mark, children, onRead, onShowCard, onSiteOff }: SiteViewProps) {
  const t = useWords();
  return (
    <>
      {state.status === 'read' && (
        <>
          <header class="site-head">
            <div class="titles">
              <h2>{t('cardTitle')}</h2>
              {site && (
                <p class="soft small">
                  <PageText text={site} longest={60} />
                </p>
              )}
            </div>
            <button type="button" class="button slim" onClick={onShowCard}>
              {t('showCard')}
            </button>
          </header>
          <PolicyView summary={state.summary} mark={mark} />
        </>
      )}
      {state.status === 'looking' && (
        <div class="pad stack" role="status">
          <p>{t('reading')}</p>
          <div class="busy" />
        </div>
      )}
      {state.status === 'unread' && children}
      {state.status === 'unread' && (
        <div class="pad stack empty" role="status">
          <p>{t(whyWords[state.why])}</p>
          {state.why !== 'forbidden' && (
            <div>
              <button type="button" class="button" onClick={onRead}>
                {t('readAnyway')}
              </button>
            </div>
          )}
        </div>
      )}
      {site && (
        <div class="site-setting">
          <CheckField checked={!siteOff} onCheck={(on) => onSiteOff(!on)}>
            {t('spotOnSite')} <PageText text={site} longest={60} />
          </CheckField>
        </div>
      )}
    </>
  );
}
