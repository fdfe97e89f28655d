import { expect, test } from 'vitest';
import { mainDocument } from '../../lib/page/main-document.ts';

/** As much of a document as is asked for. */
function documentWith(text: string, frames: (Document | null)[] = []): Document {
  const body = { textContent: text, firstElementChild: text === '' ? null : {} };
  const listed = frames.map((contentDocument) => ({ contentDocument }));
  return { body, getElementsByTagName: () => listed } as unknown as Document;
}

test.each([
  ['a page that is little but its frame', 'Shop', ['long '.repeat(50)], 0],
  ['a page with text of its own', 'own text '.repeat(40), ['long '.repeat(50)], null],
  ['an empty frame', 'Shop', [''], null],
  ['a frame of another site', 'Shop', [null], null],
  ['several frames', 'Shop', ['short', 'long '.repeat(50), 'longer '.repeat(20)], 1],
] as const)('%s', (_, own, framed, expected) => {
  const frames = framed.map((text) => (text === null ? null : documentWith(text)));
  const page = documentWith(own, frames);
  expect(mainDocument(page)).toBe(expected === null ? page : frames[expected]);
});
