// What a table's cells are: data with row and column, or paragraphs that a table only puts into place.

import type { Block, Table } from './block.ts';

/** No heading of a column is as long as this. */
const longestColumnHeading = 60;

function isData(table: Table): boolean {
  return !table.layout && table.columns > 1 && (table.rows > 1 || table.columns <= 3);
}

/** The first row acts as headings: all bold, or in a wide table short words with nothing of a value in them. */
function firstRowIsHeader(cells: Block[], table: Table): boolean {
  const first = cells.filter((block) => block.cell?.row === 0);
  if (first.length < 2 || table.rows < 2 || first.some((block) => block.cell?.header)) return false;
  if (first.every((block) => block.lines.every((line) => line.bold >= line.signs * 0.95))) return true;
  if (table.columns < 3 || first.length < table.columns) return false;
  return first.every((block) => block.text.length <= longestColumnHeading && !/[@\d]|[.;]$/.test(block.text));
}

/** Sets kind and cell of all blocks in tables, in place. A cell's list items have their depth as level. */
export function markTables(blocks: Block[]) {
  const tables = new Map<Table, Block[]>();
  for (const block of blocks) {
    if (!block.table || !block.cell) continue;
    const cells = tables.get(block.table);
    if (cells) cells.push(block);
    else tables.set(block.table, [block]);
  }
  for (const [table, cells] of tables) {
    const data = isData(table);
    const header = data && firstRowIsHeader(cells, table);
    for (const block of cells) {
      if (!data) block.cell = null;
      else {
        if (block.kind !== 'item') block.level = 0;
        block.kind = 'cell';
        if (header && block.cell?.row === 0) block.cell = { ...block.cell, header: true };
      }
    }
  }
}
