// Photographs the picture book: `npx node test/support/shoot-views.ts [VIEW ...] [--out FOLDER] [--lang sv]`.
// Every view at 380 px and at full width, light and dark. Needs Chromium at /usr/bin/chromium or in CHROMIUM.

import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { createServer } from 'vite';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: 'shots' },
    lang: { type: 'string', default: 'en' },
    click: { type: 'string' },
  },
});
const out = resolve(values.out);
const widths = { narrow: 380, wide: 1200 };

const server = await createServer({
  configFile: false,
  root: resolve(import.meta.dirname, 'gallery'),
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1', port: 0, fs: { strict: false }, hmr: false },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  await mkdir(out, { recursive: true });
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  for (const view of positionals.length ? positionals : ['card', 'bare']) {
    for (const scheme of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      for (const [name, width] of Object.entries(widths)) {
        await page.setViewport({ width, height: 800, deviceScaleFactor: 1.5 });
        await page.goto(`${address}?view=${view}&lang=${values.lang}`, { waitUntil: 'networkidle0' });
        if (values.click) for (const selector of values.click.split(';')) await page.locator(selector).click();
        await new Promise((done) => setTimeout(done, 300));
        await page.screenshot({ path: join(out, `${view}-${name}-${scheme}.png`) as `${string}.png`, fullPage: true });
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}
