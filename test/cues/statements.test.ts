import { describe, expect, it } from 'vitest';
import { cutStatements } from '../../lib/cues/statements.ts';
import type { PolicyDocument } from '../../lib/model/policy-document.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';

const abbreviations = new Set(['e.g', 'art', 'nr']);

function document(text: string): PolicyDocument {
  const passages = [{ kind: 'paragraph' as const, start: 0, end: text.length, level: 0 }];
  return { ...readPlainText(''), text, passages };
}

const cut = (text: string): string[] =>
  cutStatements(document(text), abbreviations).statements.map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['two', 'We keep it. You may ask.', ['We keep it.', 'You may ask.']],
    ['a question', 'Who? We do.', ['Who?', 'We do.']],
    ['an abbreviation', 'Data, e.g. Names are kept.', ['Data, e.g. Names are kept.']],
    ['an initial', 'Write to J. Doe.', ['Write to J. Doe.']],
    ['a date', 'Since 25. May it holds.', ['Since 25. May it holds.']],
    ['an article', 'See Art. 6 of it.', ['See Art. 6 of it.']],
    ['lower case after the stop', 'The firm ltd. is ours.', ['The firm ltd. is ours.']],
    ['a year at the end', 'It was in 2019. Then not.', ['It was in 2019.', 'Then not.']],
    ['a quotation mark behind the stop', 'He said "no." We did.', ['He said "no."', 'We did.']],
    ['the lines of an address', 'Tea Ltd\n1 Long Street\nLeeds', ['Tea Ltd', '1 Long Street', 'Leeds']],
    ['a line wrapped by hand', 'We keep your\ndata here.', ['We keep your\ndata here.']],
  ])('%s', (_why, text, sentences) => expect(cut(text)).toEqual(sentences));

  it('are cut where there is no full stop, so that a page without any stays readable', () => {
    const parts = cut('word '.repeat(2000));
    expect(parts.length).toBeGreaterThan(5);
    for (const part of parts) expect(part.length).toBeLessThanOrEqual(1500);
    expect(parts.join(' ').replace(/\s+/g, ' ').trim()).toBe('word '.repeat(2000).trim());
  });
});
