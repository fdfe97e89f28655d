// The picture book of our views, with invented data and no browser API: ?view=card&lang=sv shows one of them.
// shoot-views.ts photographs them; `npx vite test/support/gallery` lets a person look.

import '../../../components/base/tokens.css';
import '../../../components/base/base.css';
import '../../../components/policy/policy.css';
import '../../../components/base/pages.css';
import { type ComponentChild, render } from 'preact';
import { wordsFromMessages } from '../../../components/base/read-messages.ts';
import { Tabs } from '../../../components/base/Tabs.tsx';
import { Card } from '../../../components/card/Card.tsx';
import { cardStyles } from '../../../components/card/card-styles.ts';
import { DueCalendar } from '../../../components/deadline/DueCalendar.tsx';
import { DeskFrame } from '../../../components/desk/DeskFrame.tsx';
import { WordsProvider } from '../../../components/hooks/words.tsx';
import { WriteView } from '../../../components/letter/WriteView.tsx';
import { SiteView } from '../../../components/policy/SiteView.tsx';
import { groupRows } from '../../../components/request/group-rows.ts';
import { RequestList } from '../../../components/request/RequestList.tsx';
import { RequestView } from '../../../components/request/RequestView.tsx';
import type { PolicySummary } from '../../../lib/model/policy-summary.ts';
import { answerItems } from '../../../lib/replies/check-completeness.ts';
import en from '../../../locales/en.json';
import sv from '../../../locales/sv.json';
import { replied, sampleCase, sentOn } from '../sample-case.ts';
import { sampleDesk, sampleDraft, wholeDraft } from '../sample-draft.ts';
import { bareSummary, hostileSummary, sampleSummary } from '../sample-summary.ts';

const asked = new URLSearchParams(location.search);
const words = wordsFromMessages(asked.get('lang') === 'sv' ? sv : en);
const nothing = () => {};
const today = '2026-04-10';
/** Narrow is the popup, wide the desk. */
const narrow = innerWidth < 600;

function showCard(summary: PolicySummary | null) {
  document.body.style.cssText = 'margin:0;min-height:100vh;background:#8aa;font:20px cursive;color:red';
  document.body.textContent = 'Somebody’s page.';
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const style = root.appendChild(document.createElement('style'));
  style.textContent = cardStyles;
  render(
    <WordsProvider value={words}>
      <Card summary={summary} site="northlight.example" onMark={nothing} onClose={nothing} onWrite={nothing} />
    </WordsProvider>,
    root.appendChild(document.createElement('div')),
  );
}

function show(part: 'site' | 'write' | 'requests', view: ComponentChild) {
  const names = { site: 'tabSite', write: 'tabWrite', requests: 'tabRequests' } as const;
  const tabs = (['site', 'write', 'requests'] as const).map((name) => ({ name, label: words(names[name]) }));
  render(
    <WordsProvider value={words}>
      {narrow ? (
        <main class="insyn popup">
          <h1 class="only-heard">Insyn</h1>
          <Tabs label={words('tabsLabel')} tabs={tabs} shown={part} onShow={nothing}>
            {view}
          </Tabs>
        </main>
      ) : (
        <DeskFrame shown={part === 'site' ? 'policies' : part} onShow={nothing}>
          {view}
        </DeskFrame>
      )}
    </WordsProvider>,
    document.body,
  );
}

const named = (name: string, ...given: Parameters<typeof sampleCase>) => {
  const open = sampleCase(...given);
  open.caseFile.controller.name = name;
  return open;
};

const cases = [
  named('Northlight Cycles AB', today, [sentOn('2026-03-05')], { id: '1' }),
  named('Fjordbyen Strøm AS', today, [sentOn('2026-03-13')], { id: '2', kinds: ['access', 'erasure'] }),
  named('Café Mélange SARL', today, [sentOn('2026-03-20'), replied('2026-03-27', 'identityDemanded')], { id: '3' }),
  named('Donau Versand GmbH', today, [sentOn('2026-04-02')], { id: '4', kinds: ['marketingObjection'] }),
  named('Książki Zielone sp. z o.o.', today, [sentOn('2026-02-02'), replied('2026-02-20', 'refused')], { id: '5' }),
  named('Harbour Lantern Books Ltd', today, [sentOn('2026-03-02'), replied('2026-03-19', 'delivered')], { id: '6' }),
];

