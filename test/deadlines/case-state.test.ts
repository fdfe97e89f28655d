import { describe, expect, it } from 'vitest';
import { type CaseStatus, deriveState } from '../../lib/deadlines/case-state.ts';
import { countNeedingAction } from '../../lib/deadlines/next-step.ts';
import type { CaseFile, Channel, ReplyKind, TimelineEntry, TimelineEvent } from '../../lib/model/case-file.ts';
import type { Letter } from '../../lib/model/letter.ts';
import type { LetterKind, Regime } from '../../lib/model/rights-request.ts';

const caseFile: CaseFile = {
  id: 'case',
  reference: 'ABCD2345',
  kinds: ['access'],
  controller: { name: 'Example AB', emails: ['a@example.org'], address: [], place: 'SE', site: null },
  regime: 'eu',
  policyId: null,
  createdAt: 0,
};

function letterOf(...kinds: LetterKind[]): Letter {
  return { kinds, language: 'en', addressee: [], to: [], subject: '', body: '', reference: 'ABCD2345' };
}

type Step = [on: string, event: TimelineEvent];

const sent = (on: string, channel: Channel = 'email'): Step => [
  on,
  { type: 'sent', channel, letter: letterOf('access') },
];
const received = (on: string, certain = true): Step => [on, { type: 'received', certain }];
const reply = (on: string, kind: ReplyKind, more: { withReasons?: boolean; until?: string } = {}): Step => [
  on,
  { type: 'reply', reply: kind, text: '', fileIds: [], ...more },
];
const followUp = (on: string, ...kinds: LetterKind[]): Step => [
  on,
  { type: 'followUp', channel: 'email', letter: letterOf(...kinds) },
];
/** Entry ids are "e0", "e1" … in the order given. */
const accept = (on: string, index: number): Step => [on, { type: 'suspensionAccepted', questionEntryId: `e${index}` }];
const answer = (on: string): Step => [on, { type: 'answeredQuestion', letter: null }];
const correct = (on: string, index: number): Step => [on, { type: 'corrected', entryId: `e${index}`, reason: 'typo' }];
const complain = (on: string, authority = 'SE'): Step => [on, { type: 'complained', authority, letter: null }];
const look = (on: string, index: number): Step => [on, { type: 'answerChecked', replyEntryId: `e${index}` }];
const move = (on: string, place: string | null): Step => [on, { type: 'placeChanged', place }];
const close = (on: string): Step => [on, { type: 'closed', reason: '' }];
const reopen = (on: string): Step => [on, { type: 'reopened' }];

function entriesOf(steps: Step[]): TimelineEntry[] {
  return steps.map(([on, event], index) => ({ id: `e${index}`, caseId: 'case', on, recordedAt: index, event }));
}

function derive(steps: Step[], today: string, regime: Regime = 'eu', place: string | null = 'SE'): CaseStatus {
  const own = { ...caseFile, regime, controller: { ...caseFile.controller, place } };
  return deriveState(entriesOf(steps), own, today);
}

// Sent on 10 September 2025, a Wednesday: due on Friday 10 October; extended to Wednesday 10 December.
const start = sent('2025-09-10');

