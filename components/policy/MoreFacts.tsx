// The rest of what a policy says: automated decisions (Art. 13(2)(f)), sources (Art. 14(2)(f)), cookie lifetimes.

import type { PolicySummary } from '../../lib/model/policy-summary.ts';
import { PageText } from '../base/PageText.tsx';
import { phraseCount, phrasePeriod } from '../base/phrase.ts';
import { useWords } from '../hooks/words.tsx';
import { Line } from './Line.tsx';
import { NotStated } from './NotStated.tsx';
import { Section } from './Section.tsx';

const decisionWords = { yes: 'automatedYes', no: 'automatedNo', unstated: 'notStated' } as const;
const shownCookies = 30;

export function AutomatedDecisions({ summary }: { summary: PolicySummary }) {
  const t = useWords();
  const { answer, evidence } = summary.automatedDecisions;
  return (
    <Section name="automated" title={t('sectionAutomated')} gist={t(decisionWords[answer])}>
      {answer === 'unstated' ? (
        <NotStated article="13 2 f" unless="automatedMaybeNone" />
      ) : (
        <Line evidence={evidence}>{t(decisionWords[answer])}</Line>
      )}
    </Section>
  );
}

export function Sources({ summary }: { summary: PolicySummary }) {
  const t = useWords();
  const { sources } = summary;
  if (sources.length === 0) return null;
  return (
    <Section
      name="sources"
      title={t('sectionSources')}
      gist={phraseCount(t, 'sourcesOne', 'sourcesOther', sources.length)}
    >
      <div class="lines">
        {sources.slice(0, 30).map((source) => (
          <Line key={source.name} evidence={source.evidence}>
            <PageText text={source.name} longest={160} />
          </Line>
        ))}
      </div>
    </Section>
  );
}

export function Cookies({ summary }: { summary: PolicySummary }) {
  const t = useWords();
  const { cookies } = summary;
  if (cookies.length === 0) return null;
  return (
    <Section
      name="cookies"
      title={t('sectionCookies')}
      gist={phraseCount(t, 'cookiesOne', 'cookiesOther', cookies.length)}
    >
      <div class="lines">
        {cookies.slice(0, shownCookies).map((cookie, index) => (
          // A policy may name the same cookie twice; the list never moves.
          <Line key={index} evidence={cookie.evidence}>
            {cookie.name ? <PageText text={cookie.name} longest={80} /> : t('cookieUnnamed')}
            {cookie.period && <span class="soft"> · {phrasePeriod(t, cookie.period)}</span>}
          </Line>
        ))}
      </div>
      {cookies.length > shownCookies && <p class="soft small">{t('cookiesMore', cookies.length - shownCookies)}</p>}
    </Section>
  );
}
