// Erasure and restriction: the two rights that need a ground, and may be for some of the data only.

import type { ErasureGround, RestrictionGround } from '../../lib/letters/letter-request.ts';
import { CheckField } from '../base/CheckField.tsx';
import { ChoiceField } from '../base/ChoiceField.tsx';
import { useWords } from '../hooks/words.tsx';
import { wordKeyFor } from '../policy/phrase-facts.ts';
import { type DetailsProps, Lines } from './DetailLines.tsx';

const erasureGrounds: ErasureGround[] = [
  'notNecessary',
  'consentWithdrawn',
  'objection',
  'unlawful',
  'legalObligation',
  'child',
];
const restrictionGrounds: RestrictionGround[] = ['accuracy', 'unlawful', 'legalClaims', 'objectionPending'];

export function Erasure({ fields, onChange }: DetailsProps) {
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

export function Restriction({ fields, onChange }: DetailsProps) {
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
