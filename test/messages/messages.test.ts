import { beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { checkBy } from '../../lib/messages/check.ts';
import { listenInPage, listenInWorker, type Side } from '../../lib/messages/listen.ts';
import { ask } from '../../lib/messages/send.ts';
import { fromOwnPageShapes, fromPageShapes } from '../../lib/messages/shapes.ts';
import type { PageView } from '../../lib/spotter/page-view.ts';
import { type FakeExtension, installFakeExtension, ownUrl } from '../support/extension.ts';
import { makeDocument } from '../support/summaries.ts';

const content = { id: 'insyn', url: 'https://lantern.example/privacy', frameId: 0, tab: { id: 7, incognito: false } };
const popup = { id: 'insyn', url: `${ownUrl}popup.html` };
const desk = { id: 'insyn', url: `${ownUrl}desk.html`, frameId: 0, tab: { id: 8 } };

let extension: FakeExtension;
const calls: Record<string, Mock<(...values: unknown[]) => unknown>> = {};

function side(names: string[], shapes: Parameters<typeof checkBy>[0]): Side {
  for (const name of names) calls[name] = vi.fn(() => `did ${name}`);
  return {
    handlers: Object.fromEntries(names.map((name) => [name, (...v) => calls[name]?.(...v)])),
    check: checkBy(shapes),
  };
}

const emptyView: PageView = { url: null, canonical: null, base: null, title: '', blocks: [], links: [] };

describe('the worker', () => {
  beforeEach(() => {
    extension = installFakeExtension();
    listenInWorker(
      side(['lookCloser', 'seen', 'readPolicy'], fromPageShapes),
      side(['tabKind', 'refresh'], fromOwnPageShapes),
    );
  });

  test('hands a message on with who sent it, as the browser says', async () => {
    expect(await extension.deliver({ insyn: 'seen', value: [emptyView] }, content)).toEqual({ ok: 'did seen' });
    expect(calls.seen).toHaveBeenCalledWith([emptyView], { tabId: 7, url: content.url, incognito: false });
    await extension.deliver({ insyn: 'lookCloser', value: 'ignored' }, content);
    expect(calls.lookCloser).toHaveBeenCalledWith({ tabId: 7, url: content.url, incognito: false });
  });

  test.each([
    ['our own popup', popup],
    ['our own page in a tab', desk],
  ])('answers %s', async (_, sender) => {
    expect(await extension.deliver({ insyn: 'tabKind', value: 3 }, sender)).toEqual({ ok: 'did tabKind' });
  });

  test.each([
    ['another extension', { insyn: 'tabKind', value: 3 }, { ...popup, id: 'stranger' }],
    ['a web page asking what only our own pages may', { insyn: 'tabKind', value: 3 }, content],
    ['our own page asking what only web pages may', { insyn: 'seen', value: [emptyView] }, desk],
    ['a frame inside a page', { insyn: 'lookCloser' }, { ...content, frameId: 4 }],
    ['a sender that is no tab', { insyn: 'lookCloser' }, { id: 'insyn', url: content.url }],
    ['a message that is none of ours', { type: 'lookCloser' }, content],
    ['a message that is no object', 'lookCloser', content],
    ['a name that every object has', { insyn: 'toString' }, content],
    [
      'a page whose address only begins like ours',
      { insyn: 'refresh' },
      { id: 'insyn', url: 'chrome-extension://insyn.evil/' },
    ],
  ])('lets %s alone', async (_, message, sender) => {
    expect(await extension.deliver(message, sender)).toBeUndefined();
    for (const call of Object.values(calls)) expect(call).not.toHaveBeenCalled();
  });

  test.each([
    ['a view that is none', 'seen', [{ ...emptyView, blocks: 'text' }], content],
    ['a tab that is no number', 'tabKind', '3', popup],
    [
      'a passage beyond the text',
      'readPolicy',
      makeDocument('short', { passages: [{ kind: 'item', start: 0, end: 99, level: 1 }] }),
      content,
    ],
    [
      'passages that overlap',
      'readPolicy',
      makeDocument('a text', {
        passages: [
          { kind: 'item', start: 0, end: 4, level: 1 },
          { kind: 'item', start: 2, end: 6, level: 1 },
        ],
      }),
      content,
    ],
    ['a text too long', 'readPolicy', makeDocument('x'.repeat(3_000_001), { passages: [] }), content],
    ['no value where one is needed', 'readPolicy', undefined, content],
  ])('refuses %s', async (_, name, value, sender) => {
    expect(await extension.deliver({ insyn: name, value }, sender)).toHaveProperty('error');
    expect(calls[name]).not.toHaveBeenCalled();
  });

  test('an error in a handler comes back as one', async () => {
    calls.tabKind = vi.fn(async () => {
      throw new Error('gone');
    });
    expect(await extension.deliver({ insyn: 'tabKind', value: 3 }, popup)).toEqual({ error: 'Error: gone' });
    await expect(ask('tabKind', 3)).rejects.toThrow('gone');
  });

  test('a document of the right form is taken', async () => {
    expect(await extension.deliver({ insyn: 'readPolicy', value: makeDocument('We keep it.') }, content)).toEqual({
      ok: 'did readPolicy',
    });
  });
});

test('a script in a page listens to the worker and to our pages, not to other scripts in pages', async () => {
  extension = installFakeExtension();
  listenInPage({ handlers: { showCard: () => true }, check: (_, value) => value });
  expect(await extension.deliver({ insyn: 'showCard' }, { id: 'insyn' })).toEqual({ ok: true });
  expect(await extension.deliver({ insyn: 'showCard' }, desk)).toEqual({ ok: true });
  expect(await extension.deliver({ insyn: 'showCard' }, content)).toBeUndefined();
  expect(await extension.deliver({ insyn: 'markQuote' }, { id: 'insyn' })).toBeUndefined();
});

test('asking where no one answers is an error, not silence', async () => {
  installFakeExtension();
  await expect(ask('refresh')).rejects.toThrow('No one answered');
});
