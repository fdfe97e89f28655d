// Who decides and how to reach them: Art. 13(1)(a) and (b), and Art. 27.

import type { Controller, Dpo, NamedParty } from '../../lib/model/controller.ts';
import type { PolicySummary } from '../../lib/model/policy-summary.ts';
import { EmailText, PageText } from '../base/PageText.tsx';
import { useWords } from '../hooks/words.tsx';
import { Line } from './Line.tsx';
import { NotStated, NotStatedLine } from './NotStated.tsx';
import { evidenceFor } from './phrase-facts.ts';
import { Section } from './Section.tsx';

export function Who({ summary, open }: { summary: PolicySummary; open: boolean }) {
  const t = useWords();
  const { controller, dpo, representative, jointControllers, requestForm } = summary;
  const name = controller?.name;
  return (
    <Section
      name="who"
      title={t('sectionWho')}
      gist={name ? <PageText text={name} longest={80} /> : t('notStated')}
      open={open}
    >
      <div class="lines">
        <ControllerLines controller={controller} />
        <Parties label={t('jointController')} parties={jointControllers} />
        <DpoLine dpo={dpo} />
        {requestForm && (
          <Line label={t('webFormAddress')} evidence={requestForm.evidence}>
            <PageText text={URL.parse(requestForm.url)?.host ?? requestForm.url} longest={100} />
          </Line>
        )}
        <Parties label={t('representative')} parties={representative ? [representative] : []} />
      </div>
    </Section>
  );
}

function ControllerLines({ controller }: { controller: Controller | null }) {
  const t = useWords();
  const { name = null, registrationNumber, address, emails = [], phone, evidence = [] } = controller ?? {};
  return (
    <>
      {name ? (
        <Line label={t('controllerName')} evidence={evidenceFor(name, evidence)} main>
          <PageText text={name} longest={160} />
        </Line>
      ) : (
        <NotStatedLine label={t('controllerName')} article="13 1 a" />
      )}
      {registrationNumber && (
        <Line label={t('registrationNumber')} evidence={evidenceFor(registrationNumber, evidence)}>
          <PageText text={registrationNumber} longest={40} />
        </Line>
      )}
      {address ? (
        <Line label={t('postalAddress')} evidence={evidenceFor(address.postalCode ?? address.text, evidence)}>
          <PageText text={address.text} longest={240} />
        </Line>
      ) : (
        // Art. 13(1)(a) asks for contact details and leaves open which: a policy with another way has told them.
        <NotStatedLine label={t('postalAddress')} article={emails.length || phone ? undefined : '13 1 a'} />
      )}
      {emails.slice(0, 4).map((email, index) => (
        <Line key={email} label={index === 0 ? t('emailAddress') : ' '} evidence={evidenceFor(email, evidence)}>
          <EmailText address={email} />
        </Line>
      ))}
      {emails.length === 0 && <NotStatedLine label={t('emailAddress')} />}
      {phone && (
        <Line label={t('phone')} evidence={evidenceFor(phone, evidence)}>
          <PageText text={phone} longest={40} />
        </Line>
      )}
    </>
  );
}

function DpoLine({ dpo }: { dpo: Dpo | null }) {
  const t = useWords();
  // Art. 13(1)(b) asks for it "where applicable": not every controller has to have one.
  if (!dpo) {
    return (
      <div class="line-still">
        <span class="line-label">{t('dpo')}</span>
        <span class="line-value">
          <NotStated article="13 1 b" unless="dpoMaybeNotNeeded" />
        </span>
      </div>
    );
  }
  const parts = [dpo.name, dpo.email].filter((part) => part !== undefined);
  return (
    <Line label={t('dpo')} evidence={dpo.evidence}>
      {parts.length === 0 && t('dpoUnnamed')}
      {parts.map((part) => (
        <div key={part}>
          {part.includes('@') ? <EmailText address={part} /> : <PageText text={part} longest={160} />}
        </div>
      ))}
    </Line>
  );
}

function Parties({ label, parties }: { label: string; parties: NamedParty[] }) {
  return parties.slice(0, 6).map((party) => (
    <Line key={party.name} label={label} evidence={party.evidence}>
      <PageText text={party.name} longest={160} />
    </Line>
  ));
}
