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
    {
      text: "## Dati raccolti\n\nAll'iscrizione in palestra chiediamo altezza, peso, infortuni pregressi e il certificato medico sportivo.",
      gives: { categories: ['health'] },
    },
    {
      text: '## Dati raccolti\n\nRegistriamo le telefonate al centralino per verificare la qualità.',
      gives: { categories: ['voice'] },
    },
    {
      text: "## Dati raccolti\n\nL'applicazione legge il modello del telefono e la versione di Android.",
      gives: { categories: ['device'] },
    },
    {
      text: '## Destinatari\n\nI dati vanno al commercialista, al consulente del lavoro e alle banche.',
      gives: { recipients: ['advisers', 'financial'] },
    },
    {
      text: '## Destinatari\n\nIn caso di infortunio li comunichiamo alla compagnia di assicurazione e al perito.',
      gives: { recipients: ['financial', 'advisers'] },
    },
    {
      text: '## Destinatari\n\nLa newsletter parte da una piattaforma esterna di newsletter.',
      gives: { recipients: ['marketing'] },
    },
    {
      text: '## Destinatari\n\nInviamo la candidatura alle aziende che cercano personale.',
      gives: { recipients: ['employers'] },
    },
    { text: '## Destinatari\n\nIl sito è ospitato sui server di una ditta di Bologna.', gives: { recipients: ['it'] } },
    { text: '## Destinatari\n\nNon faremo commercio dei dati dei soci.', gives: { sells: ['no'] } },
    {
      text: '## Conservazione\n\nTeniamo la scheda finché è socio o fino a revoca del consenso.',
      gives: { retentionKinds: ['event'] },
    },
    {
      text: '## Conservazione\n\nSolo per il tempo occorrente a rispondere.',
      gives: { retentionKinds: ['necessary'] },
    },
    {
      text: "## Trasferimento all'estero\n\nI dati restano all'interno dell'Unione Europea.",
      gives: { transfers: ['no'] },
    },
    { text: "## Trasferimento all'estero\n\nI server si trovano in Italia.", gives: { transfers: ['no'] } },
    {
      text: '## Decisioni automatizzate\n\nI dati non sono oggetto di decisioni automatizzate.',
      gives: { automatedDecisions: ['no'] },
    },
    {
      text: '## Decisioni automatizzate\n\nNon viene effettuata alcuna profilazione.',
      gives: { automatedDecisions: ['no'] },
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
    {
      text: "## Dati raccolti\n\nTrattiamo quanto ci scrive nell'applicazione mobile o nel modulo.",
      nothing: ['categories'],
    },
    {
      text: "## Finalità\n\nInviamo informazioni commerciali sui nostri corsi e sull'organizzazione di eventi.",
      nothing: ['categories'],
    },
    {
      text: '## Finalità\n\nIn ordine alla domanda, fissiamo gli appuntamenti nello studio dentistico.',
      nothing: ['categories'],
    },
    {
      text: "## Finalità\n\nSvolgiamo indagini di soddisfazione per migliorare l'immagine dell'azienda.",
      nothing: ['categories'],
    },
    {
      text: '## Finalità\n\nAdempiamo agli obblighi previdenziali e a quelli di salute e sicurezza sul lavoro.',
      nothing: ['categories'],
    },
    {
      text: '## Sicurezza\n\nServer sicuri e certificazione di sicurezza evitano gli accessi abusivi.',
      nothing: ['categories'],
    },
    { text: '## Minori\n\nChi non ha compiuto 14 anni ha bisogno del consenso dei genitori.', nothing: ['categories'] },
    { text: '## Minori\n\nSe sei minorenne chiedi il permesso ai tuoi genitori.', nothing: ['categories'] },
    {
      text: "## Definizioni\n\nSono dati personali il nome, la voce o l'immagine di una persona.",
      nothing: ['categories'],
    },
    {
      text: '## Note legali\n\nI visitatori, di seguito chiamati utenti, rispondono degli abusi in sede civile e penale.',
      nothing: ['categories', 'recipients'],
    },
    {
      text: '## Destinatari\n\nI dati sono trattati da collaboratori e dipendenti incaricati.',
      nothing: ['recipients'],
    },
    { text: '## Luogo\n\nIl nostro hosting provider è in Italia.', nothing: ['categories'] },
  ],
};
