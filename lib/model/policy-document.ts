// PolicyDocument: a page or file as the reader sees it. Made by lib/page from a DOM, Markdown or plain text;
// the reader knows nothing else about where the text came from.

/** What a stretch of text is in the layout of the page. */
export type PassageKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'term' | 'definition';

/** Where a table cell stands; rows and columns count from 0. */
export interface CellPlace {
  table: number;
  row: number;
  column: number;
  /** A `<th>`, or a cell of the first row where the whole row acts as one. */
  header: boolean;
}

/** One block of text. Passages follow each other in the text without overlap, with a line break between them. */
export interface Passage {
  kind: PassageKind;
  /** UTF-16 offsets into `PolicyDocument.text`; no white space at either edge. */
  start: number;
  end: number;
  /** Headings: 1 to 6, and 7 for a line that only looks like one (all bold, or short and standing alone before text). Items: depth of the list, from 1. Cells: depth of a list inside the cell, 0 for none. Otherwise 0. */
  level: number;
  /** Only for kind `cell`. Several passages share a place when the cell holds several paragraphs or list items. */
  cell?: CellPlace;
  /** From the page's footer, header or margin, kept because it names or reaches someone: for the controller, never a statement. */
  imprint?: true;
}

/** A link inside the text, for addresses that stand behind `mailto:` or `tel:` and for named recipients. */
export interface DocumentLink {
  start: number;
  end: number;
  href: string;
}

export interface PolicyDocument {
  /** The extracted text: NFC, white space folded inside passages, soft hyphens and zero-width marks dropped. */
  text: string;
  passages: Passage[];
  links: DocumentLink[];
  /** The page's `<title>` and other names the page gives itself (`og:site_name`); hints, never evidence. */
  title: string;
  siteName: string | null;
  /** The `lang` attribute as written; often wrong, so only a vote. */
  declaredLanguage: string | null;
  /** Where the page was found; null for text that was pasted. */
  url: string | null;
  /** The page was longer than we read (two million characters). */
  truncated?: true;
}
