// @vitest-environment happy-dom

import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SitePolicy, type SitePolicyState } from '../../components/policy/SitePolicy.tsx';
import { findBarriers } from '../support/check-accessibility.ts';
import { renderWithWords } from '../support/render-with-words.tsx';
import { sampleSummary } from '../support/sample-summary.ts';

afterEach(cleanup);

const place = { address: 'https://tea.example/privacy', text: 'Privacy policy', sure: true, host: null };

const states: [string, SitePolicyState, says: string[], not: string[]][] = [
  [
    'found',
    { status: 'found', ...place },
    ['Privacy policy', 'Read it here', 'Open it', 'without cookies'],
    ['may hold'],
  ],
  ['on another host', { status: 'found', ...place, host: 'legal.example' }, ['legal.example'], []],
  ['unsure', { status: 'found', ...place, sure: false }, ['may hold the policy'], []],
  ['being fetched', { status: 'fetching', ...place }, ['Fetching'], ['Read it here']],
  ['none', { status: 'none' }, ['Art. 12(1)', 'Art. 13'], ['Read it here', 'Open it']],
  [
    'unreadable',
    { status: 'unreadable', why: 'noText', ...place },
    ['hardly any text', 'Open it', 'cookies'],
    ['Read it here'],
  ],
  [
    'read',
    { status: 'read', summary: sampleSummary, ...place },
    ['Northlight Cycles AB', 'Open it'],
    ['does not look like'],
  ],
  [
    'read, and no policy',
    { status: 'read', summary: { ...sampleSummary, page: { kind: 'other', confidence: 0.9 } }, ...place },
    ['does not look like a privacy policy'],
    [],
  ],
];

describe("this site's policy", () => {
  it.each(states)('%s', async (_name, state, says, not) => {
    const { container } = renderWithWords(<SitePolicy state={state} onRead={vi.fn()} />);
    for (const words of says) expect(container.textContent).toContain(words);
    for (const words of not) expect(container.textContent).not.toContain(words);
    expect(await findBarriers(container)).toEqual([]);
  });

  it('shows nothing before it knows', () => {
    const { container } = renderWithWords(<SitePolicy state={{ status: 'unknown' }} onRead={vi.fn()} />);
    expect(container.textContent).toBe('');
  });

  it('reads only on a click, and opens without telling from where', () => {
    const onRead = vi.fn();
    renderWithWords(<SitePolicy state={{ status: 'found', ...place }} onRead={onRead} />);
    expect(onRead).not.toHaveBeenCalled();
    const link = screen.getByRole('link', { name: 'Open it' });
    expect([link.getAttribute('href'), link.getAttribute('rel')]).toEqual([place.address, 'noreferrer noopener']);
    fireEvent.click(screen.getByRole('button', { name: 'Read it here' }));
    expect(onRead).toHaveBeenCalledOnce();
  });
});
