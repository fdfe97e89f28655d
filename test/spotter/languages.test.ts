// Every language's words: their shape, a short policy that must be found and a text that must be let alone.

import { describe, expect, it } from 'vitest';
import { glanceLists } from '../../lib/languages/glance.ts';
import { spottingLanguages } from '../../lib/languages/spotting.ts';
import { glimpseTree } from '../../lib/page/glimpse-page.ts';
import { viewPage } from '../../lib/page/view-page.ts';
import { wordsOf } from '../../lib/spotter/count-cues.ts';
import { decide } from '../../lib/spotter/decide.ts';
import { glance } from '../../lib/spotter/glance.ts';
import { guessLanguages } from '../../lib/spotter/guess-languages.ts';
import { parseHtml } from '../../scripts/parse-html.ts';
import { samples } from './language-samples.ts';

/** A sample as a page: its first line is the title, "# " a heading, every other line a paragraph. */
function pageOf(sample: string): string {
  const [title = '', ...lines] = sample.split('\n');
  const body = lines.map((line) => (line.startsWith('# ') ? `<h2>${line.slice(2)}</h2>` : `<p>${line}</p>`));
  return `<!doctype html><title>${title}</title><main>${body.join('')}</main>`;
}

const spot = (sample: string) => {
  const root = parseHtml(pageOf(sample));
  return { glance: glance(glimpseTree(root, null)), ...decide(viewPage(root, null)) };
};

describe.each(Object.entries(spottingLanguages))('%s', (code, words) => {
  const sample = samples[code];

  it('has a policy and a look-alike of its own', () => {
    expect(sample, `test/spotter/language-samples.ts has no sample for "${code}"`).toBeDefined();
  });

  it.each(Object.entries(words) as [string, string][])(
    '%s: cues in lower case and NFC, none twice, none empty',
    (_field, list) => {
      const cues = list.split('|');
      expect(list).toBe(list.normalize('NFC').toLowerCase());
      expect(cues.filter((cue, at) => cues.indexOf(cue) !== at)).toEqual([]);
      expect(cues.filter((cue) => !/^[\p{L}\p{N}]+[.*]?(?: [\p{L}\p{N}]+[.*]?)*$/u.test(cue))).toEqual([]);
    },
  );

  it('is told from the others by its frequent words', () => {
    expect(guessLanguages(wordsOf(`${sample?.policy}`))).toContain(code);
  });

  it('finds its policy in both stages', () => {
    expect(spot(sample?.policy ?? '')).toMatchObject({ glance: 'look', kind: 'privacy' });
  });

  it('finds its policy without any title', () => {
    const lines = (sample?.policy ?? '').split('\n').filter((line) => !line.startsWith('# '));
    expect(spot(lines.join('\n'))).toMatchObject({ glance: 'look', kind: 'privacy' });
  });

  it('lets its look-alike alone', () => {
    expect(spot(sample?.lookAlike ?? '').kind).toBe('other');
  });
});

it('gives the first stage stems of every language', () => {
  expect(glanceLists).toHaveLength(Object.keys(spottingLanguages).length);
});
