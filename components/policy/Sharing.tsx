// Who else gets the data: Art. 13(1)(e). The stance first, then the kinds, then the names.

import type { Fact, PolicySummary } from '../../lib/model/policy-summary.ts';
import type { RecipientKey } from '../../lib/model/recipient.ts';
import { tamePageText } from '../base/tame-page-text.ts';
import { useWords } from '../hooks/words.tsx';
import { Chips } from './Chips.tsx';
import { Line } from './Line.tsx';
import { NotStated } from './NotStated.tsx';
import { chipsFor } from './phrase-facts.ts';
import { Section } from './Section.tsx';

const stanceWords = { shares: 'sharingShares', none: 'sharingNone', unstated: 'notStated' } as const;

// "Our suppliers" in a passage about who gets data are those who get them, not the people whom the data are about.
function withoutSuppliers(fact: Fact<RecipientKey>): Fact<RecipientKey> {
  const subjects = fact.subjects?.filter((subject) => subject !== 'suppliers') ?? [];
  return { ...fact, subjects: subjects.length ? subjects : undefined };
}

export function Sharing({ summary, open }: { summary: PolicySummary; open: boolean }) {
  const t = useWords();
  const { sharing, recipients, namedRecipients } = summary;
  const named = namedRecipients.slice(0, 40).map((party, index) => ({
    id: String(index),
    label: tamePageText(party.name, 80),
    evidence: party.evidence,
  }));
  return (
    <Section name="sharing" title={t('sectionSharing')} gist={t(stanceWords[sharing.stance])} open={open}>
      <div class="lines">
        {sharing.stance === 'unstated' ? (
          <NotStated article="13 1 e" unless="sharingMaybeNone" />
        ) : (
          <Line evidence={sharing.evidence} main>
            {t(stanceWords[sharing.stance])}
          </Line>
        )}
        {sharing.sells !== 'unstated' && (
          <Line evidence={sharing.sellsEvidence ?? sharing.evidence}>
            {t(sharing.sells === 'yes' ? 'sellsYes' : 'sellsNo')}
          </Line>
        )}
      </div>
      {recipients.length > 0 && (
        <Chips caption={t('recipientKinds')} facts={chipsFor(t, 'recipient', recipients.map(withoutSuppliers))} />
      )}
      {named.length > 0 && <Chips caption={t('recipientNames')} facts={named} />}
    </Section>
  );
}
