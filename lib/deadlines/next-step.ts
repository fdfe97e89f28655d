// The step that comes next in a case, with the letter that fits. One step is always named; others may be open too.
// Which words and which button: components/.

import { addDays, type CalendarDate } from '../model/calendar-date.ts';
import type { CaseState } from '../model/case-file.ts';
import type { FollowUpKind, LetterKind } from '../model/rights-request.ts';
import type { CaseHistory, Demand, Question } from './case-history.ts';
import type { DueDate } from './due-date.ts';

export type NextStepKey =
  | 'send'
  | 'findAddress'
  | 'findController'
  | 'confirmReceipt'
  | 'wait'
  | 'answerIdentity'
  | 'answerQuestion'
  | 'objectToForm'
  | 'contestFee'
  | 'objectToExtension'
  | 'remind'
  | 'checkAnswer'
  | 'askForRest'
  | 'contestRefusal'
  | 'complain'
  | 'waitForAuthority'
  | 'askAuthority'
  | 'done'
  | 'none';

export interface NextStep {
  key: NextStepKey;
  /** The letter one click away; `free` where only the person can know the words; null: no letter. */
  letter: LetterKind | null;
  /** Other letters that make sense now. */
  alternatives: LetterKind[];
  /** For steps of waiting: until when. */
  until: CalendarDate | null;
}

export interface StepQuestion {
  history: CaseHistory;
  state: CaseState;
  due: DueDate | null;
  authorityDue: DueDate | null;
  /** A fee has to be agreed to until then, or the request counts as withdrawn; null: no such day. */
  upholdUntil: CalendarDate | null;
  today: CalendarDate;
}

/** After a reminder or an objection so many days are waited before a complaint is proposed. Our choice: no law fixes it. */
export const patienceDays = 14;

const restingSteps: ReadonlySet<NextStepKey> = new Set(['wait', 'waitForAuthority', 'done', 'none']);

/** True where the person has something to do: what the badge counts. */
export function needsDoing(step: Pick<NextStep, 'key'>): boolean {
  return !restingSteps.has(step.key);
}

/** How many cases need doing: the number on the badge. */
export function countNeedingAction(statuses: readonly { nextStep: Pick<NextStep, 'key'> }[]): number {
  return statuses.filter(({ nextStep }) => needsDoing(nextStep)).length;
}

export function nextStepOf(question: StepQuestion): NextStep {
  const { history, state, today } = question;
  switch (state) {
    case 'closed':
      return step('none', null);
    case 'prepared':
      return step('send', null);
    case 'complained':
      return stepAfterComplaint(question);
    case 'answered':
      if (history.outcome?.checked) return step('done', null, ['incompleteAnswer', 'complaint']);
      return step('checkAnswer', null, ['incompleteAnswer', 'complaint']);
    case 'partial':
    case 'refused':
      return stepAfterRefusal(question, state);
    default:
      break;
  }
  if (history.bounced) return step('findAddress', null);
  const asked = askedStep(history, state === 'overdue');
  if (asked) return asked.key === 'contestFee' ? { ...asked, until: question.upholdUntil } : asked;
  if (state === 'overdue') {
    // A notice of extension that came too late does not change the date, but it wants its own words.
    const extended: FollowUpKind[] = history.extension ? ['extensionRejected'] : [];
    return stepWithPatience(question, 'remind', ['reminder', ...extended], question.due?.latest);
  }
  if (state === 'extendedLate') {
    return stepWithPatience(question, 'objectToExtension', ['extensionRejected'], history.extension?.on);
  }
  if (state === 'sent' && history.receivedOn !== null && today >= history.receivedOn)
    return step('confirmReceipt', null);
  return { key: 'wait', letter: null, alternatives: [], until: question.due?.due ?? null };
}

/** Unless the person has looked at the answer and leaves it at that. */
function stepAfterRefusal(question: StepQuestion, state: 'partial' | 'refused'): NextStep {
  const { outcome } = question.history;
  const letters: FollowUpKind[] = state === 'partial' ? ['incompleteAnswer', 'refusalOrFee'] : ['refusalOrFee'];
  if (outcome?.checked) return step('done', null, [...letters, 'complaint']);
  return stepWithPatience(question, state === 'partial' ? 'askForRest' : 'contestRefusal', letters, outcome?.on);
}

function step(key: NextStepKey, letter: LetterKind | null, alternatives: LetterKind[] = []): NextStep {
  return { key, letter, alternatives, until: null };
}

function stepAfterComplaint({ authorityDue, today }: StepQuestion): NextStep {
  // Art. 78(2): silence for three months opens the way to court; to ask first is cheaper.
  if (authorityDue && today > authorityDue.latest) return step('askAuthority', 'free');
  return { key: 'waitForAuthority', letter: null, alternatives: [], until: authorityDue?.due ?? null };
}

/** A question or demand that waits for the person comes before everything else, also when the time is over. */
function askedStep(history: CaseHistory, overdue: boolean): NextStep | null {
  const late: LetterKind[] = overdue ? ['reminder', 'complaint'] : [];
  const open = history.questions.findLast((one) => one.answeredOn === null && !one.contested && one.kind !== 'fee');
  if (open) return stepForQuestion(open, late);
  if (history.demand) return stepForDemand(history.demand, late);
  return null;
}

function stepForQuestion(question: Question, late: LetterKind[]): NextStep {
  return question.kind === 'identity'
    ? step('answerIdentity', 'identityDemand', ['free', ...late])
    : step('answerQuestion', 'free', late);
}

function stepForDemand(demand: Demand, late: LetterKind[]): NextStep {
  switch (demand.reply) {
    case 'formDemanded':
      return step('objectToForm', 'formDemand', late);
    case 'feeDemanded':
      return step('contestFee', 'refusalOrFee', ['complaint', ...late.filter((kind) => kind !== 'complaint')]);
    case 'wrongAddressee':
      return step('findController', null, late);
  }
}

/** First a letter, the first of `letters` proposed; once one of them is sent, patience; after that the complaint. */
function stepWithPatience(
  { history, today }: StepQuestion,
  key: NextStepKey,
  letters: FollowUpKind[],
  since: CalendarDate | undefined,
): NextStep {
  const written = history.followUps.findLast(
    ({ on, kinds }) => kinds.some((kind) => letters.some((letter) => letter === kind)) && on >= (since ?? on),
  );
  const [letter, ...others] = letters;
  if (!written) return step(key, letter, [...others, 'complaint']);
  const until = addDays(written.on, patienceDays);
  if (today >= until) return step('complain', 'complaint', letters);
  return { key: 'wait', letter: null, alternatives: ['complaint'], until };
}
