// Croatian as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const hrGlance =
  'privatnost|osobnih p|osobni pod|osobne pod|osobnim p';

export const hrSpotting: SpottingWords = {
  common: 'je|i|su|se|na|ili|koji|koje|za|kao|te|od|što',
  names:
    'pravila privatnosti|politika privatnosti|politiku privatnosti|izjava o privatnosti|obavijest o privatnosti|privatnost|zaštita osobnih|zaštite osobnih|zaštiti osobnih|zaštita podataka|zaštiti podataka|obrada osobnih|obradi osobnih|pravilnik o zaštiti|politika zaštite|izjava o zaštiti',
  hints: 'privatnost|osobn* podat|osobn* podac|gdpr|zaštita podataka|osobni podaci',
  cookies: 'kolačić|cookie|lokalna pohrana',
  terms: 'uvjeti korištenja|uvjeti|opći uvjeti|pristupačnost|pravila korištenja|postavke',
  imprint: 'pravne napomene|pravne informacije|pravna napomena',
  masthead: 'impressum|impresum',
  data: 'osobni podac|osobnih podat|osobne podat|osobnim podac|osobnog podat|vaši podaci|vaše podatke|vaših podataka|podatke o vama',
  we: 'prikupljamo|obrađujemo|koristimo|čuvamo|dijelimo|prikuplja|obrađuje|obrađuju|prikupljaju|ne prodajemo|pohranjujemo|zadržavamo|proslijedit|ne prikuplja|ne obrađuje|nikakve osobne|ne pohranjuje|ne dijeli',
  yours:
    'vaši podaci|vaše podatke|vaših podataka|vaše osobne|vaših osobnih|vaša prava|vaša privola|vašu privolu|imate pravo|svojih osobnih|svoje osobne',
  rights:
    'pravo na pristup|pravo pristupa|pristup osobnim|ispravak|ispravk|brisanj|ograničenj|prenosivost|prigovor|povući|povlačenj|pritužb|agencij* za zaštitu|azop|nadzorn* tijel|prava ispitanika|vaša prava|ispitanik',
  basis:
    'gdpr|pravn* osnov|pravn* temelj|legitimn* interes|zakonsk* obvez|pravn* obvez|izvršenj* ugovora|uredb|2016 679|privol|zakon o provedbi|suglasnost',
  roles: 'voditelj obrade|voditelja obrade|voditelj|službenik za zaštitu|izvršitelj obrade|službenik',
  keeping: 'čuvaju|čuvanj|pohran|koliko dugo|rok|razdoblj|obrisan|izbrisan|onoliko',
  sharing:
    'treć* stran|treć* osob|primatelj|izvršitelj|pružatelj|prijenos|treć* zemlj|izvan eu|izvan europsk|partner|google analytics',
  about:
    'poduzeća|tvrtke moraju|vaša tvrtka|vašoj tvrt|države članice|država članica|ova uredba|ove uredbe|odvjetni|savjetovanj|generator|predložak|vodič|ovom članku|ovaj članak|istraživač|novinar|autor.|stručnjak|učeni|nastavni|edukacij|webinar|dodatak',
};
