// Italian as the spotter needs it: see ../spotting-words.ts for what each field means.

import type { SpottingWords } from '../spotting-words.ts';

/** First stage, on every page: stems of names and of running text. */
export const itGlance = 'privacy|riservatezza|dati pers|protezione dei dati|tuoi dati|suoi dati';

export const itSpotting: SpottingWords = {
  common: 'il|di|che|per|della|sono|con|del|gli|una|nel|alla|e',
  names:
    'informativa privacy|informativa sulla privacy|privacy policy|privacy.|informativa sul trattamento|trattamento dei dati|trattamento dati|protezione dei dati|protezione dati|tutela della privacy|norme sulla privacy|privacy e cookie|privacy cookie|informativa ai sensi|politica sulla privacy|dichiarazione sulla privacy|informativa estesa|informativa gdpr',
  hints: 'privacy|protezione dei dati|dati personali|gdpr|riservatezza',
  cookies: 'cookie|tracciament|memorizzazione locale|web beacon',
  terms: 'termini e condizioni|termini d|condizioni d|condizioni generali|accessibilità|regolamento.|codice etico|impostazioni|preferenze|gestisci|gestione cookie',
  imprint: 'note legali|informazioni legali|area legale|nota legale',
  masthead: 'colophon|credits',
  data: 'dati personali|dato personale|i tuoi dati|i suoi dati|i vostri dati|informazioni personali|dati degli utenti|dati dell utente|dati di navigazione',
  we: 'raccogliamo|trattiamo|utilizziamo|conserviamo|condividiamo|sono trattati|verranno trattati|saranno trattati|sono raccolti|vengono raccolti|dati forniti|dati raccolti|acquisiscono|trattati per|dati trattati|la informiamo|ti informiamo|non raccoglie|non raccogliamo|nessun dato|non utilizza|non vende|raccoglie',
  yours:
    'i tuoi dati|i suoi dati|i vostri dati|tuoi diritti|suoi diritti|tuo consenso|suo consenso|può esercitare|puoi esercitare|hai il diritto|ha il diritto|hai diritto|ha diritto|forniti dall utente',
  rights:
    'diritto di accesso|accesso ai dati|rettifica|cancellazione|diritto di opposizione|opporsi|opposizione|limitazione|portabilità|revocare il consenso|revoca del consenso|reclamo|garante|autorità di controllo|diritti degli interessati|diritti dell interessato|diritti degli utenti|esercitare i diritti',
  basis:
    'gdpr|base giuridica|basi giuridiche|legittimo interesse|interesse legittimo|regolamento ue|obbligo di legge|obbligo legale|d lgs|codice privacy|codice in materia|2016 679|consenso|esecuzione d* contratto',
  roles: 'titolare del trattamento|titolare.|responsabile della protezione|responsabile del trattamento|dpo',
  keeping: 'conservazione|conservati|tempo necessario|periodo di|per il tempo|cancellati|durata',
  sharing:
    'terzi|terze parti|destinatari|comunicati a|diffusione|diffusi|trasferimento|trasferiti|paesi terzi|extra ue|fornitori|responsabili estern|google analytics',
  about:
    'le aziende|le imprese|le organizzazioni|stati membri|presente regolamento|sanzioni|multa|entrata in vigore|entrato in vigore|consulenza|generatore|tutorial|questo articolo|questa guida|ricercatori|giornalista|autore.|esperto|studenti|insegnanti|webinar|sentenza',
};