describe('states', () => {
  it.each<
    [
      what: string,
      steps: Step[],
      today: string,
      state: string,
      due: string | null,
      step: string,
      letter: LetterKind | null,
    ]
  >([
    ['nothing sent', [], '2025-09-12', 'prepared', null, 'send', null],
    ['sent by e-mail', [start], '2025-09-12', 'running', '2025-10-10', 'wait', null],
    ['sent by post', [sent('2025-09-03', 'post')], '2025-09-05', 'sent', '2025-10-10', 'wait', null],
    [
      'post should have arrived',
      [sent('2025-09-03', 'post')],
      '2025-09-12',
      'sent',
      '2025-10-10',
      'confirmReceipt',
      null,
    ],
    [
      'post, receipt entered',
      [sent('2025-09-03', 'post'), received('2025-09-08')],
      '2025-09-12',
      'running',
      '2025-10-08',
      'wait',
      null,
    ],
    ['came back', [start, reply('2025-09-10', 'bounced')], '2025-09-12', 'sent', null, 'findAddress', null],
    [
      'came back, sent again',
      [start, reply('2025-09-10', 'bounced'), sent('2025-09-15')],
      '2025-09-16',
      'running',
      '2025-10-15',
      'wait',
      null,
    ],
    [
      'one address bounced, another answered',
      [start, reply('2025-09-10', 'bounced'), reply('2025-09-12', 'acknowledged')],
      '2025-09-16',
      'running',
      '2025-10-10',
      'wait',
      null,
    ],
    ['on the due date', [start], '2025-10-10', 'running', '2025-10-10', 'wait', null],
    ['the day after', [start], '2025-10-11', 'overdue', '2025-10-10', 'remind', 'reminder'],
    [
      'only acknowledged',
      [start, reply('2025-09-11', 'acknowledged')],
      '2025-10-11',
      'overdue',
      '2025-10-10',
      'remind',
      'reminder',
    ],
    ['reminded', [start, followUp('2025-10-13', 'reminder')], '2025-10-20', 'overdue', '2025-10-10', 'wait', null],
    [
      'reminded in vain',
      [start, followUp('2025-10-13', 'reminder')],
      '2025-10-27',
      'overdue',
      '2025-10-10',
      'complain',
      'complaint',
    ],
    [
      'a reminder before the time does not count',
      [start, followUp('2025-10-01', 'reminder')],
      '2025-10-13',
      'overdue',
      '2025-10-10',
      'remind',
      'reminder',
    ],
    [
      'asked for identity',
      [start, reply('2025-09-15', 'identityDemanded')],
      '2025-09-16',
      'questioned',
      '2025-10-10',
      'answerIdentity',
      'identityDemand',
    ],
    [
      'asked which data',
      [start, reply('2025-09-15', 'clarificationAsked')],
      '2025-09-16',
      'questioned',
      '2025-10-10',
      'answerQuestion',
      'free',
    ],
    [
      'identity demand contested',
      [start, reply('2025-09-15', 'identityDemanded'), followUp('2025-09-16', 'identityDemand')],
      '2025-09-17',
      'running',
      '2025-10-10',
      'wait',
      null,
    ],
    [
      'answered the question',
      [start, reply('2025-09-15', 'identityDemanded'), answer('2025-09-17')],
      '2025-09-18',
      'running',
      '2025-10-10',
      'wait',
      null,
    ],
    [
      'question not accepted does not stop the clock',
      [start, reply('2025-09-15', 'identityDemanded')],
      '2025-10-11',
      'overdue',
      '2025-10-10',
      'answerIdentity',
      'identityDemand',
    ],
    [
      'sent to a form',
      [start, reply('2025-09-15', 'formDemanded')],
      '2025-09-16',
      'running',
      '2025-10-10',
      'objectToForm',
      'formDemand',
    ],
    [
      'form refused',
      [start, reply('2025-09-15', 'formDemanded'), followUp('2025-09-16', 'formDemand')],
      '2025-09-17',
      'running',
      '2025-10-10',
      'wait',
      null,
    ],
    [
      'asked for money',
      [start, reply('2025-09-15', 'feeDemanded')],
      '2025-09-16',
      'running',
      '2025-10-10',
      'contestFee',
      'refusalOrFee',
    ],
    [
      'not them',
      [start, reply('2025-09-15', 'wrongAddressee')],
      '2025-09-16',
      'running',
      '2025-10-10',
      'findController',
      null,
    ],
    [
      'extended in time',
      [start, reply('2025-10-10', 'extended', { withReasons: true })],
      '2025-10-20',
      'extended',
      '2025-12-10',
      'wait',
      null,
    ],
    [
      'extended, reasons not noted',
      [start, reply('2025-10-10', 'extended')],
      '2025-10-20',
      'extended',
      '2025-12-10',
      'wait',
      null,
    ],
    [
      'extended, then silence',
      [start, reply('2025-10-10', 'extended', { withReasons: true })],
      '2025-12-11',
      'overdue',
      '2025-12-10',
      'remind',
      'reminder',
    ],
    [
      'extended without reasons',
      [start, reply('2025-10-01', 'extended', { withReasons: false })],
      '2025-10-02',
      'extendedLate',
      '2025-10-10',
      'objectToExtension',
      'extensionRejected',
    ],
    [
      'extended too late',
      [start, reply('2025-10-11', 'extended', { withReasons: true })],
      '2025-10-13',
      'overdue',
      '2025-10-10',
      'remind',
      'reminder',
    ],
    [
      'delivered',
      [start, reply('2025-09-30', 'delivered')],
      '2025-11-30',
      'answered',
      '2025-10-10',
      'checkAnswer',
      null,
    ],
    [
      'no data held',
      [start, reply('2025-09-30', 'noData')],
      '2025-10-01',
      'answered',
      '2025-10-10',
      'checkAnswer',
      null,
    ],
    [
      'part of it',
      [start, reply('2025-09-30', 'partly')],
      '2025-10-01',
      'partial',
      '2025-10-10',
      'askForRest',
      'incompleteAnswer',
    ],
    [
      'asked for the rest',
      [start, reply('2025-09-30', 'partly'), followUp('2025-10-01', 'incompleteAnswer')],
      '2025-10-05',
      'partial',
      '2025-10-10',
      'wait',
      null,
    ],
    [
      'asked for the rest in vain',
      [start, reply('2025-09-30', 'partly'), followUp('2025-10-01', 'incompleteAnswer')],
      '2025-10-15',
      'partial',
      '2025-10-10',
      'complain',
      'complaint',
    ],
    [
      'the rest came',
      [start, reply('2025-09-30', 'partly'), reply('2025-10-06', 'delivered')],
      '2025-10-07',
      'answered',
      '2025-10-10',
      'checkAnswer',
      null,
    ],
    [
      'refused',
      [start, reply('2025-09-30', 'refused')],
      '2025-10-01',
      'refused',
      '2025-10-10',
      'contestRefusal',
      'refusalOrFee',
    ],
    ['complained', [start, complain('2025-10-20')], '2025-11-01', 'complained', '2025-10-10', 'waitForAuthority', null],
    [
      'the authority is silent',
      [start, complain('2025-10-20')],
      '2026-01-21',
      'complained',
      '2025-10-10',
      'askAuthority',
      'free',
    ],
    [
      'answered after the complaint',
      [start, complain('2025-10-20'), reply('2025-11-03', 'delivered')],
      '2025-11-04',
      'answered',
      '2025-10-10',
      'checkAnswer',
      null,
    ],
    [
      'closed',
      [start, reply('2025-09-30', 'delivered'), close('2025-10-02')],
      '2025-12-30',
      'closed',
      '2025-10-10',
      'none',
      null,
    ],
    [
      'reopened',
      [start, close('2025-10-02'), reopen('2025-10-03')],
      '2025-10-04',
      'running',
      '2025-10-10',
      'wait',
      null,
    ],
    [
      'an automatic reply is no answer',
      [start, reply('2025-09-10', 'automatic')],
      '2025-10-11',
      'overdue',
      '2025-10-10',
      'remind',
      'reminder',
    ],
    [
      'a note changes nothing',
      [start, ['2025-09-12', { type: 'note', text: 'called' }]],
      '2025-09-13',
      'running',
      '2025-10-10',
      'wait',
      null,
    ],
  ])('%s', (_what, steps, today, state, due, key, letter) => {
    const status = derive(steps, today);
    expect([status.state, status.due?.due ?? null, status.nextStep.key, status.nextStep.letter]).toEqual([
      state,
      due,
      key,
      letter,
    ]);
    expect(status.phase).not.toBe('overdue');
  });
});

