// Catalan as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const caGlance =
  'privacitat|privadesa|protecció de dades|dades pers|dades de car|vostres dades|teves dades';

export const caSpotting: SpottingWords = {
  common: 'el|els|les|del|que|en|per|amb|una|i|dels|als|és|aquest',
  names:
    'política de privacitat|política de privadesa|politica de privacitat|politica privacitat|avís de privacitat|privacitat.|privadesa.|protecció de dades|política de protecció|declaració de privacitat',
  hints: 'privacitat|privadesa|protecció de dades|rgpd|dades personals|lopd|tractament de dades',
  cookies: 'cookie|galetes|emmagatzematge local|galeta.',
  terms: 'termes|condicions d ús|condicions generals|accessibilitat|condicions|configuració|preferències',
  imprint: 'avís legal|nota legal|informació legal',
  masthead: 'crèdits|qui som',
  data: 'dades personals|dades de caràcter personal|les teves dades|les seves dades|les vostres dades|informació personal|dada personal',
  we: 'recollim|recopilem|tractem|utilitzem|fem servir|conservem|compartim|seran tractades|es tractaran|són tractades|facilitades|no cedim|no cedirem|us informem|t informem|es recullen|no recull|cap dada|no emmagatzema|no ven',
  yours:
    'teves dades|seves dades|vostres dades|teus drets|seus drets|vostres drets|teu consentiment|seu consentiment|vostre consentiment|podeu exercir|pot exercir|pots exercir|teniu dret|tens dret|té dret',
  rights:
    'dret d accés|drets d accés|rectificació|supressió|oposició|limitació d|portabilitat|cancel lació|retirar el consentiment|reclamació|autoritat catalana|agència espanyola|autoritat de control|exercir els|exercir els drets',
  basis:
    'rgpd|lopd|llei orgànica|base legal|base jurídica|legitimació|interès legítim|reglament general|2016 679|obligació legal|consentiment|execució d* contracte',
  roles:
    'responsable del tractament|responsable del fitxer|delegat de protecció|responsable.|encarregat del tractament|titular',
  keeping: 'conservaran|conservació|termini|conservades|mentre|eliminades|període|suprimides',
  sharing:
    'tercers|cessió|cediran|destinatari|encarregat|transferència|proveïdors|fora de l espai|comunicaran|google analytics',
  about:
    'les empreses|la teva empresa|les organitzacions|estats membres|present reglament|sancions|multa|entrada en vigor|assessorem|generador|plantilla|tutorial|aquest article|aquesta guia|investigadors|periodista|autor.|experts.|alumnes|docents|notícia',
};
