// Which rights the policy tells of, Art. 13(2)(b) to (d), and the supervisory authority it names. A right holds whether
// the policy speaks of it or not, and we say so.

import type { PolicySummary } from '../../lib/model/policy-summary.ts';
import { type RightKey, rightKeys } from '../../lib/model/right.ts';
import { PageText } from '../base/PageText.tsx';
import { phraseArticle, phraseCount } from '../base/phrase.ts';
import { useWords } from '../hooks/words.tsx';
import { Chips } from './Chips.tsx';
import { Line } from './Line.tsx';
import { NotStatedLine } from './NotStated.tsx';
import { chipsFor, phraseKey } from './phrase-facts.ts';
import { Section } from './Section.tsx';

/** Where the law asks the policy to tell of the right. */
const askedBy: Record<RightKey, string> = {
  access: '13 2 b',
  rectification: '13 2 b',
  erasure: '13 2 b',
  restriction: '13 2 b',
  portability: '13 2 b',
  objection: '13 2 b',
  withdrawConsent: '13 2 c',
  complaint: '13 2 d',
  automatedDecision: '13 2 f',
};

export function Rights({ summary }: { summary: PolicySummary }) {
  const t = useWords();
  const { rights, authority, legalBases } = summary;
  const stated = new Set(rights.map((fact) => fact.key));
  const usesConsent = legalBases.some((fact) => fact.key === 'consent');
  const missing = rightKeys.filter((key) => !stated.has(key) && isAskedFor(key, usesConsent));
  return (
    <Section
      name="rights"
      title={t('sectionRights')}
      gist={rights.length ? phraseCount(t, 'rightsStatedOne', 'rightsStatedOther', rights.length) : t('notStated')}
    >
      {rights.length > 0 && <Chips caption={t('rightsStated')} facts={chipsFor(t, 'right', rights)} />}
      {missing.length > 0 && (
        <div class="group">
          <p class="caption">{t('rightsMissing')}</p>
          <ul class="lines">
            {missing.map((key) => (
              <li key={key} class="not-stated">
                {phraseKey(t, 'right', key)} <span class="cite">· {phraseArticle(t, askedBy[key])}</span>
              </li>
            ))}
          </ul>
          <p class="soft small">{t('rightsHoldAnyway')}</p>
        </div>
      )}
      <div class="lines">
        {authority ? (
          <Line label={t('authority')} evidence={authority.evidence}>
            <PageText text={authority.name} longest={160} />
          </Line>
        ) : (
          // Art. 13(2)(d) asks for the right to complain, which stands among the rights, and not for the authority's name.
          <NotStatedLine label={t('authority')} />
        )}
      </div>
    </Section>
  );
}

// Art. 13(2)(c) asks for it where consent is the basis, 13(2)(f) where decisions are automated: not of everybody.
function isAskedFor(key: RightKey, usesConsent: boolean): boolean {
  if (key === 'withdrawConsent') return usesConsent;
  return key !== 'automatedDecision';
}
