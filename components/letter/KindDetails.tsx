// What a right needs besides name and address: which data, which ground, which correction. Shown only for what was
// chosen.

import type { RequestKind } from '../../lib/model/rights-request.ts';
import { CheckField } from '../base/CheckField.tsx';
import { TextField } from '../base/TextField.tsx';
import { useWords } from '../hooks/words.tsx';
import { type DetailsProps, Lines } from './DetailLines.tsx';
import { Erasure, Restriction } from './GroundDetails.tsx';

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
