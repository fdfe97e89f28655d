// Romanian as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const roGlance =
  'confidenț|confidenţ|confidentialit|caracter pers|date pers|datele pers|datelor pers|protecția dat';

export const roSpotting: SpottingWords = {
  common: 'și|şi|de|în|la|cu|care|pentru|nu|sau|din|prin|sunt|este',
  names:
    'politica de confidențialitate|politică de confidențialitate|politica de confidenţialitate|politica de confidentialitate|politici de confidențialitate|politicii de confidențialitate|protecția datelor|protecţia datelor|protectia datelor|prelucrarea datelor|confidențialitate|confidentialitate|confidențialitatea|notă de informare|nota de informare|informare privind',
  hints: 'confidențialit|confidentialit|date* personale|date* cu caracter|gdpr|protecția datelor|protectia datelor|datelor cu caracter|politica privind',
  cookies: 'cookie|module cookie|stocare locală|fișiere cookie',
  terms: 'termeni și|termeni si|termeni|condiții|accesibilitate|regulament|conditii|setări|preferințe',
  imprint: 'informații legale|notă legală|mențiuni legale|informatii legale',
  masthead: 'caseta redacțională|impressum',
  data: 'date personale|datele personale|datelor personale|date cu caracter personal|datelor cu caracter|datele cu caracter|datele dumneavoastră|datele dvs|datele tale|informații personale|informațiile dumneavoastră|datele dumneavoastra',
  we: 'colectăm|prelucrăm|utilizăm|folosim|stocăm|păstrăm|partajăm|dezvăluim|colectam|prelucram|utilizam|sunt prelucrate|sunt colectate|vor fi prelucrate|prelucrează|nu vindem|colectate|prelucrate|divulgăm|transmitem|colectează|nu colectează|nu colectăm|nicio dată|nu stochează|nu vinde',
  yours:
    'datele dumneavoastră|datele dvs|datele tale|drepturile dumneavoastră|drepturile tale|drepturile dvs|consimțământul dumneavoastră|aveți dreptul|ai dreptul|vă informăm',
  rights:
    'dreptul de acces|dreptul la acces|rectificare|dreptul la ștergere|ștergerea|ştergerea|stergere|dreptul de a fi uitat|restricționare|restricţionare|portabilitate|opoziție|opoziţie|opozitie|dreptul de a vă opune|retrage consimțământ|retragerea consimțământ|plângere|anspdcp|autoritatea națională|autoritatea naţională|autoritatea nationala|autoritate de supraveghere|drepturile persoan|persoan* vizat',
  basis:
    'gdpr|temei* legal|temei* juridic|bază legală|interes* legitim|obligați* legal|executarea* contract|regulament* general|regulament* ue|2016 679|consimț|consimt|consimţ|legea nr',
  roles:
    'operator* de date|operatorul|operator.|responsabil* cu protecția|responsabil* cu protectia|persoan* împuternicit|dpo',
  keeping: 'perioad|stocare|păstrare|păstrate|stocate|durata|ștergem|șterse|atâta timp|cât timp',
  sharing:
    'terți|terţi|terțe|terte|destinatar|împuternicit|furnizor|transfer|țări terțe|în afara|partener|divulg|dezvălui|google analytics',
  about:
    'companiile|compania ta|firmele|firma ta|organizațiile|statele membre|prezentul regulament|amenzi|amendă|clienților noștri|avocat|consultanță|generator|șablon|ghid|acest articol|cercetător|jurnalist|autorul.|experts.|elevi|profesori|cursuri|webinar',
};
