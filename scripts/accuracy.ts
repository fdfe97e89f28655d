// `npm run accuracy -- [FOLDER] [--by language] [--misses] [--raise] [--all]`: the reader over a labelled folder, judged by the
// scorer that lies beside the folder, in the languages that the reader knows (`--all`: in all that are there).
// Without a FOLDER: the corpus next to the clone, held to the floor in
// test/accuracy-floor.json. `--raise` lifts the floor to what was reached; nothing lowers it but a person's edit.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readingLanguages } from '../lib/languages/reading.ts';
import { projectRoot } from './launch-browser.ts';
import { listPolicies, readFile } from './read.ts';

/** What the scorer says of one field. */
export interface ScoreRow {
  what: string;
  /** 0 to 1. */
  figure: number;
  /** For sets: how many answers there were to find. */
  gold?: number;
}

/** Figure by field, 0 to 1. */
export type Floor = Record<string, number>;

const floorFile = join(projectRoot, 'test/accuracy-floor.json');
const usualFolder = join(projectRoot, '../shared/corpus/dev');

/** Rounded as kept in the floor, so that the floor's own figure never lies above what it was taken from. */
const roundDown = (figure: number) => Math.floor(figure * 10_000 + 1e-9) / 10_000;

/** The fields that fell under the floor, or that the scorer no longer speaks of, a sentence each. */
export function fallsUnder(floor: Floor, rows: ScoreRow[]): string[] {
  const reached = new Map(rows.map((row) => [row.what, row.figure]));
  return Object.entries(floor).flatMap(([what, least]) => {
    const figure = reached.get(what);
    if (figure === undefined)
      return [`${what}: the floor asks for ${percent(least)}, and the scorer does not speak of it.`];
    return roundDown(figure) < least ? [`${what}: ${percent(figure)} is under the floor of ${percent(least)}.`] : [];
  });
}

/** The floor, lifted to what was reached; never lower anywhere. */
export function raiseFloor(floor: Floor, rows: ScoreRow[]): Floor {
  const raised = { ...floor };
  for (const { what, figure } of rows) raised[what] = Math.max(raised[what] ?? 0, roundDown(figure));
  return raised;
}

const percent = (figure: number) => (figure * 100).toFixed(2);

/** Runs the folder's scorer; gives what it printed. Throws with its own words when it fails. */
function score(scorer: string, folder: string, output: string, ...flags: string[]): string {
  const run = spawnSync(process.execPath, [scorer, folder, output, ...flags], {
    encoding: 'utf8',
    maxBuffer: 256 << 20,
  });
  if (run.status !== 0) throw new Error(`${scorer} failed:\n${run.stderr}`);
  return run.stdout;
}

// Where there was nothing to find there is no figure.
const shown = ({ figure, gold }: ScoreRow): number | undefined => (gold === 0 ? undefined : figure);

const rowsOf = (json: string): ScoreRow[] => JSON.parse(json).rows;

/** Field by language, so that a language that lags behind shows. */
function tableByLanguage(folder: string, all: boolean, judge: (...flags: string[]) => string): string {
  const languages = [
    ...new Set(
      readdirSync(folder)
        .filter((name) => name.endsWith('.gold.json'))
        .map((name): string => JSON.parse(readFileSync(join(folder, name), 'utf8')).language)
        .filter((language) => all || readingLanguages.some(({ code }) => code === language)),
    ),
  ].sort();
  const byLanguage = languages.map(
    (language) => new Map(rowsOf(judge('--json', '--lang', language)).map((row) => [row.what, shown(row)])),
  );
  const together = rowsOf(judge('--json'));
  const cell = (figure: number | undefined) => (figure === undefined ? '.' : (figure * 100).toFixed(0)).padStart(4);
  return [
    `${''.padEnd(32)} all${languages.map((language) => language.padStart(4)).join('')}`,
    ...together.map(
      (row) =>
        `${row.what.padEnd(32)}${cell(row.figure)}${byLanguage.map((figures) => cell(figures.get(row.what))).join('')}`,
    ),
  ].join('\n');
}

function main(words: string[]): void {
  const byLanguage = words.includes('--by') && words[words.indexOf('--by') + 1] === 'language';
  const [given] = words.filter((word, at) => !word.startsWith('--') && words[at - 1] !== '--by');
  const folder = resolve(given ?? usualFolder);
  const scorer = join(folder, '../score.mjs');
  const lack = whatLacks(folder, scorer);
  if (lack) {
    console.error(lack);
    process.exitCode = 2;
    return;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'insyn-accuracy-'));
  try {
    const output = join(scratch, 'summaries.jsonl');
    writeFileSync(output, readAll(folder));
    const known = words.includes('--all') ? [] : ['--lang', readingLanguages.map(({ code }) => code).join(',')];
    const judge = (...flags: string[]) =>
      score(scorer, folder, output, ...(flags.includes('--lang') ? [] : known), ...flags);
    console.log(
      byLanguage
        ? tableByLanguage(folder, words.includes('--all'), judge)
        : judge(...words.filter((word) => word === '--misses')),
    );
    if (folder === resolve(usualFolder)) holdToFloor(rowsOf(judge('--json')), words.includes('--raise'));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The folder's summaries, one a line; a file that cannot be read is told and left out, and counts as not read. */
function readAll(folder: string): string {
  return listPolicies([folder])
    .map((path) => {
      try {
        return `${JSON.stringify(readFile(path))}\n`;
      } catch (error) {
        console.error(`${path}: ${error instanceof Error ? error.message : error}`);
        return '';
      }
    })
    .join('');
}

function holdToFloor(rows: ScoreRow[], raise: boolean): void {
  const floor: Floor = existsSync(floorFile) ? JSON.parse(readFileSync(floorFile, 'utf8')) : {};
  const under = fallsUnder(floor, rows);
  if (raise) {
    writeFileSync(floorFile, `${JSON.stringify(raiseFloor(floor, rows), null, 2)}\n`);
    console.log(`The floor stands at what was reached, or above it where more was reached before: ${floorFile}`);
  }
  for (const line of under) console.log(line);
  if (under.length) process.exitCode = 1;
  else console.log(`Nothing fell under the floor (${Object.keys(floor).length} figures).`);
}

function whatLacks(folder: string, scorer: string): string | null {
  if (!existsSync(folder))
    return `There is no folder ${folder}. A labelled folder holds policies and their .gold.json.`;
  return existsSync(scorer) ? null : `There is no scorer beside ${folder}: ${scorer} is missing.`;
}

if (import.meta.main) main(process.argv.slice(2));
