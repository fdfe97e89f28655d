// Spanish as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const esGlance =
  'privacidad|protección de datos|proteccion de datos|datos pers|datos de car|lopd|tus datos|sus datos';

export const esSpotting: SpottingWords = {
  common: 'el|los|las|del|que|en|por|con|para|una|su|se|y',
  names:
    'política de privacidad|políticas de privacidad|politica de privacidad|politicas de privacidad|politicas privacidad|aviso de privacidad|declaración de privacidad|privacidad.|protección de datos|política de datos|política de protección|información sobre protección|política y privacidad|cláusula de protección',
  hints: 'privacidad|protección de datos|lopd|rgpd|datos personales|proteccion de datos|tratamiento de datos',
  cookies: 'cookie|almacenamiento local|rastreador|galleta informática',
  terms:
    'términos|terminos|condiciones de uso|condiciones generales|accesibilidad|condiciones de compra|normas de|devoluciones|configuración|configurar|preferencias|ajustes|gestionar',
  imprint: 'aviso legal|avisos legales|nota legal|información legal|legal.|textos legales|aviso',
  masthead: 'créditos|quiénes somos',
  data: 'datos personales|datos de carácter personal|tus datos|sus datos|información personal|dato personal|datos del usuario|datos de los usuarios',
  we: 'recogemos|recopilamos|tratamos|utilizamos|usamos|conservamos|compartimos|serán tratados|se tratarán|son tratados|serán incorporados|recabados|recabamos|almacenamos|no cedemos|no se cederán|le informa|le informamos|te informamos|se recogen|no recoge|no recopila|no almacena|ningún dato|no se recoge|no vende',
  yours:
    'tus datos|sus datos|tus derechos|sus derechos|tu consentimiento|su consentimiento|puede ejercer|puedes ejercer|tienes derecho|tiene derecho|podrá ejerc|podrás ejerc',
  rights:
    'derecho de acceso|derecho a acceder|derechos de acceso|rectificación|supresión|derecho de oposición|oposición|limitación d|portabilidad|cancelación|retirar el consentimiento|retirar su consentimiento|reclamación ante|agencia española|aepd|autoridad de control|ejercer los derechos|ejercer sus derechos|ejercer tus derechos|ejercicio de derechos',
  basis:
    'rgpd|lopd|lopdgdd|ley orgánica|base legal|base jurídica|interés legítimo|legitimación|reglamento general|2016 679|obligación legal|ejecución d* contrato|consentimiento',
  roles:
    'responsable del tratamiento|responsable del fichero|delegado de protección|responsable.|encargado del tratamiento|titular',
  keeping: 'conservarán|conservación|plazo|conservados|mientras|suprimidos|eliminados|conservaremos|período de',
  sharing:
    'terceros|cesión|cederán|destinatario|encargado|transferencia|proveedores|fuera del espacio|comunicarán|google analytics',
  about:
    'las empresas|tu empresa|su empresa|estados miembros|presente reglamento|sanciones|multa|entrada en vigor|asesoramos|generador|plantilla|tutorial|este artículo|esta guía|investigadores|periodista|autor.|experto|alumnos|docentes|webinar|noticia',
};
