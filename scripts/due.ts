// Prints when an answer is due: npm run -s due -- --jsonl FILE (cases as { id, received, country, extended, suspended,
// regime }, a JSON array or one a line), or npm run -s due -- 2026-03-05 FI [--extended] [--regime uk].

import { readFileSync } from 'node:fs';
import { type DueDate, dueDate, type SkipReason } from '../lib/deadlines/due-date.ts';
import type { QuestionKind } from '../lib/deadlines/regimes.ts';
import type { Regime } from '../lib/model/rights-request.ts';

interface DueCase {
  id: string;
  received: string;
  country: string | null;
  extended?: boolean;
  /** `to` is missing while a question is open; then nothing can be added yet. */
  suspended?: { from: string; to?: string | null; kind?: QuestionKind }[];
  regime?: string;
}

function regimeOf(given: string | undefined, country: string | null): Regime {
  const text = (given ?? country ?? '').toLowerCase().slice(0, 2);
  if (text === 'uk' || text === 'gb') return 'uk';
  return text === 'ch' ? 'ch' : 'eu';
}

function reckon(one: DueCase): DueDate {
  return dueDate({
    receivedOn: one.received,
    place: one.country,
    regime: regimeOf(one.regime, one.country),
    months: one.extended ? 3 : 1,
    suspensions: (one.suspended ?? []).flatMap(({ from, to, kind = 'clarification' }) =>
      to ? [{ from, to, kind }] : [],
    ),
  });
}

function nameReason(why: SkipReason): string {
  if (why.kind === 'holiday') return why.english;
  return why.kind === 'saturday' ? 'Saturday' : 'Sunday';
}

function readCases(file: string): DueCase[] {
  const text = readFileSync(file === '-' ? 0 : file, 'utf8').trim();
  if (text.startsWith('[')) return JSON.parse(text) as DueCase[];
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as DueCase);
}

function printTable(file: string): number {
  let failed = 0;
  for (const one of readCases(file)) {
    try {
      const { due, base, skipped } = reckon(one);
      const days = skipped.map(({ on, why }) => ({ on, why: nameReason(why) }));
      process.stdout.write(`${JSON.stringify({ id: one.id, due, base, skipped: days })}\n`);
    } catch (error) {
      failed++;
      process.stderr.write(`${one.id}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
  return failed;
}

function printOne(args: string[]): void {
  const regimeAt = args.indexOf('--regime');
  const regime = regimeAt < 0 ? undefined : args[regimeAt + 1];
  const words = args.filter((arg, index) => !arg.startsWith('--') && (regimeAt < 0 || index !== regimeAt + 1));
  const [received = '', country = null] = words;
  const result = reckon({ id: '', received, country, regime, extended: args.includes('--extended') });
  process.stdout.write(`due ${result.due}${result.latest > result.due ? `, at the latest ${result.latest}` : ''}\n`);
  for (const { key, values } of result.reasons) process.stdout.write(`  ${key} ${JSON.stringify(values)}\n`);
}

const args = process.argv.slice(2);
if (args.length === 0 || (args[0] === '--jsonl' && args.length < 2)) {
  process.stderr.write(
    'npm run -s due -- --jsonl FILE, or: npm run -s due -- 2026-03-05 FI [--extended] [--regime uk]\n',
  );
  process.exitCode = 2;
} else if (args[0] === '--jsonl') {
  if (printTable(args[1]) > 0) process.exitCode = 1;
} else {
  printOne(args);
}
