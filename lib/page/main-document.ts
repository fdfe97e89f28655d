// The document that most of a page's text stands in: a frame's only where the page itself is little but its frame.

import { documentsOf } from './documents-of.ts';

export function mainDocument(page: Document): Document {
  const lengthOf = ({ body }: Document) => body?.textContent?.length ?? 0;
  const [own = page, ...frames] = documentsOf(page);
  const longest = frames.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
  return longest && lengthOf(longest) > 2 * lengthOf(own) ? longest : own;
}
