// The structure that screen readers go by: which stretch of the page is a heading, a paragraph, an item of a list, and
// in what order. The library writes untagged files, so the tree is built here (ISO 32000-1, 14.7 and 14.8).

import { type PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import type { PlacedBlock, TextRole } from './lay-out-letter.ts';

const tags: Record<Exclude<TextRole, 'artifact'>, string> = {
  heading: 'H1',
  subheading: 'H2',
  paragraph: 'P',
  item: 'LI',
};

/** Number of a block's marked content on its page, in reading order; undefined for artifacts. */
export type ContentNumbers = Map<PlacedBlock, number>;

/** Gives each block that is read out its number on its page. */
export function numberContent(blocks: readonly PlacedBlock[]): ContentNumbers {
  const numbers: ContentNumbers = new Map();
  const next: number[] = [];
  for (const block of blocks) {
    if (block.role === 'artifact') continue;
    const number = next[block.page] ?? 0;
    numbers.set(block, number);
    next[block.page] = number + 1;
  }
  return numbers;
}

/** Builds the tree. The pages' content has to carry the numbers of `numbers` already, or will. */
export function tagStructure(pdf: PDFDocument, pages: readonly PDFPage[], numbers: ContentNumbers): void {
  const { context } = pdf;
  const rootRef = context.nextRef();
  const documentRef = context.nextRef();
  const parents: PDFRef[][] = pages.map(() => []);
  const kids: PDFRef[] = [];
  let list: { ref: PDFRef; items: PDFRef[] } | null = null;
  for (const blocks of byParagraph([...numbers.keys()])) {
    const { role } = blocks[0];
    const isItem = role === 'item';
    if (isItem && !list) {
      list = { ref: context.nextRef(), items: [] };
      kids.push(list.ref);
    }
    if (!isItem) list = closeList(pdf, list, documentRef);
    const ref = context.nextRef();
    const content = blocks.map((block) => contentOf(pdf, pages[block.page], numbers.get(block) ?? 0));
    const bodyRef = isItem ? context.nextRef() : ref;
    if (isItem) {
      context.assign(ref, element(pdf, 'LI', list?.ref ?? documentRef, [bodyRef]));
      context.assign(bodyRef, element(pdf, 'LBody', ref, content));
      list?.items.push(ref);
    } else {
      context.assign(ref, element(pdf, tags[role as 'paragraph'], documentRef, content));
      kids.push(ref);
    }
    for (const block of blocks) parents[block.page][numbers.get(block) ?? 0] = bodyRef;
  }
  closeList(pdf, list, documentRef);
  context.assign(documentRef, element(pdf, 'Document', rootRef, kids));
  const tree = context.obj({ Nums: parents.flatMap((refs, page) => [PDFNumber.of(page), context.obj(refs)]) });
  context.assign(
    rootRef,
    context.obj({
      Type: 'StructTreeRoot',
      K: [documentRef],
      ParentTree: context.register(tree),
      ParentTreeNextKey: pages.length,
    }),
  );
  pages.forEach((page, i) => {
    page.node.set(PDFName.of('StructParents'), PDFNumber.of(i));
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
  });
  pdf.catalog.set(PDFName.of('StructTreeRoot'), rootRef);
  pdf.catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
}

type List = { ref: PDFRef; items: PDFRef[] } | null;

function closeList(pdf: PDFDocument, list: List, parent: PDFRef): null {
  if (list) pdf.context.assign(list.ref, element(pdf, 'L', parent, list.items));
  return null;
}

function element(pdf: PDFDocument, tag: string, parent: PDFRef, kids: (PDFRef | PDFDict)[]): PDFDict {
  return pdf.context.obj({ Type: 'StructElem', S: tag, P: parent, K: kids });
}

function contentOf(pdf: PDFDocument, page: PDFPage, number: number): PDFDict {
  return pdf.context.obj({ Type: 'MCR', Pg: page.ref, MCID: number });
}

/** Parts of one paragraph together, in reading order. */
function byParagraph(blocks: readonly PlacedBlock[]): PlacedBlock[][] {
  const groups = new Map<number, PlacedBlock[]>();
  for (const block of blocks) groups.set(block.paragraph, [...(groups.get(block.paragraph) ?? []), block]);
  return [...groups.values()];
}
