// The next step, always named, with its letter one click away; and the other letters that make sense now.

import type { CaseStatus } from '../../lib/deadlines/case-state.ts';
import type { NextStepKey } from '../../lib/deadlines/next-step.ts';
import { stopsClock } from '../../lib/deadlines/regimes.ts';
import type { LetterKind, Regime } from '../../lib/model/rights-request.ts';
import { Icon } from '../base/Icon.tsx';
import { phraseDay } from '../base/phrase.ts';
import { tamePageText } from '../base/tame-page-text.ts';
import { useWords } from '../hooks/words.tsx';
import { wordKeyFor } from '../policy/phrase-facts.ts';

interface NextStepViewProps {
  status: CaseStatus;
  regime: Regime;
  onLetter(kind: LetterKind): void;
  onReply(): void;
  /** The person took the question of this entry for justified, so the clock stood. */
  onAcceptQuestion(entryId: string): void;
  onQuestionAnswered(): void;
  /** What ends an answer's asking to be looked at. */
  answered: { onChecked(replyEntryId: string): void; onClose(): void };
  /** Addresses of the policy that the letter has not gone to, after it bounced. */
  otherAddresses?: readonly string[];
  onSendAgain?(address: string): void;
}

/** Steps that an answer asks for. */
const answerSteps: ReadonlySet<NextStepKey> = new Set(['checkAnswer', 'askForRest', 'contestRefusal', 'complain']);

export function NextStepView(props: NextStepViewProps) {
  const {
    status,
    regime,
    onLetter,
    onReply,
    onAcceptQuestion,
    onQuestionAnswered,
    otherAddresses = [],
    onSendAgain,
    answered,
  } = props;
  const t = useWords();
  const { nextStep, unchecked } = status;
  const { letter, alternatives, until, key } = nextStep;
  const open = status.questions.find((question) => question.answeredOn === null && !question.contested);
  return (
    <section class="panel stack next-step" aria-label={t('nextStep')}>
      <div>
        <p class="soft small">{t('nextStep')}</p>
        <h3>{t(wordKeyFor('step', key))}</h3>
        {until && <p class="small">{t('until', phraseDay(t, until))}</p>}
      </div>
      {key === 'findAddress' && onSendAgain && otherAddresses.length > 0 && (
        <div class="row">
          {otherAddresses.map((address, index) => (
            <button
              key={address}
              type="button"
              class={index === 0 ? 'button primary' : 'button'}
              onClick={() => onSendAgain(address)}
            >
              <Icon name="mail" />
              {t('sendAgainTo', tamePageText(address, 120))}
            </button>
          ))}
        </div>
      )}
      <div class="row">
        {letter && (
          <button type="button" class="button primary" onClick={() => onLetter(letter)}>
            <Icon name="mail" />
            {t('writeKind', t(wordKeyFor('kind', letter)))}
          </button>
        )}
        {answerSteps.has(key) && unchecked && (
          <button
            type="button"
            class={letter ? 'button' : 'button primary'}
            onClick={() => answered.onChecked(unchecked)}
          >
            {t('answerLookedAt')}
          </button>
        )}
        {(key === 'checkAnswer' || key === 'done') && (
          <button type="button" class={key === 'done' ? 'button primary' : 'button'} onClick={answered.onClose}>
            {t('answerWholeClose')}
          </button>
        )}
        {key !== 'none' && (
          <button
            type="button"
            class={
              letter || key === 'checkAnswer' || key === 'done' || otherAddresses.length > 0
                ? 'button'
                : 'button primary'
            }
            onClick={onReply}
          >
            {t('logReply')}
          </button>
        )}
        {withOwnWords(letter, alternatives).map((kind) => (
          <button key={kind} type="button" class="button plain" onClick={() => onLetter(kind)}>
            {t(wordKeyFor('kind', kind))}
          </button>
        ))}
      </div>
      {open && (
        <div class="row small">
          {!open.accepted && stopsClock(regime, open.kind) && (
            <button type="button" class="button slim" onClick={() => onAcceptQuestion(open.entryId)}>
              {t('acceptQuestion')}
            </button>
          )}
          <button type="button" class="button slim" onClick={onQuestionAnswered}>
            {t(open.kind === 'fee' ? 'feeAgreed' : 'questionAnswered')}
          </button>
        </div>
      )}
    </section>
  );
}

/** A letter in one's own words is possible at any time; it stands last. */
function withOwnWords(letter: LetterKind | null, alternatives: readonly LetterKind[]): LetterKind[] {
  const others = alternatives.filter((kind) => kind !== 'free');
  return letter === 'free' ? others : [...others, 'free'];
}
