// The spotter on pages in miniature: titles lie, the content decides.

import { describe, expect, it } from 'vitest';
import { glimpseTree } from '../../lib/page/glimpse-page.ts';
import { viewPage } from '../../lib/page/view-page.ts';
import { decide } from '../../lib/spotter/decide.ts';
import { glance } from '../../lib/spotter/glance.ts';
import { parseHtml } from '../../scripts/parse-html.ts';
import { type PageSample, pageSamples } from './page-samples.ts';

const frame = ({ title, html }: PageSample): string =>
  `<!doctype html><title>${title}</title><body><nav><a href="/">Home</a> <a href="/shop">Shop</a></nav>${html}
  <footer><a href="/privacy">Privacy policy</a> <a href="/terms">Terms</a></footer>`;

const ofKind = (kind: PageSample['kind']) => pageSamples.filter((sample) => sample.kind === kind);

describe.each(['privacy', 'cookies', 'other'] as const)('%s', (kind) => {
  it.each(ofKind(kind))('$what', (sample) => {
    const root = parseHtml(frame(sample));
    expect(decide(viewPage(root, sample.url)).kind).toBe(kind);
  });
});

describe('the first stage', () => {
  it.each([...ofKind('privacy'), ...ofKind('cookies')])('looks at $what', (sample) => {
    expect(glance(glimpseTree(parseHtml(frame(sample)), sample.url))).toBe('look');
  });
});
