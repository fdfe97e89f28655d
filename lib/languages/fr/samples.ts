// French sentences that the reader must understand, and look-alikes that it must not fall for.

import type { ReadingSamples } from '../reading-samples.ts';

export const samples: ReadingSamples = {
  sentences: [
    {
      text: '## Données collectées\n\nLors de votre adhésion, nous recueillons vos nom et prénom, votre date de naissance, votre courriel et votre certificat médical.',
      gives: { categories: ['name', 'birthDate', 'email', 'health'] },
    },
    {
      text: '## Données collectées\n\nNous conservons une copie de votre titre d’identité, vos trois derniers bulletins de salaire et un relevé d’identité bancaire.',
      gives: { categories: ['nationalId', 'income', 'payment'] },
    },
    {
      text: '## Données collectées\n\nNos serveurs enregistrent automatiquement votre adresse IP, l’identifiant publicitaire de votre tablette et les pages que vous avez consultées.',
      gives: { categories: ['ipAddress', 'device', 'browsing'] },
    },
    {
      text: '## Destinataires\n\nVos données sont transmises à notre hébergeur, à la société de recouvrement et, sur réquisition judiciaire, aux services de police.',
      gives: { recipients: ['it', 'credit', 'authorities'], sharing: ['shares'] },
    },
    {
      text: '## Destinataires\n\nNous communiquons vos données à notre expert-comptable, à nos assureurs et aux transporteurs.',
      gives: { recipients: ['advisers', 'financial', 'delivery'] },
    },
    {
      text: '## Destinataires\n\nNous ne vendons ni ne louons vos données personnelles.',
      gives: { sells: ['no'] },
    },
    {
      text: '## Durée de conservation\n\nLes dossiers sont effacés trois (3) ans après votre dernier achat, les images au bout de trente jours.',
      gives: { periods: ['P3Y', 'P30D'] },
    },
    {
      text: '## Durée de conservation\n\nNous gardons vos données tant que votre compte est actif.',
      gives: { retentionKinds: ['event'] },
    },
    {
      text: '## Base légale\n\nLe traitement repose sur l’article 6, paragraphe 1, point b) du RGPD ; l’envoi de la lettre d’information, sur votre accord préalable.',
      gives: { legalBases: ['contract', 'consent'] },
    },
    {
      text: '## Vos droits\n\nVous pouvez consulter vos données, les faire rectifier ou supprimer, restreindre le traitement et revenir sur votre consentement.',
      gives: { rights: ['access', 'rectification', 'erasure', 'restriction', 'withdrawConsent'] },
    },
    {
      text: '## Réclamation\n\nVous pouvez également vous adresser à la CNIL pour introduire une réclamation.',
      gives: { rights: ['complaint'], authority: ['CNIL'] },
    },
    {
      text: '## Transferts\n\nCertaines données sont transférées aux États-Unis ; ces transferts sont encadrés par des clauses contractuelles types.',
      gives: { transfers: ['yes'], countries: ['US'], safeguards: ['scc'] },
    },
  ],
  lookAlikes: [
    {
      text: '## Vos droits\n\nNous répondrons à votre demande dans un délai d’un mois à compter de sa réception.',
      nothing: ['periods', 'retentionKinds'],
    },
    { text: '## Objet\n\nLa présente politique a pour objet de vous informer.', nothing: ['categories', 'recipients'] },
    {
      text: '## Modifications\n\nToute nouvelle version de nos politiques sera publiée sur cette page.',
      nothing: ['categories', 'recipients'],
    },
    {
      text: '## Cookies\n\nLe nom du cookie figure dans la barre d’adresse.',
      never: { categories: ['name', 'postalAddress'] },
    },
    {
      text: '## Données collectées\n\nNous ne recueillons aucune donnée de santé.',
      gives: { notCollected: ['health'] },
      nothing: ['categories'],
    },
    {
      text: '## Définitions\n\nOn entend par donnée personnelle toute information se rapportant à une personne identifiable, par exemple un nom ou une photographie.',
      nothing: ['categories'],
    },
    {
      text: '## Destinataires\n\nNous ne transmettons vos données ni à des annonceurs ni à des assureurs.',
      nothing: ['recipients'],
    },
    {
      text: '## Qui sommes-nous\n\nNotre société, immatriculée au registre du commerce, existe depuis plus de dix ans.',
      nothing: ['periods'],
      never: { categories: ['vehicle', 'employment'] },
    },
    {
      text: '## Transferts\n\nAucune donnée n’est transférée hors de l’Union européenne.',
      never: { transfers: ['yes'] },
    },
    {
      text: '## Sécurité\n\nNous mettons tout en œuvre pour assurer la confidentialité et protéger votre vie privée.',
      nothing: ['categories', 'legalBases'],
    },
    {
      text: '## Cookies\n\nVous pouvez configurer votre navigateur pour refuser les cookies.',
      never: { categories: ['device', 'preference'] },
    },
    {
      text: '## Vos droits\n\nVous avez le droit de saisir l’autorité de contrôle compétente.',
      nothing: ['recipients'],
    },
  ],
};
