// Italian sentences that the reader must understand, and look-alikes that it must not fall for.

import type { ReadingSamples } from '../reading-samples.ts';

export const samples: ReadingSamples = {
  sentences: [
    {
      text: '## Dati raccolti\n\nAl momento dell’iscrizione raccogliamo nome e cognome, data di nascita, codice fiscale e certificato medico.',
      gives: { categories: ['name', 'birthDate', 'nationalId', 'health'] },
    },
    {
      text: '## Dati raccolti\n\nI nostri sistemi registrano automaticamente il suo indirizzo IP, il tipo di browser e le pagine visitate.',
      gives: { categories: ['ipAddress', 'device', 'browsing'] },
    },
    {
      text: '## Destinatari\n\nI dati sono comunicati al commercialista, ai corrieri e alle forze dell’ordine.',
      gives: { recipients: ['advisers', 'delivery', 'authorities'], sharing: ['shares'] },
    },
    { text: '## Destinatari\n\nNon vendiamo i suoi dati a nessuno.', gives: { sells: ['no'] } },
    { text: '## Conservazione\n\nLe fatture sono conservate per dieci anni.', gives: { periods: ['P10Y'] } },
    {
      text: '## Conservazione\n\nConserviamo i dati fino alla revoca del consenso.',
      gives: { retentionKinds: ['event'] },
    },
    {
      text: '## Base giuridica\n\nIl trattamento si fonda sull’esecuzione del contratto e sul legittimo interesse del titolare.',
      gives: { legalBases: ['contract', 'legitimateInterests'] },
    },
    {
      text: '## Diritti\n\nHa il diritto di ottenere una copia dei dati, la rettifica, la cancellazione e la portabilità.',
      gives: { rights: ['access', 'rectification', 'erasure', 'portability'] },
    },
    {
      text: '## Reclamo\n\nPuò proporre reclamo al Garante per la protezione dei dati personali.',
      gives: { rights: ['complaint'], authority: ['Garante per la protezione dei dati personali'] },
    },
    {
      text: '## Trasferimento\n\nAlcuni dati sono trasferiti negli Stati Uniti in base alle clausole contrattuali tipo.',
      gives: { transfers: ['yes'], countries: ['US'], safeguards: ['scc'] },
    },
  ],
  lookAlikes: [
    {
      text: '## Diritti\n\nRisponderemo alla sua richiesta entro un mese dal ricevimento.',
      nothing: ['periods', 'retentionKinds'],
    },
    {
      text: '## Modifiche\n\nLa presente informativa può essere aggiornata.',
      nothing: ['categories', 'recipients', 'periods'],
    },
    {
      text: '## Dati raccolti\n\nNon raccogliamo dati sanitari.',
      gives: { notCollected: ['health'] },
      nothing: ['categories'],
    },
    {
      text: '## Definizioni\n\nPer dato personale si intende qualsiasi informazione riguardante una persona identificata, ad esempio il nome.',
      nothing: ['categories'],
    },
    {
      text: '## Trasferimento\n\nI dati non sono trasferiti fuori dall’Unione Europea.',
      never: { transfers: ['yes'] },
    },
    { text: '## Destinatari\n\nI dati non saranno comunicati a inserzionisti.', nothing: ['recipients'] },
    { text: '## Diritti\n\nPuò proporre reclamo all’autorità di controllo.', nothing: ['recipients'] },
  ],
};
