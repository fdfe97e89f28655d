// Slovenian as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const slGlance =
  'zasebnost|osebnih p|osebni pod|osebne pod|osebnimi p';

export const slSpotting: SpottingWords = {
  common: 'in|je|se|na|da|za|ki|so|ali|pri|ter|kot|lahko|vas',
  names:
    'politika zasebnosti|politika varstva|politika varovanja|politiko zasebnosti|pravilnik o zasebnosti|zasebnost|varstvo podatkov|varstvo osebnih|varovanje osebnih|varovanje podatkov|obdelava osebnih|izjava o zasebnosti|izjava o varstvu|obvestilo o zasebnosti|pravno obvestilo in varstvo',
  hints: 'zasebnost|osebn* podat|gdpr|varstvo podatkov|osebni podatki',
  cookies: 'piškot|cookie|lokalna shramba|sledilne tehnolog',
  terms: 'pogoji|splošni pogoji|dostopnost|izjava o dostopnosti|pravila|nastavitve',
  imprint: 'pravno obvestilo|pravne informacije|pravna obvestila',
  masthead: 'kolofon|impresum',
  data: 'osebni podat|osebnih podat|osebne podat|osebnimi podat|osebnega podat|vaše podatke|vaših podatkov|vaši podatki|podatke o vas',
  we: 'zbiramo|obdelujemo|uporabljamo|hranimo|delimo|posredujemo|pridobivamo|obdeluje|zbira|obdelujejo|zbirajo|ne prodajamo|shranjujemo|bomo uporab|bomo obdel|obdelovali|ne zbira|ne obdeluje|nobenih osebnih|ne hrani|ne posreduje',
  yours:
    'vaše podatke|vaših podatkov|vaši podatki|vaše osebne|vaših osebnih|vaše pravice|vašo privolit|vaša privolit|imate pravico|svojih osebnih|svoje osebne',
  rights:
    'pravico do dostopa|pravica do dostopa|dostop do|popravk|popravek|izbris|omejitev obdelave|omejitv|prenosljiv|ugovor|preklic|pritožb|informacijsk* pooblašč|nadzorn* organ|vaše pravice|pravice posamezn',
  basis:
    'gdpr|pravn* podlag|zakonit* interes|zakonsk* obvez|izvajanje pogodbe|uredb|2016 679|privolitev|privolitv|soglasj|zvop|zakon o varstvu',
  roles: 'upravljavec|upravljalec|upravljavc|pooblaščen* oseb|obdelovalec|obdelovalc',
  keeping: 'hramb|hrani|hranimo|čas|rok|obdobje|izbriše|izbrisan|dokler|toliko časa',
  sharing:
    'tretj* oseb|tretjim|uporabnik* osebnih|prejemnik|obdelovalc|ponudnik|prenos|tretj* držav|zunaj eu|izven eu|partner|posred|google analytics',
  about:
    'podjetja morajo|podjetij|vaše podjetje|vašem podjet|države članice|držav članic|ta uredba|te uredbe|glob|v veljavo|veljati|našim strankam|odvetni|svetovanj|generator|predlog|vodnik|tem članku|ta članek|raziskoval|novinar|avtor|strokovnjak|učenc|učitelj|izobraževanj|webinar',
};
