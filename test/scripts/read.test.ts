// The command as it is run: what it prints, where, and its exit status.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPolicies } from '../../scripts/read.ts';

const script = join(import.meta.dirname, '../../scripts/read.ts');
const page =
  '<!doctype html><html lang="en"><title>Privacy</title><h1>Privacy policy</h1><p>Anemone Kites Ltd is the controller of your personal data. We collect your name and your e-mail address.</p></html>';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'insyn-read-'));
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'b.html'), page);
  writeFileSync(join(folder, 'a.txt'), 'We collect your name.');
  writeFileSync(join(folder, 'deep/c.md'), '# Privacy\n\nWe collect your name.');
  writeFileSync(join(folder, 'picture.png'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8', cwd: folder });
  return { status, stdout, stderr };
}

describe('listPolicies', () => {
  it('walks folders to the bottom and leaves out what cannot be a policy', () => {
    expect(listPolicies([folder]).map((path) => path.slice(folder.length + 1))).toEqual([
      'a.txt',
      'b.html',
      'deep/c.md',
    ]);
  });

  it('keeps a file that was named, so that reading it fails aloud', () => {
    expect(listPolicies(['nowhere.html'])).toEqual(['nowhere.html']);
  });
});

describe('npm run read', () => {
  it('prints one object a line, with the file and the text that the offsets refer to', () => {
    const { status, stdout } = run('--jsonl', '.');
    const read = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(read.map(({ file }) => file)).toEqual(['a.txt', 'b.html', 'c.md']);
    const [name] = read[1].controller.evidence;
    expect(read[1].controller.name).toBe('Anemone Kites Ltd');
    expect(read[1].text.slice(name.start, name.end)).toBe(name.quote);
  });

  it('prints the others when one cannot be read, and says so', () => {
    const { status, stdout, stderr } = run('--jsonl', 'nowhere.html', 'a.txt', 'picture.png');
    expect(status).toBe(1);
    expect(JSON.parse(stdout).file).toBe('a.txt');
    expect(stderr.match(/^nowhere\.html: .+$/gm)).toHaveLength(1);
    expect(stderr.match(/^picture\.png: .+$/gm)).toHaveLength(1);
  });

  it('prints objects that a person can look through', () => {
    expect(run('--json', 'b.html').stdout).toContain('\n  "controller": {\n');
  });

  it('prints the card as text, and says which article asks for what is missing', () => {
    const { stdout } = run('b.html');
    expect(stdout).toContain('Anemone Kites Ltd');
    expect(stdout).toMatch(/not stated \(Art\. 13\(2\)\(a\)/);
  });

  it.each([[[]], [['--xml', 'b.html']]])('explains itself when called with %j', (words) => {
    const { status, stderr } = run(...words);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage:');
  });
});
