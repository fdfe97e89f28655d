// `npm run bench`: what the extension costs, in a real Chromium with the built extension. Every figure with a limit is a
// size, a share or a ratio measured in one run; nothing here fails a build.
// Usage: npm run bench -- [FOLDER of pages] [--compare REPORT.json] [--save REPORT.json] [--runs N] [--no-build]
// [--only PART,PART] (sizes, spotting, silence, reading, memory, card, popup, lists)

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { loadPages } from './bench/bench-pages.ts';
import { type BenchReport, type Figure, isWithin, printTable } from './bench/figure.ts';
import { measureCard } from './bench/measure-card.ts';
import { measureLists } from './bench/measure-lists.ts';
import { measurePopup } from './bench/measure-popup.ts';
import { measureMemory, measureReading } from './bench/measure-reading.ts';
import { measureSilence } from './bench/measure-silence.ts';
import { measureSizes } from './bench/measure-sizes.ts';
import { measureSpotting } from './bench/measure-spotting.ts';
import { openWorkshop, type Workshop } from './bench/workshop.ts';
import { provideBrowser } from './find-browser.ts';
import { builtExtension, projectRoot } from './launch-browser.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    compare: { type: 'string' },
    save: { type: 'string' },
    runs: { type: 'string', default: '7' },
    'no-build': { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

const say = (line: string): void => console.error(line);

/** A part that cannot be measured is told, and the others still are. */
async function part(name: string, measure: () => Promise<Figure[]> | Figure[]): Promise<Figure[]> {
  say(`… ${name}`);
  try {
    return await measure();
  } catch (error) {
    process.exitCode = 1;
    say(`  ${name} could not be measured: ${error instanceof Error ? error.message : error}`);
    return [];
  }
}

async function measureAll(workshop: Workshop, runs: number): Promise<Figure[]> {
  const { ordinary, policies } = loadPages(positionals[0] ?? null);
  const { executablePath } = workshop;
  const parts: [string, () => Promise<Figure[]> | Figure[]][] = [
    ['sizes', () => measureSizes(builtExtension.chromium)],
    ['spotting', () => measureSpotting(workshop, ordinary, runs)],
    ['silence', () => measureSilence(executablePath, ordinary, policies)],
    ['reading', () => measureReading(workshop, policies, runs * 2)],
    ['memory', () => measureMemory(workshop, policies)],
    ['card', () => measureCard(executablePath, policies, runs)],
    ['popup', () => measurePopup(executablePath, runs * 2)],
    ['lists', () => measureLists(executablePath, runs * 2)],
  ];
  const figures: Figure[] = [];
  const wanted = options.only?.split(',');
  for (const [name, measure] of parts.filter(([name]) => !wanted || wanted.includes(name)))
    figures.push(...(await part(name, measure)));
  return figures;
}

async function main(): Promise<void> {
  const runs = Math.max(1, Number(options.runs) || 7);
  const earlier: BenchReport | null = options.compare ? JSON.parse(readFileSync(options.compare, 'utf8')) : null;
  const executablePath = provideBrowser('chromium');
  if (!options['no-build']) {
    say('… building');
    const built = spawnSync('npx', ['wxt', 'build', '-b', 'chrome'], { cwd: projectRoot, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(`The extension could not be built:\n${built.stdout}${built.stderr}`);
  }
  const workshop = await openWorkshop(executablePath);
  const report: BenchReport = {
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${(totalmem() / 2 ** 30).toFixed(0)} GB`,
    browser: await workshop.browser.version(),
    node: process.version,
    on: new Date().toISOString(),
    runs,
    figures: await measureAll(workshop, runs),
  };
  await workshop.browser.close();
  const over = report.figures.filter((figure) => !isWithin(figure)).length;
  console.log(`${report.machine} · ${report.browser} · Node ${report.node} · ${report.on} · ${runs} runs`);
  console.log(printTable(report, earlier));
  console.log(over === 0 ? 'All within their limits.' : `${over} over the limit.`);
  console.log(JSON.stringify(report));
  if (options.save) writeFileSync(options.save, `${JSON.stringify(report, null, 2)}\n`);
}

await main();
