import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/** No markup ever runs, not even by mistake: Preact's one way of setting it sets text instead. (Reviewers look for it.) */
const noMarkup = {
  name: 'insyn:no-markup',
  transform: (code: string, id: string) =>
    /\/preact\/dist\//.test(id) ? { code: code.replaceAll('.innerHTML', '.textContent'), map: null } : undefined,
};

/** pdf.js, in its build for older browsers, falls back on making code from text where a browser lacks globalThis. None does. */
const noEval: Plugin = {
  name: 'insyn:no-eval',
  generateBundle(_, bundle) {
    const without = (code: string) => code.replaceAll(/Function\(["'`]return this["'`]\)\(\)/g, 'globalThis');
    for (const file of Object.values(bundle)) {
      if (file.type === 'chunk') file.code = without(file.code);
      else if (file.fileName.endsWith('.mjs')) file.source = without(file.source.toString());
    }
  },
};

const interfaceLanguages = ['en', 'sv'];

// Manifest V3 in both browsers; each permission has its reason in the README. Name and description come from locales/.
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage'],
    host_permissions: ['<all_urls>'],
    // Firefox would otherwise turn http: into https: when a policy is read from its address.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'none'; base-uri 'none'" },
    action: { default_title: '__MSG_extensionName__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'insyn@insyn.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  vite: () => ({ plugins: [noMarkup, noEval] }),
  hooks: {
    // The interface's words: WXT copies them to where the browsers look.
    'build:publicAssets': async (_, files) => {
      for (const language of interfaceLanguages) {
        const contents = await readFile(`locales/${language}.json`, 'utf8');
        files.push({ relativeDest: `_locales/${language}/messages.json`, contents });
      }
    },
  },
});