describe('what came twice', () => {
  it('refused and complained on one day is complained', () =>
    expect(derive([start, reply('2025-09-30', 'refused'), complain('2025-09-30')], '2025-10-01').state).toBe(
      'complained',
    ));
  it('complained and answered on one day is answered', () =>
    expect(derive([start, complain('2025-10-20'), reply('2025-10-20', 'delivered')], '2025-10-21').state).toBe(
      'answered',
    ));
  it('a second complaint is one', () => {
    const steps = [start, complain('2025-10-20'), reply('2025-10-27', 'refused'), complain('2025-11-03')];
    expect(derive(steps, '2025-11-04').authorityDue?.due).toBe('2026-02-03');
    expect(derive(steps, '2025-11-04').state).toBe('complained');
  });
  it('the first notice of extension counts, a later one does not undo it', () => {
    const first = reply('2025-10-01', 'extended', { withReasons: true });
    const second = reply('2025-11-20', 'extended', { withReasons: false });
    expect(derive([start, first, second], '2025-11-21').state).toBe('extended');
  });
  it('a question is answered by the first answer', () => {
    const asked = [start, reply('2025-09-15', 'identityDemanded'), accept('2025-09-16', 1)];
    expect(derive([...asked, answer('2025-09-22'), answer('2025-09-29')], '2025-09-30').due?.due).toBe('2025-10-17');
  });
  it('a wrong addressee does not show that the controller received it', () => {
    const steps = [sent('2025-09-03', 'post'), reply('2025-09-05', 'wrongAddressee')];
    expect(derive(steps, '2025-09-06').receivedOn).toBe('2025-09-10');
  });
});

