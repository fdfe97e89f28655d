// Polish as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const plGlance = 'prywatno|danych osob|dane osob|ochrona danych';

export const plSpotting: SpottingWords = {
  common: 'i|w|na|nie|się|jest|że|do|oraz|przez|są|z|lub',
  names:
    'polityka prywatności|polityką prywatności|politykę prywatności|polityce prywatności|polityki prywatności|polityka prywatnosci|ochrona danych|ochrony danych|ochrona prywatności|klauzula informacyjna|obowiązek informacyjny|przetwarzanie danych|przetwarzania danych|prywatność|informacja o przetwarzaniu|zasady przetwarzania|polityka ochrony|polityka rodo|oświadczenie o ochronie',
  hints: 'prywatnoś|prywatnosc|rodo|danych osobow|dane osobow|ochrona danych',
  cookies: 'cookie|ciasteczk|pliki cookies|ciasteczek|śledząc',
  terms: 'regulamin|warunki|ogólne warunki|dostępnoś|zasady korzystania|deklaracja dostępności|ustawienia|zarządzaj|preferencje',
  imprint: 'nota prawna|informacje prawne|nota',
  masthead: 'stopka redakcyjna|impressum',
  data: 'dane osobowe|danych osobowych|danymi osobowymi|danych osobowe|twoje dane|twoich danych|państwa dane|pani pana dan|informacje osobowe|dane użytkownik|danych użytkownik|swoje dane|swoich danych',
  we: 'zbieramy|przetwarzamy|wykorzystujemy|używamy|przechowujemy|udostępniamy|gromadzimy|przekazujemy|są przetwarzane|będą przetwarzane|przetwarzane|zbierane|gromadzone|pozyskujemy|serwis zbiera|serwis nie|przetwarzam|zbieram|używam|nie sprzedaj|nie zbiera|nie gromadzi|żadnych danych|nie przechowuje|nie udostępnia',
  yours:
    'twoje dane|twoich danych|swoich danych|swoje dane|państwa dane|państwa danych|twoja zgod|masz prawo|twoje prawa|pani pana dan|przysługuje pani|przysługuje ci|mają państwo prawo|ma pani pan prawo',
  rights:
    'prawo dostępu|dostępu do|sprostowan|usunięci|prawo do bycia|ograniczen|przenoszen|przeniesieni|sprzeciw|cofnięci|cofnąć|wycofa|skarg|organu nadzorcz|prezesa urzędu|uodo|prawa osób|twoje prawa',
  basis:
    'rodo|gdpr|podstaw* prawn|prawnie uzasadnion|uzasadniony interes|rozporządzen* parlamentu|obowiąz* prawn|wykonania umowy|2016 679|zgod|art 6',
  roles:
    'administrator danych|administratorem|administrator.|inspektor|administratora|podmiot przetwarz|współadministrator',
  keeping: 'przechowywa|okres|przez czas|usunięt|tak długo|przechowuje|do czasu',
  sharing:
    'odbiorc|podmiot|państw* trzeci|osobom trzecim|stron* trzeci|powierz|przekazywan|przekazan|dostawc|udostępni|poza europejski|google analytics|hosting',
  about:
    'przedsiębior|firmy powinny|twoja firma|twojej firm|organizacj|państw członkowskich|państwa członkowskie|niniejsze rozporządzenie|kar pieniężn|wejści* w życie|naszych klientów|kancelari|doradz|generator|szablon|poradnik|tym artykule|ten artykuł|badacz|dziennikar|autor.|ekspert|uczniow|nauczyciel|szkoleni|webinar|tutorial',
};
