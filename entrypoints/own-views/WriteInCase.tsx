// A follow-up in a case: its fields come from the case and its timeline; sent, it becomes an entry there.

import { useState } from 'preact/hooks';
import { Icon } from '../../components/base/Icon.tsx';
import { tamePageText } from '../../components/base/tame-page-text.ts';
import { useWords } from '../../components/hooks/words.tsx';
import { authorityNamed } from '../../components/letter/AuthorityFields.tsx';
import { type LetterDraft, leftBy, regimeFor } from '../../components/letter/letter-draft.ts';
import type { WayOut } from '../../components/letter/SendWays.tsx';
import { type LetterDesk, WriteView } from '../../components/letter/WriteView.tsx';
import type { OpenCase } from '../../components/request/RequestView.tsx';
import { languageForAuthority } from '../../lib/letters/propose-language.ts';
import { ask } from '../../lib/messages/send.ts';
import type { TimelineEvent } from '../../lib/model/case-file.ts';
import type { Letter } from '../../lib/model/letter.ts';
import type { LetterKind } from '../../lib/model/rights-request.ts';
import { appendEntry } from '../../lib/store/timeline.ts';
import { beginAgain } from './begin-again.ts';
import { beginFollowUp } from './begin-follow-up.ts';
import { crossesBorder } from './crosses-border.ts';
import { offerBundle } from './offer-bundle.ts';
import { useDraft } from './use-draft.ts';
import { leaveBy, signatureFor, useLetter } from './use-letter.ts';

/** The id that the clock knows the authority by, or the name that was typed. */
function authorityOf({ fields }: LetterDraft): string {
  const [name = ''] = fields.complaint.authority;
  return authorityNamed(name)?.id ?? name;
}

/** A complaint to another authority is written in that one's language, unless the person has worded it. */
function inAuthoritysLanguage(next: LetterDraft, before: LetterDraft): LetterDraft {
  const [name] = next.fields.complaint.authority;
  if (name === before.fields.complaint.authority[0] || next.own) return next;
  const languages = authorityNamed(name)?.languages;
  return languages
    ? { ...next, language: languageForAuthority(languages, next.language, regimeFor(next.place)) }
    : next;
}

type BundleWay = Extract<WayOut, 'bundlePdf' | 'bundleZip'>;

function isBundle(way: WayOut): way is BundleWay {
  return way === 'bundlePdf' || way === 'bundleZip';
}

/** A complaint goes with its annexes: in place of the plain PDF, the whole. */
function complaintWays(ways: WayOut[]): WayOut[] {
  return ['bundlePdf', 'bundleZip', ...ways.filter((way) => way !== 'pdf')];
}

interface WriteInCaseProps {
  open: OpenCase;
  kind: LetterKind;
  /** The request itself once more, to this address: the first one came back. */
  again?: string | null;
  onDone(): void;
}

export function WriteInCase({ open, kind, again = null, onDone }: WriteInCaseProps) {
  const t = useWords();
  const { caseFile } = open;
  const { draft, change, settle } = useDraft(`case:${caseFile.id}`, async (kept) =>
    again ? beginAgain(open, again, kept) : kept && kept.kinds[0] === kind ? kept : beginFollowUp(open, kind, kept),
  );
  const desk = useLetter(draft, caseFile.controller.site);
  const [said, setSaid] = useState('');
  if (!draft) return <p class="pad">{t('lettersLoading')}</p>;
  const deskFor = (plain: LetterDesk): LetterDesk => {
    if (again !== null) return { ...plain, resent: t('sendAgainTo', tamePageText(again, 120)), translation: null };
    return kind === 'complaint' ? { ...plain, ways: complaintWays(plain.ways) } : plain;
  };
  const bundle = async (way: BundleWay, letter: Letter) => {
    setSaid(t('bundleMaking'));
    const { person, complaint } = draft.fields;
    const missing = await offerBundle(open, {
      form: way === 'bundlePdf' ? 'pdf' : 'zip',
      letter,
      sender: [person.name, ...person.address].filter((line) => line.trim() !== ''),
      signature: signatureFor(draft),
      withPolicy: complaint.enclosures.includes('policy'),
    });
    return missing.length > 0 ? t('pdfMissing', missing.join(' ')) : t('bundleSaved');
  };
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
        desk={deskFor(desk)}
        onChange={(next) => change(inAuthoritysLanguage(next, draft))}
        onLeave={(way, letter) => {
          change(leftBy(draft, way));
          const done = isBundle(way) ? bundle(way, letter) : leaveBy(way, letter, draft);
          done.then(setSaid, (error) => setSaid(t(error instanceof RangeError ? 'bundleTooLarge' : 'somethingFailed')));
        }}
        onSent={async (letter, { on, channel }) => {
          const border = await crossesBorder(open.status.place);
          const event: TimelineEvent =
            again !== null
              ? { type: 'sent', channel, letter, ...border }
              : kind === 'complaint'
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
