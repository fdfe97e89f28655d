import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const messages: Record<string, string> = {
  plain: 'Close',
  one: 'to $1',
  two: '$2 of $1, and $1 again',
  ten: 'from $1 on',
};

/** As browsers do it: what is put in is not looked through again. */
function getMessage(key: string, values: string[] = []): string {
  return (messages[key] ?? '').replace(/\$(\d)/g, (_, number) => values[Number(number) - 1] ?? '');
}

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('browser', { runtime: { id: 'insyn' }, i18n: { getMessage } });
});
afterEach(() => vi.unstubAllGlobals());

const load = () => import('../../lib/messages/interface-words.ts');

it.each([
  ['a word', 'plain', [], 'Close'],
  ['a value', 'one', ['them'], 'to them'],
  ['values in another order, and twice', 'two', [3, 'x'], 'x of 3, and 3 again'],
  ['a value that looks like a place for one', 'two', ['$2', '$1'], '$1 of $2, and $2 again'],
  ['a value that is missing', 'one', [], 'to '],
  ['a key that no one has', 'none', ['x'], ''],
])('gives %s the same when it was handed over as when the browser is asked', async (_why, key, values, word) => {
  const asked = await load();
  expect(asked.interfaceWord(key, ...values)).toBe(word);
  const words = asked.handWords([...Object.keys(messages), 'none']);
  asked.takeWords(words);
  vi.unstubAllGlobals();
  expect(asked.interfaceWord(key, ...values)).toBe(word);
});

it('asks the browser for a word that was not handed over', async () => {
  const { handWords, interfaceWord, takeWords } = await load();
  takeWords(handWords(['plain']));
  expect(interfaceWord('one', 'you')).toBe('to you');
});
