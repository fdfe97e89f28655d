// Context: what governs a statement from outside. Headings, column headers and labels say what it is about; a lead-in
// ("We do not collect:") lends its verbs and its negation to the items below it.

import type { PolicyDocument } from '../model/policy-document.ts';
import { longestLabel, type Reading, type ReadStatement, topicBit, topicsIn } from './reading.ts';
import { subjectBits } from './subjects.ts';

/** "For our employees we keep ...": people named in the first words limit the sentence. */
const subjectReach = 4;

/** Fills `near`, `above`, `leadIn` and `row` of every statement. */
export function addContext(reading: Reading): void {
  const byPassage = groupByPassage(reading);
  addHeadings(reading, byPassage);
  addRows(reading.document, byPassage);
  addLeadIns(reading.document, byPassage);
  addLabels(reading);
}

function groupByPassage(reading: Reading): ReadStatement[][] {
  const groups: ReadStatement[][] = reading.document.passages.map(() => []);
  for (const statement of reading.statements) groups[statement.passage].push(statement);
  return groups;
}

interface OpenHeading {
  level: number;
  topics: number;
  subjects: number;
}

function addHeadings(reading: Reading, byPassage: ReadStatement[][]): void {
  let open: OpenHeading[] = [];
  reading.document.passages.forEach((passage, index) => {
    if (passage.kind === 'heading') {
      open = open.filter((heading) => heading.level < passage.level);
      setTopics(byPassage[index], open);
      const own = byPassage[index].reduce((bits, statement) => bits | topicsIn(statement), 0);
      const subjects = byPassage[index].reduce((bits, statement) => bits | subjectBits(statement), 0);
      open.push({ level: passage.level, topics: own, subjects });
      for (const statement of byPassage[index]) statement.near |= own;
    } else {
      setTopics(byPassage[index], open);
    }
  });
}

function setTopics(statements: ReadStatement[], open: OpenHeading[]): void {
  let above = 0;
  let near = 0;
  let subjects = 0;
  for (const heading of open) {
    above |= heading.topics;
    if (heading.topics !== 0) near = heading.topics;
    if (heading.subjects !== 0) subjects = heading.subjects;
  }
  for (const statement of statements) {
    statement.above = above;
    statement.near = near;
    statement.subjects = subjects || subjectBits(statement, statement.firstWord + subjectReach);
  }
}

// Column headers and the first cell of a row act as headings of the other cells.
function addRows(document: PolicyDocument, byPassage: ReadStatement[][]): void {
  const headers = new Map<string, number>();
  const rows = new Map<string, ReadStatement[]>();
  document.passages.forEach((passage, index) => {
    const cell = passage.cell;
    if (!cell) return;
    const column = `${cell.table} ${cell.column}`;
    const statements = byPassage[index];
    if (cell.header) {
      const own = statements.reduce((bits, statement) => bits | topicsIn(statement), 0);
      headers.set(column, own);
      return;
    }
    const row = `${cell.table} ${cell.row}`;
    const list = rows.get(row) ?? [];
    rows.set(row, list);
    for (const statement of statements) {
      list.push(statement);
      statement.row = list;
      const topics = headers.get(column) ?? 0;
      if (topics !== 0) statement.near = topics;
      else if (cell.column > 0 && list[0] !== statement) statement.near = topicsIn(list[0]) || statement.near;
    }
  });
}

function addLeadIns(document: PolicyDocument, byPassage: ReadStatement[][]): void {
  const leads: (ReadStatement | null)[] = []; // by depth: 0 for text, n for the last item at depth n
  let afterColon: ReadStatement | null = null;
  document.passages.forEach((passage, index) => {
    const statements = byPassage[index];
    if (statements.length === 0) return;
    const last = statements[statements.length - 1];
    if (passage.kind === 'item') {
      const lead = leads[passage.level - 1] ?? leads[0] ?? null;
      for (const statement of statements) statement.leadIn = lead;
      leads.length = passage.level;
      leads[passage.level] = last;
      return;
    }
    if (passage.kind === 'heading') {
      afterColon = endsWithColon(document.text, last) ? last : null;
      leads.length = 0;
      leads[0] = last;
      return;
    }
    // A paragraph that ends in a colon introduces what follows, up to the next heading or full paragraph.
    if (afterColon) for (const statement of statements) statement.leadIn = afterColon;
    addLineLeads(document.text, statements);
    if (endsWithColon(document.text, last)) afterColon = last;
    else if (passage.kind === 'paragraph' && statements.length > 1) afterColon = null;
    leads.length = 0;
    leads[0] = last;
  });
}

// Inside one passage: lines after a line that ends in a colon.
function addLineLeads(text: string, statements: ReadStatement[]): void {
  let lead: ReadStatement | null = null;
  for (const statement of statements) {
    if (lead) statement.leadIn = lead;
    if (endsWithColon(text, statement)) lead = statement;
  }
}

function endsWithColon(text: string, statement: ReadStatement): boolean {
  return /[:：]$/.test(text.slice(statement.start, statement.end).trimEnd());
}

// "Purpose: to answer you." The label is a heading of its own line, and of the lines below it until the next label.
function addLabels(reading: Reading): void {
  for (const statement of reading.statements) {
    if (statement.kind === 'heading') continue;
    const colon = reading.text.indexOf(':', statement.start);
    if (colon < 0 || colon >= statement.end) continue;
    let words = 0;
    for (let word = statement.firstWord; word < statement.endWord && reading.words.ends[word] <= colon; word++) words++;
    if (words === 0 || words > longestLabel) continue;
    const label = statement.firstWord + words - 1;
    let topics = 0;
    for (const mention of statement.mentions) {
      if (mention.table === 'topic' && mention.last <= label) topics |= topicBit(mention.key);
    }
    if (topics !== 0) statement.near = topics;
  }
  for (const statement of reading.statements) {
    const lead = statement.leadIn;
    if (
      lead &&
      lead.kind !== 'heading' &&
      lead.near !== 0 &&
      lead.near !== statement.near &&
      statement.passage === lead.passage
    ) {
      statement.near = lead.near;
    }
  }
}
