// What a follow-up needs: days and offers. The earlier letter, its day and its reference come from the case.

import type {
  ComplaintAsk,
  ComplaintEnclosure,
  IdentityOffer,
  LetterFields,
  MissingItem,
} from '../../lib/letters/letter-request.ts';
import type { LetterKind } from '../../lib/model/rights-request.ts';
import { CheckField } from '../base/CheckField.tsx';
import { ChoiceField } from '../base/ChoiceField.tsx';
import { TextField } from '../base/TextField.tsx';
import { useWords, type WordKey } from '../hooks/words.tsx';
import { wordKeyFor } from '../policy/phrase-facts.ts';
import { AuthorityFields } from './AuthorityFields.tsx';
import type { DetailsProps } from './DetailLines.tsx';

const offers: IdentityOffer[] = ['code', 'login', 'order', 'callBack'];
const asks: ComplaintAsk[] = ['comply', 'rectify', 'ban', 'reprimand'];
const enclosures: ComplaintEnclosure[] = ['letters', 'answers', 'proof', 'policy'];

export const missingItems: MissingItem[] = [
  'copy',
  'purposes',
  'legalBasis',
  'categories',
  'recipients',
  'retention',
  'source',
  'transfers',
  'automated',
  'rights',
  'complaint',
  'file',
  'confirmation',
  'recipientsTold',
  'reasons',
  'keptData',
  'compellingGrounds',
];

export function FollowUpDetails({ kind, fields, onChange }: DetailsProps & { kind: LetterKind }) {
  const Details = detailsOf[kind];
  return Details ? <Details fields={fields} onChange={onChange} /> : null;
}

const detailsOf: Partial<Record<LetterKind, (props: DetailsProps) => preact.JSX.Element>> = {
  reminder: NewDate,
  identityDemand: IdentityDemand,
  incompleteAnswer: IncompleteAnswer,
  extensionRejected: ExtensionRejected,
  refusalOrFee: RefusalOrFee,
  complaint: Complaint,
  free: FreeLetter,
};

function NewDate({ fields, onChange }: DetailsProps) {
  const t = useWords();
  return (
    <TextField
      label={t('newDate')}
      hint={t('newDateHint')}
      value={fields.followUp.newDate ?? ''}
      onText={(newDate) => onChange({ followUp: { ...fields.followUp, newDate: newDate || null } })}
      field={{ name: 'newDate', type: 'date' }}
    />
  );
}

function RepliedOn({ fields, onChange }: DetailsProps) {
  const t = useWords();
  return (
    <TextField
      label={t('repliedOn')}
      value={fields.followUp.repliedOn ?? ''}
      onText={(repliedOn) => onChange({ followUp: { ...fields.followUp, repliedOn: repliedOn || null } })}
      field={{ name: 'repliedOn', type: 'date' }}
    />
  );
}

interface TickListProps<Key extends string> {
  legend: WordKey;
  name: string;
  keys: Key[];
  chosen: readonly Key[];
  wordFor(key: Key): WordKey;
  onChoose(keys: Key[]): void;
}

function TickList<Key extends string>({ legend, name, keys, chosen, wordFor, onChoose }: TickListProps<Key>) {
  const t = useWords();
  return (
    <fieldset class="stack tight">
      <legend>{t(legend)}</legend>
      {keys.map((key, index) => (
        <CheckField
          key={key}
          name={index === 0 ? name : undefined}
          checked={chosen.includes(key)}
          onCheck={(on) => onChoose(keys.filter((each) => (each === key ? on : chosen.includes(each))))}
        >
          {t(wordFor(key))}
        </CheckField>
      ))}
    </fieldset>
  );
}

function IdentityDemand({ fields, onChange }: DetailsProps) {
  const t = useWords();
  const { identityDemand } = fields;
  const change = (part: Partial<typeof identityDemand>) => onChange({ identityDemand: { ...identityDemand, ...part } });
  return (
    <>
      <TickList
        legend="identityOffers"
        name="identityOffers"
        keys={offers}
        chosen={identityDemand.offers}
        wordFor={(key) => wordKeyFor('offer', key)}
        onChoose={(chosen) => change({ offers: chosen })}
      />
      <CheckField checked={identityDemand.sensitive} onCheck={(sensitive) => change({ sensitive })}>
        {t('identitySensitive')}
      </CheckField>
      <CheckField checked={identityDemand.linkByMark} onCheck={(linkByMark) => change({ linkByMark })}>
        {t('identityLinkByMark')}
      </CheckField>
      <CheckField checked={identityDemand.redactedCopy} onCheck={(redactedCopy) => change({ redactedCopy })}>
        {t('identityRedactedCopy')}
      </CheckField>
    </>
  );
}

