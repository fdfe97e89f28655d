// Portuguese sentences that the reader must understand, and look-alikes that it must not fall for.

import type { ReadingSamples } from '../reading-samples.ts';

export const samples: ReadingSamples = {
  sentences: [
    {
      text: '## Dados recolhidos\n\nNo ato da inscrição recolhemos o seu nome, a data de nascimento, o número do cartão de cidadão e as alergias que nos indicar.',
      gives: { categories: ['name', 'birthDate', 'nationalId', 'health'] },
    },
    {
      text: '## Dados recolhidos\n\nOs nossos servidores registam automaticamente o seu endereço IP, o tipo de navegador e as páginas visitadas.',
      gives: { categories: ['ipAddress', 'device', 'browsing'] },
    },
    {
      text: '## Destinatários\n\nOs seus dados são comunicados ao contabilista, às transportadoras e à Autoridade Tributária.',
      gives: { recipients: ['advisers', 'delivery', 'authorities'], sharing: ['shares'] },
    },
    { text: '## Destinatários\n\nNunca vendemos os seus dados pessoais.', gives: { sells: ['no'] } },
    { text: '## Conservação\n\nAs faturas são conservadas durante dez anos.', gives: { periods: ['P10Y'] } },
    { text: '## Conservação\n\nConservamos os seus dados enquanto for cliente.', gives: { retentionKinds: ['event'] } },
    {
      text: '## Fundamento\n\nO tratamento assenta na execução do contrato e no nosso interesse legítimo.',
      gives: { legalBases: ['contract', 'legitimateInterests'] },
    },
    {
      text: '## Direitos\n\nTem o direito de obter uma cópia dos seus dados, à retificação, ao apagamento e à portabilidade.',
      gives: { rights: ['access', 'rectification', 'erasure', 'portability'] },
    },
    {
      text: '## Reclamação\n\nPode apresentar uma reclamação junto da Comissão Nacional de Proteção de Dados.',
      gives: { rights: ['complaint'], authority: ['Comissão Nacional de Proteção de Dados'] },
    },
    {
      text: '## Transferências\n\nAlguns dados são transferidos para os Estados Unidos ao abrigo de cláusulas contratuais-tipo.',
      gives: { transfers: ['yes'], countries: ['US'], safeguards: ['scc'] },
    },
    {
      text: '## Dados que recolhemos\n\nPara a inscrição no ginásio pedimos a altura, o peso, lesões anteriores e o exame médico.',
      gives: { categories: ['health'] },
    },
    {
      text: '## Dados que recolhemos\n\nPara o estacionamento recolhemos os seguintes dados: nome, matrícula da viatura e marca.',
      gives: { categories: ['vehicle'] },
    },
    {
      text: '## Dados que recolhemos\n\nGravamos as chamadas feitas para a nossa linha de apoio.',
      gives: { categories: ['voice'] },
    },
    {
      text: '## Dados que recolhemos\n\nA aplicação lê o modelo do telemóvel e o fuso horário.',
      gives: { categories: ['device'] },
    },
    {
      text: '## Destinatários\n\nOs dados são comunicados à seguradora e à empresa de medicina do trabalho.',
      gives: { recipients: ['financial', 'health'] },
    },
    {
      text: '## Destinatários\n\nOs comentários ficam visíveis para os outros utilizadores.',
      gives: { recipients: ['otherUsers'] },
    },
    {
      text: '## Destinatários\n\nUsamos uma plataforma externa de email para o envio da newsletter.',
      gives: { recipients: ['marketing'] },
    },
    {
      text: '## Conservação\n\nGuardamos a ficha enquanto durar o ano letivo e enquanto não revogar o consentimento.',
      gives: { retentionKinds: ['event'] },
    },
    {
      text: '## Conservação\n\nOs seus dados são guardados apenas pelo tempo estritamente necessário.',
      gives: { retentionKinds: ['necessary'] },
    },
    {
      text: '## Transferências internacionais\n\nNão são efetuadas transferências internacionais.',
      gives: { transfers: ['no'] },
    },
    { text: '## Transferências internacionais\n\nOs dados não saem da União Europeia.', gives: { transfers: ['no'] } },
    {
      text: '## Decisões automatizadas\n\nNão serão tomadas decisões individuais automatizadas.',
      gives: { automatedDecisions: ['no'] },
    },
    {
      text: '## Decisões automatizadas\n\nNão é feita qualquer definição de perfis.',
      gives: { automatedDecisions: ['no'] },
    },
    {
      text: '## Direitos\n\nPode pedir que os seus dados sejam corrigidos ou apagados.',
      gives: { rights: ['rectification', 'erasure'] },
    },
  ],
  lookAlikes: [
    {
      text: '## Direitos\n\nResponderemos ao seu pedido no prazo de um mês a contar da sua receção.',
      nothing: ['periods', 'retentionKinds'],
    },
    {
      text: '## Alterações\n\nA presente política pode ser atualizada.',
      nothing: ['categories', 'recipients', 'periods'],
    },
    {
      text: '## Dados recolhidos\n\nNão recolhemos dados de saúde.',
      gives: { notCollected: ['health'] },
      nothing: ['categories'],
    },
    {
      text: '## Definições\n\nEntende-se por dado pessoal qualquer informação relativa a uma pessoa identificada, por exemplo um nome.',
      nothing: ['categories'],
    },
    { text: '## Transferências\n\nNão transferimos dados para fora da União Europeia.', never: { transfers: ['yes'] } },
    { text: '## Destinatários\n\nNão partilhamos os seus dados com anunciantes.', nothing: ['recipients'] },
    { text: '## Direitos\n\nPode reclamar junto da autoridade de controlo.', nothing: ['recipients'] },
    {
      text: '## Dados que recolhemos\n\nA nossa equipa trata o que escrever na aplicação móvel ou no formulário.',
      nothing: ['categories'],
    },
    {
      text: '## Finalidades\n\nEnviamos informação comercial sobre os nossos cursos e a organização de eventos.',
      nothing: ['categories'],
    },
    {
      text: '## Finalidades\n\nEm função do pedido, tratamos da matrícula dos alunos e da marcação de consultas.',
      nothing: ['categories'],
    },
    {
      text: '## Finalidades\n\nFazemos estudos de satisfação para melhorar a imagem da empresa.',
      nothing: ['categories'],
    },
    {
      text: '## Finalidades\n\nPrestamos serviços públicos de qualidade e cuidados de saúde na nossa clínica.',
      nothing: ['categories', 'recipients'],
    },
    {
      text: '## Segurança\n\nOs servidores seguros e os certificados de segurança evitam acessos não autorizados.',
      nothing: ['categories'],
    },
    {
      text: '## Menores\n\nOs menores precisam do consentimento dos pais ou representantes legais.',
      nothing: ['categories'],
    },
    {
      text: '## Direitos\n\nDeve comprovar a sua identidade e pode reclamar no país da sua residência habitual.',
      nothing: ['categories', 'recipients'],
    },
    { text: '## Definições\n\nSão dados pessoais o nome, a voz ou a imagem de uma pessoa.', nothing: ['categories'] },
    {
      text: '## Definições\n\nConsideram-se dados sensíveis os que revelam a religião ou a saúde.',
      nothing: ['categories'],
    },
    {
      text: '## Aviso legal\n\nAs falsas declarações podem dar lugar a responsabilidade civil ou penal.',
      nothing: ['categories', 'recipients'],
    },
    { text: '## Responsável\n\nA Câmara Municipal é a entidade responsável pelo tratamento.', nothing: ['recipients'] },
  ],
};
