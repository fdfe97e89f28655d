// What of the lines around a postal code belongs to the address: a letter for post is sent to it.

import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../lib/page/read-markdown.ts';
import { readPolicy } from '../../lib/reader/read-policy.ts';

const block = (...lines: string[]): string =>
  `# Privacy policy\n\nThis policy tells you how we process your personal data.\n\n## Who is responsible\n\nThe controller of your personal data is:\n\n${lines.join('  \n')}\n`;

const cases: [string, string[], string][] = [
  [
    'the street in a line of its own above town and code',
    ['Quayside Books Ltd', "3 Netmenders' Row", 'Galway, H91 X0X9', 'Ireland', 'E-mail: hello@quayside.example'],
    "3 Netmenders' Row Galway, H91 X0X9",
  ],
  [
    'street, town and code in one line',
    ['Quayside Books Ltd', '12 Long Row, Leeds, LS1 4AB', 'United Kingdom', 'E-mail: hello@quayside.example'],
    '12 Long Row, Leeds, LS1 4AB',
  ],
];

describe('the address', () => {
  it.each(cases)('takes %s', (_, lines, text) => {
    expect(readPolicy(readMarkdown(block(...lines))).controller?.address?.text).toBe(text);
  });
});
