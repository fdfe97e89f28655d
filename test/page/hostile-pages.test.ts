import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../lib/model/policy-document.ts';
import { longestText } from '../../lib/page/collect-blocks.ts';
import { extractDocument, extractPage } from '../../lib/page/extract-document.ts';
import { findPieces } from '../../lib/page/passage-ranges.ts';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { readPlainText } from '../../lib/page/read-plain-text.ts';
import { parseHtml } from '../../scripts/parse-html.ts';

/** What every document promises, whatever it was made from. */
function expectSound({ text, passages, links }: PolicyDocument) {
  expect(text).toBe(text.normalize('NFC'));
  expect(text).not.toMatch(/[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/);
  let end = -1;
  for (const passage of passages) {
    expect(passage.start).toBe(end + 1);
    expect(passage.end).toBeGreaterThan(passage.start);
    const words = text.slice(passage.start, passage.end);
    expect(words).toBe(words.trim());
    end = passage.end;
  }
  expect(text.length).toBe(Math.max(0, end));
  for (const link of links) expect(link.end <= text.length && link.start < link.end).toBe(true);
}

const sentence = 'Vi sparar dina uppgifter i tre år. ';

describe('pages that are too much', () => {
  const table: [why: string, html: string][] = [
    ['no text', ''],
    ['no text but elements', '<div><p></p><ul><li></ul><table><tr><td></table></div>'],
    ['a frameset', '<frameset><frame src="a.html"><noframes>Frames!</noframes></frameset>'],
    ['10,000 elements deep', `${'<div>'.repeat(10_000)}${sentence}`],
    ['10,000 menus deep', `${'<nav class="menu">x'.repeat(10_000)}${sentence}`],
    ['1,000 tables deep', `${'<table><tr><td>x'.repeat(1000)}`],
    ['lists without end', `${'<ul><li>x'.repeat(5000)}`],
    ['100,000 pieces in one line', '<span>x</span>'.repeat(100_000)],
    ['100,000 line breaks', 'x<br>'.repeat(100_000)],
    ['50,000 links', '<a href="/x">y</a> '.repeat(50_000)],
    ['a row of spans', `<table><tr>${'<td colspan=99999 rowspan=99999>x'.repeat(500)}</table>`],
    ['letters under 100,000 accents', `<p>e${'\u0301\u0316'.repeat(100_000)}</p>`],
    ['unclosed everything', '<p <b <a href="<ul><li "><table><tr><h1'],
    ['wrong nesting', '<b><p><i>a</b>b</p></i><table><p>c<tr></p>d</table>'],
    ['a name that is markup', '<p>&lt;img src=x onerror=alert(1)&gt; AB</p>'],
  ];
  it.each(table)('%s', (_, html) => expectSound(extractDocument(parseHtml(html))));

  it('5 MB of text is read as far as it goes, and says so', () => {
    const document = extractDocument(parseHtml(`<p>${sentence.repeat(150_000)}</p><p>${sentence}</p>`));
    expect(document.text.length).toBeGreaterThan(longestText * 0.99);
    expect(document.text.length).toBeLessThanOrEqual(longestText);
    expect(document.truncated).toBe(true);
  });
  it('5 MB in many paragraphs as well', () => {
    const document = extractDocument(parseHtml(`<p>${sentence.repeat(10)}</p>`.repeat(15_000)));
    expect(document.text.length).toBeLessThanOrEqual(longestText);
    expect(document.truncated).toBe(true);
  });
  it('a short page does not say so', () =>
    expect(extractDocument(parseHtml(`<p>${sentence}`)).truncated).toBeUndefined());
});

describe('Markdown and plain text that are too much', () => {
  const scraps = [
    '[',
    '[x](',
    '![',
    '![x](',
    '](',
    '*',
    '_',
    '<a ',
    '<a href="',
    '`',
    '| a ',
    '- ',
    '\\',
    '&a',
    '<!--',
    '> ',
    '-\n',
    'a\n---\n',
    '• a\n',
  ];
  it.each(scraps)('%j a hundred thousand times', (scrap) => {
    expectSound(readMarkdown(scrap.repeat(100_000)));
    expectSound(readPlainText(scrap.repeat(100_000)));
  });
});

describe('documents that are no HTML', () => {
  const parse = (source: string, type: DOMParserSupportedType) =>
    new new Window().DOMParser().parseFromString(source, type) as unknown as Document;
  it('XML without a body', () => {
    const document = extractDocument(
      parse('<feed><title>Tea</title><entry>We sell <b>tea</b>.</entry></feed>', 'application/xml'),
    );
    expectSound(document);
    expect(document.text).toContain('We sell tea.');
  });
  it('a drawing', () =>
    expect(
      extractDocument(parse('<svg xmlns="http://www.w3.org/2000/svg"><text>Tea</text></svg>', 'image/svg+xml')).text,
    ).toBe(''));
  it('an element instead of a document', () => {
    const { body } = parse('<p>We sell tea.</p>', 'text/html');
    expect(extractDocument(body).text).toBe('We sell tea.');
  });
  it('a text file as browsers show it', () => {
    const document = extractDocument(
      parseHtml(`<html><body><pre>Privacy\n\nWe keep:\n- name\n- age</pre></body></html>`),
    );
    expect(document.passages.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'item', 'item']);
  });
});

const scrap = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<div class="footer">',
    '</div>',
    '<ul>',
    '<li>',
    '</ul>',
    '<table>',
    '<tr>',
    '<td>',
    '<th>',
    '</table>',
  ],
  ...[
    '<br>',
    '<b>',
    '</b>',
    '<a href="mailto:a@b.example">',
    '<a href="#x">',
    '</a>',
    '<pre>',
    '</pre>',
    '<h2>',
    '</h2>',
    '<nav>',
  ],
  ...[
    'Tea Ltd',
    ' ',
    '\n',
    '\n\n',
    '- ',
    '1. ',
    'fo\u0308r',
    'per\u00adson',
    '\u200b',
    '\u00a0',
    'We keep it.',
    '12345 Leeds',
    ':',
  ],
  ...[
    '**',
    '_',
    '[',
    '](',
    ')',
    '](x)',
    '| a | b |\n',
    '|---|---|\n',
    '# ',
    '`',
    '\\',
    '&amp;',
    '---\n',
    '> ',
    '<!--',
    '-->',
  ],
);
const source = fc.array(scrap, { maxLength: 60 }).map((scraps) => scraps.join(''));

describe('anything at all', () => {
  it('as HTML', () => {
    fc.assert(
      fc.property(source, (html) => expectSound(extractDocument(parseHtml(html)))),
      { numRuns: 500 },
    );
  });
  it('as Markdown', () => {
    fc.assert(
      fc.property(source, (text) => expectSound(readMarkdown(text))),
      { numRuns: 500 },
    );
  });
  it('as plain text', () => {
    fc.assert(
      fc.property(source, (text) => expectSound(readPlainText(text))),
      { numRuns: 500 },
    );
  });
  it('leads back to the same words in the page', () => {
    fc.assert(
      fc.property(source, (html) => {
        const { document, stretches } = extractPage(parseHtml(html));
        for (const { start, end } of document.passages) {
          const pieces = findPieces(stretches, start, end).map((piece) =>
            piece.node.nodeValue?.slice(piece.start, piece.end),
          );
          const bare = (text: string) => text.normalize('NFC').replace(/[\s\u00ad\u200b]/g, '');
          expect(bare(pieces.join(''))).toBe(bare(document.text.slice(start, end)));
        }
      }),
      { numRuns: 500 },
    );
  });
});
