// Whether data leave the European Economic Area, where to, and under which safeguard: Art. 13(1)(f).

import type { PolicySummary } from '../../lib/model/policy-summary.ts';
import { phraseCountry, phraseList } from '../base/phrase.ts';
import { useWords } from '../hooks/words.tsx';
import { Chips } from './Chips.tsx';
import { Line } from './Line.tsx';
import { NotStated, NotStatedLine } from './NotStated.tsx';
import { chipsFor } from './phrase-facts.ts';
import { Section } from './Section.tsx';

const answerWords = { yes: 'transfersYes', no: 'transfersNo', unstated: 'notStated' } as const;

export function Transfers({ summary }: { summary: PolicySummary }) {
  const t = useWords();
  const { outsideEEA, countries, safeguards, evidence } = summary.transfers;
  const places = countries.slice(0, 40).map((code) => phraseCountry(t, code));
  const gist = outsideEEA === 'yes' && places.length ? phraseList(t, places) : t(answerWords[outsideEEA]);
  return (
    <Section name="transfers" title={t('sectionTransfers')} gist={gist}>
      <div class="lines">
        {outsideEEA === 'unstated' ? (
          <NotStated article="13 1 f" unless="transfersMaybeNone" />
        ) : (
          <Line evidence={evidence} main>
            {t(answerWords[outsideEEA])}
          </Line>
        )}
        {places.length > 0 && (
          <Line label={t('countries')} evidence={evidence}>
            {phraseList(t, places)}
          </Line>
        )}
        {outsideEEA === 'yes' && safeguards.length === 0 && <NotStatedLine label={t('safeguards')} article="13 1 f" />}
      </div>
      {safeguards.length > 0 && <Chips caption={t('safeguards')} facts={chipsFor(t, 'safeguard', safeguards)} />}
    </Section>
  );
}