const questioned = sampleCase(today, [
  sentOn('2026-03-20'),
  replied('2026-03-27', 'identityDemanded', 'Please send us a copy of your passport so that we can go on.'),
  ['2026-03-28', { type: 'note', text: 'They have my address already.' }],
]);

const answered = sampleCase(today, [
  sentOn('2026-03-05'),
  replied(
    '2026-03-27',
    'delivered',
    'Here is what we hold about you: name, address, orders. We keep it as long as needed.',
  ),
]);

const draft = asked.has('whole') ? wholeDraft() : sampleDraft();

const views: Record<string, () => void> = {
  card: () => showCard(sampleSummary),
  bare: () => showCard(bareSummary),
  hostile: () => showCard(hostileSummary),
  reading: () => showCard(null),
  site: () =>
    show(
      'site',
      <SiteView
        state={{ status: 'read', summary: sampleSummary }}
        site="northlight.example"
        siteOff={false}
        mark={nothing}
        onRead={nothing}
        onShowCard={nothing}
        onSiteOff={nothing}
      />,
    ),
  write: () =>
    show(
      'write',
      <WriteView draft={draft} desk={sampleDesk(draft)} onChange={nothing} onLeave={nothing} onSent={nothing} />,
    ),
  list: () =>
    show('requests', <RequestList groups={groupRows(words, cases, 'due', today)} today={today} onOpen={nothing} />),
  calendar: () =>
    show(
      'requests',
      <DueCalendar
        month="2026-04"
        today={today}
        marks={cases.flatMap(({ caseFile, status }) =>
          status.watch ? [{ caseId: caseFile.id, on: status.watch.on, name: caseFile.controller.name }] : [],
        )}
        onMonth={nothing}
        onOpen={nothing}
      />,
    ),
  case: () =>
    show(
      'requests',
      <RequestView
        open={questioned}
        today={today}
        onEntry={nothing}
        onLetter={nothing}
        onFile={nothing}
        onBack={nothing}
        onCalendar={nothing}
      />,
    ),
  answer: () =>
    show(
      'requests',
      <RequestView
        open={answered}
        today={today}
        onEntry={nothing}
        onLetter={nothing}
        onFile={nothing}
        onBack={nothing}
        onCalendar={nothing}
        answers={{
          otherAddresses: [],
          onSendAgain: nothing,
          dropped: asked.has('entering') ? new File(['x'], 'answer.eml') : null,
          reader: {
            readMail: async () => ({
              subject: '',
              text: 'We have received your request. As it is complex and we have many of them, we need two more months.',
              writtenOn: '2026-04-02',
              machine: null,
              thread: [],
              attachments: [],
            }),
            propose: async () => ({
              kind: 'extended',
              confidence: 0.9,
              quotes: ['As it is complex and we have many of them, we need two more months.'],
              details: { withReasons: true, until: '2026-06-08' },
            }),
          },
          check: {
            entryId: 'entry-1',
            completeness: {
              items: answerItems.map((item, index) => ({
                item,
                state: (['answered', 'vague', 'missing'] as const)[index % 3] ?? 'missing',
                quotes:
                  index % 3 === 2 ? [] : [{ quote: 'We keep it as long as needed.', start: index, end: index + 9 }],
              })),
              fromPolicy: {
                recipients: ['Harrowpay AB', 'Actuarello Labs'],
                recipientKinds: ['analytics'],
                purposes: ['marketing'],
                periods: ['P3Y'],
              },
              mayBeAttached: false,
            },
          },
        }}
      />,
    ),
};

views[asked.get('view') ?? 'card']?.();
