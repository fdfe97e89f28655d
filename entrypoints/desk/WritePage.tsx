// Writing in the desk: to the site of the tab or draft that the address names, else to whom the person types.

import { useEffect, useState } from 'preact/hooks';
import type { ReadPolicy } from '../../lib/messages/protocol.ts';
import { ask } from '../../lib/messages/send.ts';
import type { Evidence } from '../../lib/model/evidence.ts';
import { type CurrentTab, findNamedTab } from '../own-views/current-tab.ts';
import { WriteToSite } from '../own-views/WriteToSite.tsx';

export function WritePage({ onCase }: { onCase(id: string): void }) {
  const [tab, setTab] = useState<CurrentTab | null>(null);
  const [policy, setPolicy] = useState<ReadPolicy | null | undefined>(undefined);
  useEffect(() => {
    const look = async () => {
      const found = await findNamedTab();
      setTab(found);
      setPolicy(found ? await ask('readTab', found.id).catch(() => null) : null);
    };
    look();
  }, []);
  const draft = new URLSearchParams(location.search).get('draft') ?? '';
  const host = draft.startsWith('site:') ? draft.slice('site:'.length) || null : (tab?.site ?? null);
  const mark = async ({ start, quote }: Evidence) =>
    tab !== null && ask('markQuote', { tabId: tab.id, start, quote }).catch(() => false);
  return <WriteToSite host={host} policy={policy} mark={tab && mark} onCase={onCase} />;
}