function IncompleteAnswer({ fields, onChange }: DetailsProps) {
  return (
    <>
      <RepliedOn fields={fields} onChange={onChange} />
      <TickList
        legend="whatIsMissing"
        name="missingItems"
        keys={missingItems}
        chosen={fields.incompleteAnswer.missing}
        wordFor={(key) => wordKeyFor('missing', key)}
        onChoose={(missing) => onChange({ incompleteAnswer: { missing } })}
      />
      <NewDate fields={fields} onChange={onChange} />
    </>
  );
}

function ExtensionRejected({ fields, onChange }: DetailsProps) {
  const t = useWords();
  const { fault } = fields.extensionRejected;
  return (
    <>
      <RepliedOn fields={fields} onChange={onChange} />
      <ChoiceField
        label={t('extensionFault')}
        name="extensionFault"
        value={fault ?? ''}
        options={[
          { value: '', label: t('chooseOne') },
          { value: 'late', label: t('extensionFaultLate') },
          { value: 'noReasons', label: t('extensionFaultNoReasons') },
          { value: 'notComplex', label: t('extensionFaultNotComplex') },
        ]}
        onChoice={(chosen) =>
          onChange({
            extensionRejected: { fault: chosen === '' ? null : (chosen as 'late' | 'noReasons' | 'notComplex') },
          })
        }
      />
      <NewDate fields={fields} onChange={onChange} />
    </>
  );
}

function RefusalOrFee({ fields, onChange }: DetailsProps) {
  const t = useWords();
  const { refusalOrFee } = fields;
  return (
    <>
      <RepliedOn fields={fields} onChange={onChange} />
      <CheckField checked={refusalOrFee.fee} onCheck={(fee) => onChange({ refusalOrFee: { ...refusalOrFee, fee } })}>
        {t('feeAsked')}
      </CheckField>
      <NewDate fields={fields} onChange={onChange} />
    </>
  );
}

function Complaint({ fields, onChange }: DetailsProps) {
  const t = useWords();
  const { complaint } = fields;
  const change = (part: Partial<LetterFields['complaint']>) => onChange({ complaint: { ...complaint, ...part } });
  return (
    <>
      <AuthorityFields complaint={complaint} onChange={change} />
      <TextField
        label={t('complaintData')}
        hint={t('complaintDataHint')}
        value={complaint.data}
        onText={(data) => change({ data })}
        field={{ name: 'complaintData' }}
      />
      <TickList
        legend="complaintAsks"
        name="complaintAsks"
        keys={asks}
        chosen={complaint.asks}
        wordFor={(key) => wordKeyFor('ask', key)}
        onChoose={(chosen) => change({ asks: chosen })}
      />
      <TickList
        legend="complaintEnclosures"
        name="complaintEnclosures"
        keys={enclosures}
        chosen={complaint.enclosures}
        wordFor={(key) => wordKeyFor('enclosure', key)}
        onChoose={(chosen) => change({ enclosures: chosen })}
      />
      <CheckField checked={complaint.nameMayBeGiven} onCheck={(nameMayBeGiven) => change({ nameMayBeGiven })}>
        {t('nameMayBeGiven')}
      </CheckField>
    </>
  );
}

function FreeLetter({ fields, onChange }: DetailsProps) {
  const t = useWords();
  const { free } = fields;
  return (
    <>
      <TextField
        label={t('subject')}
        value={free.subject}
        onText={(subject) => onChange({ free: { ...free, subject } })}
        field={{ name: 'freeSubject' }}
      />
      <TextField
        label={t('yourWords')}
        value={free.text}
        onText={(text) => onChange({ free: { ...free, text } })}
        field={{ name: 'freeText', rows: 6 }}
      />
    </>
  );
}
