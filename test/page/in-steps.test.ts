import { describe, expect, it } from 'vitest';
import { findElement, type PageNode } from '../../lib/page/dom.ts';
import { extractInSteps, extractPage } from '../../lib/page/extract-document.ts';
import { finishAtOnce, finishInSlices, type Steps } from '../../lib/page/in-steps.ts';
import { parseHtml } from '../../scripts/parse-html.ts';

const rows = Array.from({ length: 400 }, (_, at) => `<p>We keep the order ${at} for seven years.</p>`);
const page = () => parseHtml(`<title>Tea</title><main>${rows.join('')}</main>`);

function* countTo(last: number): Steps<number> {
  for (let at = 0; at < last; at++) yield;
  return last;
}

describe('a walk in steps', () => {
  it('comes to its end at once', () => expect(finishAtOnce(countTo(3))).toBe(3));
  it('comes to its end in slices', async () => expect(await finishInSlices(countTo(3))).toBe(3));

  it('lets others have their turn', async () => {
    function* slow(): Steps<string> {
      for (const end = performance.now() + 30; performance.now() < end; ) yield;
      return 'done';
    }
    const order: string[] = [];
    setTimeout(() => order.push('another'));
    order.push(await finishInSlices(slow()));
    expect(order).toEqual(['another', 'done']);
  });

  it('gives the same text whether it pauses or not', async () => {
    const root = page();
    expect((await finishInSlices(extractInSteps(root))).document).toEqual(extractPage(root).document);
  });

  it('begins again where the page has taken away what it stood at', () => {
    const html = page();
    const main = findElement(html, 'main') as Changeable;
    const steps = extractInSteps(html);
    for (let at = 0; at < 3; at++) steps.next();
    // All paragraphs are drawn anew, as pages do that render themselves.
    for (let old: Changeable | null = main.firstChild; old; old = old.nextSibling) old.parentNode = null;
    const fresh = findElement(page(), 'main') as Changeable;
    main.firstChild = fresh.firstChild;
    for (let one: Changeable | null = main.firstChild; one; one = one.nextSibling) one.parentNode = main;
    expect(finishAtOnce(steps).document).toEqual(extractPage(page()).document);
  });
});

interface Changeable extends PageNode {
  parentNode: Changeable | null;
  firstChild: Changeable | null;
  nextSibling: Changeable | null;
}
