// The least that a card could cost: an extension that is built like ours (a script on every page, a message, a script
// that is injected, a card in a shadow root) and whose card is empty. What ours takes is held against it.

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const manifest = {
  manifest_version: 3,
  name: 'Empty card',
  version: '1',
  permissions: ['scripting'],
  host_permissions: ['<all_urls>'],
  background: { service_worker: 'background.js' },
};

// Registered the same way, and the worker is asked as often on the way: look, decided, shown.
const files = {
  'background.js': `
    const ready = chrome.scripting.registerContentScripts([{ id: 's', js: ['spotter.js'], matches: ['<all_urls>'], runAt: 'document_idle' }]);
    chrome.runtime.onMessage.addListener((message, { tab }) => {
      const file = message === 'look' ? '/decide.js' : '/card.js';
      chrome.scripting.executeScript({ target: { tabId: tab.id }, files: [file] });
    });`,
  'spotter.js': `chrome.runtime.sendMessage('look');`,
  'decide.js': `chrome.runtime.sendMessage('decided');`,
  'card.js': `
    const host = document.createElement('insyn-card');
    host.attachShadow({ mode: 'open' }).append(Object.assign(document.createElement('div'), { textContent: 'Card' }));
    document.documentElement.append(host);`,
};

/** The folder of the extension, in the machine's place for temporary files. */
export function makeEmptyCard(): string {
  const folder = mkdtempSync(join(tmpdir(), 'insyn-empty-card-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}
