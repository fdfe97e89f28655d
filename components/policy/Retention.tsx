// How long the data are kept: Art. 13(2)(a), the period or the criteria for it. Cookie lifetimes stand apart, elsewhere.

import { useState } from 'preact/hooks';
import type { PolicySummary } from '../../lib/model/policy-summary.ts';
import type { RetentionPeriod } from '../../lib/model/retention-period.ts';
import { PageText } from '../base/PageText.tsx';
import { phraseCount } from '../base/phrase.ts';
import { useWords } from '../hooks/words.tsx';
import { Line } from './Line.tsx';
import { NotStated } from './NotStated.tsx';
import { phraseRetention, phraseSubjects } from './phrase-facts.ts';
import { useReading } from './reading-context.ts';
import { Section } from './Section.tsx';

const shownAtFirst = 6;
const vagueKinds = ['necessary', 'law', 'indefinite'];

export function Retention({ summary, open }: { summary: PolicySummary; open: boolean }) {
  const t = useWords();
  const [all, setAll] = useState(false);
  const { retention } = summary;
  // What names a length comes first: it is the answer; "as long as necessary" is not one.
  const ordered = [...retention].sort((a, b) => rank(a) - rank(b));
  const shown = all ? ordered : ordered.slice(0, shownAtFirst);
  const vague = retention.length > 0 && retention.every((period) => vagueKinds.includes(period.kind));
  return (
    <Section
      name="retention"
      title={t('sectionRetention')}
      gist={ordered[0] ? phraseRetention(t, ordered[0]) : t('notStated')}
      open={open}
    >
      {retention.length === 0 && <NotStated article="13 2 a" />}
      <div class="lines">
        {shown.map((period, index) => (
          // The same passage may state several periods, so only the place in the list tells them apart.
          <RetentionLine key={index} period={period} told={isTold(shown, index)} />
        ))}
      </div>
      {retention.length > shown.length && (
        <button type="button" class="button plain slim" onClick={() => setAll(true)}>
          {phraseCount(t, 'showMoreOne', 'showMoreOther', retention.length - shown.length)}
        </button>
      )}
      {vague && <p class="soft small">{t('retentionVagueNote')}</p>}
    </Section>
  );
}

function rank(period: RetentionPeriod): number {
  return ['fixed', 'event', 'review', 'law', 'necessary', 'indefinite'].indexOf(period.kind);
}

/** Longer than this, what a period is about is a sentence and not the name of some data. In characters. */
const longestName = 60;

// A sentence with several periods in it is read once where they follow one another; a name stands on each line, since it says whose period it is.
function isTold(periods: RetentionPeriod[], index: number): boolean {
  const about = periods[index]?.about ?? '';
  return about.length > longestName && periods[index - 1]?.about === about;
}

function RetentionLine({ period, told }: { period: RetentionPeriod; told: boolean }) {
  const t = useWords();
  const { language } = useReading();
  return (
    <Line evidence={period.evidence}>
      <strong>{phraseRetention(t, period)}</strong>
      {period.about && !told && (
        <span class="from-page soft">
          {' · '}
          <PageText text={period.about} longest={120} lang={language} />
        </span>
      )}
      {period.subjects && <span class="line-tags"> {t('onlyAbout', phraseSubjects(t, period.subjects))}</span>}
    </Line>
  );
}
