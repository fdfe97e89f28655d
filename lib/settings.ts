// Each setting once: what it holds, what it is at first. Kept by the browser (storage.local), apart from the cases.
// Whoever reads gets a whole value: what is missing or broken reads as the default.

import * as v from 'valibot';
import { browser } from 'wxt/browser';

const host = v.pipe(v.string(), v.maxLength(253));
const line = v.pipe(v.string(), v.maxLength(200));

/** Where the spotter looks: on every page, only when the icon is clicked, or nowhere. */
export type SpottingMode = 'everywhere' | 'onClick' | 'off';

/** How controllers know this person, where they wished to have it kept. */
export interface SavedIdentifiers {
  name: string;
  emails: string[];
  customerNumbers: { site: string; number: string }[];
  /** Lines of the person's own postal address. */
  address: string[];
}

/** The settings, their shapes and first values. A key is never reused for something else. */
const shapes = {
  spotting: v.fallback(v.picklist(['everywhere', 'onClick', 'off']), 'everywhere'),
  /** Hosts where the spotter stays silent. */
  sitesOff: v.fallback(v.array(host), () => []),
  /** Hosts where the card was closed: it is not shown there by itself again. */
  cardsClosed: v.fallback(v.array(host), () => []),
  identifiers: v.fallback(
    v.object({
      name: line,
      emails: v.array(line),
      customerNumbers: v.array(v.object({ site: host, number: line })),
      address: v.array(line),
    }),
    () => ({ name: '', emails: [], customerNumbers: [], address: [] }),
  ),
  /** ISO 3166-1 alpha-2 of where the person lives, for the authority; null: not said. */
  residence: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/))), null),
  reminders: v.fallback(v.boolean(), true),
  /** Whether the card begins folded to one line. */
  cardFolded: v.fallback(v.boolean(), false),
} as const;

export type Settings = { [Name in keyof typeof shapes]: v.InferOutput<(typeof shapes)[Name]> };
export type SettingName = keyof Settings;

const names = Object.keys(shapes) as SettingName[];

/** Hosts remembered at most; the oldest are forgotten first. */
const mostSites = 2000;

export async function readSetting<Name extends SettingName>(name: Name): Promise<Settings[Name]> {
  return parse(name, (await browser.storage.local.get(name))[name]);
}

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(names);
  return Object.fromEntries(names.map((name) => [name, parse(name, stored[name])])) as unknown as Settings;
}

/** In a private window nothing is kept, and that is no error. */
export async function writeSetting<Name extends SettingName>(name: Name, value: Settings[Name]): Promise<void> {
  if (!forbidden) await browser.storage.local.set({ [name]: value });
}

let forbidden = false;

/** Called by a page of ours that stands in, or speaks of, a private window: from then on it keeps nothing. */
export function forbidKeeping(forbid = true): void {
  forbidden = forbid;
}

const allSites = { origins: ['<all_urls>'] };

/**
 * Where the spotter looks. Call it from a click: where the permission for all sites was given up, the browser asks for it
 * again, and a no leaves everything as it was (false). What is not needed is given up, where the browser lets us.
 */
export async function chooseSpotting(mode: SpottingMode): Promise<boolean> {
  if (mode === 'everywhere' && !(await browser.permissions.request(allSites).catch(() => false))) return false;
  await writeSetting('spotting', mode);
  // Chromium refuses to give up what the manifest asks for; Firefox does not.
  if (mode !== 'everywhere') await browser.permissions.remove(allSites).catch(() => false);
  return true;
}

/** Takes over what a backup holds; what is broken there is left out. Gives how many were taken. */
export async function restoreSettings(backup: unknown): Promise<number> {
  if (forbidden || typeof backup !== 'object' || backup === null) return 0;
  const given = names.filter((name) => name in backup);
  await browser.storage.local.set(
    Object.fromEntries(given.map((name) => [name, parse(name, (backup as Record<string, unknown>)[name])])),
  );
  return given.length;
}

export async function eraseSettings(): Promise<void> {
  await browser.storage.local.remove(names);
}

/** Adds a site to one of the lists of sites, or takes it away. */
export async function setSite(list: 'sitesOff' | 'cardsClosed', site: string, on: boolean): Promise<void> {
  const others = (await readSetting(list)).filter((known) => known !== site);
  await writeSetting(list, on ? [...others, site].slice(-mostSites) : others);
}

/** Calls back with the names of the settings that changed, also when another page changed them. */
export function watchSettings(changed: (names: SettingName[]) => void): void {
  // Not `storage.local.onChanged`: that one does not wake Firefox's background.
  browser.storage.onChanged.addListener((changes, area) => {
    const known = area === 'local' ? names.filter((name) => name in changes) : [];
    if (known.length > 0) changed(known);
  });
}

function parse<Name extends SettingName>(name: Name, value: unknown): Settings[Name] {
  return v.parse(shapes[name], value) as Settings[Name];
}
