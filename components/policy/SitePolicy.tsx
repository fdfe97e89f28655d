// "This site's policy", on a page that is none: where it is, with the choice to open it in a tab or to read it here; that
// there is no link to one; or what was read.

import type { PolicySummary } from '../../lib/model/policy-summary.ts';
import { PageText } from '../base/PageText.tsx';
import { phraseArticle } from '../base/phrase.ts';
import { useWords, type WordKey } from '../hooks/words.tsx';
import { PolicyView } from './PolicyView.tsx';

interface PolicyPlace {
  /** Of http or https. */
  address: string;
  /** What the link says: the page's words. */
  text: string;
  /** The link is called a policy; otherwise it leads to where one may be. */
  sure: boolean;
  /** Where it leads, if to another host than the page's. */
  host: string | null;
}

export type SitePolicyState =
  /** Not looked for, or not yet. */
  | { status: 'unknown' }
  | { status: 'none' }
  | ({ status: 'found' | 'fetching' } & PolicyPlace)
  | ({ status: 'unreadable'; why: 'unreachable' | 'tooLarge' | 'otherKind' | 'noText' | 'failed' } & PolicyPlace)
  | ({ status: 'read'; summary: PolicySummary } & PolicyPlace);

const whyWords: Record<string, WordKey> = {
  unreachable: 'sitePolicyUnreachable',
  tooLarge: 'sitePolicyTooLarge',
  otherKind: 'sitePolicyOtherKind',
  noText: 'sitePolicyNoText',
  failed: 'troubleFailed',
};

interface SitePolicyProps {
  state: SitePolicyState;
  onRead(): void;
}

export function SitePolicy({ state, onRead }: SitePolicyProps) {
  const t = useWords();
  if (state.status === 'unknown') return null;
  if (state.status === 'read') return <FetchedPolicy {...state} />;
  return (
    <section class="pad stack site-policy" aria-label={t('sitePolicy')}>
      <h2>{t('sitePolicy')}</h2>
      {state.status === 'none' ? (
        <p>{t('sitePolicyNone', phraseArticle(t, '12 1'), phraseArticle(t, '13'))}</p>
      ) : (
        <>
          <PlaceLine {...state} />
          <div role="status">
            {state.status === 'fetching' && <p>{t('sitePolicyFetching')}</p>}
            {state.status === 'unreadable' && <p>{t(whyWords[state.why])}</p>}
          </div>
          {state.status === 'fetching' && <div class="busy" />}
          <div class="row">
            {state.status === 'found' && (
              <button type="button" class="button primary" onClick={onRead}>
                {t('sitePolicyRead')}
              </button>
            )}
            <OpenLink address={state.address} />
          </div>
          {state.status === 'found' && <p class="soft small">{t('sitePolicyHow')}</p>}
          {state.status === 'unreadable' && <p class="soft small">{t('sitePolicyOpenTells')}</p>}
        </>
      )}
    </section>
  );
}

/** The link's own words, and the host where that is another one. */
function PlaceLine({ text, sure, host }: PolicyPlace) {
  const t = useWords();
  return (
    <p>
      {text && <PageText text={text} longest={80} />}
      {host && (
        <span class="soft">
          {' · '}
          <PageText text={host} longest={60} />
        </span>
      )}
      {!sure && <span class="soft"> · {t('sitePolicyPerhaps')}</span>}
    </p>
  );
}

function OpenLink({ address }: { address: string }) {
  const t = useWords();
  return (
    <a class="button" href={address} target="_blank" rel="noreferrer noopener" title={t('sitePolicyOpenTells')}>
      {t('sitePolicyOpen')}
    </a>
  );
}

/** What was fetched and read. Its quotes stand in no page that is open, so none of them can be shown there. */
function FetchedPolicy({ summary, address, text, host }: PolicyPlace & { summary: PolicySummary }) {
  const t = useWords();
  return (
    <section aria-label={t('sitePolicy')}>
      <header class="site-head">
        <div class="titles">
          <h2>{t('sitePolicy')}</h2>
          <p class="soft small">
            <PageText text={host ?? text} longest={60} />
          </p>
        </div>
        <OpenLink address={address} />
      </header>
      {summary.page.kind !== 'privacy' && <p class="notice warn">{t('sitePolicyDoubtful')}</p>}
      <PolicyView summary={summary} mark={null} />
    </section>
  );
}
