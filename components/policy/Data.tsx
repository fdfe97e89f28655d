// Which personal data, in groups; the special categories of Art. 9 and 10 by themselves and calmly marked.

import type { PolicySummary } from '../../lib/model/policy-summary.ts';
import { phraseCount } from '../base/phrase.ts';
import { useWords } from '../hooks/words.tsx';
import { Chips } from './Chips.tsx';
import { NotStated } from './NotStated.tsx';
import { categoryGroups, chipsFor } from './phrase-facts.ts';
import { Section } from './Section.tsx';

export function Data({ summary, open }: { summary: PolicySummary; open: boolean }) {
  const t = useWords();
  const { categories, notCollected } = summary;
  const groups = categoryGroups
    .map((group) => ({ ...group, facts: group.keys.flatMap((key) => categories.filter((fact) => fact.key === key)) }))
    .filter((group) => group.facts.length > 0);
  return (
    <Section
      name="data"
      title={t('sectionData')}
      gist={
        categories.length ? phraseCount(t, 'kindsOfDataOne', 'kindsOfDataOther', categories.length) : t('notStated')
      }
      open={open}
    >
      {groups.map((group) => (
        <Chips
          key={group.title}
          caption={t(group.title)}
          facts={chipsFor(t, 'category', group.facts, group.special === true)}
        />
      ))}
      {/* Art. 13 does not ask for the categories where the data come from the person; Art. 14(1)(d) does. */}
      {categories.length === 0 && <NotStated article="14 1 d" unless="dataMaybeFromYou" />}
      {notCollected.length > 0 && <Chips caption={t('notCollected')} facts={chipsFor(t, 'category', notCollected)} />}
    </Section>
  );
}
