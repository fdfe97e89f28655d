// The popup: this site, write, requests. It closes when it loses focus, so nothing lives only here.

import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Icon } from '../../components/base/Icon.tsx';
import { Tabs } from '../../components/base/Tabs.tsx';
import { useWords } from '../../components/hooks/words.tsx';
import { SitePolicy } from '../../components/policy/SitePolicy.tsx';
import { SiteView } from '../../components/policy/SiteView.tsx';
import { nextPaint } from '../../lib/page/in-steps.ts';
import { countNeedingAction } from '../../lib/store/cases.ts';
import { mayStore } from '../../lib/store/private-window.ts';
import { ownPage } from '../background/own-page.ts';
import { readToday } from '../background/today.ts';
import { RequestsPage } from '../own-views/RequestsPage.tsx';
import { startPage } from '../own-views/start-page.tsx';
import { useSite } from '../own-views/use-site.ts';
import { useSitePolicy } from '../own-views/use-site-policy.ts';
import { WriteToSite } from '../own-views/WriteToSite.tsx';

type Part = 'site' | 'write' | 'requests';

function partAsked(): Part {
  const asked = new URLSearchParams(location.search).get('view');
  return asked === 'write' || asked === 'requests' ? asked : 'site';
}

function Popup() {
  const t = useWords();
  const [part, setPart] = useState<Part>(partAsked);
  const [caseId, setCaseId] = useState<string | null>(new URLSearchParams(location.search).get('case'));
  const site = useSite();
  const isNone = site.state.status === 'unread' && site.state.why !== 'forbidden';
  const elsewhere = useSitePolicy(isNone ? (site.tab?.id ?? null) : null, site.tab?.site ?? null);
  const [toDo, setToDo] = useState(0);
  // Counted anew when a part is shown: something may have been done meanwhile. Opening the database waits for the paint.
  useEffect(() => {
    nextPaint()
      .then(() => countNeedingAction(readToday()))
      .then(setToDo, () => {});
  }, [part, caseId]);
  const openDesk = () => {
    const query = new URLSearchParams({ view: part, ...(site.tab ? { tab: String(site.tab.id) } : {}) });
    if (part === 'requests' && caseId) query.set('case', caseId);
    browser.tabs.create({ url: ownPage(`desk.html?${query}`) });
  };
  return (
    <main class="insyn popup">
      <h1 class="only-heard">{t('extensionName')}</h1>
      <Tabs
        label={t('tabsLabel')}
        shown={part}
        onShow={(name) => setPart(name)}
        tabs={[
          { name: 'site', label: t('tabSite') },
          { name: 'write', label: t('tabWrite') },
          { name: 'requests', label: t('tabRequests'), count: toDo },
        ]}
        end={
          <button type="button" class="icon-button" aria-label={t('openDesk')} title={t('openDesk')} onClick={openDesk}>
            <Icon name="open" />
          </button>
        }
      >
        {part === 'site' && (
          <SiteView
            state={site.state}
            site={mayStore() ? (site.tab?.site ?? null) : null}
            siteOff={site.siteOff}
            mark={site.mark}
            onRead={site.read}
            onShowCard={site.showCard}
            onSiteOff={site.setSiteOff}
          >
            <SitePolicy state={elsewhere.state} onRead={elsewhere.read} />
          </SiteView>
        )}
        {part === 'write' && (
          <WriteToSite
            host={site.tab?.site ?? null}
            policy={site.state.status === 'looking' ? undefined : (site.policy ?? elsewhere.policy)}
            mark={site.policy ? site.mark : null}
            onCase={(id) => {
              setCaseId(id);
              setPart('requests');
            }}
          />
        )}
        {part === 'requests' && <RequestsPage caseId={caseId} onCase={setCaseId} />}
      </Tabs>
    </main>
  );
}

startPage(<Popup />);
