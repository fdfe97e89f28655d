// One figure of the bench: a ratio, a size or a share, held against its limit; the table they are printed in; and the
// comparison with an earlier run. Measuring is left to the measure-*.ts beside it.

export interface Figure {
  /** Stays the same from run to run: comparisons go by it. */
  name: string;
  value: number;
  /** "×", "kB", "MB", "%", "ms", "". */
  unit: string;
  /** At most (or at least) this much; null: told for information. */
  limit: number | null;
  atLeast?: true;
  /** How it came about: medians, runs, pages. */
  note: string;
}

export interface BenchReport {
  machine: string;
  browser: string;
  node: string;
  on: string;
  runs: number;
  figures: Figure[];
}

export const isWithin = ({ value, limit, atLeast }: Figure): boolean =>
  limit === null || (atLeast ? value >= limit : value <= limit);

/** The value below which `share` (0 to 1) of the values lie. */
export function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle value; of an even number the mean of the two. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

const digits = (value: number): string => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2));

function limitOf({ limit, atLeast, unit }: Figure): string {
  if (limit === null) return '';
  return `${atLeast ? 'at least' : 'at most'} ${limit} ${unit}`.trim();
}

/** The figures as a table for a terminal. With an earlier report, what has become of each. */
export function printTable(report: BenchReport, earlier: BenchReport | null): string {
  const before = new Map(earlier?.figures.map((figure) => [figure.name, figure.value]));
  const rows = report.figures.map((figure) => {
    const was = before.get(figure.name);
    const change = was === undefined ? '' : `was ${digits(was)}`;
    const verdict = figure.limit === null ? '' : isWithin(figure) ? 'ok' : 'OVER';
    return [
      figure.name,
      `${digits(figure.value)} ${figure.unit}`.trim(),
      limitOf(figure),
      verdict,
      change,
      figure.note,
    ];
  });
  const head = ['Figure', 'Value', 'Limit', '', earlier ? 'Earlier' : '', 'How'];
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (row: string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
