// The tab our page speaks of: named in the address (the desk, tests), else the one that is in front.

import { browser } from 'wxt/browser';
import { forbidKeeping } from '../../lib/settings.ts';
import { forbidStoring } from '../../lib/store/private-window.ts';

export interface CurrentTab {
  id: number;
  url: string;
  /** Host; null for pages without one. */
  site: string | null;
}

export async function findCurrentTab(): Promise<CurrentTab | null> {
  const named = await findNamedTab();
  if (named) return named;
  const [inFront] = await browser.tabs.query({ active: true, currentWindow: true });
  return described(inFront);
}

/** null: the address names none, or it was closed meanwhile. */
export async function findNamedTab(): Promise<CurrentTab | null> {
  const asked = new URLSearchParams(location.search).get('tab');
  if (asked === null || !/^\d{1,10}$/.test(asked)) return null;
  return described(await browser.tabs.get(Number(asked)).catch(() => undefined));
}

function described(tab: { id?: number; url?: string; incognito: boolean } | undefined): CurrentTab | null {
  if (tab?.id === undefined) return null;
  // Also from the desk, which browsers open beside the private window: what is read there is not kept. The tab says so;
  // an extension's own page, shared by all windows, does not know.
  if (tab.incognito) {
    forbidStoring();
    forbidKeeping();
  }
  const url = tab.url ?? '';
  return { id: tab.id, url, site: /^https?:/.test(url) ? (URL.parse(url)?.hostname ?? null) : null };
}
