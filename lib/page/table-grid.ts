// Rows and columns of a table while it is walked through, cells that span several counted in.

import type { CellPlace } from '../model/policy-document.ts';
import type { Table } from './block.ts';
import { attributeOf, type PageNode, tagOf } from './dom.ts';

/** What a page may claim: `colspan="99999999"` is a known way to make readers stumble. */
const widest = 50;
const tallest = 1000;
const mostColumns = 500;

function span(node: PageNode, name: string, most: number): number {
  const value = Number.parseInt(attributeOf(node, name), 10);
  return value >= 1 ? Math.min(value, most) : 1;
}

export class TableGrid {
  private readonly table: Table;
  private row = -1;
  private column = 0;
  /** For each column, how many further rows a cell from above still fills. */
  private filled: number[] = [];

  constructor(table: Table) {
    this.table = table;
  }

  openRow() {
    this.row++;
    this.column = 0;
    this.table.rows = this.row + 1;
    this.filled = this.filled.map((rows) => Math.max(0, rows - 1));
  }

  openCell(node: PageNode): CellPlace {
    if (this.row < 0) this.openRow();
    while (this.column < mostColumns && (this.filled[this.column] ?? 0) > 0) this.column++;
    const columns = span(node, 'colspan', widest);
    const rows = span(node, 'rowspan', tallest);
    const place = { table: this.table.index, row: this.row, column: this.column, header: tagOf(node) === 'th' };
    if (node.parentNode?.parentNode && tagOf(node.parentNode.parentNode) === 'thead') place.header = true;
    for (let at = 0; at < columns; at++) this.filled[this.column + at] = rows;
    this.column = Math.min(mostColumns, this.column + columns);
    this.table.columns = Math.max(this.table.columns, this.column);
    return place;
  }
}