describe('other letters that fit', () => {
  const late = [start, reply('2025-10-11', 'extended', { withReasons: true })];

  it('after a late notice the objection to it', () =>
    expect(derive(late, '2025-10-13').nextStep.alternatives).toEqual(['extensionRejected', 'complaint']));
  it('and once sent, patience', () => {
    const steps = [...late, followUp('2025-10-13', 'extensionRejected')];
    expect(derive(steps, '2025-10-14').nextStep).toEqual({
      key: 'wait',
      letter: null,
      alternatives: ['complaint'],
      until: '2025-10-27',
    });
  });
  it('a letter may hold several kinds', () => {
    const steps = [start, reply('2025-09-30', 'partly'), followUp('2025-10-01', 'free', 'refusalOrFee')];
    expect(derive(steps, '2025-10-05').nextStep.key).toBe('wait');
  });
});

describe('an answer that was looked at', () => {
  it.each<[what: string, steps: Step[], state: string, step: string, unchecked: string | null]>([
    ['not yet', [start, reply('2025-09-20', 'delivered')], 'answered', 'checkAnswer', 'e1'],
    ['and is enough', [start, reply('2025-09-20', 'delivered'), look('2025-09-21', 1)], 'answered', 'done', null],
    ['a refusal left at that', [start, reply('2025-09-20', 'refused'), look('2025-09-21', 1)], 'refused', 'done', null],
    ['a part left at that', [start, reply('2025-09-20', 'partly'), look('2025-09-21', 1)], 'partial', 'done', null],
    [
      'the first of two',
      [start, reply('2025-09-20', 'partly'), look('2025-09-21', 1), reply('2025-09-25', 'delivered')],
      'answered',
      'checkAnswer',
      'e3',
    ],
    [
      'which was a mistake',
      [start, reply('2025-09-20', 'delivered'), look('2025-09-21', 1), correct('2025-09-22', 2)],
      'answered',
      'checkAnswer',
      'e1',
    ],
    [
      'another entry',
      [start, reply('2025-09-20', 'delivered'), look('2025-09-21', 0)],
      'answered',
      'checkAnswer',
      'e1',
    ],
  ])('%s', (_, steps, state, step, unchecked) => {
    const status = derive(steps, '2025-10-01');
    expect([status.state, status.nextStep.key, status.unchecked]).toEqual([state, step, unchecked]);
    expect(countNeedingAction([status])).toBe(step === 'done' ? 0 : 1);
  });
});

// Received on 6 December 2026: due on 6 January 2027, a Wednesday and Epiphany: a holiday in Sweden, Austria and Bavaria.
describe('a place that was changed', () => {
  it.each<[what: string, steps: Step[], due: string, place: string | null]>([
    ['not', [sent('2026-10-06')], '2026-11-06', 'SE'],
    ['to where the day is a holiday', [sent('2026-12-06'), move('2026-12-08', 'DE-BY')], '2027-01-07', 'DE-BY'],
    ['to another region', [sent('2026-12-06'), move('2026-12-08', 'DE-BE')], '2027-01-06', 'DE-BE'],
    ['to unknown', [sent('2026-12-06'), move('2026-12-08', null)], '2027-01-06', null],
    ['twice', [sent('2026-12-06'), move('2026-12-08', null), move('2026-12-09', 'AT')], '2027-01-07', 'AT'],
    [
      'and back by a correction',
      [sent('2026-12-06'), move('2026-12-08', null), correct('2026-12-09', 1)],
      '2027-01-07',
      'SE',
    ],
  ])('%s', (_, steps, due, place) => {
    const status = derive(steps, '2026-12-20');
    expect([status.due?.due, status.place]).toEqual([due, place]);
  });
});

