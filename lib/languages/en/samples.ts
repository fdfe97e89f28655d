// English sentences that the reader must understand, and look-alikes that it must not fall for.

import type { ReadingSamples } from '../reading-samples.ts';

export const samples: ReadingSamples = {
  sentences: [
    {
      text: '## What we collect\n\nWhen you book a table we store your first name, your telephone number and any allergies you mention.',
      gives: { categories: ['name', 'phone', 'health'] },
    },
    {
      text: '## Information we collect\n\nOur servers automatically record your Internet Protocol address, browser type, referring URLs and the pages you viewed.',
      gives: { categories: ['ipAddress', 'device', 'browsing'] },
    },
    {
      text: '## Information we collect\n\nIf you make a purchase, we collect your credit card number, its expiration date and your billing address.',
      gives: { categories: ['payment', 'postalAddress'] },
    },
    {
      text: '## Information we collect\n\nWe may collect demographic information such as your age, gender, household income and ZIP code.',
      gives: { categories: ['birthDate', 'gender', 'income', 'postalAddress'] },
    },
    {
      text: '## Information we collect\n\nWe use clear GIFs, Flash LSOs and web bugs to count visitors.',
      gives: { categories: ['cookies'] },
    },
    {
      text: '## Information we collect\n\nWe look at which links you click, how long you stay and which screens you open.',
      gives: { categories: ['browsing'] },
    },
    {
      text: '## How we share information\n\nWe employ other companies and individuals to perform functions on our behalf.',
      gives: { recipients: ['processors'], sharing: ['shares'] },
    },
    {
      text: '## How we share information\n\nIf ownership of the site changes, your data may be transferred to the new owner.',
      gives: { recipients: ['acquirer'] },
    },
    {
      text: '## How we share information\n\nWe may release information when we believe in good faith that a subpoena, court order or other legal process requires it.',
      gives: { recipients: ['authorities'] },
    },
    {
      text: '## How we share information\n\nAnything you post in our forums can be seen by anyone who visits them.',
      gives: { recipients: ['otherUsers'] },
    },
    {
      text: '## How we share information\n\nWe do not sell, trade, or otherwise transfer to outside parties your personally identifiable information.',
      gives: { sells: ['no'] },
    },
    {
      text: '## How we share information\n\nYour personal information is never disclosed to third parties.',
      gives: { sharing: ['none'] },
    },
    {
      text: '## How long\n\nBooking records are deleted eighteen months after your visit.',
      gives: { periods: ['P18M'] },
    },
    {
      text: '## Retention\n\nBackup copies are overwritten within ninety (90) days.',
      gives: { periods: ['P90D'] },
    },
    {
      text: '## Retention\n\nWe will retain your information for as long as your account is active.',
      gives: { retentionKinds: ['event'] },
    },
    {
      text: '## Retention\n\nWe keep your information for as long as we need it to provide the service.',
      gives: { retentionKinds: ['necessary'] },
    },
    {
      text: '## Your rights\n\nYou may review, update or delete the information in your account at any time by logging in.',
      gives: { rights: ['access', 'rectification', 'erasure'] },
    },
    {
      text: '## Your rights\n\nYou have the right to receive the data you gave us in a form that other services can read.',
      gives: { rights: ['portability'] },
    },
    {
      text: '## Your rights\n\nWhere processing rests on consent you may take it back whenever you like.',
      gives: { rights: ['withdrawConsent'] },
    },
    {
      text: '## Your rights\n\nYou may ask for a person to look at a decision that was made by a computer.',
      gives: { rights: ['automatedDecision'] },
    },
    {
      text: '## Legal basis\n\nWe process pupils’ data because it is needed for our task in the public interest.',
      gives: { legalBases: ['publicTask'] },
    },
    {
      text: '## Legal basis\n\nIt is necessary for the performance of a contract to which you are party; for the newsletter, Article 6(1)(a) GDPR applies.',
      gives: { legalBases: ['contract', 'consent'] },
    },
    {
      text: '## International transfers\n\nYour information may be stored and processed in the United States. We rely on the standard contractual clauses.',
      gives: { transfers: ['yes'], countries: ['US'], safeguards: ['scc'] },
    },
    {
      text: '## International transfers\n\nNo personal data are transferred to countries outside the EEA.',
      gives: { transfers: ['no'] },
    },
    {
      text: '## Automated decisions\n\nWe make no decisions about you by automated means alone.',
      gives: { automatedDecisions: ['no'] },
    },
    {
      text: '## Automated decisions\n\nAutomated decision-making does not take place.',
      gives: { automatedDecisions: ['no'] },
    },
    {
      text: '## Who we are\n\nThis website is owned and operated by Quillfeather LLC. Write to privacy [at] quillfeather [dot] example.',
      gives: { controller: ['Quillfeather LLC'], emails: ['privacy@quillfeather.example'] },
    },
    {
      text: '## Who we are\n\nAt Quillfeather LLC, we respect your privacy.',
      gives: { controller: ['Quillfeather LLC'] },
    },
    {
      text: '## Complaints\n\nIn Ireland you can complain to the Data Protection Commission.',
      gives: { authority: ['Data Protection Commission'], rights: ['complaint'] },
    },
    {
      text: '## Data Retention\n\nThere is no limit to how long we hold your records.',
      gives: { retentionKinds: ['indefinite'] },
    },
    {
      text: '## Data Retention\n\nWhen we have no further legitimate need to retain your data we delete it.',
      gives: { retentionKinds: ['necessary'] },
    },
    {
      text: '## Information we collect\n\nWhen you sign in with Facebook we receive your friends list.',
      gives: { categories: ['socialMedia'] },
    },
  ],
  lookAlikes: [
    {
      text: '## Definitions\n\nPersonal data means any information relating to an identified person, for example a name or a photograph.',
      nothing: ['categories'],
    },
    {
      text: '## Cookies\n\nYou can delete cookies by opening the settings of your browser; type our name in the address bar.',
      never: { categories: ['postalAddress', 'name', 'preference'] },
    },
    {
      text: '## What we collect\n\nWe never see or store your card number.',
      gives: { notCollected: ['payment'] },
      nothing: ['categories'],
    },
    {
      text: '## What we collect\n\nWe do not collect information about your health.',
      gives: { notCollected: ['health'] },
      nothing: ['categories'],
    },
    { text: '## What we collect\n\nWe address any concerns quickly.', nothing: ['categories'] },
    { text: '## What we collect\n\nIn order to change it, contact us.', never: { categories: ['purchase'] } },
    {
      text: '## Changes\n\nWe may update this policy and post a message about it on this page.',
      nothing: ['categories', 'recipients'],
    },
    { text: '## Languages\n\nThis policy is available in several languages.', nothing: ['categories'] },
    { text: '## Cookies\n\nThe name of the cookie tells what it does.', never: { categories: ['name'] } },
    {
      text: '## Children\n\nWe do not knowingly collect personal information from children under 13 years of age.',
      nothing: ['categories', 'periods'],
    },
    {
      text: '## Your rights\n\nYou have the right to lodge a complaint with the supervisory authority.',
      nothing: ['recipients'],
    },
    {
      text: '## Sharing\n\nWe do not share your data with advertisers or social networks.',
      nothing: ['recipients'],
    },
    { text: '## About us\n\nWe are not a bank, and no insurance company owns us.', nothing: ['recipients'] },
    {
      text: '## Changes\n\nChanges take effect 30 days after we post them here.',
      nothing: ['periods'],
    },
    { text: '## About us\n\nWe have been in business for more than 10 years.', nothing: ['periods'] },
    {
      text: '## Your rights\n\nWe will respond to your request within one month; we may extend this by two months.',
      nothing: ['periods'],
    },
    { text: '## Contact\n\nWe are not required to appoint a data protection officer.', nothing: ['dpo'] },
    { text: '## Disputes\n\nWe will give notice of any legal proceedings.', nothing: ['legalBases'] },
    { text: '## Purposes\n\nOur videos on the training pages explain how it works.', nothing: ['categories'] },
    {
      text: '## Transfers\n\nWe do not transfer personal data outside the European Economic Area.',
      never: { transfers: ['yes'] },
      nothing: ['countries'],
    },
    {
      text: '## Legal basis\n\nWe send the newsletter only with your consent.',
      gives: { legalBases: ['consent'] },
      nothing: ['safeguards'],
    },
    {
      text: '## Keeping data safe\n\nOnly staff who need it have access to your data, and they are bound by confidentiality.',
      nothing: ['categories'],
    },
  ],
};
