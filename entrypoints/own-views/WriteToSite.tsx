// Writing to the controller of the current site, from the first draft to the case.

import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/hooks/words.tsx';
import { type LetterDraft, regimeFor } from '../../components/letter/letter-draft.ts';
import { WriteView } from '../../components/letter/WriteView.tsx';
import { ReadingContext } from '../../components/policy/reading-context.ts';
import type { ReadPolicy } from '../../lib/messages/protocol.ts';
import { ask } from '../../lib/messages/send.ts';
import type { CalendarDate } from '../../lib/model/calendar-date.ts';
import type { CaseFile, Channel } from '../../lib/model/case-file.ts';
import type { Letter } from '../../lib/model/letter.ts';
import type { RequestKind } from '../../lib/model/rights-request.ts';
import { createCase } from '../../lib/store/cases.ts';
import { savePolicy } from '../../lib/store/policies.ts';
import { mayStore } from '../../lib/store/private-window.ts';
import { readToday } from '../background/today.ts';
import { beginDraft, fillFromPolicy, rememberPerson } from './begin-draft.ts';
import { useDraft } from './use-draft.ts';
import { leaveBy, useLetter } from './use-letter.ts';
import type { Site } from './use-site.ts';

export function WriteToSite({ site, onCase }: { site: Site; onCase(id: string): void }) {
  const t = useWords();
  const host = site.tab?.site ?? null;
  const summary = site.policy?.summary ?? null;
  const ready = site.state.status !== 'looking';
  const { draft, change, discard } = useDraft(ready ? `site:${host ?? ''}` : null, async (kept) =>
    kept ? fillFromPolicy(kept, summary, host) : beginDraft(summary, host),
  );
  const desk = useLetter(draft, host);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (draft?.remember) rememberPerson(draft, host).catch(() => {});
  }, [draft, host]);

  if (!draft) return <p class="pad">{t('reading')}</p>;

  const send = async (letter: Letter, sent: { on: CalendarDate; channel: Channel }) => {
    try {
      const made = await makeCase(draft, letter, sent, host, site.policy);
      await discard();
      await ask('refresh').catch(() => {});
      onCase(made.id);
    } catch {
      setSaid(t('somethingFailed'));
    }
  };
  return (
    <ReadingContext.Provider value={{ language: summary?.language ?? '', mark: site.mark }}>
      {!mayStore() && <p class="notice warn pad">{t('privateWindow')}</p>}
      <WriteView
        draft={draft}
        desk={desk}
        onChange={change}
        onLeave={(way, letter) => {
          change(draft, true);
          leaveBy(way, letter, draft).then(
            () => setSaid(way === 'copy' ? t('copied') : ''),
            () => setSaid(t('somethingFailed')),
          );
        }}
        onSent={send}
      />
      <p class="pad soft" role="status">
        {said}
      </p>
    </ReadingContext.Provider>
  );
}

async function makeCase(
  draft: LetterDraft,
  letter: Letter,
  { on, channel }: { on: CalendarDate; channel: Channel },
  site: string | null,
  policy: ReadPolicy | null,
): Promise<CaseFile> {
  const { controller } = draft.fields;
  const policyId = policy ? await savePolicy({ site, ...policy, readOn: readToday() }) : null;
  return createCase({
    reference: draft.reference,
    kinds: draft.kinds as RequestKind[],
    controller: {
      name: controller.name,
      emails: controller.emails,
      address: controller.address,
      place: draft.place || null,
      site,
    },
    regime: regimeFor(draft.place),
    policyId,
    entries: [{ on, event: { type: 'sent', channel, letter } }],
  });
}
