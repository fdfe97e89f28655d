// @vitest-environment happy-dom

import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Tabs } from '../../components/base/Tabs.tsx';
import { AboutView } from '../../components/desk/AboutView.tsx';
import { BackupView } from '../../components/desk/BackupView.tsx';
import { DeskFrame } from '../../components/desk/DeskFrame.tsx';
import { FiguresView } from '../../components/desk/FiguresView.tsx';
import { PoliciesView } from '../../components/desk/PoliciesView.tsx';
import { SettingsView } from '../../components/desk/SettingsView.tsx';
import { type SiteState, SiteView } from '../../components/policy/SiteView.tsx';
import type { Settings } from '../../lib/settings.ts';
import { findBarriers } from '../support/check-accessibility.ts';
import { renderWithWords } from '../support/render-with-words.tsx';
import { sampleSummary, sampleText } from '../support/sample-summary.ts';

afterEach(cleanup);

const nothing = () => {};

const settings: Settings = {
  spotting: 'everywhere',
  sitesOff: ['quiet.example'],
  cardsClosed: [],
  identifiers: { name: 'Åsa', emails: ['asa@example.org'], customerNumbers: [], address: [] },
  residence: 'SE',
  reminders: true,
  cardFolded: false,
};

describe('settings', () => {
  it('hand back only what was changed', () => {
    const onChange = vi.fn();
    const { container } = renderWithWords(<SettingsView settings={settings} onChange={onChange} />);
    fireEvent.change(container.querySelector('[name=spotting]') as Element, { target: { value: 'off' } });
    expect(onChange).toHaveBeenLastCalledWith({ spotting: 'off' });
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect(onChange).toHaveBeenLastCalledWith({ sitesOff: [] });
    fireEvent.click(screen.getByRole('button', { name: 'Forget this' }));
    expect(onChange).toHaveBeenLastCalledWith({
      identifiers: { name: '', emails: [], customerNumbers: [], address: [] },
      residence: null,
    });
  });
});

describe('erasing everything', () => {
  it('asks for a typed word first', () => {
    const onErase = vi.fn();
    const { container } = renderWithWords(
      <BackupView said="" onExport={nothing} onRestore={nothing} onErase={onErase} />,
    );
    const button = screen.getByRole('button', { name: 'Erase everything' });
    fireEvent.click(button);
    expect(onErase).not.toHaveBeenCalled();
    fireEvent.input(container.querySelector('[name=erase]') as Element, { target: { value: 'erase' } });
    fireEvent.click(button);
    expect(onErase).toHaveBeenCalledTimes(1);
  });
});

describe('this site', () => {
  it.each([
    ['other', 'This page does not look like a privacy policy.', true],
    ['cookies', 'This page seems to be about cookies only.', true],
    ['forbidden', 'The browser lets no extension read this page.', false],
    ['noText', 'This page has no text that Insyn could read.', true],
  ] as const)('that is unread (%s) says why', (why, words, canRead) => {
    const onRead = vi.fn();
    renderWithWords(
      <SiteView
        state={{ status: 'unread', why }}
        site="a.example"
        siteOff={false}
        mark={nothing}
        onRead={onRead}
        onShowCard={nothing}
        onSiteOff={nothing}
      />,
    );
    expect(document.body.textContent).toContain(words);
    const button = screen.queryByRole('button', { name: 'Read this page' });
    expect(button !== null).toBe(canRead);
    if (button) fireEvent.click(button);
    expect(onRead).toHaveBeenCalledTimes(canRead ? 1 : 0);
  });

  it('can be left alone', () => {
    const onSiteOff = vi.fn();
    renderWithWords(
      <SiteView
        state={{ status: 'looking' }}
        site="a.example"
        siteOff={false}
        mark={nothing}
        onRead={nothing}
        onShowCard={nothing}
        onSiteOff={onSiteOff}
      />,
    );
    fireEvent.click(screen.getByRole('checkbox'));
    expect(onSiteOff).toHaveBeenCalledWith(true);
  });
});

describe('tabs', () => {
  it('move with the arrows, round the ends', () => {
    const onShow = vi.fn();
    renderWithWords(
      <Tabs label="Parts" shown="a" onShow={onShow} tabs={['a', 'b', 'c'].map((name) => ({ name, label: name }))}>
        Panel
      </Tabs>,
    );
    const first = screen.getByRole('tab', { name: 'a' });
    fireEvent.keyDown(first, { key: 'ArrowRight' });
    expect(onShow).toHaveBeenLastCalledWith('b');
    fireEvent.keyDown(first, { key: 'ArrowLeft' });
    expect(onShow).toHaveBeenLastCalledWith('c');
    expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
  });
});

const site: SiteState = { status: 'read', summary: sampleSummary };
const policies = [
  { id: 'p', site: 'a.example', title: 'Privacy', controller: 'Northlight Cycles AB', readOn: '2026-03-05' },
];
const figures = {
  cases: 4,
  answered: 2,
  inTime: 1,
  late: 1,
  overdue: 1,
  waiting: 1,
  complained: 0,
  medianDays: 20.5,
  longestDays: 30,
};

it.each([
  ['settings', <SettingsView key="s" settings={settings} onChange={nothing} />],
  ['backup', <BackupView key="b" said="Saved." onExport={nothing} onRestore={nothing} onErase={nothing} />],
  [
    'policies',
    <PoliciesView
      key="p"
      rows={policies}
      open={{ id: 'p', text: sampleText, summary: sampleSummary }}
      onOpen={nothing}
    />,
  ],
  ['about', <AboutView key="a" version="1.0" policyUrl="/privacy.html" />],
  ['figures', <FiguresView key="f" figures={figures} />],
  [
    'site',
    <SiteView
      key="v"
      state={site}
      site="a.example"
      siteOff={false}
      mark={nothing}
      onRead={nothing}
      onShowCard={nothing}
      onSiteOff={nothing}
    />,
  ],
  [
    'frame',
    <DeskFrame key="d" shown="settings" onShow={nothing}>
      <p>Inside</p>
    </DeskFrame>,
  ],
])('%s puts up no barriers', async (_, view) => {
  const { container } = renderWithWords(view);
  expect(await findBarriers(container)).toEqual([]);
});
