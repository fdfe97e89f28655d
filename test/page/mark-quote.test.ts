import { Window as HappyWindow } from 'happy-dom';
import { describe, expect, it, vi } from 'vitest';
import { clearMark, markQuote, quoteHighlight } from '../../lib/page/mark-quote.ts';

/** happy-dom lays nothing out and has no highlights: both are put in, as a browser would answer. */
function open(html: string, { shown = true } = {}) {
  const window = new HappyWindow() as unknown as Window & typeof globalThis;
  window.document.body.innerHTML = html;
  const highlights = new Map<string, Range[]>();
  const css = { highlights, escape: (id: string) => id };
  Object.defineProperty(window, 'CSS', { value: css });
  Object.defineProperty(window, 'Highlight', { value: class extends Array<Range> {} });
  const element = window.document.querySelector('#quote');
  if (!element?.firstChild) throw new Error('the page needs an element #quote with text');
  const scrolled = vi.fn();
  element.scrollIntoView = scrolled;
  const range = window.document.createRange();
  range.selectNodeContents(element.firstChild);
  range.getClientRects = () => (shown ? [{}] : []) as unknown as DOMRectList;
  return { window, range, highlights, scrolled };
}

describe('markQuote', () => {
  it('scrolls there and marks it', () => {
    const { window, range, highlights, scrolled } = open('<p id="quote">We sell tea.</p>');
    expect(markQuote([range], window)).toBe('marked');
    expect([...(highlights.get(quoteHighlight) ?? [])]).toEqual([range]);
    expect(scrolled).toHaveBeenCalledOnce();
  });
  it('opens every part around it', () => {
    const { window, range } = open(
      '<details><div hidden="until-found"><details><p id="quote">Tea.</p></details></div></details>',
    );
    markQuote([range], window);
    expect(window.document.querySelectorAll('details[open]')).toHaveLength(2);
    expect(window.document.querySelector('[hidden]')).toBeNull();
  });
  const buttons: [why: string, button: string, pressed: number][] = [
    ['the button of a closed panel', '<button aria-controls="panel" aria-expanded="false">x</button>', 1],
    ['not that of an open one', '<button aria-controls="panel" aria-expanded="true">x</button>', 0],
    ['not one that sends a form', '<form><button aria-controls="panel" aria-expanded="false">x</button></form>', 0],
    ['not a link', '<a href="/buy" aria-controls="panel" aria-expanded="false">x</a>', 0],
  ];
  it.each(buttons)('presses %s', (_, button, pressed) => {
    const { window, range } = open(`${button}<div id="panel"><p id="quote">Tea.</p></div>`);
    const onClick = vi.fn();
    window.document.querySelector('[aria-controls]')?.addEventListener('click', onClick);
    markQuote([range], window);
    expect(onClick).toHaveBeenCalledTimes(pressed);
  });
  it('says when the place stays hidden', () => {
    const { window, range, scrolled } = open('<p id="quote">Tea.</p>', { shown: false });
    expect(markQuote([range], window)).toBe('hidden');
    expect(scrolled).not.toHaveBeenCalled();
  });
  it('says when there is nothing to mark, and takes the old mark away', () => {
    const { window, range, highlights } = open('<p id="quote">Tea.</p>');
    markQuote([range], window);
    expect(markQuote([], window)).toBe('notFound');
    expect(highlights.size).toBe(0);
  });
  it('takes the mark away', () => {
    const { window, range, highlights } = open('<p id="quote">Tea.</p>');
    markQuote([range], window);
    clearMark(window);
    expect(highlights.size).toBe(0);
  });
  it('does not move for those who want no motion', () => {
    const { window, range, scrolled } = open('<p id="quote">Tea.</p>');
    window.matchMedia = (query: string) => ({ matches: query.includes('reduce') }) as MediaQueryList;
    markQuote([range], window);
    expect(scrolled).toHaveBeenCalledWith({ block: 'center', behavior: 'instant' });
  });
});
