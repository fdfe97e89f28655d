// A follow-up in a case: its fields come from the case and its timeline; sent, it becomes an entry there.

import { useState } from 'preact/hooks';
import { Icon } from '../../components/base/Icon.tsx';
import { useWords } from '../../components/hooks/words.tsx';
import { authorityNamed } from '../../components/letter/AuthorityFields.tsx';
import type { LetterDraft } from '../../components/letter/letter-draft.ts';
import { WriteView } from '../../components/letter/WriteView.tsx';
import type { OpenCase } from '../../components/request/RequestView.tsx';
import { ask } from '../../lib/messages/send.ts';
import type { TimelineEvent } from '../../lib/model/case-file.ts';
import type { LetterKind } from '../../lib/model/rights-request.ts';
import { appendEntry } from '../../lib/store/timeline.ts';
import { beginFollowUp } from './begin-follow-up.ts';
import { useDraft } from './use-draft.ts';
import { leaveBy, useLetter } from './use-letter.ts';

/** The id that the clock knows the authority by, or the name that was typed. */
function authorityOf({ fields }: LetterDraft): string {
  const [name = ''] = fields.complaint.authority;
  return authorityNamed(name)?.id ?? name;
}

interface WriteInCaseProps {
  open: OpenCase;
  kind: LetterKind;
  onDone(): void;
}

export function WriteInCase({ open, kind, onDone }: WriteInCaseProps) {
  const t = useWords();
  const { caseFile } = open;
  const { draft, change, settle } = useDraft(`case:${caseFile.id}`, async (kept) =>
    kept && kept.kinds[0] === kind ? kept : beginFollowUp(open, kind, kept),
  );
  const desk = useLetter(draft, caseFile.controller.site);
  const [said, setSaid] = useState('');
  if (!draft) return <p class="pad">{t('lettersLoading')}</p>;
  return (
    <>
      <div class="pad">
        <button type="button" class="button plain slim" onClick={onDone}>
          <Icon name="back" />
          {t('backToCase')}
        </button>
      </div>
      <WriteView
        draft={draft}
        desk={desk}
        onChange={change}
        onLeave={(way, letter) => {
          change({ ...draft, left: true }, true);
          leaveBy(way, letter, draft).then(setSaid, () => setSaid(t('somethingFailed')));
        }}
        onSent={async (letter, { on, channel }) => {
          const event: TimelineEvent =
            kind === 'complaint'
              ? { type: 'complained', authority: authorityOf(draft), letter }
              : { type: 'followUp', channel, letter };
          try {
            await appendEntry(caseFile.id, { on, event });
            await settle(draft);
            await ask('refresh').catch(() => {});
            onDone();
          } catch {
            setSaid(t('somethingFailed'));
          }
        }}
      />
      <p class="pad soft" role="status">
        {said}
      </p>
    </>
  );
}
