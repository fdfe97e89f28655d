import { describe, expect, it } from 'vitest';
import { readingLanguages } from '../../lib/languages/reading.ts';
import { extractDocument } from '../../lib/page/extract-document.ts';
import { findEmails } from '../../lib/reader/find-emails.ts';
import { prepareReading } from '../../lib/reader/read-policy.ts';
import { parseHtml } from '../../scripts/parse-html.ts';

const english = readingLanguages.find((one) => one.code === 'en');

function addresses(html: string): string[] {
  if (!english) throw new Error('no English');
  return findEmails(prepareReading(extractDocument(parseHtml(html)), english)).map((email) => email.address);
}

describe('e-mail addresses', () => {
  it.each([
    ['plain', '<p>Write to info@tea.example.</p>', ['info@tea.example']],
    ['two in a sentence', '<p>a@tea.example or b@tea.example</p>', ['a@tea.example', 'b@tea.example']],
    ['behind a link', '<p><a href="mailto:info@tea.example?subject=x">Write</a></p>', ['info@tea.example']],
    ['coded as entities', '<p>&#105;nfo&#64;tea.example</p>', ['info@tea.example']],
    ['with (at)', '<p>info (at) tea.example</p>', ['info@tea.example']],
    ['with [at] and [dot]', '<p>info[at]tea[dot]example</p>', ['info@tea.example']],
    ['with a capital domain', '<p>Info@TEA.Example</p>', ['Info@tea.example']],
    ['with a full stop behind', '<p>It is info@tea.example.</p>', ['info@tea.example']],
    ['none: a handle', '<p>Follow @tea</p>', []],
    ['none: no domain', '<p>info@tea</p>', []],
    ['none: brackets of another kind', '<p>We sell tea (at home) and more.</p>', []],
    ['none: a name that runs on and on', `<p>${'a'.repeat(100)}@tea.example</p>`, [`${'a'.repeat(64)}@tea.example`]],
  ])('%s', (_why, html, expected) => expect(addresses(html)).toEqual(expected));
});
