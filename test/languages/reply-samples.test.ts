// The sentences that the sorter of answers learns from, and the words of its concepts: every language has all of them.

import { describe, expect, it } from 'vitest';
import { parseCue } from '../../lib/cues/cue-pattern.ts';
import { replyLanguages } from '../../lib/languages/replies.ts';
import { concepts, cuesOf } from '../../lib/languages/reply-concepts.ts';
import { replySamples } from '../../lib/languages/reply-samples.ts';
import { aspects } from '../../lib/languages/reply-words.ts';

describe.each(replyLanguages.map((language) => [language.code, language] as const))('%s', (code, language) => {
  const samples = replySamples[code];

  it('has sentences for every aspect, and most of all for what decides nothing', () => {
    for (const aspect of aspects) expect(samples[aspect].length, aspect).toBeGreaterThanOrEqual(4);
    expect(samples.aside.length).toBeGreaterThanOrEqual(60);
  });

  it('gives no sentence two meanings', () => {
    const all = Object.values(samples).flat();
    expect(all.filter((sentence, index) => all.indexOf(sentence) !== index)).toEqual([]);
  });

  it('writes them in NFC, without blanks at their ends', () => {
    for (const sentence of Object.values(samples).flat()) expect(sentence).toBe(sentence.normalize('NFC').trim());
  });

  it.each(concepts)('has words for "%s" that can be looked for', (concept) => {
    const cues = cuesOf(language.concepts[concept]);
    expect(cues.length).toBeGreaterThan(0);
    for (const cue of cues) expect(() => parseCue(cue)).not.toThrow();
  });
});
