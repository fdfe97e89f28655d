import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BrowserMissing, findBrowser, provideBrowser } from '../../scripts/find-browser.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'insyn-path-'));
  vi.stubEnv('PATH', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
const put = (name: string) => {
  writeFileSync(join(folder, name), '');
  return join(folder, name);
};

describe('findBrowser', () => {
  it('prefers Chromium to Chrome', () => {
    put('google-chrome');
    const chromium = put('chromium');
    expect(findBrowser('chromium')).toBe(chromium);
  });

  it('prefers the ESR, which the stories are held to', () => {
    put('firefox');
    const esr = put('firefox-esr');
    expect(findBrowser('firefox')).toBe(esr);
  });

  it('takes the one that was named before all others', () => {
    put('chromium');
    const mine = put('my-own-build');
    vi.stubEnv('INSYN_CHROMIUM', mine);
    expect(findBrowser('chromium')).toBe(mine);
  });
});

describe('provideBrowser', () => {
  it('says which file is not there, rather than taking another browser in silence', () => {
    put('chromium');
    vi.stubEnv('INSYN_CHROMIUM', join(folder, 'nowhere'));
    expect(() => provideBrowser('chromium')).toThrow(BrowserMissing);
    expect(() => provideBrowser('chromium')).toThrow(/INSYN_CHROMIUM says .*nowhere/);
  });
});
