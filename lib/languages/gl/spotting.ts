// Galician as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const glGlance =
  'privacidad|protección de datos|datos pers|seus datos';

export const glSpotting: SpottingWords = {
  common: 'o|os|do|da|que|e|unha|con|para|polo|ou|non|pola|ao',
  names:
    'política de privacidade|privacidade.|protección de datos|aviso de privacidade|declaración de privacidade|rxpd',
  hints: 'privacidade|protección de datos|lopd|rxpd|datos persoais|tratamento de datos',
  cookies: 'cookie|almacenamento local',
  terms: 'termos|condicións de uso|condicións xerais|accesibilidade|condicións|configuración|axustes|preferencias',
  imprint: 'aviso legal|nota legal|información legal',
  masthead: 'créditos|quen somos',
  data: 'datos persoais|datos de carácter persoal|os teus datos|os seus datos|información persoal|dato persoal|seus datos|datos do usuario',
  we: 'recollemos|recompilamos|tratamos|utilizamos|usamos|conservamos|compartimos|serán tratados|son tratados|trataranse|facilitados|solicitados|recadados|incorporados|non recolle|ningún dato|non almacena|non cede',
  yours:
    'os teus datos|os seus datos|teus dereitos|seus dereitos|teu consentimento|seu consentimento|poderá exerc|pode exerc|podes exerc|ten dereito|tes dereito|seus datos',
  rights:
    'dereito de acceso|dereitos de acceso|rectificación|supresión|oposición|limitación d|portabilidade|cancelación|retirar o consentimento|reclamación|axencia española|autoridade de control|exercer os dereitos|exercer os seus dereitos',
  basis:
    'rxpd|rgpd|lopd|lei orgánica|base legal|base xurídica|lexitimación|interese lexítimo|regulamento xeral|2016 679|obriga legal|consentimento|regulamento ue',
  roles:
    'responsable do tratamento|responsable do ficheiro|delegado de protección|responsable.|encargado do tratamento|titular',
  keeping: 'conservaranse|conservación|prazo|conservados|mentres|eliminados|suprimidos|período',
  sharing: 'terceiros|cesión|cederán|cederanse|destinatario|encargado|transferencia|provedores|google analytics',
  about:
    'as empresas|a túa empresa|as organizacións|estados membros|presente regulamento|sancións|multa|entrada en vigor|asesoramos|xerador|titorial|este artigo|esta guía|investigadores|xornalista|autor.|experto|alumnos|docentes|nova.',
};
