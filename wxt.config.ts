import { defineConfig } from 'wxt';

// Manifest V3 in both browsers; each permission has its reason in the README.
export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: {
    name: 'Insyn',
  },
});
