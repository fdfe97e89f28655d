// Portuguese letters, as Portugal writes them. The shape and its notes stand in ../letter-words.ts.

import type { LetterWords } from '../letter-words.ts';

export const letters: LetterWords = {
  code: 'pt',
  reviewedBy: null,
  quotationMarks: ['«', '»'],
  joining: { between: ', ', last: ' e ', colon: ': ' },
  citation: {
    article: 'artigo {article}.º',
    paragraph: 'artigo {article}.º, n.º {paragraph}',
    point: 'artigo {article}.º, n.º {paragraph}, alínea {point}',
    points: 'a b c d e f g h',
    withLaw: '{citation} do RGPD',
  },
  date: {
    pattern: '{day} de {month} de {year}',
    months: [
      'janeiro',
      'fevereiro',
      'março',
      'abril',
      'maio',
      'junho',
      'julho',
      'agosto',
      'setembro',
      'outubro',
      'novembro',
      'dezembro',
    ],
  },

  common: {
    salutation: 'Exmos. Senhores,',
    closing: 'Com os melhores cumprimentos,',
    service: 'Esta carta diz respeito a: {service}',
    ties: {
      account: 'Tenho uma conta junto de V. Exas.',
      purchase: 'Comprei ou encomendei algo a V. Exas.',
      newsletter: 'Recebo a vossa newsletter.',
      visit: 'Utilizo o vosso sítio Web ou a vossa aplicação.',
      contacted: 'V. Exas. entraram em contacto comigo e não sei de onde provêm os dados que têm a meu respeito.',
    },
    identifiersIntro: 'Podem encontrar-me através destes elementos, de que já dispõem:',
    identifiers: {
      email: 'Endereço de correio eletrónico: {value}',
      userName: 'Nome de utilizador: {value}',
      customerNumber: 'Número de cliente: {value}',
      orderNumber: 'Número de encomenda: {value}',
      phone: 'Número de telefone: {value}',
      postalAddress: 'Endereço postal: {value}',
      cookieId: 'Identificador de cookie ou de navegador: {value}',
      deviceId: 'Identificador do dispositivo: {value}',
      numberPlate: 'Matrícula do veículo: {value}',
      other: 'Outro elemento: {value}',
    },
    identification:
      'Estes elementos deverão bastar para me identificar, pelo que não junto qualquer documento de identificação. Se tiverem dúvidas razoáveis quanto à minha identidade ({Art. 12(6)}), peço que me digam quais são e que informações mínimas permitiriam esclarecê-las.',
    answerElectronically:
      'Peço que me respondam por via eletrónica, num formato de uso corrente e não apenas através de uma hiperligação que expire. O meu endereço para a resposta: {replyTo}',
    answerByPost: 'Peço que me respondam por correio, para o endereço indicado no fim desta carta.',
    extension:
      'Se prorrogarem o prazo, peço que me informem desse facto e dos motivos dentro desse mesmo mês ({Art. 12(3)}). Se recusarem o meu pedido, no todo ou em parte, peço que me indiquem as razões ({Art. 12(4)}).',
    lastDay: 'O último dia para o efeito é {due}.',
    inParticular: 'O meu pedido abrange todos os meus dados e, em particular: {scope}',
    tellRecipients:
      'Peço que comuniquem este facto a cada um dos destinatários dos dados e que me indiquem quem são ({Art. 19}).',
    confirm: 'Peço que me confirmem o que fizeram e em que data.',
    youWrite: 'A vossa política de privacidade diz a este respeito: {quote}',
    severalSubject: 'Pedidos relativos aos meus dados pessoais ({articles})',
    severalIntro: 'Esta carta contém vários pedidos. Peço que deem seguimento a cada um deles.',
    severalDeadline:
      'Peço que me informem das medidas tomadas relativamente a cada um destes pedidos sem demora injustificada e, o mais tardar, no prazo de um mês a contar da receção desta carta ({Art. 12(3) GDPR}).',
    copyFirst: 'Peço que nada apaguem antes de me terem enviado as informações e a cópia que aqui solicito.',
    vagueIntro: 'A vossa política de privacidade deixa alguns pontos em aberto. Solicito estes esclarecimentos:',
    vaguePurposes: 'Peço que indiquem com precisão para que finalidade tratam os meus dados. Escrevem apenas: {quote}',
    vagueRetention:
      'Peço que indiquem o prazo de conservação de cada categoria de dados que têm a meu respeito. Escrevem apenas: {quote}',
    vagueRecipients: 'Peço que indiquem pelo nome quem recebeu os meus dados. Escrevem apenas: {quote}',
    vagueTransfers:
      'Peço que indiquem os países terceiros e as garantias que se aplicam aos meus dados. Escrevem apenas: {quote}',
  },

  access: {
    subject: 'Pedido de acesso aos meus dados pessoais ({Art. 15 GDPR})',
    ask: 'Peço que me informem se tratam dados pessoais que me digam respeito. Em caso afirmativo, solicito o acesso aos dados e às seguintes informações ({Art. 15(1) GDPR}):',
    purposes: 'as finalidades do tratamento ({Art. 15(1)(a)})',
    legalBasis: 'o fundamento jurídico de cada finalidade ({Art. 13(1)(c)})',
    categories: 'as categorias dos dados pessoais ({Art. 15(1)(b)})',
    recipients:
      'os destinatários, pelo nome, também em países terceiros, com a data de cada divulgação, se for conhecida ({Art. 15(1)(c)})',
    retention:
      'o prazo de conservação de cada categoria de dados, ou os critérios usados para o fixar ({Art. 15(1)(d)})',
    rights:
      'os direitos de retificação, de apagamento, de limitação e de oposição que me assistem neste caso ({Art. 15(1)(e)})',
    complaint: 'a autoridade de controlo à qual posso apresentar reclamação ({Art. 15(1)(f)})',
    source: 'todas as informações disponíveis sobre a origem dos dados que não provêm de mim ({Art. 15(1)(g)})',
    automated:
      'as decisões automatizadas, incluindo a definição de perfis: o procedimento e os princípios efetivamente aplicados aos meus dados, a sua importância e as consequências para mim ({Art. 15(1)(h)})',
    transfers:
      'em caso de transferência para países terceiros, as garantias, com uma cópia ou a indicação de onde a obter ({Art. 15(2)})',
    deadline:
      'Peço que me enviem os dados e as informações sem demora injustificada e, o mais tardar, no prazo de um mês a contar da receção desta carta ({Art. 12(3) GDPR}).',
  },

  copy: {
    subject: 'Pedido de cópia dos meus dados pessoais ({Art. 15(3) GDPR})',
    ask: 'Peço que me enviem uma cópia dos dados pessoais que me dizem respeito e que estão em fase de tratamento. A primeira cópia é gratuita ({Art. 15(3) GDPR}).',
    complete:
      'A cópia deverá ser completa e inteligível: com os códigos explicados e com os documentos ou extratos sem os quais os dados não se compreendem.',
    systems:
      'Deverá abranger todos os vossos sistemas, incluindo o correio eletrónico, o apoio ao cliente, os registos de atividade e os perfis publicitários.',
    format:
      'Peço que utilizem um formato eletrónico de uso corrente que eu possa guardar. Poder consultar os dados numa conta não equivale a uma cópia.',
    otherPeople:
      'Podem ocultar o que diga respeito a outras pessoas; isso não é razão para reter o resto ({Art. 15(4)}).',
    deadline:
      'Peço que me enviem a cópia sem demora injustificada e, o mais tardar, no prazo de um mês a contar da receção desta carta ({Art. 12(3) GDPR}).',
  },

  rectification: {
    subject: 'Pedido de retificação dos meus dados pessoais ({Art. 16 GDPR})',
    ask: 'Peço que retifiquem sem demora injustificada os seguintes dados que me dizem respeito ({Art. 16 GDPR}):',
    wrong: 'Nos vossos registos consta: {wrong}',
    right: 'O correto é: {right}',
    supplement: 'Deve acrescentar-se: {supplement}',
    restrictMeanwhile:
      'Peço que limitem o tratamento destes dados até que a sua exatidão tenha sido verificada ({Art. 18(1)(a)}).',
    deadline:
      'Peço que retifiquem os dados sem demora injustificada e que me informem do que fizeram, o mais tardar, no prazo de um mês a contar da receção desta carta ({Art. 12(3) GDPR}).',
  },

  erasure: {
    subject: 'Pedido de apagamento dos meus dados pessoais ({Art. 17 GDPR})',
    askAll:
      'Peço que apaguem sem demora injustificada todos os dados pessoais que me dizem respeito ({Art. 17(1) GDPR}).',
    askSome: 'Peço que apaguem sem demora injustificada os seguintes dados que me dizem respeito ({Art. 17(1) GDPR}):',
    groundsIntro: 'Os motivos são:',
    grounds: {
      notNecessary:
        'os dados deixaram de ser necessários para a finalidade que motivou a sua recolha ({Art. 17(1)(a)})',
      consentWithdrawn: 'retiro o consentimento em que se baseia o tratamento ({Art. 17(1)(b)})',
      objection: 'oponho-me ao tratamento ({Art. 17(1)(c)})',
      unlawful: 'os dados foram tratados ilicitamente ({Art. 17(1)(d)})',
      legalObligation: 'uma obrigação jurídica exige o apagamento ({Art. 17(1)(e)})',
      child: 'os dados foram recolhidos para um serviço em linha quando eu era criança ({Art. 17(1)(f)})',
    },
    published:
      'Se tornaram os dados públicos, peço que tomem medidas razoáveis para que também outros eliminem as ligações para esses dados e as respetivas cópias ({Art. 17(2)}).',
    kept: 'Se tiverem de conservar uma parte dos dados, peço que me indiquem quais, ao abrigo de que exceção e de que lei e durante quanto tempo, e que os utilizem apenas para esse fim ({Art. 17(3)}).',
    closeAccount: 'Peço que encerrem também a minha conta.',
    keepAccount: 'A minha conta deve continuar aberta.',
    deadline:
      'Peço que apaguem os dados sem demora injustificada e que me informem do que fizeram, o mais tardar, no prazo de um mês a contar da receção desta carta ({Art. 12(3) GDPR}).',
  },

  restriction: {
    subject: 'Pedido de limitação do tratamento ({Art. 18 GDPR})',
    askAll: 'Peço que limitem o tratamento de todos os dados pessoais que me dizem respeito ({Art. 18(1) GDPR}).',
    askSome: 'Peço que limitem o tratamento dos seguintes dados que me dizem respeito ({Art. 18(1) GDPR}):',
    grounds: {
      accuracy: 'O meu motivo: contesto a exatidão dos dados ({Art. 18(1)(a)}).',
      unlawful: 'O meu motivo: o tratamento é ilícito, mas não quero que os dados sejam apagados ({Art. 18(1)(b)}).',
      legalClaims:
        'O meu motivo: V. Exas. já não precisam dos dados, mas eu preciso deles para o exercício de um direito num processo judicial ({Art. 18(1)(c)}).',
      objectionPending: 'O meu motivo: opus-me ao tratamento e a questão ainda não foi decidida ({Art. 18(1)(d)}).',
    },
    mark: 'Peço que assinalem os dados e que os utilizem apenas com o meu consentimento, para direitos num processo judicial, para a defesa dos direitos de outras pessoas ou por motivos ponderosos de interesse público ({Art. 18(2)}).',
    beforeLifting: 'Peço que me informem antes de anularem a limitação ({Art. 18(3)}).',
    deadline:
      'Peço que limitem o tratamento sem demora injustificada e que me informem do que fizeram, o mais tardar, no prazo de um mês a contar da receção desta carta ({Art. 12(3) GDPR}).',
  },

  portability: {
    subject: 'Pedido de portabilidade dos meus dados ({Art. 20 GDPR})',
    ask: 'Peço que me entreguem os dados pessoais que vos forneci, incluindo os que resultaram da minha utilização do vosso serviço ({Art. 20(1) GDPR}).',
    condition:
      'O tratamento baseia-se no meu consentimento ou num contrato comigo e é realizado por meios automatizados.',
    format:
      'Peço que utilizem um formato estruturado, de uso corrente e de leitura automática, como JSON, CSV ou XML; um PDF não é suficiente.',
    transmit:
      'Se for tecnicamente possível, peço que transmitam os dados diretamente a ({Art. 20(2)}): {newController}',
    deadline:
      'Peço que me enviem o ficheiro sem demora injustificada e, o mais tardar, no prazo de um mês a contar da receção desta carta ({Art. 12(3) GDPR}).',
  },

  objection: {
    subject: 'Oposição ao tratamento dos meus dados pessoais ({Art. 21(1) GDPR})',
    ask: 'Oponho-me ao seguinte tratamento dos meus dados e à definição de perfis com base nele ({Art. 21(1) GDPR}):',
    basis:
      'Este tratamento assenta em funções de interesse público ou em interesses legítimos ({Art. 6(1)(e)}, {Art. 6(1)(f)}).',
    situation: 'Os motivos relacionados com a minha situação particular: {situation}',
    stop: 'Peço que cessem este tratamento. Se pretenderem continuá-lo, peço que apresentem as razões imperiosas e legítimas que prevalecem sobre os meus interesses, ou os direitos num processo judicial para os quais precisam dos dados.',
    restrictMeanwhile: 'Até que a questão seja decidida, peço que limitem de imediato o tratamento ({Art. 18(1)(d)}).',
    erase: 'Se não existirem tais razões, peço que apaguem os dados ({Art. 17(1)(c)}).',
    deadline:
      'Peço que me comuniquem a vossa decisão e os respetivos motivos sem demora injustificada e, o mais tardar, no prazo de um mês a contar da receção desta carta ({Art. 12(3) GDPR}).',
  },

  marketingObjection: {
    subject: 'Oposição à comercialização direta ({Art. 21(2) GDPR})',
    ask: 'Oponho-me a qualquer utilização dos meus dados pessoais para efeitos de comercialização direta (marketing), por qualquer canal e para qualquer marca, e à definição de perfis para esse efeito ({Art. 21(2) GDPR}).',
    stop: 'Para isso não é necessária qualquer justificação. Peço que cessem de imediato ({Art. 21(3)}).',
    noSharing: 'Peço que não transmitam os meus dados a ninguém para fins publicitários.',
    source: 'Peço que me indiquem de onde provêm os meus dados de contacto ({Art. 15(1)(g)}).',
    erase: 'Peço que apaguem os dados que conservam apenas para fins publicitários ({Art. 17(1)(c)}).',
    blockList: 'Podem conservar o mínimo necessário numa lista de oposição para respeitar este pedido.',
    deadline:
      'A publicidade deve cessar de imediato. Peço que mo confirmem sem demora injustificada e, o mais tardar, no prazo de um mês a contar da receção desta carta ({Art. 12(3) GDPR}).',
  },

  withdrawal: {
    subject: 'Retirada do meu consentimento ({Art. 7(3) GDPR})',
    askAll:
      'Retiro, com efeitos para o futuro, todos os consentimentos que vos dei para o tratamento dos meus dados pessoais ({Art. 7(3) GDPR}).',
    askSome: 'Retiro, com efeitos para o futuro, o meu consentimento para o seguinte ({Art. 7(3) GDPR}):',
    stop: 'Peço que ponham termo a este tratamento de imediato.',
    erase: 'Peço que apaguem os dados que conservam apenas com base neste consentimento ({Art. 17(1)(b)}).',
    noOtherBasis: 'Peço que não prossigam o mesmo tratamento com outro fundamento jurídico.',
    deadline:
      'O tratamento deve cessar de imediato. Peço que me informem, sem demora injustificada e, o mais tardar, no prazo de um mês a contar da receção desta carta, do que apagaram e de quem informaram ({Art. 12(3) GDPR}).',
  },

  automatedDecision: {
    subject: 'Revisão de uma decisão automatizada ({Art. 22 GDPR})',
    ask: 'Contesto a seguinte decisão. Foi tomada exclusivamente com base no tratamento automatizado e produz efeitos na minha esfera jurídica ou afeta-me significativamente de forma similar ({Art. 22(1) GDPR}):',
    review: 'Peço que seja revista por uma pessoa com poderes para a alterar ({Art. 22(3)}).',
    view: 'Peço que tenham em conta o meu ponto de vista: {view}',
    newDecision: 'Peço que decidam de novo e me indiquem os motivos.',
    logic: 'Peço que me expliquem a lógica, os dados utilizados e o peso que lhes foi dado ({Art. 15(1)(h)}).',
    lawfulCase:
      'Peço que me indiquem o que permite a decisão: um contrato, uma lei ou o meu consentimento explícito ({Art. 22(2)}).',
    suspend: 'Peço que não executem a decisão enquanto não tiver sido revista.',
    deadline:
      'Peço que me enviem o resultado da revisão e a explicação sem demora injustificada e, o mais tardar, no prazo de um mês a contar da receção desta carta ({Art. 12(3) GDPR}).',
  },

  followUp: {
    earlier: {
      request: 'O meu pedido: {articles}',
      sent: 'Enviado: {sentOn} ({channel})',
      received: 'Recebido: {receivedOn}',
      due: 'Fim do prazo de resposta: {due}',
      reference: 'Referência: {reference}',
    },
    channels: {
      email: 'correio eletrónico',
      webForm: 'formulário em linha',
      registeredPost: 'carta registada',
      post: 'correio',
      conversation: 'oralmente',
    },
    newDate:
      'Peço que respondam de forma completa até esta data: {newDate}. Escolhi-a por cortesia; o prazo legal não é afetado.',
    otherwiseComplaint:
      'Se não receber uma resposta completa, tenciono apresentar reclamação à autoridade de controlo ({Art. 77}).',
    earlierLetter: 'A minha carta anterior:',
  },

  reminder: {
    subject: 'Insistência no meu pedido ({articles})',
    noAnswer:
      'Decorreu o prazo de um mês e não recebi nem uma resposta nem um aviso de prorrogação ({Art. 12(3) GDPR}).',
    reasons: 'Se recusarem o meu pedido, no todo ou em parte, peço que me indiquem as razões ({Art. 12(4)}).',
    notNew: 'Esta carta recorda esse pedido e não constitui um pedido novo.',
  },

  identityDemand: {
    subject: 'A vossa questão sobre a minha identidade ({articles})',
    onlyDoubts:
      'Só podem solicitar informações adicionais se tiverem dúvidas razoáveis quanto à minha identidade, e apenas as necessárias para as esclarecer ({Art. 12(6) GDPR}).',
    noDocument:
      'A cópia de um documento de identificação não é, em regra, adequada nem proporcionada, sobretudo quando os elementos abaixo já me identificam ({Art. 5(1)(c)}).',
    offersIntro: 'Para esclarecer qualquer dúvida, proponho:',
    offers: {
      code: 'responder com um código que enviem para o correio eletrónico ou o número de telefone de que dispõem',
      login: 'iniciar sessão na minha conta e confirmar aí o pedido',
      order: 'indicar um número de encomenda ou o valor da minha última fatura',
      callBack: 'atender a vossa chamada no número de que dispõem',
    },
    sayDoubts:
      'Se isto não bastar, peço que me digam quais são as vossas dúvidas e porque é que estas propostas não as esclarecem.',
    sayBasis:
      'Peço também que me indiquem com que fundamento jurídico recolheriam mais dados, durante quanto tempo os conservariam e quando os apagariam.',
    clock: 'Uma questão que tais dúvidas não justifiquem não suspende o prazo ({Art. 12(3)}).',
    sensitive:
      'Se a natureza dos dados, por exemplo de saúde ou bancários, exigir uma verificação mais rigorosa, peço que mo digam; encontraremos um meio adequado.',
    redactedCopy:
      'Junto uma cópia em que está ocultado tudo o que não é necessário. Destina-se apenas a esta verificação; peço que a apaguem em seguida e anotem apenas que a fizeram.',
    linkByMark:
      'Se não puderem associar os dados ao meu nome, o identificador que permite encontrá-los consta dos elementos abaixo ({Art. 11(2)}).',
  },

  formDemand: {
    subject: 'O meu pedido é válido sem o vosso formulário ({articles})',
    noForm: 'A lei não impõe para um pedido nem uma forma nem um canal determinado.',
    valid:
      'O meu pedido chegou ao vosso conhecimento e é válido. Cabe a V. Exas. facilitar o exercício deste direito ({Art. 12(2) GDPR}).',
    noMore: 'Para isso não são necessárias uma conta, a aceitação de condições nem mais dados meus.',
    passOn:
      'Peço que o encaminhem internamente e que respondam dentro do mês que começou com a sua receção ({Art. 12(3)}).',
  },

  incompleteAnswer: {
    subject: 'A vossa resposta está incompleta ({articles})',
    thanks: 'Agradeço a vossa resposta ({repliedOn}). Não satisfaz por completo o meu pedido.',
    missingIntro: 'Ainda me falta:',
    missing: {
      copy: 'a cópia dos próprios dados ({Art. 15(3)})',
      file: 'os dados num formato estruturado e de leitura automática ({Art. 20(1)})',
      confirmation: 'a confirmação do que foi feito e em que data',
      recipientsTold: 'os nomes dos destinatários que informaram ({Art. 19})',
      reasons: 'as razões do que recusaram ({Art. 12(4)})',
      keptData: 'os dados que conservaram, a lei que o exige e o prazo ({Art. 17(3)})',
      compellingGrounds: 'as razões imperiosas pelas quais prosseguem o tratamento ({Art. 21(1)})',
    },
    partial: 'Uma resposta parcial é uma recusa parcial, cujas razões solicito ({Art. 12(4) GDPR}).',
    intelligible:
      'A resposta tem de ser inteligível; remeter para uma política de privacidade geral não responde ao que perguntei sobre os meus próprios dados ({Art. 12(1)}).',
  },

  extensionRejected: {
    subject: 'O vosso aviso de prorrogação ({articles})',
    rule: 'O prazo só pode ser prorrogado quando for necessário, tendo em conta a complexidade e o número de pedidos, e apenas mediante aviso fundamentado no prazo de um mês a contar da receção ({Art. 12(3) GDPR}).',
    late: 'O vosso aviso ({noticeOn}) chegou-me depois de terminado esse mês.',
    noReasons: 'O vosso aviso ({noticeOn}) não indica quaisquer motivos.',
    notComplex: 'Os motivos do vosso aviso ({noticeOn}) não mostram que o meu pedido seja complexo.',
    stands: 'Mantém-se, por isso, o primeiro prazo.',
  },

  refusalOrFee: {
    subject: 'A vossa recusa do meu pedido ({articles})',
    subjectFee: 'A taxa exigida pelo meu pedido ({articles})',
    refused: 'Recusaram o meu pedido por infundado ou excessivo ({repliedOn}).',
    fee: 'Exigem o pagamento de uma taxa pelo meu pedido ({repliedOn}).',
    burden:
      'Os pedidos são gratuitos. Só os manifestamente infundados ou excessivos podem ser recusados ou sujeitos a uma taxa; cabe a V. Exas. demonstrá-lo, e a exceção é restrita ({Art. 12(5) GDPR}).',
    facts: 'Peço que me indiquem os factos de que retiram essa conclusão.',
    effort: 'O facto de uma resposta dar muito trabalho não é, por si só, motivo suficiente.',
    historyIntro: 'Os pedidos que vos dirigi até agora:',
    calculation: 'Peço que me mostrem como calcularam a taxa e que nada façam à minha custa sem o meu acordo.',
    ask: 'Peço que respondam ao meu pedido gratuitamente.',
  },

  complaint: {
    subject: 'Reclamação: {controller} ({Art. 77 GDPR})',
    ask: 'Apresento uma reclamação, por considerar que o tratamento dos meus dados pessoais viola as regras de proteção de dados, e peço que a examinem ({Art. 77(1) GDPR}).',
    complainant: 'Reclamação apresentada por:',
    against: 'Reclamação contra:',
    eventsHeading: 'Os factos:',
    events: {
      sent: 'pedido enviado ao responsável pelo tratamento ({channel}): {articles}',
      received: 'pedido recebido pelo responsável pelo tratamento',
      question: 'questão do responsável pelo tratamento',
      ownAnswer: 'a minha resposta à questão',
      extension: 'aviso de prorrogação do responsável pelo tratamento',
      answer: 'resposta do responsável pelo tratamento',
      partialAnswer: 'resposta parcial do responsável pelo tratamento',
      refusal: 'recusa do responsável pelo tratamento',
      fee: 'taxa exigida pelo responsável pelo tratamento',
      reminder: 'carta de insistência enviada ao responsável pelo tratamento',
      due: 'fim do prazo de um mês ({Art. 12(3)})',
      silence: 'nenhuma resposta até hoje',
    },
    data: 'Dados e tratamento em causa: {data}',
    provisions: 'Disposições violadas, no meu entender: {articles}',
    controllerFirst: 'Dirigi primeiro o meu pedido ao responsável pelo tratamento.',
    asksIntro: 'Solicito:',
    asks: {
      comply: 'que ordenem ao responsável pelo tratamento que satisfaça o meu pedido ({Art. 58(2)(c)})',
      rectify:
        'que ordenem a retificação ou o apagamento dos dados, ou a limitação do tratamento, e a respetiva notificação aos destinatários ({Art. 58(2)(g)})',
      ban: 'que limitem ou proíbam o tratamento ({Art. 58(2)(f)})',
      reprimand: 'que dirijam uma repreensão ao responsável pelo tratamento ({Art. 58(2)(b)})',
    },
    rest: 'Deixo ao vosso critério qualquer outra medida.',
    noCourt: 'Nenhum tribunal nem outra autoridade está a apreciar o assunto.',
    court: 'O assunto está também a ser apreciado por: {court}',
    nameMayBeGiven: 'Podem comunicar o meu nome ao responsável pelo tratamento.',
    nameNotGiven: 'Peço que não comuniquem o meu nome ao responsável pelo tratamento sem antes me consultarem.',
    progress:
      'Peço que me informem do andamento e do resultado da reclamação, o mais tardar no prazo de três meses ({Art. 77(2)}, {Art. 78(2)}).',
    enclosuresHeading: 'Anexos:',
    enclosures: {
      letters: 'as minhas cartas ao responsável pelo tratamento',
      answers: 'as respostas do responsável pelo tratamento',
      proof: 'os comprovativos de envio e de receção',
      policy: 'a política de privacidade tal como a li',
    },
  },

  uk: null,
  ch: null,
};
