// What the first stage sees of a page: address, title, first headings and some running text from top to bottom.
// It must cost about one walk over the text nodes and no layout, so it asks the browser for text nodes only.

import type { PageGlimpse } from '../spotter/page-view.ts';
import { nextBeside, type PageNode, tagOf, textNode } from './dom.ts';

/** Shorter text nodes are menus, labels and dates. */
const shortestSample = 50;
const longestSample = 300;
const mostSamples = 30;
const mostNodes = 30_000;
const notText = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'textarea']);

/** Takes running texts in reading order and keeps some of them, spread evenly over the page. */
export function pickSamples(texts: string[]): string[] {
  const step = Math.max(1, texts.length / mostSamples);
  const samples: string[] = [];
  for (let at = 0; at < texts.length; at += step) samples.push((texts[Math.floor(at)] ?? '').slice(0, longestSample));
  return samples;
}

/** The glimpse of a browser's document. */
export function glimpsePage(page: Document): PageGlimpse {
  const texts: string[] = [];
  if (page.body) {
    const walk = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
    let left = mostNodes;
    for (let node = walk.nextNode() as Text | null; node && left > 0; node = walk.nextNode() as Text | null, left--) {
      if (node.length >= shortestSample && !notText.has(node.parentElement?.localName ?? '')) texts.push(node.data);
    }
  }
  const headings = ['h1', 'h2'].flatMap((tag) =>
    [...page.getElementsByTagName(tag)].slice(0, 4).map((heading) => heading.textContent ?? ''),
  );
  return { url: page.location?.href ?? '', title: page.title, headings, samples: pickSamples(texts) };
}

/** The same glimpse of a parsed file, for the command line and the tests. */
export function glimpseTree(root: PageNode, url: string | null): PageGlimpse {
  const texts: string[] = [];
  const headings: Record<string, string[]> = { h1: [], h2: [] };
  let title = '';
  let heading: { list: string[]; node: PageNode } | null = null;
  let node: PageNode | null = root;
  while (node) {
    const tag: string = tagOf(node);
    if (notText.has(tag)) {
      node = nextBeside(node, root);
      continue;
    }
    const list = headings[tag];
    if (list && list.length < 4) {
      list.push('');
      heading = { list, node };
    }
    if (tag === 'title' && !title) title = node.firstChild?.nodeValue ?? '';
    if (node.nodeType === textNode) {
      const text = node.nodeValue ?? '';
      if (text.length >= shortestSample) texts.push(text);
      if (heading && isInside(node, heading.node)) heading.list[heading.list.length - 1] += text;
    }
    node = node.firstChild ?? nextBeside(node, root);
  }
  return {
    url: url ?? '',
    title,
    headings: [...(headings.h1 ?? []), ...(headings.h2 ?? [])],
    samples: pickSamples(texts),
  };
}

function isInside(node: PageNode, outer: PageNode): boolean {
  for (let at: PageNode | null = node; at; at = at.parentNode) if (at === outer) return true;
  return false;
}
