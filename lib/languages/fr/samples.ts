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
    {
      text: '## Données collectées\n\nPour la licence, nous notons la taille, le poids et les blessures antérieures.',
      gives: { categories: ['health'] },
    },
    {
      text: "## Données collectées\n\nLe serveur inscrit la date et l'heure de connexion et les pages demandées.",
      gives: { categories: ['browsing'] },
    },
    {
      text: "## Données collectées\n\nL'application relève le modèle de votre téléphone et la version d'Android.",
      gives: { categories: ['device'] },
    },
    {
      text: "## Destinataires\n\nLe notaire, l'expert-comptable et les banques reçoivent le dossier.",
      gives: { recipients: ['advisers', 'financial'] },
    },
    {
      text: "## Destinataires\n\nLa newsletter part d'une plateforme d'envoi externe.",
      gives: { recipients: ['marketing'] },
    },
    {
      text: '## Destinataires\n\nNos prestataires informatiques et notre hébergeur y ont accès.',
      gives: { recipients: ['processors', 'it'] },
    },
    { text: "## Conservation\n\nJusqu'à la fin de l'année scolaire.", gives: { retentionKinds: ['event'] } },
    { text: "## Transferts hors UE\n\nVos données ne quittent pas l'Union européenne.", gives: { transfers: ['no'] } },
    { text: '## Transferts hors UE\n\nLes serveurs se trouvent en France.', gives: { transfers: ['no'] } },
    {
      text: "## Décision automatisée\n\nVos données ne font pas l'objet d'une décision automatisée.",
      gives: { automatedDecisions: ['no'] },
    },
    { text: '## Vente\n\nNous ne faisons pas commerce de vos données.', gives: { sells: ['no'] } },
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
    {
      text: "## Données collectées\n\nNotre équipe traite ce que vous écrivez dans l'application mobile.",
      nothing: ['categories'],
    },
    {
      text: '## Données collectées\n\nCertaines fonctions du site servent à nos études de clientèle.',
      nothing: ['categories'],
    },
    {
      text: "## Finalités\n\nNous vous tenons informés de nos actions, de nos formations et de l'organisation d'événements.",
      nothing: ['categories'],
    },
    {
      text: "## Finalités\n\nFixer les rendez-vous du cabinet dentaire et améliorer l'image de notre entreprise.",
      nothing: ['categories'],
    },
    { text: '## Mineurs\n\nAvant 15 ans, il faut le consentement des parents.', nothing: ['categories'] },
    { text: '## Sécurité\n\nLes serveurs sécurisés empêchent les accès frauduleux.', nothing: ['categories'] },
    {
      text: "## Définitions\n\nConstituent des données personnelles le nom, la voix ou l'image.",
      nothing: ['categories'],
    },
    {
      text: '## Définitions\n\nSont des données sensibles celles qui révèlent la santé ou les opinions politiques.',
      nothing: ['categories'],
    },
    { text: '## Mentions légales\n\nTout abus expose à des sanctions pénales.', nothing: ['categories', 'recipients'] },
    {
      text: "## Mentions légales\n\nLe site ne charge aucune police de caractères, et l'espace d'administration est protégé.",
      nothing: ['recipients'],
    },
    {
      text: '## Droits\n\nEn cas de doute raisonnable sur votre identité, un justificatif sera demandé.',
      nothing: ['categories'],
    },
  ],
};
