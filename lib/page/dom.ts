// The little of a DOM that our code reads: a browser's Document has it, and so has the tree that scripts/parse-html.ts
// builds from a file. No layout, no style, no events: what is hidden on the screen is read like the rest.

/** A node of a page. Every browser's `Node` is one; text and attributes are what the page wrote, so never trusted. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  /** Text of a text node, otherwise null. */
  readonly nodeValue: string | null;
  readonly parentNode: PageNode | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  /** Elements only; lower case in HTML. */
  readonly localName?: string;
  /** Elements only. */
  getAttribute?(name: string): string | null;
}

export const elementNode = 1;
export const textNode = 3;
export const cdataNode = 4;

/** Lower-case name of an element ("p"), "" for any other node. */
export function tagOf(node: PageNode): string {
  if (node.nodeType !== elementNode) return '';
  return (node.localName ?? node.nodeName).toLowerCase();
}

/** The attribute's value, "" where it is missing or the node is no element. */
export function attributeOf(node: PageNode, name: string): string {
  return node.getAttribute?.(name) ?? '';
}

/** Like `attributeOf`, but tells `<details open>` from `<details>`. */
export function hasAttribute(node: PageNode, name: string): boolean {
  return (node.getAttribute?.(name) ?? null) !== null;
}

/** The node after `node` and all that it holds, in reading order; null at the end of `root`. */
export function nextBeside(node: PageNode, root: PageNode): PageNode | null {
  let current: PageNode | null = node;
  while (current && current !== root) {
    if (current.nextSibling) return current.nextSibling;
    current = current.parentNode;
  }
  return null;
}

/** The next node in reading order, children first; null at the end of `root`. Walks any depth without recursion. */
export function nextInTree(node: PageNode, root: PageNode): PageNode | null {
  return node.firstChild ?? nextBeside(node, root);
}

/** Whether the node is `root` or stands somewhere below it. */
export function isUnder(node: PageNode, root: PageNode): boolean {
  let current: PageNode | null = node;
  while (current && current !== root) current = current.parentNode;
  return current === root;
}

/** The first element of that name in reading order, `root` included. */
export function findElement(root: PageNode, tag: string): PageNode | null {
  for (let node: PageNode | null = root; node; node = nextInTree(node, root)) {
    if (tagOf(node) === tag) return node;
  }
  return null;
}

/** All text under the node as it stands in the tree, at most `limit` UTF-16 units. Scripts and styles are not text. */
export function textOf(root: PageNode, limit = 10_000): string {
  let text = '';
  let node: PageNode | null = root;
  while (node && text.length < limit) {
    const tag = tagOf(node);
    if (tag === 'script' || tag === 'style' || tag === 'noscript' || tag === 'template') {
      node = nextBeside(node, root);
      continue;
    }
    if (node.nodeType === textNode || node.nodeType === cdataNode) text += node.nodeValue ?? '';
    node = nextInTree(node, root);
  }
  return text.slice(0, limit);
}
