// Writing to the controller of a site, from the first draft to the case.

import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../../components/hooks/words.tsx';
import { type LetterDraft, leftBy, regimeFor } from '../../components/letter/letter-draft.ts';
import type { WayOut } from '../../components/letter/SendWays.tsx';
import { WriteView } from '../../components/letter/WriteView.tsx';
import { type MarkEvidence, ReadingContext } from '../../components/policy/reading-context.ts';
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
import { crossesBorder } from './crosses-border.ts';
import { useDraft } from './use-draft.ts';
import { leaveBy, useLetter } from './use-letter.ts';

interface WriteToSiteProps {
  /** Host of the site; null: a letter to whom the person types. */
  host: string | null;
  /** What was read there; undefined while that is not known yet. */
  policy: ReadPolicy | null | undefined;
  mark: MarkEvidence | null;
  onCase(id: string): void;
}

export function WriteToSite({ host, policy, mark, onCase }: WriteToSiteProps) {
  const t = useWords();
  const summary = policy?.summary ?? null;
  const key = policy === undefined ? null : (`site:${host ?? ''}` as const);
  const { draft, change, settle } = useDraft(key, async (kept) =>
    kept ? fillFromPolicy(kept, summary, host) : beginDraft(summary, host),
  );
  const desk = useLetter(draft, host);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (draft?.remember) rememberPerson(draft, host).catch(() => {});
  }, [draft, host]);

  if (!draft) return <p class="pad">{t('reading')}</p>;

  const leave = async (way: WayOut, letter: Letter) => {
    try {
      const policyId = draft.policyId ?? (await keepPolicy(policy ?? null, host));
      change({ ...leftBy(draft, way), policyId });
      setSaid(await leaveBy(way, letter, draft));
    } catch {
      setSaid(t('somethingFailed'));
    }
  };
  const send = async (letter: Letter, sent: { on: CalendarDate; channel: Channel }) => {
    try {
      const policyId = draft.policyId ?? (await keepPolicy(policy ?? null, host));
      const made = await makeCase({ ...draft, policyId }, letter, sent, host);
      await settle(draft, made.id);
      await ask('refresh').catch(() => {});
      onCase(made.id);
    } catch {
      setSaid(t('somethingFailed'));
    }
  };
  return (
    <ReadingContext.Provider value={{ language: summary?.language ?? '', mark }}>
      {!mayStore() && <p class="notice warn">{t('privateWindow')}</p>}
      <WriteView draft={draft} desk={desk} onChange={change} onLeave={leave} onSent={send} />
      <p class="pad soft" role="status">
        {said}
      </p>
    </ReadingContext.Provider>
  );
}

async function keepPolicy(policy: ReadPolicy | null, site: string | null): Promise<string | null> {
  return policy && mayStore() ? savePolicy({ site, ...policy, readOn: readToday() }) : null;
}

async function makeCase(
  draft: LetterDraft,
  letter: Letter,
  { on, channel }: { on: CalendarDate; channel: Channel },
  site: string | null,
): Promise<CaseFile> {
  const { controller } = draft.fields;
  const border = await crossesBorder(draft.place || null);
  return createCase({
    reference: draft.reference,
    kinds: draft.kinds as RequestKind[],
    controller: {
      name: controller.name.trim(),
      emails: controller.emails,
      address: controller.address.map((line) => line.trim()).filter(Boolean),
      place: draft.place || null,
      site,
    },
    regime: regimeFor(draft.place),
    policyId: draft.policyId,
    entries: [{ on, event: { type: 'sent', channel, letter, ...border } }],
  });
}
