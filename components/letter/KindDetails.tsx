// What a right needs besides name and address: which data, which ground, which correction. Shown only for what was
// chosen.

import type { ErasureGround, LetterFields, RestrictionGround } from '../../lib/letters/letter-request.ts';
import type { RequestKind } from '../../lib/model/rights-request.ts';
import { CheckField } from '../base/CheckField.tsx';
import { ChoiceField } from '../base/ChoiceField.tsx';
import { TextField } from '../base/TextField.tsx';
import { useWords, type WordKey } from '../hooks/words.tsx';
import { wordKeyFor } from '../policy/phrase-facts.ts';

export interface DetailsProps {
  fields: LetterFields;
  onChange(part: Partial<LetterFields>): void;
}

const erasureGrounds: ErasureGround[] = [
  'notNecessary',
  'consentWithdrawn',
  'objection',
  'unlawful',
  'legalObligation',
  'child',
];
const restrictionGrounds: RestrictionGround[] = ['accuracy', 'unlawful', 'legalClaims', 'objectionPending'];

const detailsOf: Partial<Record<RequestKind, (props: DetailsProps) => preact.JSX.Element>> = {
  access: Scope,
  rectification: Rectification,
  erasure: Erasure,
  restriction: Restriction,
  portability: Portability,
  objection: Objection,
  marketingObjection: MarketingObjection,
  withdrawal: Withdrawal,
  automatedDecision: AutomatedDecision,
};

export function KindDetails({ kinds, fields, onChange }: DetailsProps & { kinds: readonly string[] }) {
  return Object.entries(detailsOf)
    .filter(([kind]) => kinds.includes(kind))
    .map(([kind, Details]) => <Details key={kind} fields={fields} onChange={onChange} />);
}

/** One thing a line; a line that is being typed may still be empty. */
const linesOf = (text: string) => (text === '' ? [] : text.split('\n'));

interface LinesProps {
  label: WordKey;
  hint: WordKey;
  name: string;
  lines: string[];
  onLines(lines: string[]): void;
}

function Lines({ label, hint, name, lines, onLines }: LinesProps) {
  const t = useWords();
  return (
    <TextField
      label={t(label)}
      hint={t(hint)}
      value={lines.join('\n')}
      onText={(text) => onLines(linesOf(text))}
      field={{ name, rows: 2 }}
    />
  );
}

function Scope({ fields, onChange }: DetailsProps) {
  const t = useWords();
  return (
    <TextField
      label={t('scope')}
      hint={t('scopeHint')}
      value={fields.scope}
      onText={(scope) => onChange({ scope })}
      field={{ name: 'scope' }}
    />
  );
}

function Rectification({ fields, onChange }: DetailsProps) {
  const t = useWords();
  const { rectification } = fields;
  const change = (part: Partial<typeof rectification>) => onChange({ rectification: { ...rectification, ...part } });
  return (
    <>
      <TextField
        label={t('rectificationWrong')}
        value={rectification.wrong}
        onText={(wrong) => change({ wrong })}
        field={{ name: 'correction' }}
      />
      <TextField
        label={t('rectificationRight')}
        value={rectification.right}
        onText={(right) => change({ right })}
        field={{ name: 'correctionRight' }}
      />
      <TextField
        label={t('rectificationSupplement')}
        value={rectification.supplement}
        onText={(supplement) => change({ supplement })}
        field={{ name: 'correctionSupplement' }}
      />
      <CheckField
        checked={rectification.restrictMeanwhile}
        onCheck={(restrictMeanwhile) => change({ restrictMeanwhile })}
      >
        {t('restrictMeanwhile')}
      </CheckField>
    </>
  );
}

