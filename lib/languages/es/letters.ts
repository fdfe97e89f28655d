// Spanish letters. The shape and its notes stand in ../letter-words.ts.

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'es',
  reviewedBy: null,
  quotationMarks: ['«', '»'],
  joining: { between: ', ', last: ' y ', colon: ': ' },
  citation: {
    article: 'artículo {article}',
    paragraph: 'artículo {article}.{paragraph}',
    point: 'artículo {article}.{paragraph}.{point}',
    points: 'a b c d e f g h',
    withLaw: '{citation} del RGPD',
  },
  date: {
    pattern: '{day} de {month} de {year}',
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
  },

  common: {
    salutation: 'Estimados señores:',
    closing: 'Atentamente,',
    service: 'Este escrito se refiere a: {service}',
    ties: {
      account: 'Tengo una cuenta con ustedes.',
      purchase: 'Les he comprado o encargado algo.',
      newsletter: 'Recibo su boletín.',
      visit: 'Utilizo su sitio web o su aplicación.',
      contacted: 'Ustedes se han puesto en contacto conmigo y no sé de dónde proceden los datos que tienen sobre mí.',
    },
    identifiersIntro: 'Pueden localizarme con estos datos, que ya obran en su poder:',
    identifiers: {
      email: 'Correo electrónico: {value}',
      userName: 'Nombre de usuario: {value}',
      customerNumber: 'Número de cliente: {value}',
      orderNumber: 'Número de pedido: {value}',
      phone: 'Número de teléfono: {value}',
      postalAddress: 'Dirección postal: {value}',
      cookieId: 'Identificador de cookie o de navegador: {value}',
      deviceId: 'Identificador de dispositivo: {value}',
      numberPlate: 'Matrícula del vehículo: {value}',
      other: 'Otro dato: {value}',
    },
    identification:
      'Deberían bastar para identificarme, por lo que no adjunto ningún documento de identidad. Si tienen dudas razonables sobre mi identidad ({Art. 12(6)}), les ruego que me indiquen cuáles son y qué información mínima permitiría resolverlas.',
    answerElectronically:
      'Les ruego que me respondan por medios electrónicos, en un formato de uso común y no solo mediante un enlace que caduque. Mi dirección para la respuesta: {replyTo}',
    answerByPost: 'Les ruego que me respondan por correo postal, a la dirección que figura al final de este escrito.',
    extension:
      'Si prorrogan el plazo, les ruego que me informen de ello y de los motivos dentro de ese mismo mes ({Art. 12(3)}). Si deniegan mi solicitud en todo o en parte, les ruego que me indiquen las razones ({Art. 12(4)}).',
    lastDay: 'El último día para ello es el {due}.',
    inParticular: 'Mi solicitud abarca todos mis datos y, en particular: {scope}',
    tellRecipients:
      'Les ruego que lo comuniquen a cada uno de los destinatarios de los datos y que me indiquen quiénes son ({Art. 19}).',
    confirm: 'Les ruego que me confirmen qué han hecho y en qué fecha.',
    youWrite: 'Su política de privacidad dice al respecto: {quote}',
    severalSubject: 'Solicitudes relativas a mis datos personales ({articles})',
    severalIntro: 'Este escrito contiene varias solicitudes. Les ruego que atiendan cada una de ellas.',
    severalDeadline:
      'Les ruego que me informen de las actuaciones realizadas respecto de cada una de estas solicitudes sin dilación indebida y, a más tardar, en el plazo de un mes desde la recepción de este escrito ({Art. 12(3) GDPR}).',
    copyFirst: 'Les ruego que no supriman nada antes de haberme enviado la información y la copia que aquí solicito.',
    vagueIntro: 'Su política de privacidad deja abiertos algunos puntos. Solicito estas precisiones:',
    vaguePurposes: 'Les ruego que indiquen con precisión con qué fin tratan mis datos. Solo escriben: {quote}',
    vagueRetention:
      'Les ruego que indiquen el plazo de conservación de cada categoría de datos que tienen sobre mí. Solo escriben: {quote}',
    vagueRecipients: 'Les ruego que indiquen por su nombre quiénes han recibido mis datos. Solo escriben: {quote}',
    vagueTransfers:
      'Les ruego que indiquen los terceros países y las garantías que se aplican a mis datos. Solo escriben: {quote}',
  },

  access: {
    subject: 'Solicitud de acceso a mis datos personales ({Art. 15 GDPR})',
    ask: 'Les ruego que me confirmen si tratan datos personales que me conciernen. En tal caso, solicito acceso a los datos y a la siguiente información ({Art. 15(1) GDPR}):',
    purposes: 'los fines del tratamiento ({Art. 15(1)(a)})',
    legalBasis: 'la base jurídica de cada fin ({Art. 13(1)(c)})',
    categories: 'las categorías de datos personales ({Art. 15(1)(b)})',
    recipients:
      'los destinatarios por su nombre, también los de terceros países, con la fecha de cada comunicación si se conoce ({Art. 15(1)(c)})',
    retention:
      'el plazo de conservación de cada categoría de datos o los criterios que lo determinan ({Art. 15(1)(d)})',
    rights:
      'los derechos de rectificación, supresión, limitación y oposición que me asisten en este caso ({Art. 15(1)(e)})',
    complaint: 'la autoridad de control ante la que puedo presentar una reclamación ({Art. 15(1)(f)})',
    source: 'toda la información disponible sobre el origen de los datos que no proceden de mí ({Art. 15(1)(g)})',
    automated:
      'las decisiones automatizadas, incluida la elaboración de perfiles: el procedimiento y los principios aplicados realmente a mis datos, su importancia y sus consecuencias para mí ({Art. 15(1)(h)})',
    transfers:
      'en caso de transferencia a terceros países, las garantías, con una copia o la indicación de dónde obtenerla ({Art. 15(2)})',
    deadline:
      'Les ruego que me envíen los datos y la información sin dilación indebida y, a más tardar, en el plazo de un mes desde la recepción de este escrito ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Solicitud de copia de mis datos personales ({Art. 15(3) GDPR})',
    ask: 'Les ruego que me envíen una copia de los datos personales que me conciernen y que son objeto de tratamiento. La primera copia es gratuita ({Art. 15(3) GDPR}).',
    complete:
      'La copia debería ser completa e inteligible: con los códigos explicados y con los documentos o extractos sin los cuales los datos no se entienden.',
    systems:
      'Debería abarcar todos sus sistemas, incluidos el correo electrónico, la atención al cliente, los registros de actividad y los perfiles publicitarios.',
    format:
      'Les ruego que utilicen un formato electrónico de uso común que yo pueda guardar. Poder consultar los datos en una cuenta no equivale a una copia.',
    otherPeople:
      'Pueden ocultar lo que se refiera a otras personas; no es motivo para retener el resto ({Art. 15(4)}).',
    deadline:
      'Les ruego que me envíen la copia sin dilación indebida y, a más tardar, en el plazo de un mes desde la recepción de este escrito ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Solicitud de rectificación de mis datos personales ({Art. 16 GDPR})',
    ask: 'Les ruego que rectifiquen sin dilación indebida los siguientes datos que me conciernen ({Art. 16 GDPR}):',
    wrong: 'En sus registros figura: {wrong}',
    right: 'Lo correcto es: {right}',
    supplement: 'Debe añadirse: {supplement}',
    restrictMeanwhile:
      'Les ruego que limiten el tratamiento de estos datos hasta que se haya verificado su exactitud ({Art. 18(1)(a)}).',
    deadline:
      'Les ruego que rectifiquen los datos sin dilación indebida y que me informen de lo que han hecho, a más tardar, en el plazo de un mes desde la recepción de este escrito ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Solicitud de supresión de mis datos personales ({Art. 17 GDPR})',
    askAll:
      'Les ruego que supriman sin dilación indebida todos los datos personales que me conciernen ({Art. 17(1) GDPR}).',
    askSome: 'Les ruego que supriman sin dilación indebida los siguientes datos que me conciernen ({Art. 17(1) GDPR}):',
    groundsIntro: 'Los motivos son:',
    grounds: {
      notNecessary: 'los datos ya no son necesarios para los fines para los que se recogieron ({Art. 17(1)(a)})',
      consentWithdrawn: 'retiro el consentimiento en que se basa el tratamiento ({Art. 17(1)(b)})',
      objection: 'me opongo al tratamiento ({Art. 17(1)(c)})',
      unlawful: 'los datos se han tratado ilícitamente ({Art. 17(1)(d)})',
      legalObligation: 'una obligación legal exige la supresión ({Art. 17(1)(e)})',
      child: 'los datos se recogieron para un servicio en línea cuando yo era menor de edad ({Art. 17(1)(f)})',
    },
    published:
      'Si han hecho públicos los datos, les ruego que adopten medidas razonables para que también otros eliminen los enlaces a esos datos y sus copias ({Art. 17(2)}).',
    kept: 'Si deben conservar una parte de los datos, les ruego que me indiquen cuáles, en virtud de qué excepción y de qué ley y durante cuánto tiempo, y que los utilicen únicamente para ese fin ({Art. 17(3)}).',
    closeAccount: 'Les ruego que cierren también mi cuenta.',
    keepAccount: 'Mi cuenta debe seguir abierta.',
    deadline:
      'Les ruego que supriman los datos sin dilación indebida y que me informen de lo que han hecho, a más tardar, en el plazo de un mes desde la recepción de este escrito ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Solicitud de limitación del tratamiento ({Art. 18 GDPR})',
    askAll: 'Les ruego que limiten el tratamiento de todos los datos personales que me conciernen ({Art. 18(1) GDPR}).',
    askSome: 'Les ruego que limiten el tratamiento de los siguientes datos que me conciernen ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'Mi motivo: impugno la exactitud de los datos ({Art. 18(1)(a)}).',
      unlawful: 'Mi motivo: el tratamiento es ilícito, pero no deseo que se supriman los datos ({Art. 18(1)(b)}).',
      legalClaims:
        'Mi motivo: ustedes ya no necesitan los datos, pero yo los necesito para reclamaciones ({Art. 18(1)(c)}).',
      objectionPending:
        'Mi motivo: he ejercido el derecho de oposición al tratamiento y aún no hay una decisión al respecto ({Art. 18(1)(d)}).',
    },
    mark: 'Les ruego que marquen los datos y que los utilicen únicamente con mi consentimiento, para reclamaciones, para proteger los derechos de otras personas o por razones de interés público importante ({Art. 18(2)}).',
    beforeLifting: 'Les ruego que me informen antes de levantar la limitación ({Art. 18(3)}).',
    deadline:
      'Les ruego que limiten el tratamiento sin dilación indebida y que me informen de lo que han hecho, a más tardar, en el plazo de un mes desde la recepción de este escrito ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Solicitud de portabilidad de mis datos ({Art. 20 GDPR})',
    ask: 'Les ruego que me entreguen los datos personales que les he facilitado, incluidos los generados al usar su servicio ({Art. 20(1) GDPR}).',
    condition:
      'El tratamiento se basa en mi consentimiento o en un contrato conmigo y se efectúa por medios automatizados.',
    format:
      'Les ruego que utilicen un formato estructurado, de uso común y lectura mecánica, como JSON, CSV o XML; un PDF no es suficiente.',
    transmit:
      'Si es técnicamente posible, les ruego que transmitan los datos directamente a ({Art. 20(2)}): {newController}',
    deadline:
      'Les ruego que me envíen el archivo sin dilación indebida y, a más tardar, en el plazo de un mes desde la recepción de este escrito ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Oposición al tratamiento de mis datos personales ({Art. 21(1) GDPR})',
    ask: 'Me opongo al siguiente tratamiento de mis datos y a la elaboración de perfiles basada en él ({Art. 21(1) GDPR}):',
    basis:
      'Este tratamiento se basa en una misión de interés público o en intereses legítimos ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'Los motivos relacionados con mi situación particular: {situation}',
    stop: 'Les ruego que dejen de realizar este tratamiento. Si pretenden continuarlo, les ruego que acrediten los motivos legítimos imperiosos que prevalecen sobre mis intereses, o las reclamaciones para las que necesitan los datos.',
    restrictMeanwhile: 'Mientras no se decida, les ruego que limiten el tratamiento de inmediato ({Art. 18(1)(d)}).',
    erase: 'Si no existen tales motivos, les ruego que supriman los datos ({Art. 17(1)(c)}).',
    deadline:
      'Les ruego que me comuniquen su decisión y los motivos sin dilación indebida y, a más tardar, en el plazo de un mes desde la recepción de este escrito ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Oposición a la mercadotecnia directa ({Art. 21(2) GDPR})',
    ask: 'Me opongo a todo uso de mis datos personales con fines de mercadotecnia directa, por cualquier canal y para cualquier marca, y a la elaboración de perfiles con ese fin ({Art. 21(2) GDPR}).',
    stop: 'Para ello no se requiere motivo alguno. Les ruego que cesen de inmediato ({Art. 21(3)}).',
    noSharing: 'Les ruego que no comuniquen mis datos a nadie con fines publicitarios.',
    source: 'Les ruego que me indiquen de dónde proceden mis datos de contacto ({Art. 15(1)(g)}).',
    erase: 'Les ruego que supriman los datos que solo conservan con fines publicitarios ({Art. 17(1)(c)}).',
    blockList: 'Pueden conservar el mínimo necesario en una lista de exclusión para respetar esta oposición.',
    deadline:
      'La publicidad debe cesar de inmediato. Les ruego que me lo confirmen sin dilación indebida y, a más tardar, en el plazo de un mes desde la recepción de este escrito ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Retirada de mi consentimiento ({Art. 7(3) GDPR})',
    askAll:
      'Retiro, con efectos para el futuro, todo consentimiento que les he dado para el tratamiento de mis datos personales ({Art. 7(3) GDPR}).',
    askSome: 'Retiro, con efectos para el futuro, mi consentimiento para lo siguiente ({Art. 7(3) GDPR}):',
    stop: 'Les ruego que pongan fin a este tratamiento de inmediato.',
    erase: 'Les ruego que supriman los datos que solo conservan en virtud de este consentimiento ({Art. 17(1)(b)}).',
    noOtherBasis: 'Les ruego que no continúen el mismo tratamiento con otra base jurídica.',
    deadline:
      'El tratamiento debe cesar de inmediato. Les ruego que me comuniquen sin dilación indebida y, a más tardar, en el plazo de un mes desde la recepción de este escrito, qué han suprimido y a quién han informado ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Revisión de una decisión automatizada ({Art. 22 GDPR})',
    ask: 'Impugno la siguiente decisión. Se basó únicamente en un tratamiento automatizado y produce efectos jurídicos en mí o me afecta significativamente de modo similar ({Art. 22(1) GDPR}):',
    review: 'Les ruego que encarguen su revisión a una persona con facultad para modificarla ({Art. 22(3)}).',
    view: 'Les ruego que tengan en cuenta mi punto de vista: {view}',
    newDecision: 'Les ruego que decidan de nuevo y me indiquen los motivos.',
    logic:
      'Les ruego que me expliquen la lógica aplicada, los datos utilizados y el peso que se les dio ({Art. 15(1)(h)}).',
    lawfulCase:
      'Les ruego que me indiquen qué permite la decisión: un contrato, una ley o mi consentimiento explícito ({Art. 22(2)}).',
    suspend: 'Les pido que no ejecuten la decisión hasta que se haya revisado.',
    deadline:
      'Les ruego que me envíen el resultado de la revisión y la explicación sin dilación indebida y, a más tardar, en el plazo de un mes desde la recepción de este escrito ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'Mi solicitud: {articles}',
      sent: 'Enviada: {sentOn} ({channel})',
      received: 'Recibida: {receivedOn}',
      due: 'Fin del plazo de respuesta: {due}',
      reference: 'Referencia: {reference}',
    },
    channels: {
      email: 'correo electrónico',
      webForm: 'formulario web',
      registeredPost: 'carta certificada',
      post: 'correo postal',
      conversation: 'de palabra',
    },
    newDate:
      'Les ruego que respondan por completo a más tardar en esta fecha: {newDate}. La he elegido por cortesía; el plazo legal no se ve afectado.',
    otherwiseComplaint:
      'Si no recibo una respuesta completa, tengo intención de presentar una reclamación ante la autoridad de control ({Art. 77}).',
    earlierLetter: 'Mi escrito anterior:',
  },

  reminder: {
    subject: 'Recordatorio de mi solicitud ({articles})',
    noAnswer:
      'Ha transcurrido el plazo de un mes y no he recibido ni una respuesta ni un aviso de prórroga ({Art. 12(3) GDPR}).',
    reasons: 'Si deniegan mi solicitud en todo o en parte, les ruego que me indiquen las razones ({Art. 12(4)}).',
    notNew: 'Este es un recordatorio de aquella solicitud y no una solicitud nueva.',
  },

  identityDemand: {
    subject: 'Su consulta sobre mi identidad ({articles})',
    onlyDoubts:
      'Solo pueden pedir información adicional si tienen dudas razonables sobre mi identidad, y únicamente la necesaria para resolverlas ({Art. 12(6) GDPR}).',
    noDocument:
      'La copia de un documento de identidad no es, por regla general, ni adecuada ni proporcionada, sobre todo cuando los datos que figuran más abajo ya me identifican ({Art. 5(1)(c)}).',
    offersIntro: 'Para resolver cualquier duda, ofrezco lo siguiente:',
    offers: {
      code: 'responder con un código que envíen al correo electrónico o al número de teléfono que tienen',
      login: 'iniciar sesión en mi cuenta y confirmar allí la solicitud',
      order: 'indicar un número de pedido o el importe de mi última factura',
      callBack: 'atender su llamada en el número que tienen',
    },
    sayDoubts:
      'Si esto no basta, les ruego que me indiquen cuáles son sus dudas y por qué estos ofrecimientos no las resuelven.',
    sayBasis:
      'Les ruego también que me indiquen con qué base jurídica recogerían más datos, cuánto tiempo los conservarían y cuándo los suprimirían.',
    clock: 'Una consulta que no esté justificada por tales dudas no suspende el plazo ({Art. 12(3)}).',
    sensitive:
      'Si la naturaleza de los datos, por ejemplo de salud o bancarios, exige una comprobación más estricta, les ruego que me lo digan y buscaremos una vía adecuada.',
    redactedCopy:
      'Adjunto una copia en la que se ha ocultado todo lo que no es necesario. Sirve solo para esta comprobación; les ruego que después la supriman y anoten únicamente que la han hecho.',
    linkByMark:
      'Si no pueden vincular los datos a mi nombre, el identificador con el que pueden encontrarlos figura entre los datos que siguen ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'Mi solicitud es válida sin su formulario ({articles})',
    noForm: 'La ley no exige para una solicitud ni una forma ni un canal determinados.',
    valid:
      'Mi solicitud les ha llegado y es válida. Les corresponde a ustedes facilitar el ejercicio de este derecho ({Art. 12(2) GDPR}).',
    noMore: 'Para ello no hacen falta una cuenta, la aceptación de condiciones ni más datos míos.',
    passOn:
      'Les ruego que la trasladen internamente y respondan dentro del mes que comenzó con su recepción ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'Su respuesta es incompleta ({articles})',
    thanks: 'Gracias por su respuesta ({repliedOn}). No atiende por completo mi solicitud.',
    missingIntro: 'Todavía me falta:',
    missing: {
      copy: 'la copia de los propios datos ({Art. 15(3)})',
      file: 'los datos en un formato estructurado y de lectura mecánica ({Art. 20(1)})',
      confirmation: 'la confirmación de qué se ha hecho y en qué fecha',
      recipientsTold: 'los nombres de los destinatarios a los que han informado ({Art. 19})',
      reasons: 'las razones de lo que han denegado ({Art. 12(4)})',
      keptData: 'los datos que han conservado, la ley que lo exige y el plazo ({Art. 17(3)})',
      compellingGrounds: 'los motivos imperiosos por los que continúan el tratamiento ({Art. 21(1)})',
    },
    partial: 'Una respuesta parcial es una denegación parcial, cuyas razones necesito conocer ({Art. 12(4) GDPR}).',
    intelligible:
      'La respuesta debe ser inteligible; la remisión a una política de privacidad general no contesta a lo que he preguntado sobre mis propios datos ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'Su aviso de prórroga ({articles})',
    rule: 'El plazo solo puede prorrogarse en caso necesario, teniendo en cuenta la complejidad y el número de solicitudes, y únicamente mediante un aviso motivado dentro de un mes desde la recepción ({Art. 12(3) GDPR}).',
    late: 'Su aviso ({noticeOn}) me llegó después de terminar ese mes.',
    noReasons: 'Su aviso ({noticeOn}) no indica ningún motivo.',
    notComplex: 'Los motivos de su aviso ({noticeOn}) no muestran que mi solicitud sea compleja.',
    stands: 'Por tanto, se mantiene el primer plazo.',
  },

  refusalOrFee: {
    subject: 'Su denegación de mi solicitud ({articles})',
    subjectFee: 'El canon que piden por mi solicitud ({articles})',
    refused: 'Han denegado mi solicitud por infundada o excesiva ({repliedOn}).',
    fee: 'Me piden el pago de un canon por mi solicitud ({repliedOn}).',
    burden:
      'Las solicitudes son gratuitas. Solo las manifiestamente infundadas o excesivas pueden denegarse o dar lugar a un canon; a ustedes les corresponde demostrarlo, y la excepción es estricta ({Art. 12(5) GDPR}).',
    facts: 'Les ruego que me indiquen los hechos de los que lo deducen.',
    effort: 'Que una respuesta dé mucho trabajo no es por sí solo un motivo suficiente.',
    historyIntro: 'Las solicitudes que les he dirigido hasta ahora:',
    calculation:
      'Les ruego que me muestren cómo han calculado el canon y que no hagan nada a mi costa sin mi conformidad.',
    ask: 'Les pido que respondan a mi solicitud gratuitamente.',
  },

  complaint: {
    subject: 'Reclamación: {controller} ({Art. 77 GDPR})',
    ask: 'Presento una reclamación, pues considero que el tratamiento de mis datos personales infringe la normativa de protección de datos, y les ruego que la examinen ({Art. 77(1) GDPR}).',
    complainant: 'Persona reclamante:',
    against: 'Reclamación contra:',
    eventsHeading: 'Los hechos:',
    events: {
      sent: 'solicitud enviada al responsable del tratamiento ({channel}): {articles}',
      received: 'solicitud recibida por el responsable del tratamiento',
      question: 'consulta del responsable del tratamiento',
      ownAnswer: 'mi respuesta a la consulta',
      extension: 'aviso de prórroga del responsable del tratamiento',
      answer: 'respuesta del responsable del tratamiento',
      partialAnswer: 'respuesta parcial del responsable del tratamiento',
      refusal: 'denegación por el responsable del tratamiento',
      fee: 'canon exigido por el responsable del tratamiento',
      reminder: 'recordatorio enviado al responsable del tratamiento',
      due: 'fin del plazo de un mes ({Art. 12(3)})',
      silence: 'ninguna respuesta hasta hoy',
    },
    data: 'Datos y tratamiento afectados: {data}',
    provisions: 'Disposiciones infringidas, a mi juicio: {articles}',
    controllerFirst: 'He dirigido primero mi solicitud al responsable del tratamiento.',
    asksIntro: 'Les solicito:',
    asks: {
      comply: 'que ordenen al responsable del tratamiento que atienda mi solicitud ({Art. 58(2)(c)})',
      rectify:
        'que ordenen la rectificación o supresión de los datos, o la limitación del tratamiento, y su notificación a los destinatarios ({Art. 58(2)(g)})',
      ban: 'que limiten o prohíban el tratamiento ({Art. 58(2)(f)})',
      reprimand: 'que dirijan un apercibimiento al responsable del tratamiento ({Art. 58(2)(b)})',
    },
    rest: 'Dejo a su criterio cualquier otra medida.',
    noCourt: 'Ningún tribunal ni ninguna otra autoridad conoce del asunto.',
    court: 'Del asunto conoce también: {court}',
    nameMayBeGiven: 'Pueden comunicar mi nombre al responsable del tratamiento.',
    nameNotGiven: 'Les ruego que no comuniquen mi nombre al responsable del tratamiento sin preguntarme antes.',
    progress:
      'Les ruego que me informen del curso y del resultado de la reclamación, a más tardar en el plazo de tres meses ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Documentos adjuntos:',
    enclosures: {
      letters: 'mis escritos al responsable del tratamiento',
      answers: 'las respuestas del responsable del tratamiento',
      proof: 'los justificantes de envío y de recepción',
      policy: 'la política de privacidad tal como la leí',
    },
  },

  uk: null,
  ch: null,
};
