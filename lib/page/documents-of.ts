// A page and the frames in it that are of the same origin: some sites keep their policy in one. Others cannot be read
// from here, and are none of the page's text.

const mostFrames = 5;

/** The page's document first, then those of its readable frames in their order. */
export function documentsOf(page: Document): Document[] {
  const found = [page];
  for (const frame of page.getElementsByTagName('iframe')) {
    if (found.length > mostFrames) break;
    try {
      // null for another origin; an empty frame has no text worth a look.
      if (frame.contentDocument?.body?.firstElementChild) found.push(frame.contentDocument);
    } catch {
      // Some browsers throw where others say null.
    }
  }
  return found;
}
