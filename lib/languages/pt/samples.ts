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
  ],
};
