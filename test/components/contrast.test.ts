// The colours of tokens.css, each pair that text is set in held to WCAG 2.2 AA: 4.5 to 1, and 3 to 1 for edges.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../components/base/tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

function colours(sheet: string): Record<string, string> {
  return Object.fromEntries(
    [...sheet.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

const pairs: [string, string, number][] = [
  ['ink', 'paper', 7],
  ['ink', 'raised', 7],
  ['ink', 'marker', 4.5],
  ['ink-soft', 'paper', 4.5],
  ['ink-soft', 'raised', 4.5],
  ['ink-soft', 'sunk', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'raised', 4.5],
  ['accent-strong', 'accent-wash', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ['warn', 'warn-wash', 4.5],
  ['bad', 'bad-wash', 4.5],
  ['bad', 'raised', 4.5],
  ['good', 'good-wash', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'raised', 3],
];

describe.each([
  ['light', colours(light)],
  ['dark', colours(dark)],
])('%s', (_, palette) => {
  it.each(pairs)('%s on %s reaches %d', (text, ground, least) => {
    expect(contrast(palette[text] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(least);
  });
});