// Received on 10 September 2025. Switzerland: 30 days, so 10 October, a Friday. With ten days to think over a fee asked for
// on the 15th: 30 days after the 25th, so 25 October, a Saturday.
describe('a fee', () => {
  const fee = reply('2025-09-15', 'feeDemanded');
  it.each<
    [what: string, regime: Regime, steps: Step[], today: string, due: string, step: string, until: string | null]
  >([
    [
      'moves nothing in the EU',
      'eu',
      [start, fee, accept('2025-09-16', 1)],
      '2025-09-20',
      '2025-10-10',
      'contestFee',
      null,
    ],
    [
      'nor when paid',
      'eu',
      [start, fee, accept('2025-09-16', 1), answer('2025-09-18')],
      '2025-09-20',
      '2025-10-10',
      'wait',
      '2025-10-10',
    ],
    ['has to be agreed to in Switzerland', 'ch', [start, fee], '2025-09-20', '2025-10-10', 'contestFee', '2025-09-25'],
    [
      'and once it is, the 30 days begin after the ten',
      'ch',
      [start, fee, answer('2025-09-18')],
      '2025-09-20',
      '2025-10-25',
      'wait',
      '2025-10-25',
    ],
    ['agreed to too late', 'ch', [start, fee, answer('2025-09-26')], '2025-09-27', '2025-10-10', 'wait', '2025-10-10'],
    [
      'contested',
      'ch',
      [start, fee, followUp('2025-09-18', 'refusalOrFee')],
      '2025-09-20',
      '2025-10-10',
      'wait',
      '2025-10-10',
    ],
    [
      'that was justified begins the month anew in the UK, when paid',
      'uk',
      [start, fee, accept('2025-09-16', 1), answer('2025-09-18')],
      '2025-09-20',
      '2025-10-20',
      'wait',
      '2025-10-20',
    ],
    [
      'not taken for justified',
      'uk',
      [start, fee, answer('2025-09-18')],
      '2025-09-20',
      '2025-10-10',
      'wait',
      '2025-10-10',
    ],
  ])('%s (%s)', (_, regime, steps, today, due, step, until) => {
    const place = { eu: 'SE', uk: 'GB', ch: 'CH' }[regime];
    const status = derive(steps, today, regime, place);
    expect([status.due?.due, status.nextStep.key, status.nextStep.until]).toEqual([due, step, until]);
  });
  it('that nobody agreed to in ten days is said to end a Swiss request', () => {
    const keys = (today: string) => derive([start, fee], today, 'ch', 'CH').reasons.map(({ key }) => key);
    expect(keys('2025-09-25')).toContain('feeToUphold');
    expect(keys('2025-09-26')).toContain('feeNotUpheld');
  });
});

describe('corrections', () => {
  const wrong = [start, reply('2025-09-30', 'refused')];

  it('take an entry out', () =>
    expect(derive([...wrong, correct('2025-10-01', 1)], '2025-10-02').state).toBe('running'));
  it('can be corrected in turn', () =>
    expect(derive([...wrong, correct('2025-10-01', 1), correct('2025-10-02', 2)], '2025-10-03').state).toBe('refused'));
  it('reach back only', () => {
    const steps: Step[] = [start, correct('2025-10-01', 2), reply('2025-09-30', 'refused')];
    expect(derive(steps, '2025-10-02').state).toBe('refused');
  });
  it('of a day of receipt brings back the proposal', () => {
    const steps = [start, received('2025-09-20'), correct('2025-09-21', 1)];
    expect(derive(steps, '2025-09-22').receivedOn).toBe('2025-09-10');
  });
  it('naming themselves or nothing do nothing', () => {
    expect(derive([start, correct('2025-10-01', 1), correct('2025-10-01', 9)], '2025-10-02').state).toBe('running');
  });
});

describe('receipt', () => {
  it('cannot be later than the first reply', () => {
    const status = derive([sent('2025-09-03', 'post'), reply('2025-09-05', 'acknowledged')], '2025-09-06');
    expect([status.state, status.receivedOn, status.due?.flags.estimated]).toEqual(['running', '2025-09-05', false]);
    expect(status.reasons.map(({ key }) => key)).toContain('receiptProvenByReply');
  });
  it('is estimated for post', () => {
    const status = derive([sent('2025-09-03', 'post')], '2025-09-06');
    expect([status.receivedOn, status.due?.flags.estimated]).toEqual(['2025-09-10', true]);
  });
  it('inland post is quicker', () => {
    const [on, event] = sent('2025-09-03', 'post');
    const within = derive([[on, { ...event, abroad: false } as TimelineEvent]], '2025-09-06');
    expect(within.receivedOn).toBe('2025-09-06');
  });
  it('the last entry holds', () =>
    expect(derive([start, received('2025-09-11'), received('2025-09-12')], '2025-09-13').receivedOn).toBe(
      '2025-09-12',
    ));
});

