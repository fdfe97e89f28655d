// Draws public/icon/*.png from the few shapes below with Chromium (`npx node scripts/draw-icons.ts`). The pictures are
// kept in the repository; run this only to change them. The sign is that of components/base/Logo.tsx.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { provideBrowser } from './find-browser.ts';
import { projectRoot } from './launch-browser.ts';

/** `none` has to be seen on a light and on a dark toolbar, and to be overlooked on both. */
type State = 'privacy' | 'cookies' | 'none';

const sheet = (state: State) => (state === 'none' ? '#7d8894' : '#17595c');
const lines = (state: State) => (state === 'none' ? '#f1f3f5' : '#cfe6e3');

/** The sign on 32 × 32. Small: two strokes instead of three, since a line has to have a pixel of its own. */
function sign(state: State, small: boolean): string {
  const strokes = small ? 'M10 8.5h12M10 24h12' : 'M9.5 9h13M9.5 23h8';
  const width = small ? 3 : 2.4;
  const marked =
    state === 'none'
      ? ''
      : `<rect x="${small ? 7 : 8}" y="${small ? 12.5 : 12.8}" width="${small ? 18 : 16}" height="${small ? 7.5 : 6.4}" rx="1.6" fill="#ffd95a"/>`;
  const middle =
    small && state !== 'none'
      ? ''
      : `<path d="M10.5 16h9" stroke="${state === 'none' ? lines(state) : '#17595c'}" stroke-width="${small ? 3 : 2.2}" stroke-linecap="round"/>`;
  // A cookie with a bite out of it, over the corner.
  const cookie =
    state === 'cookies'
      ? '<g><circle cx="23" cy="23.5" r="8.2" fill="#fff"/><path d="M23 16.6a6.9 6.9 0 1 0 6.9 6.9 3 3 0 0 1-3.4-3.4 3 3 0 0 1-3.5-3.5z" fill="#b9722a"/><circle cx="21" cy="22.4" r="1.3" fill="#5a3410"/><circle cx="24.4" cy="26" r="1.3" fill="#5a3410"/></g>'
      : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect x="${small ? 3 : 4}" y="${small ? 1 : 2}" width="${small ? 26 : 24}" height="${small ? 30 : 28}" rx="5" fill="${sheet(state)}"/><path d="${strokes}" stroke="${lines(state)}" stroke-width="${width}" stroke-linecap="round"/>${marked}${middle}${cookie}</svg>`;
}

const pictures: [name: string, state: State, size: number][] = [
  ...[16, 32, 48, 96, 128].map((size): [string, State, number] => [`${size}`, 'privacy', size]),
  ...(['privacy', 'cookies', 'none'] as const).flatMap((state) =>
    [16, 32, 48].map((size): [string, State, number] => [`${state}-${size}`, state, size]),
  ),
];

const folder = join(projectRoot, 'public/icon');
mkdirSync(folder, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: provideBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const page = await browser.newPage();
  for (const [name, state, size] of pictures) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:none}svg{display:block;width:${size}px;height:${size}px}</style>${sign(state, size <= 16)}`,
    );
    writeFileSync(join(folder, `${name}.png`), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
writeFileSync(
  join(projectRoot, 'docs/icon.svg'),
  `${sign('privacy', false).replace('><', '><title>Insyn</title><')}\n`,
);
