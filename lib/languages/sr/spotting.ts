// Serbian, in both its alphabets, as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const srGlance =
  'privatnost|podataka o lič|podatke o lič|lični pod|ličnih pod|приватност|података о лич|личних под|личне под';

export const srSpotting: SpottingWords = {
  common: 'je|i|su|da|se|na|ili|koji|koje|za|kao|uz|od|и|је|да|су|се|који|за|или|као|од|на',
  names:
    'politika privatnosti|politikom privatnosti|politiku privatnosti|politici privatnosti|privatnost|zaštita podataka|zaštita ličnih|obrada podataka|obaveštenje o obradi|pravila privatnosti|pravilnik o privatnosti|политика приватности|заштита података|приватност|обрада података|политику приватности',
  hints:
    'privatnost|podataka o ličnosti|ličnih podat|gdpr|приватност|података о личности|личних подат|zaštita podataka|заштита података',
  cookies: 'kolačić|cookie|колачић',
  terms: 'uslovi korišćenja|uslovi|pristupačnost|opšti uslovi|pravila|услови|општи услови|podešavanja|подешавања',
  imprint: 'pravne informacije|pravna napomena',
  masthead: 'impresum|импресум',
  data: 'podaci o ličnosti|podataka o ličnosti|podatke o ličnosti|podacima o ličnosti|lični podac|ličnih podat|lične podat|ličnim podac|vaši podaci|vaše podatke|vaših podataka|подаци о личности|података о личности|податке о личности|личних подат|личне подат|ваше подат',
  we: 'prikupljamo|obrađujemo|koristimo|čuvamo|delimo|prikupljaju|obrađuju|obrađuje|prikuplja|ne prodajemo|dobijamo|прикупљамо|обрађујемо|користимо|чувамо|делимо|обрађује|прикупља|ne prikuplja|ne obrađuje|nikakve lične|ne čuva|ne deli|не прикупља|не обрађује',
  yours:
    'vaši podaci|vaše podatke|vaših podataka|vaše lične|vaša prava|vaš pristanak|vašeg pristanka|imate pravo|ваше податке|ваших података|ваша права|имате право|ваше личне',
  rights:
    'pravo na pristup|pravo pristupa|ispravk|brisanj|ograničenje obrade|ograničenj|prenosivost|prigovor|opozvati|povući|povlačenj|pritužb|poverenik|nadzorn* organ|prava lica|vaša prava|право на приступ|исправк|брисањ|приговор|притужб|повереник|преносивост',
  basis:
    'gdpr|pravni osnov|legitimn* interes|zakonsk* obavez|izvršenj* ugovora|zakon* o zaštiti|pristanak|pristank|opšta uredba|правни основ|легитимн* интерес|пристан|закон* о заштити',
  roles: 'rukovalac|rukovaoc|lice za zaštitu|obrađivač|руковалац|руковаоц|лице за заштиту|обрађивач',
  keeping: 'čuvaju|čuvanj|koliko dugo|rok|period|obrisan|onoliko dugo|чувају|чувањ|рок',
  sharing:
    'trećim stran|trećih stran|treće stran|trećim lic|primaoc|primalac|obrađivač|pružaoc|prenos|druge države|partner|трећим|трећих|примаоц|пренос|google analytics',
  about:
    'kompanij|preduzeć|vaša kompanija|vašoj kompanij|države članice|država članica|ova uredba|klijent|advokat|savetovanj|generator|šablon|vodič|ovom članku|ovaj članak|istraživač|novinar|autor.|stručnjak|usklađivanj|webinar|компаниј|клијент|адвокат|аутор.|новинар',
};