function Erasure({ fields, onChange }: DetailsProps) {
  const t = useWords();
  const { erasure } = fields;
  const change = (part: Partial<typeof erasure>) => onChange({ erasure: { ...erasure, ...part } });
  const toggle = (ground: ErasureGround, on: boolean) =>
    change({ grounds: erasureGrounds.filter((each) => (each === ground ? on : erasure.grounds.includes(each))) });
  return (
    <>
      <fieldset class="stack tight">
        <legend>{t('whyErase')}</legend>
        {erasureGrounds.map((ground) => (
          <CheckField
            key={ground}
            name={ground === 'notNecessary' ? 'erasureGround' : undefined}
            checked={erasure.grounds.includes(ground)}
            onCheck={(on) => toggle(ground, on)}
          >
            {t(
              wordKeyFor(
                'ground',
                `erasure-${ground}`.replace(/-(.)/, (_, first: string) => first.toUpperCase()),
              ),
            )}
          </CheckField>
        ))}
      </fieldset>
      <Lines
        label="eraseWhat"
        hint="emptyMeansAll"
        name="eraseWhat"
        lines={erasure.data}
        onLines={(data) => change({ data })}
      />
      <ChoiceField
        label={t('closeAccount')}
        value={erasure.closeAccount === null ? '' : erasure.closeAccount ? 'yes' : 'no'}
        options={[
          { value: '', label: t('closeAccountUnsaid') },
          { value: 'yes', label: t('closeAccountYes') },
          { value: 'no', label: t('closeAccountNo') },
        ]}
        onChoice={(answer) => change({ closeAccount: answer === '' ? null : answer === 'yes' })}
      />
      <CheckField checked={erasure.published} onCheck={(published) => change({ published })}>
        {t('erasePublished')}
      </CheckField>
    </>
  );
}

function Restriction({ fields, onChange }: DetailsProps) {
  const t = useWords();
  const { restriction } = fields;
  const change = (part: Partial<typeof restriction>) => onChange({ restriction: { ...restriction, ...part } });
  return (
    <>
      <ChoiceField
        label={t('whyRestrict')}
        name="restrictionGround"
        value={restriction.ground ?? ''}
        options={[
          { value: '', label: t('chooseOne') },
          ...restrictionGrounds.map((value) => ({
            value,
            label: t(wordKeyFor('ground', `restriction${value.charAt(0).toUpperCase()}${value.slice(1)}`)),
          })),
        ]}
        onChoice={(ground) => change({ ground: ground === '' ? null : (ground as RestrictionGround) })}
      />
      <Lines
        label="restrictWhat"
        hint="emptyMeansAll"
        name="restrictWhat"
        lines={restriction.data}
        onLines={(data) => change({ data })}
      />
    </>
  );
}

function Portability({ fields, onChange }: DetailsProps) {
  const t = useWords();
  return (
    <TextField
      label={t('newController')}
      hint={t('newControllerHint')}
      value={fields.portability.newController}
      onText={(newController) => onChange({ portability: { newController } })}
    />
  );
}

function Objection({ fields, onChange }: DetailsProps) {
  const t = useWords();
  const { objection } = fields;
  const change = (part: Partial<typeof objection>) => onChange({ objection: { ...objection, ...part } });
  return (
    <>
      <Lines
        label="objectTo"
        hint="oneALine"
        name="objectionProcessing"
        lines={objection.processing}
        onLines={(processing) => change({ processing })}
      />
      <TextField
        label={t('yourSituation')}
        hint={t('yourSituationHint')}
        value={objection.situation}
        onText={(situation) => change({ situation })}
        field={{ name: 'objectionSituation', rows: 3 }}
      />
    </>
  );
}

function MarketingObjection({ fields, onChange }: DetailsProps) {
  const t = useWords();
  const { marketingObjection } = fields;
  const change = (part: Partial<typeof marketingObjection>) =>
    onChange({ marketingObjection: { ...marketingObjection, ...part } });
  return (
    <>
      <CheckField checked={marketingObjection.askSource} onCheck={(askSource) => change({ askSource })}>
        {t('marketingAskSource')}
      </CheckField>
      <CheckField checked={marketingObjection.erase} onCheck={(erase) => change({ erase })}>
        {t('marketingErase')}
      </CheckField>
    </>
  );
}

function Withdrawal({ fields, onChange }: DetailsProps) {
  return (
    <Lines
      label="withdrawWhat"
      hint="emptyMeansAllConsents"
      name="consents"
      lines={fields.withdrawal.consents}
      onLines={(consents) => onChange({ withdrawal: { consents } })}
    />
  );
}

function AutomatedDecision({ fields, onChange }: DetailsProps) {
  const t = useWords();
  const { automatedDecision } = fields;
  const change = (part: Partial<typeof automatedDecision>) =>
    onChange({ automatedDecision: { ...automatedDecision, ...part } });
  return (
    <>
      <Lines
        label="whichDecision"
        hint="oneALine"
        name="decision"
        lines={automatedDecision.decisions}
        onLines={(decisions) => change({ decisions })}
      />
      <TextField
        label={t('yourView')}
        hint={t('yourViewHint')}
        value={automatedDecision.view}
        onText={(view) => change({ view })}
        field={{ name: 'view', rows: 3 }}
      />
    </>
  );
}
