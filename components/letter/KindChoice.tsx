// What the person wants: one right or several. The two that most people come for stand first.

import { type RequestKind, requestKinds } from '../../lib/model/rights-request.ts';
import { phraseArticle } from '../base/phrase.ts';
import { useWords, type Words } from '../hooks/words.tsx';
import { wordKeyFor } from '../policy/phrase-facts.ts';

/** The article each request rests on; the letter itself cites what its language and law need. */
const articleOf: Record<RequestKind, string> = {
  access: '15',
  copy: '15 3',
  rectification: '16',
  erasure: '17',
  restriction: '18',
  portability: '20',
  objection: '21 1',
  marketingObjection: '21 2',
  withdrawal: '7 3',
  automatedDecision: '22',
};

const firstKinds: RequestKind[] = ['access', 'erasure'];

interface KindChoiceProps {
  chosen: readonly string[];
  onChoose(kinds: RequestKind[]): void;
}

export function KindChoice({ chosen, onChoose }: KindChoiceProps) {
  const t = useWords();
  const toggle = (kind: RequestKind) =>
    onChoose(requestKinds.filter((each) => (each === kind ? !chosen.includes(each) : chosen.includes(each))));
  const others = requestKinds.filter((kind) => !firstKinds.includes(kind));
  const box = (kind: RequestKind) => (
    <KindBox key={kind} kind={kind} chosen={chosen.includes(kind)} onToggle={() => toggle(kind)} t={t} />
  );
  return (
    <fieldset class="stack kinds">
      <legend>{t('whatDoYouWant')}</legend>
      <div class="kind-grid">{firstKinds.map(box)}</div>
      <details open={others.some((kind) => chosen.includes(kind))}>
        <summary>{t('moreRights')}</summary>
        <div class="kind-grid">{others.map(box)}</div>
      </details>
    </fieldset>
  );
}

interface KindBoxProps {
  kind: RequestKind;
  chosen: boolean;
  onToggle(): void;
  t: Words;
}

function KindBox({ kind, chosen, onToggle, t }: KindBoxProps) {
  return (
    <label class="kind">
      <input type="checkbox" name="kind" value={kind} checked={chosen} onChange={onToggle} />
      <span>
        <span class="kind-name">{t(wordKeyFor('kind', kind))}</span>
        <span class="soft small">
          {t(wordKeyFor('kindMeans', kind))} · {phraseArticle(t, articleOf[kind])}
        </span>
      </span>
    </label>
  );
}
