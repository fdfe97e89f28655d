import { readdirSync, readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { extractPage } from '../../lib/page/extract-document.ts';
import { findPieces, findRanges, locateQuote, type NodePiece } from '../../lib/page/passage-ranges.ts';
import { parseHtml } from '../../scripts/parse-html.ts';

const written = (pieces: NodePiece[]) => pieces.map(({ node, start, end }) => node.nodeValue?.slice(start, end));

describe('the way back to the page', () => {
  const table: [why: string, html: string, quote: string, pieces: string[]][] = [
    ['inside a text', '<p>We sell tea.</p>', 'sell', ['sell']],
    ['over inner elements', '<p>We <b>never</b> sell.</p>', 'We never sell', ['We ', 'never', ' sell']],
    ['over folded white space', '<p>We\n   sell tea.</p>', 'We sell', ['We\n   sell']],
    ['over a dropped hyphen', '<p>per&shy;son data</p>', 'person', ['per\u00adson']],
    ['over a composed letter', '<p>to fo\u0308r all</p>', 'för', ['fo\u0308r']],
    ['over two passages', '<ul><li>name<li>age</ul>', 'name\nage', ['name', 'age']],
    ['over a line break', '<p>Tea Ltd<br>Leeds</p>', 'Ltd\nLeeds', ['Ltd', 'Leeds']],
  ];
  it.each(table)('%s', (_, html, quote, pieces) => {
    const root = parseHtml(html);
    const page = extractPage(root);
    const start = page.document.text.indexOf(quote);
    const found = locateQuote(page, root, start, quote);
    expect(written(found)).toEqual(pieces);
  });

  const folder = new URL('fixtures/', import.meta.url);
  it.each(readdirSync(folder).filter((name) => name.endsWith('.html')))(
    'every sign of %s is found where it stands',
    (name) => {
      const { document, stretches } = extractPage(parseHtml(readFileSync(new URL(name, folder), 'utf8')));
      // the title stands last in the text and nowhere in the page's body
      const body = document.text.length - document.title.length;
      for (let at = 0; at < body; at++) {
        if (/\s/.test(document.text[at])) continue;
        expect(written(findPieces(stretches, at, at + 1))).toEqual([document.text[at]]);
      }
    },
  );
});

describe('in a page that has changed', () => {
  function open(html: string) {
    const window = new Window();
    window.document.body.innerHTML = html;
    const document = window.document as unknown as Document;
    return { document, page: extractPage(document) };
  }
  const texts = (ranges: Range[]) => ranges.map((range) => range.toString());

  it('finds the quote as it stood', () => {
    const { document, page } = open('<p>We <b>never</b> sell.</p>');
    expect(texts(findRanges(page, document, 3, 'never sell'))).toEqual(['never', ' sell']);
  });
  it('finds it again in new nodes', () => {
    const { document, page } = open('<p>We sell tea.</p><p>You may ask.</p>');
    document.body.innerHTML = '<div><p>News!</p><p>We sell tea.</p><p>You  may <i>ask</i>.</p></div>';
    expect(texts(findRanges(page, document, 13, 'You may ask'))).toEqual(['You  may ', 'ask']);
  });
  it('takes the nearest of several', () => {
    const { document, page } = open('<p>Tea.</p><p>We sell a lot of it.</p><p>Tea.</p>');
    document.body.innerHTML = '<p>Tea.</p><p>We sell a lot of it.</p><p id="last">Tea.</p>';
    const [range] = findRanges(page, document, page.document.text.lastIndexOf('Tea.'), 'Tea.');
    expect(range.startContainer.parentElement?.id).toBe('last');
  });
  it('says so when it is gone', () => {
    const { document, page } = open('<p>We sell tea.</p>');
    document.body.innerHTML = '<p>We sell cake.</p>';
    expect(findRanges(page, document, 0, 'We sell tea.')).toEqual([]);
  });
  it('says so when a text was changed in place', () => {
    const { document, page } = open('<p>We sell tea.</p>');
    const text = document.querySelector('p')?.firstChild;
    if (text) text.nodeValue = 'x';
    expect(findRanges(page, document, 0, 'We sell tea.')).toEqual([]);
  });
});
