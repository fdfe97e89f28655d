// `npm test`: everything that can be tested, on a machine that has nothing yet. Each part runs whether or not the one
// before it went well, nothing is skipped in silence, and the last line is the sum: "N passed, M failed".

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserMissing, type BrowserName, provideBrowser } from './find-browser.ts';
import { projectRoot } from './launch-browser.ts';

interface Tally {
  passed: number;
  failed: number;
}

const total: Tally = { passed: 0, failed: 0 };
const reports = mkdtempSync(join(tmpdir(), 'insyn-test-'));

/** A browser that could not be had is one failure, told at the end as well. */
const missing: string[] = [];

main();

function main(): void {
  const started = Date.now();
  title('Browsers');
  const browsers = { chromium: provide('chromium'), firefox: provide('firefox') };

  step('Types', ['tsc', '--noEmit']);
  step('Lint', ['biome', 'check', '.']);
  suite('Unit tests', ['vitest', 'run'], {});

  const built = [
    step('Build for Chromium', ['wxt', 'build', '-b', 'chrome']),
    step('Build for Firefox', ['wxt', 'build', '-b', 'firefox']),
  ].every(Boolean);
  if (built) {
    step('What Firefox would object to', ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--self-hosted']);
    for (const name of ['chromium', 'firefox'] as const) {
      if (browsers[name])
        suite(`Stories in ${name}`, ['vitest', 'run', '--config', 'test/e2e/vitest.config.ts'], {
          INSYN_STORIES_IN: name,
          INSYN_BROWSER: browsers[name],
        });
    }
  } else {
    fail('The stories did not run: they need both builds.');
  }

  rmSync(reports, { recursive: true, force: true });
  for (const line of missing) console.log(`\n${line}`);
  console.log(`\nTook ${Math.round((Date.now() - started) / 1000)} s.`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed ? 1 : 0;
}

function provide(name: BrowserName): string | null {
  try {
    const path = provideBrowser(name, console.log);
    console.log(`${name}: ${path}`);
    return path;
  } catch (error) {
    if (!(error instanceof BrowserMissing)) throw error;
    missing.push(`The stories in ${name} did not run. ${error.message}`);
    fail(error.message);
    return null;
  }
}

/** A part that either holds or does not; counted only when it does not. */
function step(name: string, command: string[]): boolean {
  title(name);
  const status = run(command, {});
  if (status === 0) return true;
  fail(`${name}: did not hold.`);
  return false;
}

/** A part that counts for itself. A run that ends without a report, or badly without a failed test, is one failure. */
function suite(name: string, command: string[], env: Record<string, string>): void {
  title(name);
  const report = join(reports, `${name.replaceAll(' ', '-')}.json`);
  const status = run([...command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], env);
  if (!existsSync(report)) {
    fail(`${name}: ended without a report.`);
    return;
  }
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  total.passed += counts.numPassedTests;
  total.failed += counts.numFailedTests;
  // A skipped test is one that somebody meant to run.
  const left = counts.numPendingTests + (counts.numTodoTests ?? 0);
  if (left) fail(`${name}: ${left} left out.`);
  if (counts.numPassedTests === 0) fail(`${name}: not one test ran.`);
  else if (status !== 0 && counts.numFailedTests === 0)
    fail(`${name}: something outside of the tests went wrong (see above).`);
}

/** Runs a program of node_modules with this Node, its words straight to the terminal. */
function run([program, ...words]: string[], env: Record<string, string>): number {
  const result = spawnSync(join(projectRoot, 'node_modules/.bin', program), words, {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), ...env },
  });
  if (result.error) console.error(String(result.error));
  return result.status ?? 1;
}

function fail(why: string): void {
  total.failed++;
  console.log(`✗ ${why}`);
}

function title(name: string): void {
  console.log(`\n── ${name}`);
}
