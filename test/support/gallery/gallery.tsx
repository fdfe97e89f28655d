// The picture book of our views, with invented data and no browser API: ?view=card&lang=sv shows one of them.
// shoot-views.ts photographs them; `npx vite test/support/gallery` lets a person look.

import { render } from 'preact';
import { wordsFromMessages } from '../../../components/base/read-messages.ts';
import { Card } from '../../../components/card/Card.tsx';
import { cardStyles } from '../../../components/card/card-styles.ts';
import { WordsProvider } from '../../../components/hooks/words.tsx';
import en from '../../../locales/en.json';
import sv from '../../../locales/sv.json';
import { bareSummary, hostileSummary, sampleSummary } from '../sample-summary.ts';

const asked = new URLSearchParams(location.search);
const words = wordsFromMessages(asked.get('lang') === 'sv' ? sv : en);
const nothing = () => {};

function showCard(summary: typeof sampleSummary | null) {
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

const views: Record<string, () => void> = {
  card: () => showCard(sampleSummary),
  bare: () => showCard(bareSummary),
  hostile: () => showCard(hostileSummary),
  reading: () => showCard(null),
};

views[asked.get('view') ?? 'card']?.();
