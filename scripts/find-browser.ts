// Finds the browsers that the project runs in, installs Debian's packages where it may, and otherwise says exactly
// what to install. Leaves the starting of them to launch-browser.ts.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface BrowserKind {
  /** As a person would call it. */
  label: string;
  /** An absolute path in this variable goes before everything else. */
  variable: string;
  /** Programs to look for on the PATH, best first. */
  programs: string[];
  /** Places off the PATH, on macOS and Windows. */
  places: string[];
  /** Debian's packages; the fonts are only recommended by the browser's own, and a card without letters shows nothing. */
  debian: string[];
  /** What to tell a person whose machine we leave alone. */
  advice: string;
}

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (folder): folder is string => Boolean(folder),
);

const kinds: Record<BrowserName, BrowserKind> = {
  chromium: {
    label: 'Chromium or Chrome',
    variable: 'INSYN_CHROMIUM',
    programs: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge',
      'brave-browser',
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programFiles.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
      ...programFiles.map((folder) => join(folder, 'Chromium/Application/chrome.exe')),
      ...programFiles.map((folder) => join(folder, 'Microsoft/Edge/Application/msedge.exe')),
    ],
    debian: ['chromium', 'fonts-liberation'],
    advice:
      'Debian: "sudo apt-get install chromium". Ubuntu, macOS, Windows: install Google Chrome. Somewhere unusual: put its path in INSYN_CHROMIUM.',
  },
  firefox: {
    label: 'Firefox (ESR 153 or newer)',
    variable: 'INSYN_FIREFOX',
    programs: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
      ...programFiles.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
    ],
    // Chromium brings its languages along; Firefox has each in a package. One story is told in Swedish.
    debian: ['firefox-esr', 'firefox-esr-l10n-sv-se', 'fonts-liberation'],
    advice:
      'Debian: "sudo apt-get install firefox-esr". Elsewhere: install Firefox. Somewhere unusual: put its path in INSYN_FIREFOX.',
  },
};

/** A browser that is not here and that we may not install; the message says what to do. */
export class BrowserMissing extends Error {}

/** The path of an installed browser, or null. */
export function findBrowser(name: BrowserName): string | null {
  const kind = kinds[name];
  const chosen = process.env[kind.variable];
  if (chosen) return existsSync(chosen) ? chosen : null;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) =>
      kind.programs.map((program) => ({ path: join(folder, program), rank: kind.programs.indexOf(program) })),
    )
    .sort((a, b) => a.rank - b.rank)
    .map(({ path }) => path);
  return [...onPath, ...kind.places].find((path) => existsSync(path)) ?? null;
}

/**
 * The path of a browser, installed first where it is missing and this is Debian and we are root.
 * Throws `BrowserMissing` where it can be neither found nor installed.
 */
export function provideBrowser(name: BrowserName, say: (line: string) => void = console.error): string {
  const found = findBrowser(name);
  if (found) return found;
  const kind = kinds[name];
  const chosen = process.env[kind.variable];
  if (chosen) throw new BrowserMissing(`${kind.variable} says ${chosen}, and there is no such file.`);
  if (!mayInstall()) throw new BrowserMissing(`${kind.label} is not installed. ${kind.advice}`);
  say(`${kind.label} is not installed; installing Debian's ${kind.debian[0]} (this takes a minute or two).`);
  const trouble = installFromDebian(kind.debian);
  const installed = findBrowser(name);
  if (installed) return installed;
  throw new BrowserMissing(`${kind.debian[0]} could not be installed:\n${trouble}\n${kind.advice}`);
}

/** Debian itself, not what is derived from it: Ubuntu's `chromium` package is an empty shell around a snap. */
function mayInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Runs apt-get; returns the end of what it said when it failed, an empty text when it went well. */
function installFromDebian(packages: string[]): string {
  for (const words of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ]) {
    const run = spawnSync('apt-get', words, {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 64 << 20,
    });
    // An update that reached only some of its sources may still do: let the installation decide.
    if (run.status !== 0 && words[0] === 'install')
      return `${run.stdout ?? ''}${run.stderr ?? ''}${run.error ?? ''}`.slice(-1500);
  }
  return '';
}
