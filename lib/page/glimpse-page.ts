// What the first stage sees of a page: address, title, first headings and some running text from top to bottom.
// It must cost about one walk over the text nodes and no layout, so it asks the browser for text nodes only.

import type { PageGlimpse } from '../spotter/page-view.ts';
import { documentsOf } from './documents-of.ts';
import { nextBeside, type PageNode, tagOf, textNode } from './dom.ts';

/** Shorter text nodes are menus, labels and dates. */
const shortestSample = 50;
const longestSample = 300;
const mostSamples = 30;
const mostCrumbs = 3000;
const mostHeadings = 4;
const mostNodes = 30_000;
const notText = new Set(['script', 'style', 'noscript', 'template', 'svg', 'select', 'textarea']);

/** Gathers running texts in reading order and keeps some of each part of the page. */
class Samples {
  private texts: string[] = [];
  private size = 0;
  private crumbs = '';

  add(text: string): void {
    if (text.length < shortestSample) {
      if (this.crumbs.length < mostCrumbs) this.crumbs += ` ${text}`;
      return;
    }
    this.size += text.length;
    // One text node may hold a whole document: then samples are taken all along it.
    const step = Math.max(longestSample, text.length / mostSamples);
    for (let at = 0; at < text.length; at += step) this.texts.push(text.slice(at, at + longestSample));
  }

  pick(): string[] {
    const step = Math.max(1, this.texts.length / mostSamples);
    // Hardly any running text: a page that sets every word in an element of its own.
    const samples = this.size < shortestSample * 4 && this.crumbs.length >= mostCrumbs / 2 ? [this.crumbs] : [];
    for (let at = 0; at < this.texts.length; at += step) samples.push(this.texts[Math.floor(at)] ?? '');
    return samples;
  }
}

/** The glimpse of a browser's document, frames of the same origin included. */
export function glimpsePage(page: Document): PageGlimpse {
  const samples = new Samples();
  const headings: string[] = [];
  let left = mostNodes;
  for (const { body } of documentsOf(page)) {
    if (!body) continue;
    const walk = page.createTreeWalker(body, 4 /* text */);
    for (let node = walk.nextNode() as Text | null; node && left > 0; node = walk.nextNode() as Text | null, left--) {
      if (node.length < shortestSample || !notText.has(node.parentElement?.localName ?? '')) samples.add(node.data);
    }
    for (const tag of ['h1', 'h2']) {
      const found = body.getElementsByTagName(tag);
      for (let at = 0; at < Math.min(found.length, mostHeadings); at++)
        headings.push((found[at]?.textContent ?? '').slice(0, longestSample));
    }
  }
  return {
    url: (page.location?.href ?? '').slice(0, 2000),
    title: page.title.slice(0, longestSample),
    headings,
    samples: samples.pick(),
  };
}

/** The same glimpse of a parsed file, for the command line and the tests. */
export function glimpseTree(root: PageNode, url: string | null): PageGlimpse {
  const samples = new Samples();
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
    if (list && list.length < mostHeadings) {
      list.push('');
      heading = { list, node };
    }
    if (tag === 'title' && !title) title = node.firstChild?.nodeValue ?? '';
    if (node.nodeType === textNode) {
      const text = node.nodeValue ?? '';
      samples.add(text);
      if (heading && isInside(node, heading.node)) heading.list[heading.list.length - 1] += text;
    }
    node = node.firstChild ?? nextBeside(node, root);
  }
  return {
    url: url ?? '',
    title,
    headings: [...(headings.h1 ?? []), ...(headings.h2 ?? [])],
    samples: samples.pick(),
  };
}

function isInside(node: PageNode, outer: PageNode): boolean {
  for (let at: PageNode | null = node; at; at = at.parentNode) if (at === outer) return true;
  return false;
}
