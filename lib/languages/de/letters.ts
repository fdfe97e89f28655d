// German letters: the GDPR, and the Swiss FADP. The shape and its notes stand in ../letter-words.ts.
// After a salutation with a comma German goes on in lower case: so begin the three sentences that always come next
// (common.service, followUp.earlier.request, complaint.ask). Swiss use has no comma there, and a capital.

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'de',
  reviewedBy: null,
  quotationMarks: ['„', '“'],
  joining: { between: ', ', last: ' und ', colon: ': ' },
  citation: {
    article: 'Art. {article}',
    paragraph: 'Art. {article} Abs. {paragraph}',
    point: 'Art. {article} Abs. {paragraph} lit. {point}',
    points: 'a b c d e f g h',
    withLaw: '{citation} DSGVO',
  },
  date: {
    pattern: '{day}. {month} {year}',
    months: [
      'Januar',
      'Februar',
      'März',
      'April',
      'Mai',
      'Juni',
      'Juli',
      'August',
      'September',
      'Oktober',
      'November',
      'Dezember',
    ],
  },

  common: {
    salutation: 'Sehr geehrte Damen und Herren,',
    closing: 'Mit freundlichen Grüßen',
    service: 'dieses Schreiben betrifft: {service}',
    ties: {
      account: 'Ich habe bei Ihnen ein Konto.',
      purchase: 'Ich habe bei Ihnen etwas gekauft oder bestellt.',
      newsletter: 'Ich erhalte Ihren Newsletter.',
      visit: 'Ich nutze Ihre Website oder Ihre App.',
      contacted: 'Sie haben mich kontaktiert, und ich weiß nicht, woher Sie meine Daten haben.',
    },
    identifiersIntro: 'Sie finden mich anhand dieser Angaben, die Ihnen bereits vorliegen:',
    identifiers: {
      email: 'E-Mail-Adresse: {value}',
      userName: 'Benutzername: {value}',
      customerNumber: 'Kundennummer: {value}',
      orderNumber: 'Bestellnummer: {value}',
      phone: 'Telefonnummer: {value}',
      postalAddress: 'Postanschrift: {value}',
      cookieId: 'Cookie- oder Browserkennung: {value}',
      deviceId: 'Gerätekennung: {value}',
      numberPlate: 'Kfz-Kennzeichen: {value}',
      other: 'Weitere Angabe: {value}',
    },
    identification:
      'Diese Angaben sollten genügen, um mich zu identifizieren; eine Ausweiskopie lege ich nicht bei. Falls Sie begründete Zweifel an meiner Identität haben ({Art. 12(6)}), teilen Sie mir bitte mit, worin diese bestehen und welche Angaben mindestens nötig sind, um sie auszuräumen.',
    answerElectronically:
      'Bitte antworten Sie mir elektronisch, in einem gängigen Format und nicht nur über einen Link, der abläuft. Meine Adresse für die Antwort: {replyTo}',
    answerByPost: 'Bitte antworten Sie mir per Post an die Anschrift am Ende dieses Schreibens.',
    extension:
      'Sollten Sie die Frist verlängern, teilen Sie mir dies bitte samt den Gründen innerhalb desselben Monats mit ({Art. 12(3)}). Sollten Sie meinen Antrag ganz oder teilweise ablehnen, nennen Sie mir bitte Ihre Gründe ({Art. 12(4)}).',
    lastDay: 'Der letzte Tag dafür ist der {due}.',
    inParticular: 'Mein Antrag umfasst alle meine Daten, insbesondere: {scope}',
    tellRecipients:
      'Bitte unterrichten Sie alle Empfänger der Daten hiervon und teilen Sie mir mit, wer diese Empfänger sind ({Art. 19}).',
    confirm: 'Bitte bestätigen Sie mir, was Sie veranlasst haben und an welchem Tag.',
    youWrite: 'In Ihrer Datenschutzerklärung heißt es dazu: {quote}',
    severalSubject: 'Anträge zu meinen personenbezogenen Daten ({articles})',
    severalIntro: 'Dieses Schreiben enthält mehrere Anträge. Bitte bearbeiten Sie jeden davon.',
    severalDeadline:
      'Bitte teilen Sie mir unverzüglich, spätestens innerhalb eines Monats nach Eingang dieses Schreibens, mit, was Sie auf jeden dieser Anträge hin veranlasst haben ({Art. 12(3) GDPR}).',
    copyFirst:
      'Bitte löschen Sie nichts, bevor Sie mir die hier verlangten Informationen und die Kopie zugesandt haben.',
    vagueIntro: 'Ihre Datenschutzerklärung lässt einige Punkte offen. Ich bitte dazu um genaue Angaben:',
    vaguePurposes:
      'Bitte teilen Sie mir genau mit, zu welchem Zweck Sie meine Daten verarbeiten. Sie schreiben nur: {quote}',
    vagueRetention:
      'Bitte nennen Sie mir die Speicherdauer für jede Kategorie von Daten, die Sie über mich haben. Sie schreiben nur: {quote}',
    vagueRecipients: 'Bitte nennen Sie mir diejenigen, die meine Daten erhalten haben. Sie schreiben nur: {quote}',
    vagueTransfers:
      'Bitte nennen Sie mir die Drittländer und die Garantien, die für meine Daten gelten. Sie schreiben nur: {quote}',
  },

  access: {
    subject: 'Antrag auf Auskunft über meine personenbezogenen Daten ({Art. 15 GDPR})',
    ask: 'Bitte teilen Sie mir mit, ob Sie personenbezogene Daten über mich verarbeiten. Ist dies der Fall, verlange ich Auskunft über diese Daten und folgende Informationen ({Art. 15(1) GDPR}):',
    purposes: 'die Zwecke der Verarbeitung ({Art. 15(1)(a)})',
    legalBasis: 'die Rechtsgrundlage für jeden Zweck ({Art. 13(1)(c)})',
    categories: 'die Kategorien personenbezogener Daten ({Art. 15(1)(b)})',
    recipients:
      'die Empfänger mit Namen, auch solche in Drittländern, und soweit bekannt der Tag der Offenlegung ({Art. 15(1)(c)})',
    retention:
      'die Speicherdauer für jede Kategorie von Daten oder die Kriterien, nach denen sie sich richtet ({Art. 15(1)(d)})',
    rights: 'meine Rechte auf Berichtigung, Löschung, Einschränkung und Widerspruch in diesem Fall ({Art. 15(1)(e)})',
    complaint: 'die Aufsichtsbehörde, bei der ich mich beschweren kann ({Art. 15(1)(f)})',
    source: 'alle verfügbaren Informationen über die Herkunft der Daten, die nicht von mir stammen ({Art. 15(1)(g)})',
    automated:
      'automatisierte Entscheidungen einschließlich Profiling: das Verfahren und die Grundsätze, die tatsächlich auf meine Daten angewandt wurden, ihre Tragweite und die Folgen für mich ({Art. 15(1)(h)})',
    transfers:
      'bei Übermittlungen in Drittländer: die Garantien, mit einer Kopie oder der Angabe, wo sie zu finden sind ({Art. 15(2)})',
    deadline:
      'Bitte senden Sie mir die Daten und die Informationen unverzüglich, spätestens innerhalb eines Monats nach Eingang dieses Schreibens, zu ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Antrag auf eine Kopie meiner personenbezogenen Daten ({Art. 15(3) GDPR})',
    ask: 'Bitte senden Sie mir eine Kopie der personenbezogenen Daten, die Sie über mich verarbeiten. Die erste Kopie ist unentgeltlich ({Art. 15(3) GDPR}).',
    complete:
      'Die Kopie sollte vollständig und verständlich sein: mit Erläuterung der Codes und mit den Dokumenten oder Auszügen, ohne die sich die Daten nicht verstehen lassen.',
    systems: 'Sie sollte alle Ihre Systeme umfassen, auch E-Mail, Kundendienst, Protokolle und Werbeprofile.',
    format:
      'Bitte verwenden Sie ein gängiges elektronisches Format, das ich speichern kann. Daten, die ich in einem Konto nur ansehen kann, sind keine Kopie.',
    otherPeople:
      'Was andere Personen betrifft, dürfen Sie schwärzen; das ist kein Grund, mir das Übrige vorzuenthalten ({Art. 15(4)}).',
    deadline:
      'Bitte senden Sie mir die Kopie unverzüglich, spätestens innerhalb eines Monats nach Eingang dieses Schreibens, zu ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Antrag auf Berichtigung meiner personenbezogenen Daten ({Art. 16 GDPR})',
    ask: 'Bitte berichtigen Sie unverzüglich folgende Daten über mich ({Art. 16 GDPR}):',
    wrong: 'Bei Ihnen steht: {wrong}',
    right: 'Richtig ist: {right}',
    supplement: 'Bitte ergänzen Sie: {supplement}',
    restrictMeanwhile:
      'Bitte schränken Sie die Verarbeitung dieser Daten ein, bis ihre Richtigkeit geprüft ist ({Art. 18(1)(a)}).',
    deadline:
      'Bitte berichtigen Sie die Daten unverzüglich und teilen Sie mir spätestens innerhalb eines Monats nach Eingang dieses Schreibens mit, was Sie veranlasst haben ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Antrag auf Löschung meiner personenbezogenen Daten ({Art. 17 GDPR})',
    askAll: 'Bitte löschen Sie unverzüglich alle personenbezogenen Daten über mich ({Art. 17(1) GDPR}).',
    askSome: 'Bitte löschen Sie unverzüglich folgende Daten über mich ({Art. 17(1) GDPR}):',
    groundsIntro: 'Meine Gründe sind:',
    grounds: {
      notNecessary: 'die Daten sind für die Zwecke, für die sie erhoben wurden, nicht mehr notwendig ({Art. 17(1)(a)})',
      consentWithdrawn: 'ich widerrufe die Einwilligung, auf der die Verarbeitung beruht ({Art. 17(1)(b)})',
      objection: 'ich widerspreche der Verarbeitung ({Art. 17(1)(c)})',
      unlawful: 'die Daten wurden unrechtmäßig verarbeitet ({Art. 17(1)(d)})',
      legalObligation: 'eine rechtliche Verpflichtung verlangt die Löschung ({Art. 17(1)(e)})',
      child: 'die Daten wurden für einen Online-Dienst erhoben, als ich ein Kind war ({Art. 17(1)(f)})',
    },
    published:
      'Falls Sie die Daten öffentlich gemacht haben, sorgen Sie bitte mit angemessenen Maßnahmen dafür, dass auch andere die Links zu diesen Daten und deren Kopien entfernen ({Art. 17(2)}).',
    kept: 'Falls Sie einen Teil der Daten behalten müssen, teilen Sie mir bitte mit, welche Daten das sind, auf welche Ausnahme und welches Gesetz Sie sich stützen und wie lange Sie sie behalten, und verwenden Sie sie nur zu diesem Zweck ({Art. 17(3)}).',
    closeAccount: 'Bitte schließen Sie auch mein Konto.',
    keepAccount: 'Mein Konto soll bestehen bleiben.',
    deadline:
      'Bitte löschen Sie die Daten unverzüglich und teilen Sie mir spätestens innerhalb eines Monats nach Eingang dieses Schreibens mit, was Sie veranlasst haben ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Antrag auf Einschränkung der Verarbeitung ({Art. 18 GDPR})',
    askAll: 'Bitte schränken Sie die Verarbeitung aller personenbezogenen Daten über mich ein ({Art. 18(1) GDPR}).',
    askSome: 'Bitte schränken Sie die Verarbeitung folgender Daten über mich ein ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'Mein Grund: Ich bestreite die Richtigkeit der Daten ({Art. 18(1)(a)}).',
      unlawful:
        'Mein Grund: Die Verarbeitung ist unrechtmäßig, ich möchte aber nicht, dass die Daten gelöscht werden ({Art. 18(1)(b)}).',
      legalClaims:
        'Mein Grund: Sie benötigen die Daten nicht mehr, ich benötige sie jedoch für Rechtsansprüche ({Art. 18(1)(c)}).',
      objectionPending:
        'Mein Grund: Ich habe der Verarbeitung widersprochen, und darüber ist noch nicht entschieden ({Art. 18(1)(d)}).',
    },
    mark: 'Bitte kennzeichnen Sie die Daten und verwenden Sie sie nur mit meiner Einwilligung, für Rechtsansprüche, zum Schutz der Rechte anderer oder aus Gründen eines wichtigen öffentlichen Interesses ({Art. 18(2)}).',
    beforeLifting: 'Bitte unterrichten Sie mich, bevor Sie die Einschränkung aufheben ({Art. 18(3)}).',
    deadline:
      'Bitte schränken Sie die Verarbeitung unverzüglich ein und teilen Sie mir spätestens innerhalb eines Monats nach Eingang dieses Schreibens mit, was Sie veranlasst haben ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Antrag auf Datenübertragbarkeit ({Art. 20 GDPR})',
    ask: 'Bitte übergeben Sie mir die personenbezogenen Daten, die ich Ihnen bereitgestellt habe, auch diejenigen, die bei der Nutzung Ihres Dienstes entstanden sind ({Art. 20(1) GDPR}).',
    condition:
      'Die Verarbeitung beruht auf meiner Einwilligung oder auf einem Vertrag mit mir und erfolgt mithilfe automatisierter Verfahren.',
    format:
      'Bitte verwenden Sie ein strukturiertes, gängiges und maschinenlesbares Format, zum Beispiel JSON, CSV oder XML; eine PDF-Datei genügt nicht.',
    transmit: 'Soweit technisch machbar, übermitteln Sie die Daten bitte direkt an ({Art. 20(2)}): {newController}',
    deadline:
      'Bitte senden Sie mir die Datei unverzüglich, spätestens innerhalb eines Monats nach Eingang dieses Schreibens, zu ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Widerspruch gegen die Verarbeitung meiner personenbezogenen Daten ({Art. 21(1) GDPR})',
    ask: 'Ich widerspreche der folgenden Verarbeitung meiner Daten und einem darauf gestützten Profiling ({Art. 21(1) GDPR}):',
    basis:
      'Diese Verarbeitung stützt sich auf eine öffentliche Aufgabe oder auf berechtigte Interessen ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'Die Gründe, die sich aus meiner besonderen Situation ergeben: {situation}',
    stop: 'Bitte beenden Sie diese Verarbeitung. Wollen Sie sie fortsetzen, weisen Sie mir bitte die zwingenden schutzwürdigen Gründe nach, die meine Interessen überwiegen, oder die Rechtsansprüche, für die Sie die Daten benötigen.',
    restrictMeanwhile:
      'Bis darüber entschieden ist, schränken Sie die Verarbeitung bitte sofort ein ({Art. 18(1)(d)}).',
    erase: 'Liegen solche Gründe nicht vor, löschen Sie die Daten bitte ({Art. 17(1)(c)}).',
    deadline:
      'Bitte teilen Sie mir Ihre Entscheidung und deren Gründe unverzüglich, spätestens innerhalb eines Monats nach Eingang dieses Schreibens, mit ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Widerspruch gegen Direktwerbung ({Art. 21(2) GDPR})',
    ask: 'Ich widerspreche jeder Nutzung meiner personenbezogenen Daten für Direktwerbung, auf allen Kanälen und für alle Marken, sowie dem Profiling zu diesem Zweck ({Art. 21(2) GDPR}).',
    stop: 'Einer Begründung bedarf es dafür nicht. Bitte stellen Sie die Werbung sofort ein ({Art. 21(3)}).',
    noSharing: 'Bitte geben Sie meine Daten an niemanden zu Werbezwecken weiter.',
    source: 'Bitte teilen Sie mir mit, woher Sie meine Kontaktdaten haben ({Art. 15(1)(g)}).',
    erase: 'Bitte löschen Sie die Daten, die Sie nur zu Werbezwecken gespeichert haben ({Art. 17(1)(c)}).',
    blockList: 'Was eine Sperrliste mindestens braucht, um diesen Widerspruch zu beachten, dürfen Sie behalten.',
    deadline:
      'Die Werbung ist sofort einzustellen. Bitte bestätigen Sie mir dies unverzüglich, spätestens innerhalb eines Monats nach Eingang dieses Schreibens ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Widerruf meiner Einwilligung ({Art. 7(3) GDPR})',
    askAll:
      'Ich widerrufe mit Wirkung für die Zukunft alle Einwilligungen in die Verarbeitung meiner personenbezogenen Daten, die ich Ihnen erteilt habe ({Art. 7(3) GDPR}).',
    askSome: 'Ich widerrufe mit Wirkung für die Zukunft meine Einwilligung zu Folgendem ({Art. 7(3) GDPR}):',
    stop: 'Bitte beenden Sie diese Verarbeitung sofort.',
    erase: 'Bitte löschen Sie die Daten, die Sie nur aufgrund dieser Einwilligung gespeichert haben ({Art. 17(1)(b)}).',
    noOtherBasis: 'Bitte setzen Sie dieselbe Verarbeitung nicht auf einer anderen Rechtsgrundlage fort.',
    deadline:
      'Die Verarbeitung ist sofort zu beenden. Bitte teilen Sie mir unverzüglich, spätestens innerhalb eines Monats nach Eingang dieses Schreibens, mit, was Sie gelöscht und wen Sie unterrichtet haben ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Überprüfung einer automatisierten Entscheidung ({Art. 22 GDPR})',
    ask: 'Ich fechte die folgende Entscheidung an. Sie wurde ausschließlich automatisiert getroffen und entfaltet mir gegenüber rechtliche Wirkung oder beeinträchtigt mich in ähnlicher Weise erheblich ({Art. 22(1) GDPR}):',
    review:
      'Bitte lassen Sie die Entscheidung von einer Person überprüfen, die befugt ist, sie zu ändern ({Art. 22(3)}).',
    view: 'Bitte berücksichtigen Sie meinen Standpunkt: {view}',
    newDecision: 'Bitte entscheiden Sie neu und nennen Sie mir die Gründe.',
    logic: 'Bitte erläutern Sie mir die Logik, die verwendeten Daten und deren Gewichtung ({Art. 15(1)(h)}).',
    lawfulCase:
      'Bitte teilen Sie mir mit, was die Entscheidung zulässig macht: ein Vertrag, eine Rechtsvorschrift oder meine ausdrückliche Einwilligung ({Art. 22(2)}).',
    suspend: 'Ich bitte Sie, die Entscheidung bis zum Abschluss der Überprüfung nicht umzusetzen.',
    deadline:
      'Bitte senden Sie mir das Ergebnis der Überprüfung und die Erläuterung unverzüglich, spätestens innerhalb eines Monats nach Eingang dieses Schreibens, zu ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'ich beziehe mich auf meinen Antrag: {articles}',
      sent: 'Versandt: {sentOn} ({channel})',
      received: 'Eingegangen: {receivedOn}',
      due: 'Antwort fällig: {due}',
      reference: 'Mein Zeichen: {reference}',
    },
    channels: {
      email: 'E-Mail',
      webForm: 'Webformular',
      registeredPost: 'Einschreiben',
      post: 'Post',
      conversation: 'mündlich',
    },
    newDate:
      'Bitte antworten Sie vollständig bis zu diesem Tag: {newDate}. Dieses Datum habe ich aus Entgegenkommen gewählt; die gesetzliche Frist bleibt unberührt.',
    otherwiseComplaint:
      'Bleibt eine vollständige Antwort aus, beabsichtige ich, mich bei der Aufsichtsbehörde zu beschweren ({Art. 77}).',
    earlierLetter: 'Mein früheres Schreiben:',
  },

  reminder: {
    subject: 'Erinnerung an meinen Antrag ({articles})',
    noAnswer:
      'Die Monatsfrist ist verstrichen, und ich habe weder eine Antwort noch eine Mitteilung über eine Fristverlängerung erhalten ({Art. 12(3) GDPR}).',
    reasons: 'Falls Sie meinen Antrag ganz oder teilweise ablehnen, nennen Sie mir bitte Ihre Gründe ({Art. 12(4)}).',
    notNew: 'Dies ist eine Erinnerung an jenen Antrag und kein neuer Antrag.',
  },

  identityDemand: {
    subject: 'Ihre Rückfrage zu meiner Identität ({articles})',
    onlyDoubts:
      'Weitere Angaben dürfen Sie nur verlangen, wenn Sie begründete Zweifel an meiner Identität haben, und nur soweit dies nötig ist, um sie auszuräumen ({Art. 12(6) GDPR}).',
    noDocument:
      'Eine Ausweiskopie ist in der Regel weder geeignet noch verhältnismäßig, vor allem wenn mich die Angaben unten bereits identifizieren ({Art. 5(1)(c)}).',
    offersIntro: 'Um jeden Zweifel auszuräumen, biete ich Folgendes an:',
    offers: {
      code: 'ich antworte mit einem Code, den Sie an die bei Ihnen hinterlegte E-Mail-Adresse oder Telefonnummer senden',
      login: 'ich melde mich in meinem Konto an und bestätige den Antrag dort',
      order: 'ich nenne eine Bestellnummer oder den Betrag meiner letzten Rechnung',
      callBack: 'Sie rufen mich unter der bei Ihnen hinterlegten Nummer an',
    },
    sayDoubts:
      'Falls das nicht genügt, teilen Sie mir bitte mit, worin Ihre Zweifel bestehen und warum diese Angebote sie nicht ausräumen.',
    sayBasis:
      'Bitte teilen Sie mir auch mit, auf welcher Rechtsgrundlage Sie weitere Daten erheben würden, wie lange Sie sie speichern und wann Sie sie löschen würden.',
    clock: 'Eine Rückfrage, die nicht durch solche Zweifel begründet ist, hemmt die Frist nicht ({Art. 12(3)}).',
    sensitive:
      'Falls die Art der Daten, zum Beispiel Gesundheits- oder Bankdaten, eine strengere Prüfung verlangt, sagen Sie mir das bitte; wir finden dann einen geeigneten Weg.',
    redactedCopy:
      'Ich lege eine Kopie bei, auf der alles geschwärzt ist, was nicht nötig ist. Sie dient nur dieser Prüfung; bitte löschen Sie sie danach und vermerken Sie nur, dass Sie geprüft haben.',
    linkByMark:
      'Falls Sie die Daten nicht meinem Namen zuordnen können, finden Sie unten die Kennung, unter der sie bei Ihnen gespeichert sind ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'Mein Antrag gilt auch ohne Ihr Formular ({articles})',
    noForm: 'Das Gesetz schreibt für einen Antrag weder eine Form noch einen bestimmten Weg vor.',
    valid:
      'Mein Antrag ist bei Ihnen eingegangen und wirksam. Es ist Ihre Aufgabe, mir die Ausübung dieses Rechts zu erleichtern ({Art. 12(2) GDPR}).',
    noMore: 'Dafür braucht es kein Konto, keine neuen Nutzungsbedingungen und keine weiteren Daten von mir.',
    passOn:
      'Bitte leiten Sie ihn intern weiter und antworten Sie innerhalb des Monats, der mit dem Eingang begonnen hat ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'Ihre Antwort ist unvollständig ({articles})',
    thanks: 'Vielen Dank für Ihre Antwort ({repliedOn}). Sie beantwortet meinen Antrag nicht vollständig.',
    missingIntro: 'Es fehlt mir noch:',
    missing: {
      copy: 'die Kopie der Daten selbst ({Art. 15(3)})',
      file: 'die Daten in einem strukturierten, maschinenlesbaren Format ({Art. 20(1)})',
      confirmation: 'die Bestätigung, was veranlasst wurde und an welchem Tag',
      recipientsTold: 'die Namen der Empfänger, die Sie unterrichtet haben ({Art. 19})',
      reasons: 'die Gründe für das, was Sie abgelehnt haben ({Art. 12(4)})',
      keptData: 'die Daten, die Sie behalten haben, das Gesetz, das dies verlangt, und die Dauer ({Art. 17(3)})',
      compellingGrounds: 'die zwingenden Gründe, aus denen Sie die Verarbeitung fortsetzen ({Art. 21(1)})',
    },
    partial: 'Eine Teilantwort ist eine teilweise Ablehnung, für die ich Ihre Gründe benötige ({Art. 12(4) GDPR}).',
    intelligible:
      'Die Antwort muss verständlich sein; der Verweis auf eine allgemeine Datenschutzerklärung beantwortet nicht, was ich zu meinen eigenen Daten gefragt habe ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'Ihre Mitteilung über die Fristverlängerung ({articles})',
    rule: 'Die Frist kann nur verlängert werden, wenn dies wegen der Komplexität und der Anzahl der Anträge erforderlich ist, und nur durch eine begründete Mitteilung innerhalb eines Monats nach Eingang ({Art. 12(3) GDPR}).',
    late: 'Ihre Mitteilung ({noticeOn}) hat mich erst nach Ablauf dieses Monats erreicht.',
    noReasons: 'Ihre Mitteilung ({noticeOn}) nennt keine Gründe.',
    notComplex: 'Aus den Gründen in Ihrer Mitteilung ({noticeOn}) ergibt sich nicht, dass mein Antrag komplex ist.',
    stands: 'Es bleibt daher bei der ursprünglichen Frist.',
  },

  refusalOrFee: {
    subject: 'Ihre Ablehnung meines Antrags ({articles})',
    subjectFee: 'Das Entgelt für meinen Antrag ({articles})',
    refused: 'Sie haben meinen Antrag als unbegründet oder exzessiv abgelehnt ({repliedOn}).',
    fee: 'Sie verlangen ein Entgelt für meinen Antrag ({repliedOn}).',
    burden:
      'Anträge sind unentgeltlich. Nur bei offenkundig unbegründeten oder exzessiven Anträgen dürfen Sie sich weigern oder ein Entgelt verlangen; den Nachweis dafür haben Sie zu erbringen, und die Ausnahme ist eng ({Art. 12(5) GDPR}).',
    facts: 'Bitte nennen Sie mir die Tatsachen, aus denen Sie das schließen.',
    effort: 'Dass eine Antwort viel Arbeit macht, ist für sich allein kein ausreichender Grund.',
    historyIntro: 'Meine bisherigen Anträge an Sie:',
    calculation:
      'Bitte legen Sie mir dar, wie Sie das Entgelt berechnet haben, und unternehmen Sie nichts auf meine Kosten ohne meine Zustimmung.',
    ask: 'Ich bitte Sie, meinen Antrag unentgeltlich zu beantworten.',
  },

  complaint: {
    subject: 'Beschwerde: {controller} ({Art. 77 GDPR})',
    ask: 'hiermit lege ich Beschwerde ein, da meine personenbezogenen Daten nach meiner Auffassung unter Verstoß gegen das Datenschutzrecht verarbeitet werden, und bitte Sie, der Sache nachzugehen ({Art. 77(1) GDPR}).',
    complainant: 'Beschwerdeführende Person:',
    against: 'Die Beschwerde richtet sich gegen:',
    eventsHeading: 'Was geschehen ist:',
    events: {
      sent: 'Antrag an den Verantwortlichen versandt ({channel}): {articles}',
      received: 'Antrag beim Verantwortlichen eingegangen',
      question: 'Rückfrage des Verantwortlichen',
      ownAnswer: 'meine Antwort auf die Rückfrage',
      extension: 'Mitteilung des Verantwortlichen über eine Fristverlängerung',
      answer: 'Antwort des Verantwortlichen',
      partialAnswer: 'Teilantwort des Verantwortlichen',
      refusal: 'Ablehnung durch den Verantwortlichen',
      fee: 'Forderung eines Entgelts durch den Verantwortlichen',
      reminder: 'Erinnerung an den Verantwortlichen versandt',
      due: 'Ablauf der Monatsfrist ({Art. 12(3)})',
      silence: 'bis heute keine Antwort',
    },
    data: 'Betroffene Daten und Verarbeitung: {data}',
    provisions: 'Nach meiner Auffassung verletzte Vorschriften: {articles}',
    controllerFirst: 'Ich habe mich mit meinem Antrag zuerst an den Verantwortlichen gewandt.',
    asksIntro: 'Ich bitte Sie:',
    asks: {
      comply: 'den Verantwortlichen anzuweisen, meinem Antrag zu entsprechen ({Art. 58(2)(c)})',
      rectify:
        'die Berichtigung oder Löschung der Daten oder die Einschränkung der Verarbeitung und die Unterrichtung der Empfänger anzuordnen ({Art. 58(2)(g)})',
      ban: 'die Verarbeitung zu beschränken oder zu verbieten ({Art. 58(2)(f)})',
      reprimand: 'den Verantwortlichen zu verwarnen ({Art. 58(2)(b)})',
    },
    rest: 'Weitere Maßnahmen stelle ich in Ihr Ermessen.',
    noCourt: 'Kein Gericht und keine andere Behörde ist mit der Sache befasst.',
    court: 'Mit der Sache ist auch befasst: {court}',
    nameMayBeGiven: 'Sie dürfen dem Verantwortlichen meinen Namen nennen.',
    nameNotGiven: 'Bitte nennen Sie dem Verantwortlichen meinen Namen nicht, ohne mich vorher zu fragen.',
    progress:
      'Bitte unterrichten Sie mich über den Stand und das Ergebnis, spätestens innerhalb von drei Monaten ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Anlagen:',
    enclosures: {
      letters: 'meine Schreiben an den Verantwortlichen',
      answers: 'die Antworten des Verantwortlichen',
      proof: 'Nachweise über Versand und Eingang',
      policy: 'die Datenschutzerklärung in der Fassung, die ich gelesen habe',
    },
  },

  uk: null,

  // Datenschutzgesetz (DSG, SR 235.1) and Datenschutzverordnung (DSV, SR 235.11): 30 days, no notice duty to recipients
  // as in Article 19, a report to the EDÖB in place of a complaint. `spelling` also holds the terms of the DSG.
  ch: {
    withLaw: null,
    quotationMarks: ['«', '»'],
    citations: {
      '5(1)(c)': 'Art. 6 Abs. 2 DSG',
      '6(1)(e)': 'Art. 31 Abs. 1 DSG',
      '6(1)(f)': 'Art. 31 Abs. 1 DSG',
      '7(3)': 'Art. 30 Abs. 2 lit. b DSG',
      '11(2)': 'Art. 16 Abs. 5 DSV',
      '12(1)': 'Art. 25 Abs. 2 DSG',
      '12(2)': 'Art. 16 Abs. 1 DSV',
      '12(3)': 'Art. 25 Abs. 7 DSG und Art. 18 DSV',
      '12(4)': 'Art. 26 Abs. 4 DSG',
      '12(5)': 'Art. 25 Abs. 6 und Art. 26 Abs. 1 lit. c DSG',
      '12(6)': 'Art. 16 Abs. 5 DSV',
      '15': 'Art. 25 DSG',
      '15(1)': 'Art. 25 Abs. 1 und 2 DSG',
      '15(1)(a)': 'Art. 25 Abs. 2 lit. c DSG',
      '15(1)(b)': 'Art. 25 Abs. 2 lit. b DSG',
      '15(1)(c)': 'Art. 25 Abs. 2 lit. g DSG',
      '15(1)(d)': 'Art. 25 Abs. 2 lit. d DSG',
      '15(1)(g)': 'Art. 25 Abs. 2 lit. e DSG',
      '15(1)(h)': 'Art. 25 Abs. 2 lit. f DSG',
      '15(2)': 'Art. 25 Abs. 2 lit. g und Art. 19 Abs. 4 DSG',
      '15(3)': 'Art. 25 Abs. 2 lit. b DSG',
      '15(4)': 'Art. 26 Abs. 1 lit. b DSG',
      '16': 'Art. 32 Abs. 1 DSG',
      '17': 'Art. 32 Abs. 2 lit. c DSG',
      '17(1)': 'Art. 32 Abs. 2 lit. c DSG',
      '17(1)(b)': 'Art. 30 Abs. 2 lit. b DSG',
      '17(1)(c)': 'Art. 30 Abs. 2 lit. b DSG',
      '17(1)(d)': 'Art. 30 Abs. 2 lit. a DSG',
      '17(1)(a)': 'Art. 6 Abs. 4 DSG',
      '18': 'Art. 32 Abs. 2 lit. a DSG',
      '18(1)': 'Art. 32 Abs. 2 lit. a DSG',
      '18(1)(a)': 'Art. 32 Abs. 3 DSG',
      '18(1)(d)': 'Art. 32 Abs. 2 lit. a DSG',
      '20': 'Art. 28 DSG',
      '20(1)': 'Art. 28 Abs. 1 DSG',
      '20(2)': 'Art. 28 Abs. 2 DSG',
      '21(1)': 'Art. 30 Abs. 2 lit. b DSG',
      '21(2)': 'Art. 30 Abs. 2 lit. b DSG',
      '22': 'Art. 21 DSG',
      '22(1)': 'Art. 21 Abs. 1 DSG',
      '22(3)': 'Art. 21 Abs. 2 DSG',
      '77': 'Art. 49 DSG',
      '77(1)': 'Art. 49 Abs. 1 DSG',
    },
    sentences: {
      common: {
        salutation: 'Sehr geehrte Damen und Herren',
        service: 'Dieses Schreiben betrifft: {service}',
        identifiers: { numberPlate: 'Kontrollschild: {value}' },
        extension:
          'Können Sie die Auskunft nicht innert 30 Tagen erteilen, teilen Sie mir dies bitte innert dieser Frist mit und nennen Sie mir den Zeitpunkt der Antwort (Art. 18 Abs. 2 DSV). Verweigern Sie die Auskunft, schränken Sie sie ein oder schieben Sie sie auf, nennen Sie mir bitte Ihre Gründe ({Art. 12(4)}).',
        tellRecipients:
          'Bitte teilen Sie dies auch den Dritten mit, die meine Daten erhalten haben (Art. 32 Abs. 4 DSG), und nennen Sie mir diese.',
        severalDeadline:
          'Bitte teilen Sie mir innert 30 Tagen nach Eingang dieses Schreibens mit, was Sie auf jeden dieser Anträge hin veranlasst haben ({Art. 12(3) GDPR}).',
        vagueTransfers:
          'Bitte nennen Sie mir die Staaten, in die meine Daten bekanntgegeben werden, und die Garantien, die dafür gelten. Sie schreiben nur: {quote}',
      },
      access: {
        subject: 'Auskunftsbegehren zu meinen Personendaten ({Art. 15 GDPR})',
        legalBasis: null,
        categories: 'die bearbeiteten Personendaten als solche ({Art. 15(1)(b)})',
        recipients:
          'die Empfängerinnen und Empfänger mit Namen, auch jene im Ausland, und soweit bekannt der Tag der Bekanntgabe ({Art. 15(1)(c)})',
        rights: null,
        complaint: null,
        automated:
          'automatisierte Einzelentscheidungen und die Logik, auf der sie beruhen: wie sie tatsächlich auf meine Daten angewandt wurde und welche Folgen das für mich hat ({Art. 15(1)(h)})',
        transfers:
          'bei Bekanntgabe ins Ausland: der Staat und die Garantien, mit einer Kopie oder der Angabe, wo sie zu finden sind ({Art. 15(2)})',
        deadline:
          'Bitte senden Sie mir die Daten und die Informationen innert 30 Tagen nach Eingang dieses Schreibens zu ({Art. 12(3) GDPR}).',
      },
      copy: {
        ask: 'Bitte senden Sie mir eine Kopie der Personendaten, die Sie über mich bearbeiten. Die Auskunft ist kostenlos ({Art. 15(3) GDPR}).',
        deadline:
          'Bitte senden Sie mir die Kopie innert 30 Tagen nach Eingang dieses Schreibens zu ({Art. 12(3) GDPR}).',
      },
      rectification: {
        restrictMeanwhile:
          'Lässt sich weder die Richtigkeit noch die Unrichtigkeit dieser Daten feststellen, bringen Sie bitte einen Bestreitungsvermerk an (Art. 32 Abs. 3 DSG).',
        deadline:
          'Bitte berichtigen Sie die Daten umgehend und teilen Sie mir innert 30 Tagen nach Eingang dieses Schreibens mit, was Sie veranlasst haben.',
      },
      erasure: {
        grounds: { legalObligation: null, child: null },
        published: null,
        kept: 'Falls Sie einen Teil der Daten behalten müssen, teilen Sie mir bitte mit, welche Daten das sind, auf welches Gesetz Sie sich stützen und wie lange Sie sie behalten, und verwenden Sie sie nur zu diesem Zweck (Art. 31 DSG).',
        deadline:
          'Bitte löschen Sie die Daten umgehend und teilen Sie mir innert 30 Tagen nach Eingang dieses Schreibens mit, was Sie veranlasst haben.',
      },
      restriction: {
        grounds: {
          unlawful:
            'Mein Grund: Die Bearbeitung ist widerrechtlich, ich möchte aber nicht, dass die Daten gelöscht werden.',
          legalClaims: 'Mein Grund: Sie benötigen die Daten nicht mehr, ich benötige sie jedoch für Rechtsansprüche.',
        },
        mark: 'Bitte kennzeichnen Sie die Daten und verwenden Sie sie nur mit meiner Einwilligung oder für Rechtsansprüche.',
        beforeLifting: 'Bitte informieren Sie mich, bevor Sie die Einschränkung aufheben.',
        deadline:
          'Bitte schränken Sie die Bearbeitung umgehend ein und teilen Sie mir innert 30 Tagen nach Eingang dieses Schreibens mit, was Sie veranlasst haben.',
      },
      portability: {
        subject: 'Begehren um Herausgabe meiner Personendaten ({Art. 20 GDPR})',
        ask: 'Bitte geben Sie mir die Personendaten heraus, die ich Ihnen bekanntgegeben habe, auch diejenigen, die bei der Nutzung Ihres Dienstes entstanden sind ({Art. 20(1) GDPR}).',
        condition:
          'Die Bearbeitung erfolgt automatisiert und mit meiner Einwilligung oder im Zusammenhang mit einem Vertrag mit mir.',
        deadline:
          'Bitte senden Sie mir die Datei innert 30 Tagen nach Eingang dieses Schreibens zu (Art. 18 und Art. 22 DSV).',
      },
      objection: {
        basis: null,
        stop: 'Bitte beenden Sie diese Bearbeitung. Wollen Sie sie fortsetzen, legen Sie mir bitte die überwiegenden Interessen oder die gesetzliche Grundlage dar, auf die Sie sich stützen.',
        erase: 'Liegt nichts davon vor, löschen Sie die Daten bitte ({Art. 17(1)(c)}).',
        deadline:
          'Bitte teilen Sie mir Ihre Entscheidung und deren Gründe innert 30 Tagen nach Eingang dieses Schreibens mit.',
      },
      marketingObjection: {
        stop: 'Einer Begründung bedarf es dafür nicht. Bitte stellen Sie die Werbung sofort ein.',
        deadline:
          'Die Werbung ist sofort einzustellen. Bitte bestätigen Sie mir dies innert 30 Tagen nach Eingang dieses Schreibens.',
      },
      withdrawal: {
        deadline:
          'Die Bearbeitung ist sofort zu beenden. Bitte teilen Sie mir innert 30 Tagen nach Eingang dieses Schreibens mit, was Sie gelöscht und wen Sie informiert haben.',
      },
      automatedDecision: {
        lawfulCase: null,
        deadline:
          'Bitte senden Sie mir das Ergebnis der Überprüfung und die Erläuterung innert 30 Tagen nach Eingang dieses Schreibens zu.',
      },
      followUp: {
        earlier: { request: 'Ich beziehe mich auf meinen Antrag: {articles}' },
        otherwiseComplaint:
          'Bleibt eine vollständige Antwort aus, behalte ich mir eine Anzeige beim Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten vor ({Art. 77}).',
      },
      reminder: {
        noAnswer:
          'Die Frist von 30 Tagen ist verstrichen, und ich habe weder eine Antwort noch eine Mitteilung erhalten ({Art. 12(3) GDPR}).',
      },
      identityDemand: {
        onlyDoubts:
          'Sie haben angemessene Massnahmen zu treffen, um mich zu identifizieren, und ich wirke daran mit; mehr als nötig darf dafür nicht verlangt werden ({Art. 12(6) GDPR}).',
      },
      formDemand: {
        valid: 'Mein Antrag ist bei Ihnen eingegangen und wirksam ({Art. 12(2) GDPR}).',
        noForm: 'Das Gesetz schreibt dafür weder Ihr Formular noch einen bestimmten Weg vor.',
        passOn:
          'Bitte leiten Sie ihn intern weiter und antworten Sie innert der 30 Tage, die mit dem Eingang begonnen haben ({Art. 12(3)}).',
      },
      incompleteAnswer: {
        missing: {
          recipientsTold: 'die Namen der Dritten, die Sie informiert haben (Art. 32 Abs. 4 DSG)',
          keptData: 'die Daten, die Sie behalten haben, das Gesetz, das dies verlangt, und die Dauer',
          compellingGrounds:
            'die überwiegenden Interessen, aus denen Sie die Bearbeitung fortsetzen (Art. 31 Abs. 1 DSG)',
        },
      },
      extensionRejected: {
        rule: 'Dauert die Auskunft länger als 30 Tage, müssen Sie mir dies innert dieser Frist mitteilen und den Zeitpunkt der Antwort nennen (Art. 18 Abs. 2 DSV).',
        late: 'Ihre Mitteilung ({noticeOn}) hat mich erst nach Ablauf der 30 Tage erreicht.',
        notComplex:
          'Aus den Gründen in Ihrer Mitteilung ({noticeOn}) ergibt sich nicht, warum die 30 Tage nicht ausreichen.',
      },
      refusalOrFee: {
        subjectFee: 'Die Kosten für meinen Antrag ({articles})',
        fee: 'Sie verlangen eine Kostenbeteiligung für meinen Antrag ({repliedOn}).',
        burden:
          'Die Auskunft ist in der Regel kostenlos. Sie darf nur verweigert werden, wenn ein Gesetz dies vorsieht oder das Begehren offensichtlich unbegründet ist; eine Kostenbeteiligung ist nur bei unverhältnismässigem Aufwand zulässig ({Art. 12(5) GDPR}, Art. 19 DSV).',
        effort: null,
        calculation:
          'Bitte legen Sie mir dar, wie Sie die Kosten berechnet haben, und unternehmen Sie nichts auf meine Kosten ohne meine Zustimmung.',
        ask: 'Ich bitte Sie, meinen Antrag kostenlos zu beantworten.',
      },
      complaint: {
        subject: 'Anzeige: {controller} ({Art. 77 GDPR})',
        ask: 'Hiermit zeige ich Ihnen eine Bearbeitung meiner Personendaten an, die nach meiner Auffassung gegen Datenschutzvorschriften verstösst, und bitte Sie, der Sache nachzugehen ({Art. 77(1) GDPR}).',
        complainant: 'Anzeigende Person:',
        against: 'Die Anzeige richtet sich gegen:',
        events: { due: 'Ablauf der Frist von 30 Tagen ({Art. 12(3)})' },
        asks: {
          comply: 'den Verantwortlichen anzuweisen, die verlangte Auskunft zu erteilen (Art. 51 Abs. 3 lit. g DSG)',
          rectify: null,
          ban: 'zu verfügen, dass die Bearbeitung angepasst, unterbrochen oder abgebrochen wird (Art. 51 Abs. 1 DSG)',
          reprimand: null,
        },
        progress:
          'Bitte informieren Sie mich über die auf diese Anzeige hin unternommenen Schritte und das Ergebnis (Art. 49 Abs. 4 DSG).',
        enclosuresHeading: 'Beilagen:',
      },
    },
    spelling: [
      ['personenbezogenen Daten', 'Personendaten'],
      ['personenbezogener Daten', 'Personendaten'],
      ['personenbezogene Daten', 'Personendaten'],
      ['Verarbeitung', 'Bearbeitung'],
      ['verarbeite', 'bearbeite'],
      ['Speicherdauer', 'Aufbewahrungsdauer'],
      ['unentgeltlich', 'kostenlos'],
      ['ß', 'ss'],
    ],
  },
};
