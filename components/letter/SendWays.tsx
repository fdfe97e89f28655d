// The ways out: the person's own mail program, copy, a file. None is open while the letter has a gap; the gaps are named
// and lead to their fields.

import type { GapKey } from '../../lib/letters/letter-page.ts';
import { Icon } from '../base/Icon.tsx';
import { phraseCount } from '../base/phrase.ts';
import { tamePageText } from '../base/tame-page-text.ts';
import { useWords } from '../hooks/words.tsx';
import { wordKeyFor } from '../policy/phrase-facts.ts';

export type WayOut = 'mail' | 'copy' | 'eml' | 'pdf' | 'print' | 'webForm' | 'bundlePdf' | 'bundleZip';

export interface WebMail {
  name: string;
  href: string;
}

/** The controller's own form. `foreign`: on another site than the policy. */
export interface WebForm {
  url: string;
  host: string;
  foreign: boolean;
}

interface SendWaysProps {
  gaps: readonly GapKey[];
  /** null: the letter is too long for a mailto link, or has no address. */
  mailto: string | null;
  webMail: WebMail[];
  webForm: WebForm | null;
  ways: WayOut[];
  /** The person chose a way. `mail` also stands for a web mail. */
  onLeave(way: WayOut): void;
  onGap(gap: GapKey): void;
}

const wayWords = {
  bundlePdf: 'saveBundlePdf',
  bundleZip: 'saveBundleZip',
  copy: 'copyLetter',
  eml: 'saveEml',
  pdf: 'savePdf',
  print: 'printLetter',
} as const;
const wayIcons = {
  bundlePdf: 'save',
  bundleZip: 'save',
  copy: 'copy',
  eml: 'save',
  pdf: 'save',
  print: 'open',
} as const;

export function SendWays({ gaps, mailto, webMail, webForm, ways, onLeave, onGap }: SendWaysProps) {
  const t = useWords();
  const closed = gaps.length > 0;
  return (
    <div class="stack">
      {closed && (
        <div class="notice warn" role="status">
          <p>{phraseCount(t, 'gapsOne', 'gapsOther', gaps.length)}</p>
          <ul class="row">
            {gaps.map((gap) => (
              <li key={gap}>
                <button type="button" class="button slim" onClick={() => onGap(gap)}>
                  {t(wordKeyFor('letterGap', gap))}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="row send-ways">
        <MailLink href={closed ? null : mailto} onLeave={() => onLeave('mail')} />
        {(['bundlePdf', 'bundleZip', 'copy', 'eml', 'pdf', 'print'] as const)
          .filter((way) => ways.includes(way))
          .map((way) => (
            <button key={way} type="button" class="button" disabled={closed} onClick={() => onLeave(way)}>
              <Icon name={wayIcons[way]} />
              {t(wayWords[way])}
            </button>
          ))}
      </div>
      {!closed && !mailto && ways.length > 0 && <p class="soft small">{t('mailTooLong')}</p>}
      {!closed && webMail.length > 0 && (
        <p class="small row">
          <span class="soft">{t('orInWebMail')}</span>
          {webMail.map(({ name, href }) => (
            <a key={name} href={href} target="_blank" rel="noopener noreferrer" onClick={() => onLeave('mail')}>
              {name}
            </a>
          ))}
        </p>
      )}
      {webForm && <FormWay form={webForm} closed={closed} onLeave={() => onLeave('webForm')} />}
    </div>
  );
}

/** The text goes into the form by hand: it is copied, and the form opened. Where it stands is always shown. */
function FormWay({ form, closed, onLeave }: { form: WebForm; closed: boolean; onLeave(): void }) {
  const t = useWords();
  return (
    <div class="form-way">
      <p class="row">
        <button type="button" class="button" disabled={closed} onClick={onLeave}>
          <Icon name="open" />
          {t('copyAndOpenForm')}
        </button>
        <span class="soft small">{t('formStandsAt', tamePageText(form.host, 100))}</span>
      </p>
      {form.foreign && <p class="notice warn small">{t('formElsewhere', tamePageText(form.host, 100))}</p>}
    </div>
  );
}

/** A link, so that the browser's own rules for mail programs hold; a closed button while there is nothing to open. */
function MailLink({ href, onLeave }: { href: string | null; onLeave(): void }) {
  const t = useWords();
  const words = (
    <>
      <Icon name="mail" />
      {t('openInMail')}
    </>
  );
  return href ? (
    <a class="button primary" href={href} target="_blank" rel="noopener noreferrer" onClick={onLeave}>
      {words}
    </a>
  ) : (
    <button type="button" class="button primary" disabled>
      {words}
    </button>
  );
}
