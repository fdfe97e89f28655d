// Hungarian as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const huGlance = 'adatvéd|adatkez|adatved|személyes ad';

export const huSpotting: SpottingWords = {
  common: 'a|az|és|hogy|nem|is|egy|vagy|meg|ha|van|által|amely',
  names:
    'adatkezelési tájékoztató|adatvédelmi tájékoztató|adatvédelmi nyilatkozat|adatkezelési nyilatkozat|adatvédelmi szabályzat|adatkezelési szabályzat|adatvédelmi irányelv|adatvédelem|adatkezelés|adatvédelmi és|adatvédelmi politika|adatvédelmi|adatkezelési|adatvedelmi|adatkezelesi|adatvedelem|személyes adatok védelme',
  hints: 'adatvédel|adatkezel|személyes adat|gdpr|adatvedel',
  cookies: 'süti|sütik|cookie|helyi tárol|követési technológ',
  terms: 'ászf|általános szerződési|felhasználási feltétel|feltételek|akadálymentes|szabályzat|beállítások',
  imprint: 'jogi nyilatkozat|jogi közlemény|jogi információ',
  masthead: 'impresszum',
  data: 'személyes adat|az ön adata|adatai|adatait|személyes információ|felhasználó* adata|adatok kör|kezelt adat',
  we: 'gyűjtünk|gyűjtjük|kezeljük|kezelünk|használjuk|használunk|tároljuk|tárolunk|megosztjuk|továbbítjuk|kezeli|gyűjt|tárolja|nem adjuk|rögzít|kezelt|adatkezelő* kezel|továbbít|nem gyűjt|nem kezel|nem tárol|nem ad át|semmilyen személyes',
  yours: 'ön jogosult|adatait|adatai|hozzájárulás|ön által|kérheti|az ön adata|az ön személyes|önnek jog',
  rights:
    'hozzáférés|hozzáférési|helyesbít|törlés|törléshez|elfeledtetés|korlátozás|adathordozhat|tiltakoz|visszavon|panasz|naih|nemzeti adatvédelmi|felügyeleti hatóság|érintett* jog|jogorvoslat|érintett',
  basis:
    'gdpr|jogalap|jogos érdek|jogi kötelezettség|szerződés teljesít|rendelet|infotv|2016 679|hozzájárulás|2011 évi|adatkezelés jogalap|adatkezelés célj',
  roles: 'adatkezelő|adatvédelmi tisztvisel|adatfeldolgozó|adatvédelmi felelős',
  keeping: 'időtartam|megőrz|tárol|ideig|törlésre|adatkezelés időtartam|évig|határid',
  sharing:
    'harmadik|címzett|adatfeldolgozó|adattovábbít|szolgáltató|továbbítás|harmadik ország|európai unión|partner|tárhelyszolgáltat|google analytics',
  about:
    'vállalkozásoknak|vállalkozások|cégek|az ön cége|szervezetek|tagállam|ez a rendelet|e rendelet|bírság|hatályba|ügyfeleinknek|ügyvéd|tanácsadás|generátor|sablon|útmutató|ebben a cikkben|cikkünk|kutató|újságíró|szerző.|szakértő|diák|tanár|képzés|webinár|bővítmény',
};
