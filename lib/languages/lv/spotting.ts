// Latvian as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const lvGlance =
  'privātum|privatum|personas dat|datu aizs';

export const lvSpotting: SpottingWords = {
  common: 'un|ir|ar|no|kas|par|vai|lai|ka|uz|tiek|mēs|jūsu|to',
  names:
    'privātuma politik|privātuma paziņojum|privātuma polit|privatuma politika|privātums|privātuma atrun|personas datu apstrād|personas datu aizsardz|datu aizsardz|datu apstrād|privātuma noteikum|paziņojums par privātum|konfidencialitātes',
  hints: 'privātum|personas dat|datu aizsardz|vdar|gdpr',
  cookies: 'sīkdat|sīkfail|cookie|lokālā krātuv|izsekošanas tehnolog',
  terms: 'lietošanas noteikumi|noteikumi|distances līgums|piekļūstam|pārdošanas noteikumi|iestatījumi',
  imprint: 'juridiskā informācija|rekvizīti',
  masthead: 'impresums|redakcija',
  data: 'personas dat|jūsu dat|tavi dati|tavu dat|personīg* informāc|personisk* dat|personas inform|datu subjekta dat',
  we: 'mēs vācam|vācam|apkopojam|apstrādājam|izmantojam|glabājam|uzglabājam|nododam|kopīgojam|tiek apstrād|tiek vākti|tiek izmant|apstrādā|ievāc|nepārdodam|neizpauž|iegūst|tiek glab|apkopo|uzkrāj|nevāc|neapstrādā|nekādus personas|neglabā|neapkopo',
  yours:
    'jūsu dat|jūsu personas|tavi dati|jūsu tiesības|jūsu piekrišan|jums ir tiesīb|tev ir tiesīb|par jums|datu subjektam ir',
  rights:
    'tiesības piekļūt|piekļuv|piekļūt|labot|labošan|dzēst|dzēšan|ierobežot|ierobežošan|pārnes|iebilst|iebildum|atsaukt|sūdzīb|datu valsts inspekcij|uzraudzības iestād|jūsu tiesības|datu subjekt',
  basis:
    'vdar|gdpr|tiesisk* pamat|juridisk* pamat|leģitīm* interes|likumīg* interes|juridisk* pienāk|līguma izpild|regul|2016 679|piekrišan|fizisko personu datu',
  roles: 'pārzin|datu aizsardzības speciālist|apstrādātāj|datu aizsardzības inspekt',
  keeping: 'glabāšan|uzglabā|glabāts|termiņ|periods|laika posm|cik ilgi|dzēsti|kamēr|glabāti',
  sharing:
    'treš* person|treš* pus|trešajām|saņēmēj|apstrādātāj|pakalpojumu sniedz|nodošan|nodot|treš* valst|ārpus eiropas|ārpus es|partner|izpaust|google analytics',
  about:
    'uzņēmumiem|uzņēmumi|jūsu uzņēmum|organizācij|dalībvalst|šī regula|šo regulu|šīs regulas|naudas sod|soda naud|stājas spēkā|stājās spēkā|mūsu klientiem|advokāt|konsultācij|ģenerator|veidne|rokasgrāmat|šajā rakstā|pētniek|žurnālist|autor.|eksper|skolēn|skolotāj|apmācīb|vebinār|spraudn',
};
