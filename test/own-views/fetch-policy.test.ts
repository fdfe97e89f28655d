// @vitest-environment happy-dom

// What is asked of a site, and what is made of its answer. The stories in test/e2e do the same with a real server.

import { afterEach, describe, expect, it, vi } from 'vitest';
import { type FetchedPolicy, fetchPolicy } from '../../entrypoints/own-views/fetch-policy.ts';

const sentence = 'We keep your name and your e-mail address for two years after your last order. ';
const long = sentence.repeat(6);

afterEach(() => vi.unstubAllGlobals());

function answer(body: BodyInit | null, { type = 'text/html', status = 200, url = 'https://tea.example/privacy' } = {}) {
  const response = new Response(body, { status, headers: type ? { 'content-type': type } : {} });
  if (!type) response.headers.delete('content-type');
  Object.defineProperty(response, 'url', { value: url });
  const fetch = vi.fn(async (..._asked: unknown[]) => response);
  vi.stubGlobal('fetch', fetch);
  return fetch;
}

const outcome = (fetched: FetchedPolicy) =>
  'trouble' in fetched ? fetched.trouble : fetched.document.text.slice(0, 21);
const address = 'https://tea.example/privacy';

describe('fetching a policy', () => {
  it('sends no cookies and no word of where it was asked', async () => {
    const fetch = answer(`<p>${long}</p>`);
    await fetchPolicy(address);
    expect(fetch).toHaveBeenCalledOnce();
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  const read: [what: string, type: string, body: string, url?: string][] = [
    ['a page', 'text/html; charset=utf-8', `<!doctype html><p>${long}</p>`],
    ['XHTML', 'application/xhtml+xml', `<html><body><p>${long}</p></body></html>`],
    ['plain text', 'text/plain', long],
    ['Markdown', 'text/markdown', long],
    ['Markdown that says it is plain text', 'text/plain', long, 'https://tea.example/PRIVACY.md'],
    ['a page without a type', '', `<p>${long}</p>`],
  ];
  it.each(read)('reads %s', async (_what, type, body, url) => {
    answer(body, { type, url: url ?? address });
    expect(outcome(await fetchPolicy(address))).toBe('We keep your name and');
  });

  it('reads Markdown as such', async () => {
    answer(`# Privacy\n\n${long}`, { type: 'text/plain', url: 'https://tea.example/PRIVACY.md' });
    const fetched = await fetchPolicy(address);
    expect('document' in fetched && fetched.document.passages[0]?.kind).toBe('heading');
  });

  const refused: [what: string, trouble: string, given: () => unknown][] = [
    ['an error', 'unreachable', () => answer('gone', { status: 404 })],
    ['a redirect out of the web', 'unreachable', () => answer(long, { url: 'data:text/html,hello' })],
    ['no answer', 'unreachable', () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('refused')))],
    ['an image', 'otherKind', () => answer('GIF89a', { type: 'image/gif' })],
    ['a download', 'otherKind', () => answer('PK', { type: 'application/zip' })],
    ['what is no PDF inside', 'otherKind', () => answer('%PDF-1.7 broken', { type: 'application/pdf' })],
    ['a page of scripts', 'noText', () => answer('<div id="root"></div><script>draw()</script>')],
    ['a very large page', 'tooLarge', () => answer('x'.repeat(5_000_001))],
  ];
  it.each(refused)('refuses %s', async (_what, trouble, given) => {
    given();
    expect(outcome(await fetchPolicy(address))).toBe(trouble);
  });

  it.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'chrome-extension://x/popup.html',
    'not an address',
  ])('asks for nothing at %s', async (bad) => {
    const fetch = answer(long);
    expect(outcome(await fetchPolicy(bad))).toBe('unreachable');
    expect(fetch).not.toHaveBeenCalled();
  });
});
