// Holds every source file to the house (CONTRIBUTING.md, "The house"). A failure says what to move.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { objectionsTo, roomOf } from './support/house-rules.ts';

const root = join(import.meta.dirname, '..');
const sources = ['lib', 'components', 'entrypoints', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
);

describe('the house', () => {
  it('finds its own files', () => expect(sources).toContain('lib/model/evidence.ts'));

  it.each(sources)('%s', (path) => {
    expect(objectionsTo({ path, code: readFileSync(join(root, path), 'utf8') })).toEqual([]);
  });
});

// The rules themselves, each shown once to bite and once to let a look-alike pass.
describe('the rules', () => {
  const bites: [rule: string, path: string, code: string, says: string][] = [
    ['upwards', 'lib/model/a.ts', "import { x } from '../reader/x.ts';", 'imports lib/reader/x.ts'],
    ['sideways', 'lib/reader/a.ts', "import { x } from '../letters/x.ts';", 'a room imports from lower ranks'],
    ['a re-export counts', 'lib/model/a.ts', "export * from '../page/x.ts';", 'imports lib/page/x.ts'],
    ['a dynamic import counts', 'lib/model/a.ts', "const x = () => import('../store/x.ts');", 'imports lib/store/x.ts'],
    ['a type counts', 'lib/languages/a.ts', "import type { X } from '../reader/x.ts';", 'imports lib/reader/x.ts'],
    ['no barrel', 'lib/reader/a.ts', "import { x } from '..';", 'name the file'],
    ['endings', 'lib/reader/a.ts', "import { x } from './b';", 'write .ts or .tsx'],
    ['dexie', 'lib/messages/a.ts', "import Dexie from 'dexie';", 'only lib/store'],
    ['preact', 'lib/page/a.ts', "import { h } from 'preact';", 'components and entrypoints'],
    ['hooks of preact', 'lib/page/a.ts', "import { useState } from 'preact/hooks';", 'components and entrypoints'],
    ['node', 'lib/page/a.ts', "import { join } from 'node:path';", 'scripts'],
    ['browser', 'components/card/Card.tsx', 'export const id = browser.runtime.id;', 'names `browser`'],
    ['the page', 'lib/reader/a.ts', 'export const title = document.title;', 'the global document'],
    ['the clock', 'lib/deadlines/a.ts', 'export const now = () => Date.now();', 'Date.now'],
    ['the clock again', 'lib/deadlines/a.ts', 'export const now = () => new Date();', 'new Date()'],
    ['the network', 'lib/letters/a.ts', "export const x = () => fetch('x');", 'the global fetch'],
    ['the console', 'lib/model/a.ts', 'console.log(1);', 'the global console'],
    ['\\b in a literal', 'lib/reader/a.ts', 'export const x = /\\bord\\b/u;', 'has \\b'],
    ['\\b in a string', 'lib/reader/a.ts', "export const x = new RegExp('\\\\bord');", 'has \\b'],
    ['\\b in a template', 'lib/reader/a.ts', 'export const x = RegExp(`\\\\b`);', 'has \\b'],
    ['vague names', 'lib/reader/utils.ts', '', 'named for nothing'],
    ['vague tail', 'lib/reader/text-helpers.ts', '', 'named for nothing'],
    ['case of a file', 'lib/reader/readPolicy.ts', '', 'kebab-case'],
    ['no room', 'lib/stuff/a.ts', '', 'no room'],
    ['tests', 'lib/reader/a.ts', "import { x } from '../../test/support/x.ts';", 'does not lean on tests'],
    ['more than types of the DOM', 'lib/spotter/a.ts', "import { x } from '../page/dom.ts';", 'import type'],
  ];
  it.each(bites)('%s', (_rule, path, code, says) => {
    expect(objectionsTo({ path, code }).join('\n')).toContain(says);
  });

  const passes: [what: string, path: string, code: string][] = [
    ['downwards', 'lib/reader/a.ts', "import { x } from '../languages/sv/reading.ts';"],
    ['within the room', 'lib/reader/a.ts', "import { x } from './b.ts';"],
    ['types of the DOM', 'lib/spotter/a.ts', "import type { DomNode } from '../page/dom.ts';"],
    [
      'a parameter named document',
      'lib/reader/a.ts',
      'export const f = (document: { text: string }) => document.text;',
    ],
    [
      'a property named location',
      'lib/model/a.ts',
      "export const iris = { location: 'x', document: 'y' }; iris.location;",
    ],
    [
      'a type with a document',
      'lib/model/a.ts',
      'export interface A { document: string; read(document: string): void }',
    ],
    ['a date from a number', 'lib/letters/a.ts', 'export const d = new Date(0);'],
    ['backspace in a class', 'lib/page/a.ts', 'export const x = /[\\b\\t]/;'],
    ['a backslash and a b', 'lib/page/a.ts', 'export const x = /\\\\b/;'],
    ['the console in a script', 'scripts/a.ts', 'console.log(1);'],
    ['browser in a shell', 'entrypoints/a.ts', "import browser from 'webextension-polyfill'; browser.runtime.id;"],
    ['our words', 'scripts/a.ts', "import words from '../locales/en.json' with { type: 'json' };"],
  ];
  it.each(passes)('lets pass: %s', (_what, path, code) => {
    expect(objectionsTo({ path, code })).toEqual([]);
  });

  it.each([
    ['lib/settings.ts', 'lib/settings'],
    ['lib/model/right.ts', 'lib/model'],
    ['components/card/Card.tsx', 'components'],
    ['test/x.ts', null],
  ])('%s is in room %s', (path, room) => expect(roomOf(path)).toBe(room));
});
