// Lithuanian as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const ltGlance = 'privatum|asmens duom|bdar|jūsų duom';

export const ltSpotting: SpottingWords = {
  common: 'ir|yra|kad|su|ar|iš|į|kaip|nuo|tik|bei|gali|mūsų',
  names:
    'privatumo politik|privatumo pranešim|privatumo nuostat|asmens duomenų apsaug|asmens duomenų tvarkym|duomenų apsaug|privatumas|privatumo taisykl|duomenų tvarkym',
  hints: 'privatum|asmens duomen|duomenų apsaug|bdar|gdpr',
  cookies: 'slapuk|cookie|vietinė saugykl|stebėjimo technolog',
  terms: 'taisyklės|naudojimo sąlygos|pirkimo taisyklės|sąlygos|prieinamum|pardavimo|nustatymai',
  imprint: 'teisinė informacij|rekvizitai',
  masthead: 'redakcija|leidėjas',
  data: 'asmens duomen|jūsų duomen|asmeninė informacij|asmenin* informacij|tavo duomen|asmenin* duomen',
  we: 'renkame|tvarkome|naudojame|saugome|dalijamės|dalinamės|perduodame|rinkti|tvarkomi|renkami|saugomi|neparduodame|neperduodame|gauname|kaupiame|nerenka|netvarko|jokių asmens|nesaugo|nesidalij',
  yours:
    'jūsų duomen|jūsų asmens|jūsų teisės|jūsų sutikim|turite teisę|apie jus',
  rights:
    'teisę susipažinti|susipažinti|ištaisyt|ištrint|apribot|perkelt|perkeliamum|nesutikt|atšaukti|atsiimti|skund|valstybinė* duomenų|inspekcij|priežiūros institucij|jūsų teisės|duomenų subjekt|teisę reikalauti',
  basis: 'bdar|gdpr|teisin* pagrind|teisėt* interes|teisin* prievol|sutarties vykdym|reglament|2016 679|sutikim',
  roles: 'duomenų valdytoj|apsaugos pareigūn|duomenų tvarkytoj',
  keeping: 'saugojimo|saugomi|laikotarp|terminas|terminą|kiek laiko|ištrinami|saugome|tol kol|sunaikin',
  sharing:
    'trečios* šal|tretiesiems|trečiųjų|gavėj|tvarkytoj|paslaugų teikėj|perduod|perdav|už europos|partneri|google analytics',
  about:
    'įmonės privalo|įmonėms|įmonių|jūsų įmon|valstybės narės|valstybių narių|šis reglamentas|šio reglamento|baud|įsigalioj|mūsų klientams|advokat|konsultuojam|generator|šablon|gidas|šiame straipsnyje|tyrėj|žurnalist|autor.|ekspert|mokini|mokytoj|mokymai|webinar|vebinar|įskiep',
};
