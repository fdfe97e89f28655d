// Portuguese as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const ptGlance =
  'privacidad|proteção de dados|protecao de dados|dados pes|lgpd|seus dados';

export const ptSpotting: SpottingWords = {
  common: 'o|os|da|do|que|em|para|com|não|uma|dos|por|são',
  names:
    'política de privacidade|politica de privacidade|políticas de privacidade|aviso de privacidade|declaração de privacidade|privacidade.|proteção de dados|política de proteção|política de dados|privacidade e',
  hints: 'privacidade|proteção de dados|rgpd|lgpd|dados pessoais|tratamento de dados',
  cookies: 'cookie|armazenamento local|rastreador|testemunhos de conexão',
  terms: 'termos d|termos e|condições d|condições gerais|acessibilidade|código de conduta|diretrizes|termos.|definições|configurações|preferências|gerir',
  imprint: 'aviso legal|informação legal|informações legais|nota legal|legal.',
  masthead: 'ficha técnica|créditos',
  data: 'dados pessoais|informações pessoais|seus dados|os teus dados|dado pessoal|suas informações|dados do utilizador|dados do usuário|dados de caráter pessoal',
  we: 'recolhemos|coletamos|tratamos|utilizamos|usamos|conservamos|armazenamos|partilhamos|compartilhamos|são tratados|são recolhidos|serão tratados|são coletad|coletad|recolhid|nós não|não compartilh|não partilh|obtemos|guardamos|não recolhe|não coleta|nenhum dado|não armazena|não vende',
  yours:
    'seus dados|teus dados|suas informações|seus direitos|seu consentimento|pode exercer|tem o direito|tem direito|fornecidos por',
  rights:
    'direito de acesso|direito de aceder|retificação|apagamento|exclusão|eliminação|oposição|direito de se opor|limitação do|portabilidade|revogar|retirar o consentimento|retirar o seu consentimento|reclamação|cnpd|anpd|autoridade de controlo|autoridade nacional|direitos do titular|seus direitos|correção',
  basis:
    'rgpd|lgpd|base legal|fundamento jurídico|fundamento legal|interesse legítimo|legítimo interesse|obrigação legal|regulamento geral|lei geral|2016 679|consentimento|execução d* contrato',
  roles: 'responsável pelo tratamento|encarregado|controlador|responsável.',
  keeping: 'conservação|conservados|retenção|retemos|retido|prazo|período|pelo tempo|eliminados|enquanto|excluir',
  sharing:
    'terceiros|destinatário|subcontratante|prestadores|fornecedores|transferência|partilha|compartilh|fora da união|fora do espaço|operadores|google analytics',
  about:
    'as empresas|sua empresa|as organizações|estados membros|presente regulamento|sanções|multa|entrada em vigor|entrou em vigor|assessor|gerador|tutorial|este artigo|neste artigo|este guia|pesquisadores|investigadores|jornalista|autor.|especialista|alunos|professores|webinar|notícia|voluntári',
};
