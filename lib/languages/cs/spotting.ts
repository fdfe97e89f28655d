// Czech as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const csGlance =
  'osobní ú|osobních ú|osobními ú|osobnich u|soukrom';

export const csSpotting: SpottingWords = {
  common: 'a|je|se|na|že|pro|které|nebo|jsou|při|být|ve|jako|také',
  names:
    'ochrana osobních údajů|ochraně osobních údajů|ochrany osobních údajů|ochranu osobních údajů|ochrana osobnich udaju|zpracování osobních údajů|zpracovani osobnich udaju|zásady ochrany|ochrana soukromí|zásady zpracování|soukromí|ochrana údajů|informace o zpracování|ochrana dat|prohlášení o ochraně|nakládání s osobními',
  hints: 'osobní* údaj|osobnich udaj|soukromí|gdpr|ochrana soukromi',
  cookies: 'cookie|místní úložiště|sledovací technolog',
  terms: 'obchodní podmínky|podmínky|všeobecné podmínky|přístupnost|reklamační řád|provozní řád|stanovy|nastavení|předvolby',
  imprint: 'právní informace|právní ujednání|právní upozornění',
  masthead: 'impresum|impressum|tiráž',
  data: 'osobní údaj|osobních údaj|osobními údaj|osobním údaj|vaše údaje|vašich údajů|osobní data|osobních dat|vaše osobní',
  we: 'shromažďujeme|zpracováváme|zpracovává|používáme|uchováváme|sdílíme|předáváme|zpracovávány|shromažďovány|využíváme|ukládáme|získáváme|zpracovávat|jsou zpracov|budou zpracov|neposkytujeme|neshromažďuj|nezpracováv|žádné osobní|neukládá|nesdílí',
  yours:
    'vaše údaje|vaše osobní|vašich osobních|vašimi osobními|vaše práva|váš souhlas|máte právo|svých osobních|své osobní',
  rights:
    'právo na přístup|přístup k osobní|právo na oprav|oprav|výmaz|vymaz|omezení zpracování|přenositelnost|vznést námitku|námitk|odvolat|odvolání|stížnost|úřad pro ochranu|úřadu pro ochranu|dozorov* úřad|vaše práva|práva subjekt',
  basis:
    'gdpr|právní* základ|právní* důvod|právní titul|oprávněn* zájm|oprávněn* zájem|právní povinnost|plnění smlouvy|nařízení evropského|2016 679|souhlas|zákon* č',
  roles: 'správce|správcem|pověřen|zpracovatel|subjekt údajů',
  keeping: 'uchováván|uchovává|po dobu|doba|dobu|smazán|vymazán|skartac|lhůt',
  sharing:
    'třetí* stran|třetí* osob|příjemc|zpracovatel|třetí* zem|předáván|předává|poskytovatel|dodavatel|mimo eu|mimo evropsk|google analytics',
  about:
    'firmy musí|firem|vaše firma|vaší firm|organizac|členské státy|členských států|toto nařízení|tohoto nařízení|pokut|v platnost|v účinnost|advokát|poradenstv|generátor|šablon|návod|tomto článku|tento článek|výzkumn|novinář|autor.|odborní|žáci|žáků|učitel|školení|webinář',
};
