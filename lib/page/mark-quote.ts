// Shows a quote in the page: opens what hides it, scrolls there, marks it with a CSS custom highlight. The page's own
// elements are not wrapped or changed. The colours are quoteCss, which the shell inserts with scripting.insertCSS.

export const quoteHighlight = 'insyn-quote';

/** Readable on light and on dark pages: background and text colour come together. */
export const quoteCss = `::highlight(${quoteHighlight}) { background-color: #ffe58a; color: #1b1b1b; }`;

/** `hidden`: found and marked, but in a part of the page that we could not open. */
export type MarkResult = 'marked' | 'hidden' | 'notFound';

type PageWindow = Window & typeof globalThis;

/** Opens every `<details>` around the node, and what the page marks as closed but findable. */
function openAncestors(node: Node, view: PageWindow) {
  for (let element = node.parentElement; element; element = element.parentElement) {
    if (element.localName === 'details') element.setAttribute('open', '');
    if (element.getAttribute('hidden') === 'until-found') element.removeAttribute('hidden');
    if (element.id !== '') openPanel(element, view);
  }
}

/** Presses the page's own button for a closed panel. Never a link, nor one that could send a form. */
function openPanel(panel: Element, view: PageWindow) {
  const id = view.CSS.escape(panel.id);
  const button = view.document.querySelector<HTMLButtonElement>(`button[aria-controls="${id}"][aria-expanded="false"]`);
  if (!button) return;
  if (button.form === null || button.type === 'button') button.click();
}

function isShown(range: Range): boolean {
  return range.getClientRects().length > 0;
}

function scrollTo(range: Range, view: PageWindow) {
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const element = range.startContainer.parentElement;
  if (!element) return;
  if (element.getBoundingClientRect().height < view.innerHeight * 0.7) {
    element.scrollIntoView({ block: 'center', behavior });
    return;
  }
  // In a text taller than the window the element's middle is not the quote's.
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  view.scrollBy({ top: range.getBoundingClientRect().top - view.innerHeight / 3, behavior });
}

/** Marks the ranges (of one quote, from findRanges) in place of the quote that was marked before. */
export function markQuote(ranges: Range[], view: PageWindow = window): MarkResult {
  clearMark(view);
  if (ranges.length === 0) return 'notFound';
  for (const range of ranges) openAncestors(range.startContainer, view);
  const shown = ranges.find(isShown);
  if (view.CSS?.highlights) view.CSS.highlights.set(quoteHighlight, new view.Highlight(...ranges));
  else selectRanges(ranges, view);
  if (!shown) return 'hidden';
  scrollTo(shown, view);
  return 'marked';
}

/** Where custom highlights are missing, a selection shows the place as well. */
function selectRanges(ranges: Range[], view: PageWindow) {
  const whole = ranges[0].cloneRange();
  const last = ranges[ranges.length - 1];
  whole.setEnd(last.endContainer, last.endOffset);
  const selection = view.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(whole);
}

export function clearMark(view: PageWindow = window) {
  view.CSS?.highlights?.delete(quoteHighlight);
}
