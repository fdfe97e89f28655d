// French as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const frGlance =
  'confidentialit|vie priv|données pers|donnees pers|caractère pers|vos données|rgpd|mentions légales';

export const frSpotting: SpottingWords = {
  common: 'le|la|les|des|et|est|vous|dans|pour|que|une|sur|du',
  names:
    'politique de confidentialité|politique de protection|politique de vie privée|politique de données|politique vie privée|charte vie privée|charte de confidentialité|charte de protection|charte de données|protection des données|protection de vos données|protection de la vie|protection données|vie privée|mentions rgpd|mention rgpd|confidentialité|gestion des données|traitement des données|déclaration de confidentialité|avis de confidentialité|notice de confidentialité|engagement de confidentialité',
  hints: 'confidentialit|vie privée|données personnelles|rgpd|protection des données|vie privee|donnees personnelles|données à caractère personnel|respect de la vie',
  cookies: 'cookie|traceur|témoins de connexion|stockage local|traçeur',
  terms:
    'conditions|cgu|cgv|accessibilité|règlement intérieur|charte de modération|charte éditoriale|licence|paramètres|préférences|paramétrer|gérer|réglages',
  imprint: 'mentions légales|mention légale|informations légales|mentions|légal',
  masthead: 'ours.|crédits.|éditeur du site',
  data: 'données personnelles|données à caractère personnel|vos données|informations personnelles|donnée personnelle|informations vous concernant|données vous concernant|données d utilisateur',
  we: 'nous collectons|nous traitons|nous utilisons|nous conservons|nous partageons|nous recueillons|nous ne|sont collectées|sont traitées|sont utilisées|sont conservées|sont destinées|traitées par|collectées par|responsable du traitement|nous enregistrons|nous transmettons|données traitées|données collectées|ne collecte|ne collectons|aucune donnée|ne sont pas|le site collecte|collecte vos',
  yours:
    'vos données|vos informations|vos droits|votre consentement|vous concernant|vous disposez|vous avez le droit|vous pouvez exercer|votre vie privée',
  rights:
    'droit d accès|droit de rectif|droit à l effacement|droit d effacement|droit d opposition|droit de vous opposer|droit à la limitation|droit de limitation|droit à la portab|portabilité|droits d accès|retirer votre consentement|réclamation|cnil|autorité de contrôle|autorité de protection|exercer vos droits|exercice de vos droits|exercice des droits|vos droits',
  basis:
    'rgpd|base légale|base juridique|bases légales|intérêt légitime|obligation légale|exécution d* contrat|règlement général|informatique et libertés|2016 679|votre consentement|mission d intérêt',
  roles:
    'responsable de traitement|responsable du traitement|délégué à la protection|dpo|sous traitant|responsables de traitement|organisme responsable',
  keeping:
    'durée de conservation|conservées|conservation|conservons|pendant une durée|supprimées|suppression|durées de conservation|conservé',
  sharing:
    'destinataire|tiers|sous traitant|prestataire|partenaires|transfert|hors de l union|hors union|espace économique|clauses contractuelles|communiquées à|transmises à|google analytics',
  about:
    'les entreprises|votre entreprise|les organisations|états membres|présent règlement|sanctions|amende|entrée en vigueur|entré en vigueur|nous accompagnons|mise en conformité|générateur|tutoriel|cet article|ce guide|chercheurs|journaliste|auteur.|experts.|élèves|enseignant|webinaire',
};
