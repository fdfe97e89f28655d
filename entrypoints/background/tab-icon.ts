// The toolbar icon of each tab: a policy, cookies only, or nothing. The browser forgets it when the tab goes elsewhere,
// so a page that is none never needs to be told of.

import { browser } from 'wxt/browser';
import { interfaceWord } from '../../lib/messages/interface-words.ts';
import type { PageKind } from '../../lib/model/policy-summary.ts';

const sizes = [16, 32, 48] as const;
const titleKeys = { privacy: 'iconPolicyHere', cookies: 'iconCookiesOnly', other: 'extensionName' } as const;

/** What was last shown in a tab; asked of the browser, since the worker may just have woken up. */
export async function readTabKind(tabId: number): Promise<PageKind | null> {
  const popup = await browser.action.getPopup({ tabId });
  const kind = new URL(popup || 'x:', browser.runtime.getURL('/')).searchParams.get('kind');
  return kind === 'privacy' || kind === 'cookies' || kind === 'other' ? kind : null;
}

/** Shows in a tab what stands there. The popup's address remembers it: unlike a variable it outlives the worker. */
export async function showTabKind(tabId: number, kind: PageKind): Promise<void> {
  const state = kind === 'other' ? 'none' : kind;
  const path = Object.fromEntries(sizes.map((size) => [size, `/icon/${state}-${size}.png`]));
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title: interfaceWord(titleKeys[kind]) }),
    browser.action.setPopup({ tabId, popup: `/popup.html?kind=${kind}` }),
  ]).catch(forgetClosedTab);
}

/** The tab was closed meanwhile. */
function forgetClosedTab(): void {}