describe('suspension', () => {
  const asked = [start, reply('2025-09-15', 'identityDemanded')];

  it('shows the date without and with it', () => {
    const status = derive([...asked, answer('2025-09-22')], '2025-09-23');
    expect([status.due?.due, status.dueWithout?.due, status.dueWith?.due]).toEqual([
      '2025-10-10',
      '2025-10-10',
      '2025-10-17',
    ]);
    expect(status.reasons).toContainEqual({
      key: 'questionNotAccepted',
      values: { on: '2025-09-15', kind: 'identity' },
    });
  });
  it('moves the date once the person takes it for justified', () => {
    const status = derive([...asked, accept('2025-09-16', 1), answer('2025-09-22')], '2025-09-23');
    expect([status.due?.due, status.state]).toEqual(['2025-10-17', 'running']);
  });
  it('stands while an accepted question is open', () => {
    const status = derive([...asked, accept('2025-09-16', 1)], '2025-11-20');
    expect([status.state, status.paused, status.watch]).toEqual(['questioned', true, null]);
  });
  it('starts anew for identity in the United Kingdom', () => {
    const steps = [...asked, accept('2025-09-16', 1), answer('2025-09-22')];
    expect(derive(steps, '2025-09-23', 'uk', 'GB-ENG').due?.due).toBe('2025-10-22');
  });
  it('keeps a notice of extension in time', () => {
    const late = reply('2025-10-15', 'extended', { withReasons: true });
    expect(derive([...asked, answer('2025-09-22'), late], '2025-10-16').state).toBe('overdue');
    expect(derive([...asked, accept('2025-09-16', 1), answer('2025-09-22'), late], '2025-10-16').state).toBe(
      'extended',
    );
  });
});

describe('doubt is to the controller', () => {
  it('on a day that may be a holiday', () => {
    const steps = [sent('2025-11-24')];
    expect(derive(steps, '2025-12-28').state).toBe('running');
    expect(derive(steps, '2025-12-28').reasons).toContainEqual({
      key: 'mayStillBeInTime',
      values: { due: '2025-12-24', latest: '2025-12-29' },
    });
    expect(derive(steps, '2025-12-30').state).toBe('overdue');
  });
  it('in Switzerland until the next weekday', () => {
    const steps = [sent('2025-03-06')];
    expect(derive(steps, '2025-04-07', 'ch', 'CH').state).toBe('running');
    expect(derive(steps, '2025-04-08', 'ch', 'CH').state).toBe('overdue');
  });
  it('a Swiss controller that names a day has until then', () => {
    const steps = [sent('2025-03-03'), reply('2025-03-20', 'extended', { withReasons: true, until: '2025-05-15' })];
    const status = derive(steps, '2025-04-20', 'ch', 'CH');
    expect([status.state, status.due?.due]).toEqual(['extended', '2025-05-15']);
  });
});

describe('figures', () => {
  it.each<[on: string, daysTaken: number, daysInHand: number, late: boolean]>([
    ['2025-09-30', 20, 10, false],
    ['2025-10-10', 30, 0, false],
    ['2025-10-15', 35, -5, true],
  ])('answered on %s', (on, daysTaken, daysInHand, late) =>
    expect(derive([start, reply(on, 'delivered')], '2025-11-01').answer).toEqual({ on, daysTaken, daysInHand, late }),
  );
});

describe('the authority', () => {
  it('is watched by the holidays of its own place', () => {
    const status = derive([start, complain('2026-10-06', 'DE-BY-private')], '2026-10-10');
    expect(status.watch).toEqual({ what: 'authority', on: '2027-01-07', latest: '2027-01-07' });
  });
  it('with a typed name counts weekends only and says so', () =>
    expect(derive([start, complain('2026-10-06', 'Datatilsynet')], '2026-10-10').authorityDue?.flags.estimated).toBe(
      true,
    ));
  it('has no such period in Switzerland', () =>
    expect(derive([start, complain('2025-10-20', 'CH')], '2025-10-21', 'ch', 'CH').authorityDue).toBeNull());
});

describe('order', () => {
  it('is that of the days, not of the writing down', () => {
    const steps: Step[] = [start, reply('2025-10-06', 'delivered'), reply('2025-09-30', 'partly')];
    expect(derive(steps, '2025-10-07').state).toBe('answered');
  });
});

describe('the badge', () => {
  it('counts what needs doing', () => {
    const statuses = [
      derive([start], '2025-09-12'),
      derive([start], '2025-10-11'),
      derive([start, reply('2025-09-15', 'identityDemanded')], '2025-09-16'),
      derive([start, close('2025-10-02')], '2025-10-11'),
    ];
    expect(countNeedingAction(statuses)).toBe(2);
  });
});
