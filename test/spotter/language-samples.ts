// For every language of the spotter: a short policy, and a text that speaks of the same things and is none. First line:
// the title; "# " begins a heading. All written for this project, about firms that do not exist.

export const samples: Record<string, { policy: string; lookAlike: string }> = {
  en: {
    policy: `Harbour Bikes
# Privacy notice
Harbour Bikes Ltd is the controller of the personal data we process when you rent a bicycle.
# What we collect
We collect your name, e-mail address and payment details when you book, and we keep them for three years after your last rental.
We share your data with our payment service provider. We do not sell personal information to third parties.
# Your rights
You have the right to access, rectify or erase your personal data and to lodge a complaint with the supervisory authority. Write to privacy@harbourbikes.example.`,
    lookAlike: `What the GDPR means for small shops
# Five questions every shop owner asks
Since 2018 the regulation has applied to every business that keeps a list of customers. Businesses must know which data they hold and why.
The first step, says the author of this article, is a record of processing. Many shop owners still believe that consent is always needed.
# Is a fine likely?
Fines are rare for small companies, but courts have begun to award damages. In this post we look at three judgments.
Our next webinar explains how your company writes a privacy policy without a lawyer.`,
  },
  de: {
    policy: `Hofladen Birkental
# Datenschutz
Verantwortlich für die Verarbeitung personenbezogener Daten auf dieser Website ist die Hofladen Birkental GmbH, Feldweg 3, 12345 Birkental.
Wenn Sie bei uns bestellen, verarbeiten wir Ihren Namen, Ihre Anschrift und Ihre E-Mail-Adresse. Rechtsgrundlage ist Art. 6 Abs. 1 lit. b DSGVO.
Ihre Daten werden gelöscht, sobald gesetzliche Aufbewahrungsfristen abgelaufen sind. Eine Weitergabe an Dritte erfolgt nur an den Versanddienstleister.
# Ihre Rechte
Sie haben das Recht auf Auskunft, Berichtigung und Löschung sowie ein Beschwerderecht bei der Aufsichtsbehörde. Schreiben Sie an daten@hofladen.example.`,
    lookAlike: `Datenschutz im Unterricht
# Worauf Lehrkräfte achten sollten
Fotos von der Klassenfahrt landen schnell in einer Chatgruppe. Dieser Beitrag zeigt, wie Schulen damit umgehen können.
Lehrkräfte sollten mit Schülerinnen und Schülern über Passwörter sprechen. Eine Anleitung für eine Projektwoche finden Sie am Ende.
# Was sagt das Gesetz?
Personenbezogene Daten dürfen nur mit einer Rechtsgrundlage verarbeitet werden. Im Workshop diskutieren wir Beispiele aus dem Alltag.`,
  },
  fr: {
    policy: `Les Vergers d'Armande
# Vos données
La société Les Vergers d'Armande est responsable du traitement de vos données personnelles.
Nous collectons votre nom, votre adresse et votre courriel lorsque vous passez commande. La base légale est l'exécution du contrat.
Vos données sont conservées pendant trois ans puis supprimées. Elles ne sont transmises qu'à notre prestataire de paiement.
# Vos droits
Vous disposez d'un droit d'accès, de rectification et d'effacement ; vous pouvez introduire une réclamation auprès de la CNIL. Écrivez à donnees@vergers.example.`,
    lookAlike: `Conditions générales de vente
# Article 1 – Objet
Les présentes conditions régissent les ventes conclues sur la boutique. Toute commande vaut acceptation du prix et de la description.
# Article 2 – Livraison
Les produits sont livrés à l'adresse indiquée par le client dans un délai de cinq jours. Les frais de port sont affichés avant le paiement.
# Article 3 – Rétractation
Le client dispose de quatorze jours pour renvoyer le produit. Le remboursement est effectué par le même moyen de paiement.
# Article 4 – Données personnelles
Le vendeur respecte la réglementation ; le détail figure dans un document séparé.`,
  },
  es: {
    policy: `Taller Rosaleda
# Información sobre protección de datos
El responsable del tratamiento de sus datos personales es Taller Rosaleda, S.L.
Recogemos su nombre, su correo y su teléfono cuando pide una cita, y los conservamos durante cinco años. La base legal es la ejecución del contrato.
No cedemos sus datos a terceros salvo obligación legal.
Puede ejercer sus derechos de acceso, rectificación y supresión escribiendo a datos@rosaleda.example, y presentar una reclamación ante la Agencia Española de Protección de Datos.`,
    lookAlike: `Aviso legal
El titular de este sitio web es la asociación cultural La Noria, inscrita en el registro de asociaciones de la provincia.
El usuario se compromete a hacer un uso correcto de los contenidos. Queda prohibida la reproducción de las imágenes sin permiso del autor.
La asociación no se hace responsable de los enlaces a otras páginas ni de los cortes del servicio.
Para cualquier controversia las partes se someten a los juzgados de la ciudad.`,
  },
  ca: {
    policy: `Forn de la Plaça
# Política de privacitat
El responsable del tractament de les teves dades personals és Forn de la Plaça, SL.
Recollim el nom i el correu quan fas una comanda i conservem les dades durant dos anys. No cedim les teves dades a tercers.
Tens dret d'accés, rectificació i supressió, i pots presentar una reclamació davant l'Autoritat Catalana de Protecció de Dades. Escriu a dades@forn.example.`,
    lookAlike: `Avís legal
Aquest lloc web pertany a l'associació de veïns del barri. Els textos i les fotografies són dels seus autors.
L'usuari es compromet a fer un bon ús dels continguts i a respectar les normes de convivència del fòrum.
L'associació no es fa responsable dels enllaços externs ni de les interrupcions del servei.`,
  },
  gl: {
    policy: `Obradoiro Xunqueira
# Privacidade
O responsable do tratamento dos seus datos persoais é Obradoiro Xunqueira.
Recollemos o seu nome e o seu correo cando se inscribe nun curso, e os datos conservaranse durante tres anos. Non se cederán a terceiros.
Ten dereito de acceso, rectificación e supresión, e pode presentar unha reclamación ante a autoridade de control. Escriba a datos@xunqueira.example.`,
    lookAlike: `Accesibilidade
Este sitio quere ser accesible para todas as persoas. As páxinas seguen as pautas internacionais e próbanse con lectores de pantalla.
As imaxes teñen un texto alternativo e o contraste é abondo. Se atopa unha barreira, avísenos e procuraremos arranxala.`,
  },
  pt: {
    policy: `Padaria Moinho Velho
# Privacidade
O responsável pelo tratamento dos seus dados pessoais é a Padaria Moinho Velho, Lda.
Recolhemos o seu nome e o seu e-mail quando faz uma encomenda e conservamos os dados durante dois anos. Não partilhamos os seus dados com terceiros, exceto com o prestador de pagamentos.
Tem o direito de acesso, de retificação e de apagamento e pode apresentar uma reclamação à CNPD. Escreva para dados@moinho.example.`,
    lookAlike: `Seja voluntário
# O que fazemos
A nossa associação organiza aulas de informática para pessoas idosas. Este artigo conta como tudo começou e o que aprendemos.
Os voluntários ensinam a usar o correio eletrónico, a fazer compras em segurança e a proteger as palavras-passe.
# Como participar
Procuramos pessoas com paciência e duas horas livres por semana. As inscrições abrem em setembro.`,
  },
  it: {
    policy: `Bottega Serena
# Informativa sul trattamento dei dati
Il titolare del trattamento è Bottega Serena S.r.l., con sede a Lucca.
I dati personali forniti dall'utente sono trattati per evadere gli ordini; la base giuridica è l'esecuzione del contratto.
I dati sono conservati per dieci anni e comunicati a terzi solo per la spedizione.
Può esercitare i diritti di accesso, rettifica e cancellazione scrivendo a privacy@bottega.example e proporre reclamo al Garante.`,
    lookAlike: `Privacy in azienda: la guida
In questo articolo vediamo che cosa cambia per le imprese. Le aziende devono tenere un registro dei trattamenti e nominare, in certi casi, un responsabile della protezione dei dati.
Le sanzioni possono arrivare al quattro per cento del fatturato. Un esperto spiega come prepararsi.
I nostri clienti ci chiedono spesso un modello: il webinar di giugno ne presenta tre. La nostra consulenza accompagna le imprese passo dopo passo.`,
  },
  nl: {
    policy: `Fietsenmakerij De Dam
# Privacyverklaring
Fietsenmakerij De Dam is verantwoordelijk voor de verwerking van persoonsgegevens in deze verklaring.
Wij verwerken uw naam en telefoonnummer om de reparatie uit te voeren en bewaren uw gegevens twee jaar. Wij delen uw gegevens niet met derden, behalve met onze boekhouder als verwerker.
U heeft het recht op inzage, rectificatie en verwijdering en kunt een klacht indienen bij de Autoriteit Persoonsgegevens. Mail naar privacy@dedam.example.`,
    lookAlike: `Algemene voorwaarden
# Artikel 1 – Toepassing
Deze voorwaarden gelden voor iedere overeenkomst tussen de verhuurder en de huurder van een vaartuig.
# Artikel 2 – Betaling
De huurder betaalt de helft bij reservering en de rest bij afhalen. Bij annulering binnen een week is de huursom verschuldigd.
# Artikel 3 – Aansprakelijkheid
De huurder is aansprakelijk voor schade die tijdens de huurperiode ontstaat.`,
  },
  sv: {
    policy: `Bryggans Café
# Så hanterar vi dina personuppgifter
Bryggans Café AB är personuppgiftsansvarig för behandlingen av dina personuppgifter.
Vi samlar in namn och telefonnummer när du bokar bord. Den rättsliga grunden är avtal. Uppgifterna sparas i ett år och raderas sedan.
Vi delar dina uppgifter med vår leverantör av bokningssystem. Du har rätt till tillgång, rättelse och radering och kan lämna klagomål till Integritetsskyddsmyndigheten. Skriv till data@bryggan.example.`,
    lookAlike: `Tips för föreningar: GDPR på en kvart
Den här artikeln går igenom vad en liten förening behöver tänka på. Styrelsen bör veta vilka register som finns och vem som sköter dem.
Företag har ofta en jurist att fråga, föreningar sällan. Författaren har samlat frågor från tio kassörer.
Våra kurser hålls på kvällstid och passar även nybörjare. Anmäl dig till nästa webbinarium.`,
  },
  da: {
    policy: `Klitgårdens Ridecenter
# Behandling af personoplysninger
Klitgårdens Ridecenter ApS er dataansvarlig for de personoplysninger, vi behandler om dig.
Vi indsamler navn, adresse og telefonnummer, når du bestiller en time, og vi opbevarer oplysningerne i fem år. Vi videregiver ikke dine oplysninger til tredjepart.
Du har ret til indsigt, berigtigelse og sletning, og du kan klage til Datatilsynet. Skriv til data@klitgaarden.example.`,
    lookAlike: `Sådan tester vi støvsugere
Vores redaktion køber alle produkter selv. Producenterne ved ikke, hvornår en test går i gang, og de får ikke lov at læse teksten på forhånd.
Vi bruger den samme målemetode hver gang. Artiklen forklarer, hvordan karakteren bliver til, og hvem der retter fejl.`,
  },
  nb: {
    policy: `Fjellro Hytteutleie
# Personvern
Fjellro Hytteutleie AS er behandlingsansvarlig for personopplysningene vi behandler.
Vi samler inn navn, e-post og telefonnummer når du bestiller, og vi lagrer opplysningene i tre år. Vi deler ikke dine opplysninger med tredjeparter, bortsett fra betalingsleverandøren.
Du har rett til innsyn, retting og sletting og kan klage til Datatilsynet. Skriv til personvern@fjellro.example.`,
    lookAlike: `Gi oss ditt innspill
Kommunen vil gjerne høre hva du ønsker deg i den nye parken. Skjemaet er åpent til midten av mai.
Alle forslag blir lest av prosjektgruppen og lagt fram på folkemøtet i juni. Vinnerne får en plante fra kommunens gartneri.
Jeg samtykker til at kommunen kan kontakte meg om forslaget.`,
  },
  nn: {
    policy: `Fjordbruket
# Personvern
Fjordbruket AS er behandlingsansvarleg for personopplysningane vi behandlar.
Vi samlar inn namn og e-post når du tingar varer, og vi lagrar opplysningane i tre år. Vi deler ikkje opplysningane dine med tredjepartar.
Du har rett til innsyn, retting og sletting og kan klage til Datatilsynet. Skriv til post@fjordbruket.example.`,
    lookAlike: `Nytt frå bygda
Mållaget inviterer til kveld på biblioteket. Ein forskar fortel om korleis folk tek vare på brev og bilete, og kva som skjer når alt ligg på nett.
Det vert kaffi og kaker, og alle er velkomne. Meld deg på innan torsdag.`,
  },
  is: {
    policy: `Hraunbakarí
# Persónuverndarstefna
Hraunbakarí ehf. er ábyrgðaraðili vinnslu persónuupplýsinga sem lýst er hér.
Við söfnum nafni og netfangi þegar þú pantar og geymum upplýsingarnar í tvö ár. Við miðlum ekki persónuupplýsingum til þriðju aðila.
Þú átt rétt á aðgangi, leiðréttingu og eyðingu og getur lagt fram kvörtun hjá Persónuvernd. Netfang: gogn@hraun.example.`,
    lookAlike: `Fréttir af starfinu
Bókasafnið býður á námskeið um öryggi á netinu. Sérfræðingur segir frá því hvernig fólk getur varið lykilorð sín.
Námskeiðið er ókeypis og hefst klukkan átta. Skráning fer fram í afgreiðslunni.`,
  },
  fi: {
    policy: `Saaren Sauna
# Tietosuojaseloste
Rekisterinpitäjä: Saaren Sauna Oy, Rantatie 1, Kuopio.
Keräämme asiakkaan nimen ja puhelinnumeron varausta varten. Henkilötietojen käsittelyn oikeusperuste on sopimus. Tietoja säilytetään kaksi vuotta.
Henkilötietoja ei luovuteta kolmansille osapuolille. Sinulla on oikeus saada pääsy tietoihisi, oikaista ne ja vaatia niiden poistamista sekä tehdä valitus tietosuojavaltuutetulle. Yhteys: tiedot@saaren.example.`,
    lookAlike: `Tietosuoja taloyhtiössä
Tässä artikkelissa asiantuntija vastaa isännöitsijöiden kysymyksiin. Taloyhtiön hallituksen on tunnettava rekisterinsä.
Asetus ei kiellä asukasluetteloa porraskäytävässä, mutta yritysten ja yhdistysten kannattaa miettiä, mitä tietoja siinä tarvitaan.
Lakimies Aalto pitää aiheesta webinaarin maaliskuussa.`,
  },
  et: {
    policy: `Rannakohvik
# Isikuandmete töötlemine
Vastutav töötleja on Rannakohvik OÜ.
Kogume teie nime ja telefoninumbri, kui broneerite laua, ning säilitame isikuandmeid ühe aasta. Õiguslik alus on leping. Me ei edasta teie andmeid kolmandatele isikutele.
Teil on õigus andmetega tutvuda, neid parandada ja kustutada ning esitada kaebus Andmekaitse Inspektsioonile. Kirjutage andmed@rannakohvik.example.`,
    lookAlike: `Koolitus väikeettevõtetele
Meie kevadine koolitus räägib sellest, kuidas ettevõtted peavad andmekaitset korraldama. Ekspert toob näiteid kohtupraktikast.
Osavõtjad saavad näidise ja juhendi. Trahvid on seni olnud harvad, ütleb advokaat.`,
  },
  lv: {
    policy: `Jūras Kafejnīca
# Privātuma politika
Pārzinis ir SIA Jūras Kafejnīca.
Mēs apkopojam jūsu vārdu un tālruni, kad rezervējat galdiņu, un glabājam personas datus vienu gadu. Juridiskais pamats ir līguma izpilde. Mēs nenododam jūsu datus trešajām personām.
Jums ir tiesības piekļūt saviem datiem, labot un dzēst tos, kā arī iesniegt sūdzību Datu valsts inspekcijai. Rakstiet dati@kafejnica.example.`,
    lookAlike: `Semināri uzņēmumiem
Šajā rakstā eksperts stāsta, kā uzņēmumi gatavojas pārbaudēm. Uzņēmumiem jāzina, kādi reģistri tiem ir.
Naudas sodi līdz šim bijuši reti. Nākamais vebinārs notiks maijā, un tajā piedalīsies advokāts.`,
  },
  lt: {
    policy: `Pajūrio kavinė
# Privatumo politika
Duomenų valdytojas yra UAB „Pajūrio kavinė“.
Renkame jūsų vardą ir telefono numerį, kai rezervuojate staliuką, ir saugome asmens duomenis vienus metus. Teisinis pagrindas – sutarties vykdymas. Jūsų duomenų neperduodame tretiesiems asmenims.
Turite teisę susipažinti su savo duomenimis, juos ištaisyti ir ištrinti, taip pat pateikti skundą Valstybinei duomenų apsaugos inspekcijai. Rašykite duomenys@kavine.example.`,
    lookAlike: `Mokymai įmonėms
Šiame straipsnyje ekspertas pasakoja, kaip įmonės privalo pasirengti patikrinimams. Baudos kol kas retos.
Mokymai vyks gegužę, dalyvaus advokatas. Parengėme šabloną ir gidą mažoms įmonėms.`,
  },
  pl: {
    policy: `Pracownia Lipowa
# Klauzula informacyjna
Administratorem danych osobowych jest Pracownia Lipowa sp. z o.o.
Przetwarzamy Twoje imię i adres e-mail w celu wykonania umowy i przechowujemy dane przez trzy lata. Nie udostępniamy Twoich danych podmiotom trzecim, z wyjątkiem dostawcy płatności.
Masz prawo dostępu do danych, ich sprostowania i usunięcia oraz prawo wniesienia skargi do Prezesa Urzędu Ochrony Danych Osobowych. Napisz na dane@lipowa.example.`,
    lookAlike: `Ciasteczka w przeglądarce: poradnik
W tym artykule autor pokazuje, jak serwer ustawia nagłówek i jak przeglądarka odsyła go z powrotem. Uczniowie klas technicznych znajdą tu gotowe ćwiczenia.
Sesja kończy się, gdy zamkniesz okno. W następnym wpisie ekspert opowie o podpisywaniu wartości.`,
  },
  cs: {
    policy: `Pekárna U Lípy
# Ochrana osobních údajů
Správcem osobních údajů je Pekárna U Lípy s.r.o.
Zpracováváme vaše jméno a e-mail kvůli vyřízení objednávky; právním základem je plnění smlouvy. Údaje uchováváme po dobu tří let a nepředáváme je třetím stranám.
Máte právo na přístup k osobním údajům, na jejich opravu a výmaz a právo podat stížnost u Úřadu pro ochranu osobních údajů. Pište na udaje@pekarna.example.`,
    lookAlike: `Obchodní podmínky
# 1. Úvodní ustanovení
Tyto podmínky upravují prodej zboží v internetovém obchodě. Kupující odesláním objednávky potvrzuje, že se s nimi seznámil.
# 2. Dodání
Zboží je dodáno do pěti dnů. Kupující je povinen zásilku prohlédnout.
# 3. Reklamace
Záruka činí dvacet čtyři měsíců. Reklamaci lze uplatnit v provozovně.`,
  },
  sk: {
    policy: `Pekáreň Pod hradom
# Ochrana osobných údajov
Prevádzkovateľom je Pekáreň Pod hradom, s. r. o.
Spracúvame vaše meno a e-mail na vybavenie objednávky; právnym základom je plnenie zmluvy. Osobné údaje uchovávame tri roky a neposkytujeme ich tretím stranám.
Máte právo na prístup k údajom, na opravu a vymazanie a právo podať sťažnosť na Úrad na ochranu osobných údajov. Píšte na udaje@pekaren.example.`,
    lookAlike: `Pozvánka na prednášku
V tomto článku predstavujeme jarnú prednášku pre učiteľov. Odborníci vysvetlia, ako so žiakmi hovoriť o bezpečnosti na internete.
Účastníci dostanú návod a šablóny. Kurz je bezplatný a trvá dve hodiny.`,
  },
  sl: {
    policy: `Pekarna Ob jezeru
# Varstvo osebnih podatkov
Upravljavec osebnih podatkov je Pekarna Ob jezeru d.o.o.
Zbiramo vaše ime in e-naslov, da izpolnimo naročilo; pravna podlaga je izvajanje pogodbe. Osebne podatke hranimo tri leta in jih ne posredujemo tretjim osebam.
Imate pravico do dostopa, popravka in izbrisa ter pravico do pritožbe pri Informacijskem pooblaščencu. Pišite na podatki@pekarna.example.`,
    lookAlike: `Izobraževanje za podjetja
V tem članku strokovnjak pojasni, kaj podjetja morajo vedeti pred pregledom. Globe so redke, a visoke.
Odvetnica predstavi vzorec evidence. Naslednji webinar bo v maju.`,
  },
  hr: {
    policy: `Pekara Uz more
# Zaštita osobnih podataka
Voditelj obrade osobnih podataka je Pekara Uz more d.o.o.
Prikupljamo vaše ime i e-mail radi izvršenja ugovora i čuvamo osobne podatke tri godine. Vaše podatke ne dijelimo s trećim stranama.
Imate pravo na pristup, ispravak i brisanje te pravo na pritužbu Agenciji za zaštitu osobnih podataka. Pišite na podaci@pekara.example.`,
    lookAlike: `Edukacija za poduzetnike
U ovom članku stručnjak objašnjava što tvrtke moraju znati prije nadzora. Kazne su rijetke.
Odvjetnica predstavlja obrazac evidencije. Sljedeći webinar održava se u svibnju, a vodič je besplatan.`,
  },
  sr: {
    policy: `Poslastičarnica Dunav
# Politika privatnosti
Rukovalac podacima o ličnosti je Poslastičarnica Dunav d.o.o.
Prikupljamo vaše ime i imejl radi izvršenja ugovora i čuvamo podatke o ličnosti tri godine. Vaše podatke ne delimo sa trećim stranama.
Imate pravo na pristup, ispravku i brisanje, kao i pravo na pritužbu Povereniku. Pišite na podaci@dunav.example.`,
    lookAlike: `Oblasti rada
Naš tim savetuje kompanije o zaštiti podataka, radnom pravu i nekretninama. Klijentima pripremamo pravilnike, ugovore i obuke.
Advokati kancelarije objavljuju vodiče i drže predavanja. Usklađivanje poslovanja sa zakonom traje obično tri meseca.`,
  },
  hu: {
    policy: `Kerti Pékség
# Adatkezelési tájékoztató
Az adatkezelő a Kerti Pékség Kft.
A rendelés teljesítéséhez kezeljük az Ön nevét és e-mail-címét; a jogalap a szerződés teljesítése. A személyes adatokat három évig tároljuk, harmadik félnek nem adjuk át.
Ön kérheti a hozzáférést, a helyesbítést és a törlést, és panaszt tehet a Nemzeti Adatvédelmi és Információszabadság Hatóságnál. Írjon az adat@kerti.example címre.`,
    lookAlike: `Útmutató vállalkozásoknak
Ebben a cikkben egy szakértő mondja el, mire figyeljenek a cégek az ellenőrzés előtt. A bírság ritka, de fájdalmas.
Az ügyvéd sablont is ad. A következő webinár májusban lesz, a képzés ingyenes.`,
  },
  ro: {
    policy: `Brutăria din Deal
# Protecția datelor
Operatorul de date cu caracter personal este Brutăria din Deal S.R.L.
Colectăm numele și adresa dumneavoastră de e-mail pentru executarea contractului și păstrăm datele personale timp de trei ani. Nu divulgăm datele dumneavoastră către terți.
Aveți dreptul de acces, dreptul la rectificare și la ștergerea datelor și puteți depune o plângere la ANSPDCP. Scrieți la date@brutaria.example.`,
    lookAlike: `Ghid pentru firme
În acest articol un expert explică ce trebuie să știe firmele înainte de un control. Amenzile sunt rare.
Avocatul prezintă un șablon de registru. Următorul webinar are loc în mai, iar cursurile sunt gratuite pentru elevi.`,
  },
  bg: {
    policy: `Пекарна Под липите
# Защита на личните данни
Администратор на лични данни е Пекарна Под липите ЕООД.
Събираме вашето име и имейл за изпълнение на договора и съхраняваме личните данни три години. Не предоставяме вашите данни на трети лица.
Имате право на достъп, коригиране и изтриване, както и право на жалба до Комисията за защита на личните данни. Пишете на danni@pekarna.example.`,
    lookAlike: `Обучения за фирми
В тази статия експерт обяснява какво трябва да знаят фирмите преди проверка. Глобите са редки.
Адвокатът представя шаблон и ръководство. Следващият уебинар е през май.`,
  },
  el: {
    policy: `Φούρνος της Γειτονιάς
# Προστασία προσωπικών δεδομένων
Υπεύθυνος επεξεργασίας είναι ο Φούρνος της Γειτονιάς Μ.Ι.Κ.Ε.
Συλλέγουμε το όνομα και το email σας για την εκτέλεση της σύμβασης και διατηρούμε τα προσωπικά δεδομένα σας για τρία έτη. Δεν κοινοποιούμε τα δεδομένα σας σε τρίτους.
Έχετε το δικαίωμα πρόσβασης, διόρθωσης και διαγραφής και μπορείτε να υποβάλετε καταγγελία στην Αρχή Προστασίας Δεδομένων. Γράψτε στο data@fournos.example.`,
    lookAlike: `Οδηγός για επιχειρήσεις
Σε αυτό το άρθρο ένας ειδικός εξηγεί τι πρέπει να ξέρουν οι επιχειρήσεις πριν από έναν έλεγχο. Τα πρόστιμα είναι σπάνια.
Η δικηγόρος παρουσιάζει ένα πρότυπο μητρώου. Το επόμενο σεμινάριο γίνεται τον Μάιο.`,
  },
  ga: {
    policy: `Bácús na Trá
# Ráiteas príobháideachais
Is é Bácús na Trá Teo. an rialaitheoir sonraí.
Bailímid d'ainm agus do sheoladh ríomhphoist nuair a dhéanann tú ordú agus coinnímid do chuid sonraí pearsanta ar feadh trí bliana. Ní roinnimid do chuid sonraí le tríú páirtithe.
Tá sé de cheart agat rochtain, ceartú agus scriosadh a iarraidh agus gearán a dhéanamh leis an gCoimisiún um Chosaint Sonraí. Scríobh chuig sonrai@bacus.example.`,
    lookAlike: `Nuacht ón leabharlann
Beidh cúrsa ar shábháilteacht ar líne ar siúl sa leabharlann i mí na Bealtaine. Míneoidh saineolaí conas pasfhocail láidre a roghnú.
Tá fáilte roimh mhic léinn agus roimh thuismitheoirí. Níl aon táille ann.`,
  },
  mt: {
    policy: `Forn il-Bajja
# Avviż dwar il-privatezza
Il-kontrollur tad-data personali huwa Forn il-Bajja Ltd.
Niġbru ismek u l-indirizz elettroniku tiegħek meta tordna u nżommu d-data personali tiegħek għal tliet snin. Ma naqsmux id-data tiegħek ma' partijiet terzi.
Għandek id-dritt ta' aċċess, rettifika u tħassir u tista' tressaq ilment quddiem il-Kummissarju għall-Informazzjoni u l-Protezzjoni tad-Data. Ikteb lil data@forn.example.`,
    lookAlike: `Aħbarijiet mil-librerija
Il-librerija torganizza kors dwar is-sigurtà fuq l-internet. Espert jispjega kif tagħżel password tajba u kif tgħin lill-istudenti.
Il-kors hu b'xejn u jibda fit-tmienja. Kulħadd mistieden.`,
  },
};
