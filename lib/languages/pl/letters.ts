// Polish letters: the GDPR. The shape and its notes stand in ../letter-words.ts.
// After a salutation with a comma Polish goes on in lower case: so begin the three sentences that always come next
// (common.service, followUp.earlier.request, complaint.ask). A date ends in "r.", so no sentence ends in a date.

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'pl',
  reviewedBy: null,
  quotationMarks: ['„', '”'],
  joining: { between: ', ', last: ' i ', colon: ': ' },
  citation: {
    article: 'art. {article}',
    paragraph: 'art. {article} ust. {paragraph}',
    point: 'art. {article} ust. {paragraph} lit. {point}',
    points: 'a b c d e f g h',
    withLaw: '{citation} RODO',
  },
  date: {
    pattern: '{day} {month} {year} r.',
    months: [
      'stycznia',
      'lutego',
      'marca',
      'kwietnia',
      'maja',
      'czerwca',
      'lipca',
      'sierpnia',
      'września',
      'października',
      'listopada',
      'grudnia',
    ],
  },

  common: {
    salutation: 'Szanowni Państwo,',
    closing: 'Z poważaniem',
    service: 'niniejsze pismo dotyczy: {service}',
    ties: {
      account: 'Mam u Państwa konto.',
      purchase: 'Łączy mnie z Państwem zakup lub umowa.',
      newsletter: 'Otrzymuję Państwa newsletter.',
      visit: 'Korzystam z Państwa strony internetowej lub aplikacji.',
      contacted: 'Skontaktowali się Państwo ze mną, a ja nie wiem, skąd mają Państwo moje dane.',
    },
    identifiersIntro: 'Moje dane można odnaleźć na podstawie poniższych informacji, które już Państwo posiadają:',
    identifiers: {
      email: 'Adres e-mail: {value}',
      userName: 'Nazwa użytkownika: {value}',
      customerNumber: 'Numer klienta: {value}',
      orderNumber: 'Numer zamówienia: {value}',
      phone: 'Numer telefonu: {value}',
      postalAddress: 'Adres pocztowy: {value}',
      cookieId: 'Identyfikator pliku cookie lub przeglądarki: {value}',
      deviceId: 'Identyfikator urządzenia: {value}',
      numberPlate: 'Numer rejestracyjny pojazdu: {value}',
      other: 'Inna informacja: {value}',
    },
    identification:
      'Powinny one wystarczyć do ustalenia mojej tożsamości; nie załączam dokumentu tożsamości. Jeżeli mają Państwo uzasadnione wątpliwości co do mojej tożsamości ({Art. 12(6)}), proszę napisać, na czym one polegają i jakie minimum informacji pozwoliłoby je rozwiać.',
    answerElectronically:
      'Proszę o odpowiedź drogą elektroniczną, w powszechnie używanym formacie, a nie wyłącznie za pomocą linku, który wygasa. Mój adres do odpowiedzi: {replyTo}',
    answerByPost: 'Proszę o odpowiedź pocztą na adres podany na końcu tego pisma.',
    extension:
      'Jeżeli przedłużą Państwo termin, proszę o informację o tym wraz z podaniem przyczyn w ciągu tego samego miesiąca ({Art. 12(3)}). Jeżeli w całości lub w części odmówią Państwo spełnienia mojego żądania, proszę o podanie powodów ({Art. 12(4)}).',
    lastDay: 'Dzień {due} jest ostatnim dniem tego terminu.',
    inParticular: 'Mój wniosek dotyczy wszystkich moich danych, a w szczególności: {scope}',
    tellRecipients:
      'Proszę powiadomić o tym każdego odbiorcę danych, a mnie poinformować, kim są ci odbiorcy ({Art. 19}).',
    confirm: 'Proszę o potwierdzenie, jakie działania Państwo podjęli i w jakim dniu.',
    youWrite: 'W Państwa polityce prywatności napisano na ten temat: {quote}',
    severalSubject: 'Wnioski dotyczące moich danych osobowych ({articles})',
    severalIntro: 'Niniejsze pismo zawiera kilka wniosków. Proszę o rozpatrzenie każdego z nich.',
    severalDeadline:
      'Proszę o informację bez zbędnej zwłoki, najpóźniej w terminie miesiąca od otrzymania tego pisma, jakie działania podjęli Państwo w związku z każdym z tych wniosków ({Art. 12(3) GDPR}).',
    copyFirst:
      'Proszę niczego nie usuwać, dopóki nie prześlą mi Państwo informacji i kopii, o które zwracam się w tym piśmie.',
    vagueIntro: 'Państwa polityka prywatności pozostawia niektóre kwestie otwarte. Proszę o doprecyzowanie:',
    vaguePurposes:
      'Proszę dokładnie wskazać, w jakim celu przetwarzają Państwo moje dane. Piszą Państwo jedynie: {quote}',
    vagueRetention:
      'Proszę podać okres przechowywania każdej kategorii danych, które mnie dotyczą. Piszą Państwo jedynie: {quote}',
    vagueRecipients: 'Proszę wskazać z nazwy tych, którzy otrzymali moje dane. Piszą Państwo jedynie: {quote}',
    vagueTransfers:
      'Proszę wskazać państwa trzecie oraz zabezpieczenia, które mają zastosowanie do moich danych. Piszą Państwo jedynie: {quote}',
  },

  access: {
    subject: 'Wniosek o dostęp do moich danych osobowych ({Art. 15 GDPR})',
    ask: 'Proszę o potwierdzenie, czy przetwarzają Państwo dane osobowe, które mnie dotyczą. Jeżeli tak, proszę o dostęp do tych danych oraz o następujące informacje ({Art. 15(1) GDPR}):',
    purposes: 'cele przetwarzania ({Art. 15(1)(a)})',
    legalBasis: 'podstawa prawna dla każdego celu ({Art. 13(1)(c)})',
    categories: 'kategorie danych osobowych ({Art. 15(1)(b)})',
    recipients:
      'odbiorcy wskazani z nazwy, także w państwach trzecich, oraz daty ujawnienia danych, o ile są znane ({Art. 15(1)(c)})',
    retention: 'okres przechowywania każdej kategorii danych albo kryteria jego ustalania ({Art. 15(1)(d)})',
    rights:
      'przysługujące mi w tym przypadku prawa do sprostowania, usunięcia, ograniczenia przetwarzania i sprzeciwu ({Art. 15(1)(e)})',
    complaint: 'organ nadzorczy, do którego mogę wnieść skargę ({Art. 15(1)(f)})',
    source: 'wszelkie dostępne informacje o źródle danych, które nie pochodzą ode mnie ({Art. 15(1)(g)})',
    automated:
      'zautomatyzowane podejmowanie decyzji, w tym profilowanie: procedura i zasady faktycznie zastosowane do moich danych, ich znaczenie i konsekwencje dla mnie ({Art. 15(1)(h)})',
    transfers:
      'w przypadku przekazywania do państw trzecich: zabezpieczenia wraz z ich kopią lub wskazaniem, gdzie można ją uzyskać ({Art. 15(2)})',
    deadline:
      'Proszę o przesłanie danych i informacji bez zbędnej zwłoki, najpóźniej w terminie miesiąca od otrzymania tego pisma ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Wniosek o kopię moich danych osobowych ({Art. 15(3) GDPR})',
    ask: 'Proszę o przesłanie kopii dotyczących mnie danych osobowych, które Państwo przetwarzają. Pierwsza kopia jest bezpłatna ({Art. 15(3) GDPR}).',
    complete:
      'Kopia powinna być kompletna i zrozumiała: z objaśnieniem kodów oraz z dokumentami lub wyciągami, bez których danych nie da się zrozumieć.',
    systems:
      'Powinna obejmować wszystkie Państwa systemy, w tym pocztę elektroniczną, obsługę klienta, logi i profile reklamowe.',
    format:
      'Proszę o powszechnie używany format elektroniczny, który mogę zapisać. Sama możliwość obejrzenia danych na koncie nie jest kopią.',
    otherPeople:
      'To, co dotyczy innych osób, mogą Państwo zaczernić; nie jest to jednak powód, by nie udostępnić reszty ({Art. 15(4)}).',
    deadline:
      'Proszę o przesłanie kopii bez zbędnej zwłoki, najpóźniej w terminie miesiąca od otrzymania tego pisma ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Wniosek o sprostowanie moich danych osobowych ({Art. 16 GDPR})',
    ask: 'Proszę o niezwłoczne sprostowanie następujących danych, które mnie dotyczą ({Art. 16 GDPR}):',
    wrong: 'U Państwa widnieje: {wrong}',
    right: 'Prawidłowo: {right}',
    supplement: 'Proszę uzupełnić: {supplement}',
    restrictMeanwhile:
      'Proszę o ograniczenie przetwarzania tych danych do czasu sprawdzenia ich prawidłowości ({Art. 18(1)(a)}).',
    deadline:
      'Proszę o sprostowanie danych bez zbędnej zwłoki i o informację o podjętych działaniach najpóźniej w terminie miesiąca od otrzymania tego pisma ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Wniosek o usunięcie moich danych osobowych ({Art. 17 GDPR})',
    askAll: 'Proszę o niezwłoczne usunięcie wszystkich dotyczących mnie danych osobowych ({Art. 17(1) GDPR}).',
    askSome: 'Proszę o niezwłoczne usunięcie następujących dotyczących mnie danych ({Art. 17(1) GDPR}):',
    groundsIntro: 'Podstawy mojego wniosku:',
    grounds: {
      notNecessary: 'dane nie są już niezbędne do celów, w których zostały zebrane ({Art. 17(1)(a)})',
      consentWithdrawn: 'wycofuję zgodę, na której opiera się przetwarzanie ({Art. 17(1)(b)})',
      objection: 'wnoszę sprzeciw wobec przetwarzania ({Art. 17(1)(c)})',
      unlawful: 'dane były przetwarzane niezgodnie z prawem ({Art. 17(1)(d)})',
      legalObligation: 'usunięcia danych wymaga obowiązek prawny ({Art. 17(1)(e)})',
      child: 'dane zostały zebrane na potrzeby usługi internetowej w czasie mojego dzieciństwa ({Art. 17(1)(f)})',
    },
    published:
      'Jeżeli upublicznili Państwo te dane, proszę podjąć rozsądne działania, aby także inni usunęli łącza do nich i ich kopie ({Art. 17(2)}).',
    kept: 'Jeżeli część danych muszą Państwo zachować, proszę wskazać, które to dane, na podstawie jakiego wyjątku i przepisu oraz jak długo będą przechowywane, i wykorzystywać je wyłącznie w tym celu ({Art. 17(3)}).',
    closeAccount: 'Proszę także o zamknięcie mojego konta.',
    keepAccount: 'Proszę nie zamykać mojego konta.',
    deadline:
      'Proszę o usunięcie danych bez zbędnej zwłoki i o informację o podjętych działaniach najpóźniej w terminie miesiąca od otrzymania tego pisma ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Wniosek o ograniczenie przetwarzania ({Art. 18 GDPR})',
    askAll: 'Proszę o ograniczenie przetwarzania wszystkich dotyczących mnie danych osobowych ({Art. 18(1) GDPR}).',
    askSome: 'Proszę o ograniczenie przetwarzania następujących dotyczących mnie danych ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'Uzasadnienie: kwestionuję prawidłowość danych ({Art. 18(1)(a)}).',
      unlawful:
        'Uzasadnienie: przetwarzanie jest niezgodne z prawem, ale nie chcę, aby dane zostały usunięte ({Art. 18(1)(b)}).',
      legalClaims:
        'Uzasadnienie: nie potrzebują już Państwo tych danych, ale są one potrzebne mnie w związku z roszczeniami ({Art. 18(1)(c)}).',
      objectionPending:
        'Uzasadnienie: mój sprzeciw wobec przetwarzania nie został jeszcze rozpatrzony ({Art. 18(1)(d)}).',
    },
    mark: 'Proszę oznaczyć te dane i wykorzystywać je wyłącznie za moją zgodą, w związku z roszczeniami, w celu ochrony praw innych osób lub z uwagi na ważne względy interesu publicznego ({Art. 18(2)}).',
    beforeLifting: 'Proszę mnie poinformować, zanim uchylą Państwo ograniczenie ({Art. 18(3)}).',
    deadline:
      'Proszę o ograniczenie przetwarzania bez zbędnej zwłoki i o informację o podjętych działaniach najpóźniej w terminie miesiąca od otrzymania tego pisma ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Wniosek o przeniesienie moich danych ({Art. 20 GDPR})',
    ask: 'Proszę o przekazanie mi dostarczonych przeze mnie danych osobowych, które mnie dotyczą, także tych, które powstały podczas korzystania przeze mnie z Państwa usługi ({Art. 20(1) GDPR}).',
    condition: 'Przetwarzanie odbywa się na podstawie mojej zgody lub umowy ze mną i w sposób zautomatyzowany.',
    format:
      'Proszę o ustrukturyzowany, powszechnie używany format nadający się do odczytu maszynowego, na przykład JSON, CSV lub XML; plik PDF nie wystarczy.',
    transmit:
      'Jeżeli jest to technicznie możliwe, proszę przesłać dane bezpośrednio następującemu administratorowi ({Art. 20(2)}): {newController}',
    deadline:
      'Proszę o przesłanie pliku bez zbędnej zwłoki, najpóźniej w terminie miesiąca od otrzymania tego pisma ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Sprzeciw wobec przetwarzania moich danych osobowych ({Art. 21(1) GDPR})',
    ask: 'Wnoszę sprzeciw wobec następującego przetwarzania moich danych oraz opartego na nim profilowania ({Art. 21(1) GDPR}):',
    basis:
      'Przetwarzanie to opiera się na zadaniu realizowanym w interesie publicznym lub na prawnie uzasadnionych interesach ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'Przyczyny związane z moją szczególną sytuacją: {situation}',
    stop: 'Proszę o zaprzestanie tego przetwarzania. Jeżeli zamierzają je Państwo kontynuować, proszę wykazać ważne prawnie uzasadnione podstawy, nadrzędne wobec moich interesów, albo roszczenia, do których dane są Państwu potrzebne.',
    restrictMeanwhile: 'Do czasu rozstrzygnięcia proszę o natychmiastowe ograniczenie przetwarzania ({Art. 18(1)(d)}).',
    erase: 'Jeżeli takich podstaw nie ma, proszę o usunięcie danych ({Art. 17(1)(c)}).',
    deadline:
      'Proszę o przesłanie decyzji wraz z uzasadnieniem bez zbędnej zwłoki, najpóźniej w terminie miesiąca od otrzymania tego pisma ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Sprzeciw wobec marketingu bezpośredniego ({Art. 21(2) GDPR})',
    ask: 'Wnoszę sprzeciw wobec wykorzystywania moich danych osobowych do celów marketingu bezpośredniego, we wszystkich kanałach i dla wszystkich marek, oraz wobec profilowania w tym celu ({Art. 21(2) GDPR}).',
    stop: 'Sprzeciw nie wymaga uzasadnienia. Proszę o natychmiastowe zaprzestanie takich działań ({Art. 21(3)}).',
    noSharing: 'Proszę nikomu nie przekazywać moich danych do celów marketingowych.',
    source: 'Proszę o informację, skąd mają Państwo moje dane kontaktowe ({Art. 15(1)(g)}).',
    erase: 'Proszę o usunięcie danych, które przechowują Państwo wyłącznie do celów marketingu ({Art. 17(1)(c)}).',
    blockList: 'Mogą Państwo zachować na liście sprzeciwów niezbędne minimum, które pozwoli ten sprzeciw uszanować.',
    deadline:
      'Marketing powinien ustać natychmiast. Proszę o potwierdzenie tego bez zbędnej zwłoki, najpóźniej w terminie miesiąca od otrzymania tego pisma ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Wycofanie zgody ({Art. 7(3) GDPR})',
    askAll:
      'Wycofuję ze skutkiem na przyszłość wszystkie udzielone Państwu zgody na przetwarzanie moich danych osobowych ({Art. 7(3) GDPR}).',
    askSome: 'Wycofuję ze skutkiem na przyszłość moją zgodę w następującym zakresie ({Art. 7(3) GDPR}):',
    stop: 'Proszę o natychmiastowe zakończenie tego przetwarzania.',
    erase: 'Proszę o usunięcie danych, które przechowują Państwo wyłącznie na podstawie tej zgody ({Art. 17(1)(b)}).',
    noOtherBasis: 'Proszę nie kontynuować tego samego przetwarzania na innej podstawie prawnej.',
    deadline:
      'Przetwarzanie powinno zakończyć się natychmiast. Proszę o informację bez zbędnej zwłoki, najpóźniej w terminie miesiąca od otrzymania tego pisma, co Państwo usunęli i kogo powiadomili ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Wniosek o ponowne rozpatrzenie zautomatyzowanej decyzji ({Art. 22 GDPR})',
    ask: 'Kwestionuję następującą decyzję. Została ona podjęta wyłącznie w sposób zautomatyzowany i wywołuje wobec mnie skutki prawne lub w podobny sposób istotnie na mnie wpływa ({Art. 22(1) GDPR}):',
    review: 'Proszę, aby sprawdziła ją osoba uprawniona do jej zmiany ({Art. 22(3)}).',
    view: 'Proszę uwzględnić moje stanowisko: {view}',
    newDecision: 'Proszę o ponowne podjęcie decyzji i podanie uzasadnienia.',
    logic: 'Proszę wyjaśnić zasady podejmowania decyzji, wykorzystane dane i ich wagę ({Art. 15(1)(h)}).',
    lawfulCase:
      'Proszę wskazać, co pozwala na taką decyzję: umowa, przepis prawa czy moja wyraźna zgoda ({Art. 22(2)}).',
    suspend: 'Proszę o niewykonywanie decyzji do czasu jej sprawdzenia.',
    deadline:
      'Proszę o przesłanie wyniku sprawdzenia i wyjaśnień bez zbędnej zwłoki, najpóźniej w terminie miesiąca od otrzymania tego pisma ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'nawiązuję do mojego wniosku: {articles}',
      sent: 'Wysłano: {sentOn} ({channel})',
      received: 'Otrzymano: {receivedOn}',
      due: 'Termin odpowiedzi: {due}',
      reference: 'Oznaczenie sprawy: {reference}',
    },
    channels: {
      email: 'e-mail',
      webForm: 'formularz internetowy',
      registeredPost: 'list polecony',
      post: 'poczta',
      conversation: 'rozmowa',
    },
    newDate:
      'Do dnia {newDate} proszę o udzielenie pełnej odpowiedzi. Datę tę wyznaczam z uprzejmości; nie zmienia ona terminu wynikającego z prawa.',
    otherwiseComplaint:
      'Jeżeli pełna odpowiedź do mnie nie dotrze, zamierzam wnieść skargę do organu nadzorczego ({Art. 77}).',
    earlierLetter: 'Moje wcześniejsze pismo:',
  },

  reminder: {
    subject: 'Przypomnienie o moim wniosku ({articles})',
    noAnswer:
      'Miesięczny termin na odpowiedź upłynął, a do dziś nie dotarła do mnie ani odpowiedź, ani informacja o przedłużeniu terminu ({Art. 12(3) GDPR}).',
    reasons:
      'Jeżeli w całości lub w części odmawiają Państwo spełnienia mojego żądania, proszę o podanie powodów ({Art. 12(4)}).',
    notNew: 'Niniejsze pismo jest przypomnieniem o tamtym wniosku, a nie nowym wnioskiem.',
  },

  identityDemand: {
    subject: 'Państwa pytanie o moją tożsamość ({articles})',
    onlyDoubts:
      'Dodatkowych informacji mogą Państwo żądać tylko w razie uzasadnionych wątpliwości co do mojej tożsamości i tylko w zakresie niezbędnym do ich wyjaśnienia ({Art. 12(6) GDPR}).',
    noDocument:
      'Kopia dokumentu tożsamości z zasady nie jest środkiem ani odpowiednim, ani proporcjonalnym, zwłaszcza gdy poniższe informacje już pozwalają mnie zidentyfikować ({Art. 5(1)(c)}).',
    offersIntro: 'Aby rozwiać wątpliwości, proponuję następujące sposoby:',
    offers: {
      code: 'odesłanie kodu, który wyślą Państwo na znany Państwu adres e-mail lub numer telefonu',
      login: 'zalogowanie się na moje konto i potwierdzenie tam wniosku',
      order: 'podanie numeru zamówienia lub kwoty mojej ostatniej faktury',
      callBack: 'rozmowa telefoniczna, jeżeli zadzwonią Państwo na znany Państwu numer',
    },
    sayDoubts:
      'Jeżeli to nie wystarcza, proszę napisać, jakie mają Państwo wątpliwości i dlaczego te propozycje ich nie rozwiewają.',
    sayBasis:
      'Proszę także podać, na jakiej podstawie prawnej zbieraliby Państwo dalsze dane, jak długo byłyby one przechowywane i kiedy zostałyby usunięte.',
    clock: 'Pytanie, którego takie wątpliwości nie uzasadniają, nie wstrzymuje biegu terminu ({Art. 12(3)}).',
    sensitive:
      'Jeżeli charakter danych, na przykład danych o zdrowiu lub danych bankowych, wymaga dokładniejszego sprawdzenia, proszę o taką informację; znajdziemy wtedy odpowiedni sposób.',
    redactedCopy:
      'Załączam kopię, na której zaczerniono wszystko, co nie jest potrzebne. Służy ona tylko do tego sprawdzenia; proszę ją potem usunąć i odnotować jedynie, że sprawdzenia dokonano.',
    linkByMark:
      'Jeżeli nie mogą Państwo powiązać danych z moim nazwiskiem, identyfikator, pod którym można je odnaleźć, znajduje się wśród poniższych informacji ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'Mój wniosek jest ważny bez Państwa formularza ({articles})',
    noForm: 'Prawo nie wymaga dla wniosku ani szczególnej formy, ani określonej drogi.',
    valid:
      'Mój wniosek do Państwa dotarł i jest ważny. To na Państwu spoczywa obowiązek ułatwienia mi skorzystania z tego prawa ({Art. 12(2) GDPR}).',
    noMore: 'Do wniosku nie są potrzebne ani konto, ani akceptacja regulaminu, ani dalsze dane ode mnie.',
    passOn:
      'Proszę przekazać wniosek właściwym osobom w Państwa organizacji i udzielić odpowiedzi w terminie miesiąca, który rozpoczął bieg z chwilą jego otrzymania ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'Państwa odpowiedź jest niepełna ({articles})',
    thanks: 'Dziękuję za Państwa odpowiedź ({repliedOn}). Nie wyczerpuje ona jednak mojego wniosku.',
    missingIntro: 'Nadal brakuje następujących elementów odpowiedzi:',
    missing: {
      copy: 'kopia samych danych ({Art. 15(3)})',
      file: 'dane w ustrukturyzowanym formacie nadającym się do odczytu maszynowego ({Art. 20(1)})',
      confirmation: 'potwierdzenie, jakie działania podjęto i w jakim dniu',
      recipientsTold: 'nazwy odbiorców, których Państwo powiadomili ({Art. 19})',
      reasons: 'powody odmowy w zakresie, w jakim Państwo odmówili ({Art. 12(4)})',
      keptData: 'dane, które Państwo zachowali, przepis, który tego wymaga, i okres ({Art. 17(3)})',
      compellingGrounds: 'ważne podstawy, na których kontynuują Państwo przetwarzanie ({Art. 21(1)})',
    },
    partial: 'Odpowiedź częściowa jest częściową odmową, której powody proszę mi podać ({Art. 12(4) GDPR}).',
    intelligible:
      'Odpowiedź musi być zrozumiała; odesłanie do ogólnej polityki prywatności nie jest odpowiedzią na pytania o moje własne dane ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'Państwa informacja o przedłużeniu terminu ({articles})',
    rule: 'Termin można przedłużyć tylko z uwagi na skomplikowany charakter żądania i liczbę żądań, i tylko informując o tym wraz z podaniem przyczyn w terminie miesiąca od otrzymania ({Art. 12(3) GDPR}).',
    late: 'Państwa informacja ({noticeOn}) dotarła do mnie po upływie tego miesiąca.',
    noReasons: 'Państwa informacja ({noticeOn}) nie podaje przyczyn.',
    notComplex: 'Z przyczyn podanych w Państwa informacji ({noticeOn}) nie wynika, aby mój wniosek był skomplikowany.',
    stands: 'Obowiązuje zatem pierwotny termin.',
  },

  refusalOrFee: {
    subject: 'Państwa odmowa w sprawie mojego wniosku ({articles})',
    subjectFee: 'Opłata za rozpatrzenie mojego wniosku ({articles})',
    refused: 'Odmówili Państwo spełnienia mojego żądania jako nieuzasadnionego lub nadmiernego ({repliedOn}).',
    fee: 'Żądają Państwo opłaty za rozpatrzenie mojego wniosku ({repliedOn}).',
    burden:
      'Wnioski są wolne od opłat. Tylko w razie żądań ewidentnie nieuzasadnionych lub nadmiernych można odmówić działania albo pobrać opłatę; wykazanie tego należy do Państwa, a wyjątek ten interpretuje się wąsko ({Art. 12(5) GDPR}).',
    facts: 'Proszę wskazać fakty, z których wyciągają Państwo taki wniosek.',
    effort: 'Sam duży nakład pracy potrzebny do udzielenia odpowiedzi nie jest wystarczającym powodem.',
    historyIntro: 'Moje dotychczasowe wnioski do Państwa:',
    calculation: 'Proszę przedstawić sposób obliczenia opłaty i nie podejmować niczego na mój koszt bez mojej zgody.',
    ask: 'Proszę o bezpłatne rozpatrzenie mojego wniosku.',
  },

  complaint: {
    subject: 'Skarga: {controller} ({Art. 77 GDPR})',
    ask: 'wnoszę skargę, ponieważ w mojej ocenie moje dane osobowe są przetwarzane z naruszeniem przepisów o ochronie danych, i proszę o zbadanie sprawy ({Art. 77(1) GDPR}).',
    complainant: 'Osoba wnosząca skargę:',
    against: 'Skarga dotyczy:',
    eventsHeading: 'Przebieg zdarzeń:',
    events: {
      sent: 'wniosek wysłany do administratora ({channel}): {articles}',
      received: 'wniosek otrzymany przez administratora',
      question: 'pytanie administratora',
      ownAnswer: 'moja odpowiedź na pytanie',
      extension: 'informacja administratora o przedłużeniu terminu',
      answer: 'odpowiedź administratora',
      partialAnswer: 'częściowa odpowiedź administratora',
      refusal: 'odmowa administratora',
      fee: 'żądanie opłaty przez administratora',
      reminder: 'przypomnienie wysłane do administratora',
      due: 'upływ miesięcznego terminu ({Art. 12(3)})',
      silence: 'jak dotąd brak odpowiedzi',
    },
    data: 'Dane i przetwarzanie, których dotyczy skarga: {data}',
    provisions: 'Przepisy w mojej ocenie naruszone: {articles}',
    controllerFirst: 'Mój wniosek został najpierw skierowany do administratora.',
    asksIntro: 'Wnoszę o:',
    asks: {
      comply: 'nakazanie administratorowi spełnienia mojego żądania ({Art. 58(2)(c)})',
      rectify:
        'nakazanie sprostowania lub usunięcia danych albo ograniczenia ich przetwarzania oraz powiadomienia odbiorców ({Art. 58(2)(g)})',
      ban: 'ograniczenie lub zakazanie przetwarzania ({Art. 58(2)(f)})',
      reprimand: 'udzielenie administratorowi upomnienia ({Art. 58(2)(b)})',
    },
    rest: 'Ewentualne dalsze środki pozostawiam Państwa uznaniu.',
    noCourt: 'Sprawą nie zajmuje się żaden sąd ani inny organ.',
    court: 'Sprawą zajmuje się także: {court}',
    nameMayBeGiven: 'Mogą Państwo podać administratorowi moje imię i nazwisko.',
    nameNotGiven:
      'Proszę nie podawać administratorowi mojego imienia i nazwiska bez uprzedniego zapytania mnie o zgodę.',
    progress:
      'Proszę o informację o postępach i wyniku sprawy, najpóźniej w terminie trzech miesięcy ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Załączniki:',
    enclosures: {
      letters: 'moje pisma do administratora',
      answers: 'odpowiedzi administratora',
      proof: 'dowody wysłania i otrzymania',
      policy: 'polityka prywatności w przeczytanej przeze mnie wersji',
    },
  },

  uk: null,
  ch: null,
};
