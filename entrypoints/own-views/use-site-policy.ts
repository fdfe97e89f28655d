// This site's policy where the page in the tab is none itself: looked for, and on a click fetched and read.

import { useEffect, useState } from 'preact/hooks';
import type { SitePolicyState } from '../../components/policy/SitePolicy.tsx';
import type { ReadPolicy } from '../../lib/messages/protocol.ts';
import { ask } from '../../lib/messages/send.ts';

export interface SitePolicy {
  state: SitePolicyState;
  /** What was read; null before, and where nothing could be. */
  policy: ReadPolicy | null;
  read(): Promise<void>;
}

/** @param tabId null as long as there is nothing to look for: no page, or one that is read itself. */
export function useSitePolicy(tabId: number | null, site: string | null): SitePolicy {
  const [state, setState] = useState<SitePolicyState>({ status: 'unknown' });
  const [policy, setPolicy] = useState<ReadPolicy | null>(null);
  useEffect(() => {
    if (tabId === null || site === null) return;
    let gone = false;
    ask('findPolicy', tabId).then(
      (found) => {
        if (gone) return;
        const host = found && URL.parse(found.address)?.hostname;
        setState(found ? { status: 'found', ...found, host: host && host !== site ? host : null } : { status: 'none' });
      },
      // Where no script may run the page has said so already.
      () => {},
    );
    return () => {
      gone = true;
    };
  }, [tabId, site]);

  return {
    state,
    policy,
    async read() {
      if (!('address' in state) || state.status === 'fetching') return;
      const { address, text, sure, host } = state;
      const found = { address, text, sure, host };
      setState({ status: 'fetching', ...found });
      const { fetchPolicy } = await import('./fetch-policy.ts');
      const fetched = await fetchPolicy(address);
      if ('trouble' in fetched) return setState({ status: 'unreadable', why: fetched.trouble, ...found });
      try {
        const summary = await ask('readPolicy', fetched.document);
        setPolicy({ document: fetched.document, summary });
        setState({ status: 'read', summary, ...found });
      } catch {
        setState({ status: 'unreadable', why: 'failed', ...found });
      }
    },
  };
}
