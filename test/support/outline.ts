// A document's passages in one line each, short enough for a table: "h2 Who we are", "li1 your name", "td0:1:0 30 days".

import type { Passage, PolicyDocument } from '../../lib/model/policy-document.ts';

function mark({ kind, level, cell, imprint }: Passage): string {
  const from = imprint ? 'imprint ' : '';
  if (kind === 'heading') return `${from}h${level}`;
  if (kind === 'item') return `${from}li${level}`;
  if (cell)
    return `${from}${cell.header ? 'th' : 'td'}${cell.table}:${cell.row}:${cell.column}${level ? ` li${level}` : ''}`;
  return from + { paragraph: 'p', term: 'dt', definition: 'dd', cell: 'td' }[kind];
}

export function outline(document: PolicyDocument): string[] {
  return document.passages.map((passage) => `${mark(passage)} ${document.text.slice(passage.start, passage.end)}`);
}
