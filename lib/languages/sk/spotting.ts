// Slovak as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const skGlance =
  'osobných ú|osobné ú|osobnými ú|osobnych u|súkrom|sukrom';

export const skSpotting: SpottingWords = {
  common: 'a|je|sa|na|že|pre|ktoré|alebo|sú|pri|byť|ako|aj|vo',
  names:
    'ochrana osobných údajov|ochrane osobných údajov|ochrany osobných údajov|ochranu osobných údajov|ochrana osobnych udajov|spracúvanie osobných|spracovanie osobných|spracúvania osobných|zásady ochrany|ochrana súkromia|ochrany súkromia|zásady spracúvania|súkromie|ochrana údajov|informácie o spracúvaní',
  hints: 'osobn* údaj|osobnych udaj|súkromi|gdpr|ochrana sukromia|osobné údaje',
  cookies: 'cookie|lokálne úložisko|sledovac* technológ',
  terms: 'obchodné podmienky|podmienky|všeobecné|prístupnosť|reklamačný|stanovy|vyhlásenie o prístupnosti|nastavenia|predvoľby',
  imprint: 'právne informácie|právne upozornenie|technický prevádzkovateľ',
  masthead: 'impresum|impressum|tiráž',
  data: 'osobné údaj|osobných údaj|osobnými údaj|osobným údaj|osobný údaj|vaše údaje|vašich údajov|vaše osobné',
  we: 'zhromažďujeme|získavame|spracúvame|spracovávame|používame|uchovávame|zdieľame|poskytujeme|spracúva|spracúvané|spracovávané|využívame|ukladáme|sú spracúv|budú spracúv|neposkytujeme|zbierame|nezhromažďuj|nespracúv|žiadne osobné|neukladá|nezdieľa',
  yours:
    'vaše údaje|vaše osobné|vašich osobných|vašimi osobnými|vaše práva|váš súhlas|máte právo|svojich osobných|svoje osobné',
  rights:
    'právo na prístup|prístup k osobn|právo na oprav|oprav|vymazan|výmaz|obmedzen* spracúvan|obmedzenie|prenosnosť|prenosnos|namietať|námietk|odvolať|odvolan|sťažnos|návrh na začatie|úrad na ochranu|úradu na ochranu|dozorn* orgán|vaše práva|práva dotknut|dotknut* osob',
  basis:
    'gdpr|právn* základ|oprávnen* záuj|zákonn* povinnos|plnen* zmluvy|nariadeni* európsk|2016 679|súhlas|zákon* č|všeobecn* nariadeni',
  roles: 'prevádzkovateľ|zodpovedn* osob|sprostredkovateľ|dotknut* osob',
  keeping: 'uchováva|uchovan|po dobu|doba|dobu|vymazané|lehot|likvid',
  sharing:
    'tret* stran|tret* os|príjemc|sprostredkovateľ|tret* kraj|prenos|poskytovateľ|dodávateľ|mimo eú|mimo európsk|google analytics',
  about:
    'firmy musia|firiem|vaša firma|vašej firm|organizác|členské štáty|členských štátov|toto nariadenie|tohto nariadenia|pokut|do platnosti|účinnosť|našim klientom|advokát|poradenstv|generátor|šablón|návod|tomto článku|tento článok|výskumní|novinár|autor.|odborní|žiac|učiteľ|školeni|webinár',
};
