// Polish sentences that the reader must understand, and look-alikes that it must not fall for.

import type { ReadingSamples } from '../reading-samples.ts';

export const samples: ReadingSamples = {
  sentences: [
    {
      text: '## Jakie dane zbieramy\n\nPrzy zapisie na zajęcia zbieramy następujące dane: imię i nazwisko, numer telefonu, adres e-mail oraz datę urodzenia.',
      gives: { categories: ['name', 'phone', 'email', 'birthDate'] },
    },
    {
      text: '## Zakres przetwarzanych danych\n\n- numer PESEL\n- adres zamieszkania\n- numer rachunku bankowego\n- dane o stanie zdrowia',
      gives: { categories: ['nationalId', 'postalAddress', 'payment', 'health'] },
    },
    {
      text: '## Okres przechowywania\n\nDane przechowujemy przez pięć lat, a nagrania rozmów przez okres sześciu miesięcy.',
      gives: { periods: ['P5Y', 'P6M'] },
    },
    {
      text: '## Okres przechowywania\n\nDane będą przechowywane do czasu wycofania zgody.',
      gives: { retentionKinds: ['event'] },
    },
    {
      text: '## Podstawa prawna\n\nPodstawą przetwarzania jest art. 6 ust. 1 lit. b RODO, a przy newsletterze Twoja zgoda.',
      gives: { legalBases: ['contract', 'consent'] },
    },
    {
      text: '## Twoje prawa\n\nMasz prawo dostępu do danych, ich sprostowania, usunięcia oraz wniesienia skargi do Prezesa UODO.',
      gives: { rights: ['access', 'rectification', 'erasure', 'complaint'] },
    },
    {
      text: '## Odbiorcy danych\n\nDane przekazujemy biuru rachunkowemu, firmom kurierskim oraz urzędowi skarbowemu.',
      gives: { sharing: ['shares'], recipients: ['advisers', 'delivery', 'authorities'] },
    },
    {
      text: '## Odbiorcy danych\n\nNie sprzedajemy Państwa danych osobowych.',
      gives: { sells: ['no'] },
    },
    {
      text: '## Administrator\n\nAdministratorem danych osobowych jest Stolarnia Wiórek Sp. z o.o. z siedzibą w Leśniewie.',
      gives: { controller: ['Stolarnia Wiórek Sp. z o.o.'] },
    },
    {
      text: '## Przekazywanie poza EOG\n\nDane mogą być przekazywane do Stanów Zjednoczonych na podstawie standardowych klauzul umownych.',
      gives: { transfers: ['yes'], countries: ['US'], safeguards: ['scc'] },
    },
    {
      text: '## Profilowanie\n\nDane nie będą podlegały zautomatyzowanemu podejmowaniu decyzji, w tym profilowaniu.',
      gives: { automatedDecisions: ['no'] },
    },
    {
      text: '## Jakie dane zbieramy\n\nMonitoring wizyjny rejestruje wizerunek klientów. Nagrania z kamer przechowujemy przez 30 dni.',
      gives: { categories: ['picture'], periods: ['P30D'] },
    },
    {
      text: '## Odbiorcy\n\nOdbiorcami danych są podmioty przetwarzające dane na nasze zlecenie, w tym firma hostingowa.',
      gives: { recipients: ['processors', 'it'] },
    },
    {
      text: '## Inspektor\n\nWyznaczyliśmy Inspektora Ochrony Danych, kontakt: iod@wiorek.example.',
      gives: { dpo: ['iod@wiorek.example'] },
    },
    {
      text: '## Archiwum\n\nDokumentację przechowujemy zgodnie z jednolitym rzeczowym wykazem akt.',
      gives: { retentionKinds: ['law'] },
    },
    {
      text: '## Jakie dane zbieramy\n\nZbieramy wysokość dochodów, stan majątkowy i dane do wysyłki.',
      gives: { categories: ['income', 'postalAddress'] },
    },
    {
      text: '## Zakres danych\n\nPrzetwarzamy dane do faktury oraz historię zamówień.',
      gives: { categories: ['purchase'] },
    },
    {
      text: '## Dane z aplikacji\n\nZbieramy identyfikator sesji, wersję aplikacji i statystyki wizyt użytkowników.',
      gives: { categories: ['device', 'browsing'] },
    },
    {
      text: '## Przekazywanie\n\nTwoje dane nie opuszczają Europejskiego Obszaru Gospodarczego.',
      gives: { transfers: ['no'] },
    },
    {
      text: '## Okres przechowywania\n\nUsuwamy dane, gdy zamkniesz konto.',
      gives: { retentionKinds: ['event'] },
    },
    {
      text: '## Profilowanie\n\nNie podejmujemy decyzji w sposób automatyczny.',
      gives: { automatedDecisions: ['no'] },
    },
  ],
  lookAlikes: [
    {
      text: '## Definicje\n\nDane osobowe to informacje o zidentyfikowanej osobie fizycznej, na przykład imię i nazwisko.',
      nothing: ['categories'],
    },
    {
      text: '## Zamówienia\n\nBez podania danych nie zawrzemy umowy sprzedaży.',
      nothing: ['sells'],
    },
    {
      text: '## Newsletter\n\nBez Twojej zgody nie wysyłamy informacji handlowych.',
      nothing: ['sells'],
    },
    {
      text: '## Dzieci\n\nSerwis nie jest przeznaczony dla osób, które nie ukończyły 16 lat.',
      nothing: ['periods', 'retentionKinds'],
    },
    {
      text: '## Twoje prawa\n\nOdpowiedzi na żądanie udzielimy w terminie miesiąca.',
      nothing: ['periods'],
    },
    {
      text: '## Cookies\n\nPliki cookies można wyłączyć w ustawieniach przeglądarki.',
      never: { categories: ['device', 'preference'] },
    },
    {
      text: '## Skarga\n\nSkargę można wnieść do organu nadzorczego, czyli Prezesa Urzędu Ochrony Danych Osobowych.',
      never: { recipients: ['authorities'] },
    },
    {
      text: '## Powierzenie\n\nZ dostawcami zawarliśmy umowy powierzenia przetwarzania.',
      never: { legalBases: ['contract'] },
    },
    {
      text: '## Kontakt\n\nMożna się z nami skontaktować drogą elektroniczną lub telefonicznie, pisząc na adres siedziby administratora.',
      never: { categories: ['email', 'phone', 'postalAddress'] },
    },
    {
      text: '## Przekazywanie\n\nDane nie są przekazywane do państw trzecich.',
      never: { transfers: ['yes'] },
    },
    {
      text: '## Zasady\n\nDziałamy w imieniu naszych klientów i w interesie publicznym.',
      never: { categories: ['name'] },
    },
    {
      text: '## Pliki cookies\n\nPlik cookie wygasa po 2 latach.',
      nothing: ['periods'],
    },
    {
      text: '## Członkostwo\n\nKarnet jest ważny przez miesiąc.',
      never: { categories: ['criminal'] },
      nothing: ['retentionKinds'],
    },
    {
      text: '## Okres przechowywania\n\nDane przechowujemy przez czas potrzebny do ustalenia, dochodzenia lub obrony roszczeń.',
      never: { categories: ['income'] },
    },
    {
      text: '## Umawianie terminów\n\nDane podane w celu umówienia wizyty wykorzystujemy tylko w tym celu.',
      never: { categories: ['browsing'] },
    },
    {
      text: '## Postanowienia\n\nMajątkowe prawa autorskie do serwisu należą do nas.',
      never: { categories: ['income'] },
    },
    {
      text: '## Umowa\n\nDane przetwarzamy do czasu wypowiedzenia umowy.',
      never: { categories: ['opinion'] },
    },
    {
      text: '## Sklep\n\nSprzedawca przekazuje Kupującemu potwierdzenie nabycia towaru.',
      never: { recipients: ['acquirer', 'partners'] },
    },
    {
      text: '## Wtyczki\n\nWtyczka wczytuje się dopiero po kliknięciu, a do momentu kliknięcia nic nie jest wysyłane.',
      never: { categories: ['browsing'] },
    },
    {
      text: '## Bezpieczeństwo\n\nSerwis używa certyfikatu SSL i chroni dane przed przejęciem przez osoby niepowołane.',
      never: { categories: ['education'], recipients: ['acquirer'] },
    },
    {
      text: '## Ogólne\n\nPolityka dotyczy przetwarzania danych w związku z korzystaniem ze strony oraz komfortu korzystania z serwisu.',
      never: { categories: ['browsing'] },
    },
    {
      text: '## Podstawa prawna\n\nDane przetwarzamy zgodnie z ustawą o rachunkowości.',
      never: { legalBases: ['consent'] },
    },
  ],
};
