// A file's HTML as the minimal DOM, for the command line and the tests: parse5 builds the same tree that a browser does.

import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { elementNode, type PageNode, textNode } from '../lib/page/dom.ts';

class ParsedNode implements PageNode {
  firstChild: ParsedNode | null = null;
  nextSibling: ParsedNode | null = null;
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly parentNode: ParsedNode | null;
  readonly localName: string | undefined;
  readonly attributes: readonly { name: string; value: string }[];

  constructor(source: DefaultTreeAdapterTypes.Node, parent: ParsedNode | null) {
    this.nodeType = typeOf(source);
    this.nodeName = source.nodeName;
    this.nodeValue = 'value' in source ? source.value : null;
    this.parentNode = parent;
    this.localName = 'tagName' in source ? source.tagName : undefined;
    this.attributes = 'attrs' in source ? source.attrs : [];
  }

  getAttribute(name: string): string | null {
    return this.attributes.find((attribute) => attribute.name === name)?.value ?? null;
  }
}

function typeOf(source: DefaultTreeAdapterTypes.Node): number {
  if ('tagName' in source) return elementNode;
  const types: Record<string, number> = { '#text': textNode, '#comment': 8, '#document': 9, '#documentType': 10 };
  return types[source.nodeName] ?? 11;
}

/** The document of an HTML text, however broken. Depth is limited by memory only. */
export function parseHtml(html: string): PageNode {
  // Scripting counts as on, as in the browsers we run in: <noscript> then holds text that is not read.
  const source = parse(html, { scriptingEnabled: true });
  const root = new ParsedNode(source, null);
  const open: { from: DefaultTreeAdapterTypes.ParentNode; to: ParsedNode }[] = [{ from: source, to: root }];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    let last: ParsedNode | null = null;
    for (const child of pair.from.childNodes) {
      const node = new ParsedNode(child, pair.to);
      if (last) last.nextSibling = node;
      else pair.to.firstChild = node;
      last = node;
      if ('childNodes' in child) open.push({ from: child, to: node });
    }
  }
  return root;
}
