// No pattern may backtrack badly: pages, mails and backups are written by others.

import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { collectPatterns } from './collect-patterns.ts';

const root = new URL('../../', import.meta.url).pathname;
const folders = ['lib', 'entrypoints', 'components'].map((folder) => `${root}${folder}`);

describe('the patterns of the project', () => {
  it('are all tried on hostile strings, and come to an end', () => {
    const run = spawnSync(process.execPath, [`${root}test/hostile/try-patterns.ts`, ...folders], {
      encoding: 'utf8',
      timeout: 120_000,
    });
    expect(run.error, 'a pattern did not come to an end').toBeUndefined();
    expect(run.stderr).toBe('');
    expect(Number(run.stdout)).toBe(folders.flatMap(collectPatterns).length);
    expect(Number(run.stdout)).toBeGreaterThan(200);
  }, 150_000);
});
