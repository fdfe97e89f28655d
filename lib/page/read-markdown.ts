// A Markdown policy as a PolicyDocument: headings, lists, tables, links, bold and the HTML tags that people mix in.
// Only what policies use; the visible text runs as it does in the file with the targets of links left out.

import type { PolicyDocument } from '../model/policy-document.ts';
import { type Block, plainSetting, type Setting, type Table } from './block.ts';
import { BlockBuilder } from './block-builder.ts';
import { longestText } from './collect-blocks.ts';
import { joinBlocks } from './join-blocks.ts';
import { markHeadings } from './mark-headings.ts';
import { markItems } from './mark-items.ts';
import { markTables } from './mark-tables.ts';
import { appendInline } from './markdown-inline.ts';
import { splitBlock } from './split-block.ts';

const atxHeading = /^ {0,3}(#{1,6})(?:[ \t]+|$)(.*)$/;
const setextLine = /^ {0,3}(=+|-+)[ \t]*$/;
/** Numbers belong to the text: they stand in the source between two items that one quote may span. */
const listItem = /^([ \t]*)(?:[-*+•](?:[ \t]+|$)|(?=\d{1,9}[.)](?:[ \t]|$)))(.*)$/;
const rule = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const delimiterRow = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
/** Lines that site generators read and people do not see: "{: .lead}", ":::note", "{% include x %}". */
const directive = /^\s*(?:\{[:%][^}]{0,300}\}|:::.{0,100})\s*$/;
const fence = /^ {0,3}(?:```|~~~)/;

class MarkdownReader {
  readonly blocks: Block[] = [];
  private readonly builder = new BlockBuilder();
  private setting: Setting = plainSetting;
  /** Indentation of the items that are open, outermost first. */
  private indents: number[] = [];
  private table: Table | null = null;
  private tables = 0;
  private readonly lines: string[];

  constructor(lines: string[]) {
    this.lines = lines;
  }

  read(): Block[] {
    for (let at = 0; at < this.lines.length; at++) this.readLine(this.lines[at], at);
    this.flush();
    return this.blocks;
  }

  private readLine(line: string, at: number) {
    if (line.trim() === '') {
      this.flush();
      this.table = null;
      if (/^\S/.test(this.lines[at + 1] ?? '') && !listItem.test(this.lines[at + 1] ?? '')) this.indents = [];
      this.setting = this.indents.length > 0 ? this.setting : plainSetting;
      return;
    }
    if (fence.test(line) || directive.test(line)) return this.flush();
    const quoted = line.replace(/^ {0,3}(?:> ?)+/, '');
    const heading = atxHeading.exec(quoted);
    if (heading)
      return this.single({ kind: 'heading', level: heading[1].length }, heading[2].replace(/[ \t]+#+[ \t]*$/, ''));
    if (this.isSetext(quoted, at)) {
      this.setting = { ...plainSetting, kind: 'heading', level: quoted.trim().startsWith('=') ? 1 : 2 };
      return this.flush();
    }
    if (rule.test(quoted)) return this.flush();
    if (this.readTableLine(quoted, at)) return;
    const item = listItem.exec(quoted);
    if (item) return this.openItem(item[1].replaceAll('\t', '    ').length, item[2]);
    this.addLine(quoted, at);
  }

  /** A line under a paragraph of one line that makes it a heading. */
  private isSetext(line: string, at: number): boolean {
    if (!setextLine.test(line) || this.builder.isEmpty || this.setting.kind !== 'paragraph') return false;
    return line.trim().startsWith('=') || (line.trim().length > 1 && (this.lines[at - 1] ?? '').trim() !== '');
  }

  private readTableLine(line: string, at: number): boolean {
    if (this.table && !line.includes('|')) this.table = null;
    if (!this.table) {
      if (!line.includes('|') || !(this.lines[at + 1] ?? '').includes('-')) return false;
      if (!delimiterRow.test(this.lines[at + 1] ?? '') || !(this.lines[at + 1] ?? '').includes('|')) return false;
      this.flush();
      this.table = { index: this.tables++, layout: false, rows: 0, columns: 0 };
    } else if (this.table.rows === 1 && delimiterRow.test(line)) return true;
    this.addRow(this.table, line);
    return true;
  }

  private addRow(table: Table, line: string) {
    const cells = line
      .trim()
      .replace(/^\|/, '')
      .replace(/\|$/, '')
      .split(/(?<!\\)\|/);
    const row = table.rows++;
    cells.slice(0, 500).forEach((cell, column) => {
      table.columns = Math.max(table.columns, column + 1);
      const place = { table: table.index, row, column, header: row === 0 };
      this.setting = { ...plainSetting, table, cell: place };
      this.write(cell.replace(/^\s*[*•-]\s+/, ''));
      this.flush();
    });
    this.setting = plainSetting;
  }

  private openItem(indent: number, text: string) {
    this.flush();
    while (this.indents.length > 0 && (this.indents.at(-1) ?? 0) > indent) this.indents.pop();
    if (this.indents.at(-1) !== indent) this.indents.push(indent);
    this.setting = { ...plainSetting, kind: 'item', level: this.indents.length };
    const heading = atxHeading.exec(text);
    if (heading) return this.single({ kind: 'heading', level: heading[1].length }, heading[2]);
    this.write(text);
  }

  private addLine(line: string, at: number) {
    if (this.builder.isEmpty && this.setting.kind === 'item' && /^\S/.test(line)) this.setting = plainSetting;
    const before = this.lines[at - 1] ?? '';
    if (!this.builder.isEmpty) {
      // Two spaces or a backslash ask for a line break; short lines are those of an address.
      if (/ {2}$|\\$/.test(before) || isShort(before)) this.builder.breakLine();
      else this.write(' ');
    }
    this.write(line.trim().replace(/\\$/, ''));
  }

  private single(setting: Pick<Setting, 'kind' | 'level'>, text: string) {
    this.flush();
    this.setting = { ...plainSetting, ...setting };
    this.write(text);
    this.flush();
    this.setting = plainSetting;
  }

  private write(text: string) {
    appendInline(this.builder, text, (tag, closing) => this.readBlockTag(tag, closing));
  }

  /** HTML between the lines. A <br> parts passages too: letters of a tag count as text where quotes are checked. */
  private readBlockTag(tag: string, closing: boolean) {
    this.flush();
    if (this.setting.cell || tag === 'a') return;
    const level = /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
    if (level > 0) this.setting = closing ? plainSetting : { ...plainSetting, kind: 'heading', level };
    else if (tag === 'li') this.setting = closing ? plainSetting : { ...plainSetting, kind: 'item', level: 1 };
    else if (tag !== 'br' && this.setting.kind !== 'item') this.setting = plainSetting;
  }

  private flush() {
    const block = this.builder.finish(this.setting);
    if (block) this.blocks.push(block);
    if (block && this.setting.kind === 'heading') this.setting = plainSetting;
  }
}

function isShort(line: string): boolean {
  return line.trim().length < 50;
}

/** Front matter (YAML between two lines of ---) is about the file and not part of its text. */
export function splitFrontMatter(source: string): { front: string; text: string } {
  const match = /^---[ \t]*\n/.exec(source);
  const end = match ? source.indexOf('\n---', match[0].length - 1) : -1;
  if (!match || end < 0 || end > 20_000) return { front: '', text: source };
  const after = source.indexOf('\n', end + 1);
  return { front: source.slice(match[0].length, end), text: after < 0 ? '' : source.slice(after + 1) };
}

/** The Markdown text in passages; title and language as its front matter says, otherwise its first heading. */
export function readMarkdown(source: string, { url = null }: { url?: string | null } = {}): PolicyDocument {
  const bounded = source
    .slice(0, longestText)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const { front, text } = splitFrontMatter(bounded);
  const visible = text.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  const blocks = markItems(new MarkdownReader(visible.split('\n')).read().flatMap(splitBlock));
  markTables(blocks);
  markHeadings(blocks);
  const { stretches: _, ...joined } = joinBlocks(blocks);
  const named = /^title:[ \t]*["']?([^\n"']{1,300})/m.exec(front)?.[1].trim();
  const document: PolicyDocument = {
    ...joined,
    title: named ?? blocks.find((block) => block.kind === 'heading')?.text ?? '',
    siteName: null,
    declaredLanguage: /^lang(?:uage)?:[ \t]*["']?([\w-]{2,35})/m.exec(front)?.[1] ?? null,
    url,
  };
  if (source.length > longestText) document.truncated = true;
  return document;
}
