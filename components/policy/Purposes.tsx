// What the data are used for and on which legal bases: Art. 13(1)(c).

import type { PolicySummary } from '../../lib/model/policy-summary.ts';
import { phraseList } from '../base/phrase.ts';
import { useWords } from '../hooks/words.tsx';
import { Chips } from './Chips.tsx';
import { NotStatedLine } from './NotStated.tsx';
import { chipsFor, phraseKey } from './phrase-facts.ts';
import { Section } from './Section.tsx';

export function Purposes({ summary }: { summary: PolicySummary }) {
  const t = useWords();
  const { purposes, legalBases } = summary;
  const gist = legalBases.length
    ? phraseList(
        t,
        legalBases.map((fact) => phraseKey(t, 'legalBasis', fact.key)),
      )
    : t('legalBasisNotStated');
  return (
    <Section name="purposes" title={t('sectionPurposes')} gist={gist}>
      {purposes.length > 0 && <Chips caption={t('purposes')} facts={chipsFor(t, 'purpose', purposes)} />}
      {purposes.length === 0 && <NotStatedLine label={t('purposes')} article="13 1 c" />}
      {legalBases.length > 0 && <Chips caption={t('legalBases')} facts={chipsFor(t, 'legalBasis', legalBases)} />}
      {legalBases.length === 0 && <NotStatedLine label={t('legalBases')} article="13 1 c" />}
    </Section>
  );
}
