// The page in the current tab as a state: looked at, read, or why not.

import { useEffect, useState } from 'preact/hooks';
import type { SiteState } from '../../components/policy/SiteView.tsx';
import type { ReadPolicy } from '../../lib/messages/protocol.ts';
import { ask } from '../../lib/messages/send.ts';
import type { Evidence } from '../../lib/model/evidence.ts';
import { readSetting, setSite } from '../../lib/settings.ts';
import { type CurrentTab, findCurrentTab } from './current-tab.ts';

export interface Site {
  tab: CurrentTab | null;
  state: SiteState;
  /** What was read; null before, and where nothing could be. */
  policy: ReadPolicy | null;
  siteOff: boolean;
  read(): Promise<void>;
  mark(evidence: Evidence): Promise<boolean>;
  showCard(): Promise<boolean>;
  setSiteOff(off: boolean): Promise<void>;
}

export function useSite(): Site {
  const [tab, setTab] = useState<CurrentTab | null>(null);
  const [state, setState] = useState<SiteState>({ status: 'looking' });
  const [policy, setPolicy] = useState<ReadPolicy | null>(null);
  const [siteOff, setOff] = useState(false);

  const readPage = async (id: number) => {
    setState({ status: 'looking' });
    const read = await ask('readTab', id).catch(() => 'failed' as const);
    if (read === 'failed') return setState({ status: 'unread', why: 'failed' });
    setPolicy(read);
    setState(read ? { status: 'read', summary: read.summary } : { status: 'unread', why: 'noText' });
  };

  useEffect(() => {
    const look = async () => {
      const found = await findCurrentTab();
      setTab(found);
      if (!found) return setState({ status: 'unread', why: 'forbidden' });
      const off = found.site !== null && (await readSetting('sitesOff')).includes(found.site);
      setOff(off);
      const kind = await ask('tabKind', found.id).catch(() => null);
      if (kind === 'privacy') return readPage(found.id);
      const readable = /^(https?|file|ftp):/.test(found.url);
      setState({ status: 'unread', why: readable ? (kind ?? (off ? 'off' : 'other')) : 'forbidden' });
    };
    look();
  }, []);

  return {
    tab,
    state,
    policy,
    siteOff,
    read: async () => (tab ? readPage(tab.id) : undefined),
    mark: async ({ start, quote }) =>
      tab ? ask('markQuote', { tabId: tab.id, start, quote }).catch(() => false) : false,
    showCard: async () => (tab ? ask('showCard', tab.id).catch(() => false) : false),
    async setSiteOff(off) {
      if (!tab?.site) return;
      setOff(off);
      await setSite('sitesOff', tab.site, off);
    },
  };
}
