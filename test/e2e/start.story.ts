// The first command of the README, as a newcomer on a machine without a display runs it.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../scripts/launch-browser.ts';
import { storyBrowser } from './support/stage.ts';

const folder = mkdtempSync(join(tmpdir(), 'insyn-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

function start(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/start.ts', '--headless', '--browser', storyBrowser, ...words],
    {
      cwd: projectRoot,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8', LANG: 'C.UTF-8' },
    },
  );
  return { status, stdout, stderr, shot: stdout.match(/^Screenshot: (.+)$/m)?.[1] ?? '' };
}

describe(`npm start without a display, in ${storyBrowser}`, () => {
  it('prints the card of the sample and says where its picture is', () => {
    const { status, stdout, stderr, shot } = start();
    expect(stderr).not.toMatch(/Error/);
    expect(status).toBe(0);
    expect(stdout).toContain('Harbour Lantern Books Ltd');
    expect(existsSync(shot)).toBe(true);
    expect(Date.now() - statSync(shot).mtimeMs).toBeLessThan(60_000);
  });

  it('opens a file, and says so when it is no policy', () => {
    const sample = readFileSync(join(projectRoot, 'test/policies/norrskenets-tehandel/page.html'), 'utf8');
    writeFileSync(join(folder, 'policy åäö.html'), sample);
    writeFileSync(
      join(folder, 'recipe.html'),
      '<!doctype html><title>Soup</title><h1>Soup</h1><p>Boil the water, then add the leeks.</p>',
    );
    expect(start(join(folder, 'policy åäö.html')).stdout).toContain('Norrskenets Tehandel AB');
    expect(start(join(folder, 'recipe.html')).stdout).toContain('no card');
  });

  it('says what is wrong with what it was given', () => {
    const { status, stderr } = start(join(folder, 'nowhere.html'));
    expect(status).toBe(1);
    expect(stderr).toContain('nowhere.html is neither a file here nor an address.');
  });
});
