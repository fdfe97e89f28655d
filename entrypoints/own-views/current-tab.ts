// The tab our page speaks of: named in the address (the desk, tests), else the one that is in front.

import { browser } from 'wxt/browser';

export interface CurrentTab {
  id: number;
  url: string;
  /** Host; null for pages without one. */
  site: string | null;
}

export async function findCurrentTab(): Promise<CurrentTab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  const tab = Number.isInteger(named)
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return null;
  const url = tab.url ?? '';
  return { id: tab.id, url, site: /^https?:/.test(url) ? (URL.parse(url)?.hostname ?? null) : null };
}
