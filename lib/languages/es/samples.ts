// Spanish sentences that the reader must understand, and look-alikes that it must not fall for.

import type { ReadingSamples } from '../reading-samples.ts';

export const samples: ReadingSamples = {
  sentences: [
    {
      text: '## Datos que recogemos\n\nAl inscribirse recogemos su nombre y apellidos, su fecha de nacimiento, su DNI y las alergias que nos comunique.',
      gives: { categories: ['name', 'birthDate', 'nationalId', 'health'] },
    },
    {
      text: '## Datos que recogemos\n\nNuestros servidores registran automáticamente su dirección IP, el tipo de navegador y las páginas visitadas.',
      gives: { categories: ['ipAddress', 'device', 'browsing'] },
    },
    {
      text: '## Destinatarios\n\nSus datos se comunican a la gestoría, a las empresas de transporte y a la Agencia Tributaria.',
      gives: { recipients: ['advisers', 'delivery', 'authorities'], sharing: ['shares'] },
    },
    { text: '## Destinatarios\n\nNunca vendemos sus datos personales.', gives: { sells: ['no'] } },
    { text: '## Conservación\n\nLas facturas se conservan durante seis años.', gives: { periods: ['P6Y'] } },
    {
      text: '## Conservación\n\nConservamos sus datos mientras dure la relación contractual.',
      gives: { retentionKinds: ['event'] },
    },
    {
      text: '## Legitimación\n\nLa base legal es la ejecución del contrato y nuestro interés legítimo.',
      gives: { legalBases: ['contract', 'legitimateInterests'] },
    },
    {
      text: '## Derechos\n\nTiene derecho a obtener una copia de sus datos, a rectificarlos, a suprimirlos y a la portabilidad.',
      gives: { rights: ['access', 'rectification', 'erasure', 'portability'] },
    },
    {
      text: '## Reclamación\n\nPuede presentar una reclamación ante la Agencia Española de Protección de Datos.',
      gives: { rights: ['complaint'], authority: ['Agencia Española de Protección de Datos'] },
    },
    {
      text: '## Transferencias\n\nAlgunos datos se transfieren a Estados Unidos al amparo de cláusulas contractuales tipo.',
      gives: { transfers: ['yes'], countries: ['US'], safeguards: ['scc'] },
    },
  ],
  lookAlikes: [
    {
      text: '## Derechos\n\nResponderemos a su solicitud en el plazo de un mes desde su recepción.',
      nothing: ['periods', 'retentionKinds'],
    },
    {
      text: '## Cambios\n\nEsta política puede actualizarse en cualquier momento.',
      nothing: ['categories', 'recipients', 'periods'],
    },
    {
      text: '## Datos que recogemos\n\nNo recogemos datos de salud.',
      gives: { notCollected: ['health'] },
      nothing: ['categories'],
    },
    {
      text: '## Definiciones\n\nSe entiende por dato personal toda información sobre una persona identificada, por ejemplo un nombre.',
      nothing: ['categories'],
    },
    { text: '## Transferencias\n\nNo se transfieren datos fuera de la Unión Europea.', never: { transfers: ['yes'] } },
    { text: '## Destinatarios\n\nNo cederemos sus datos a anunciantes.', nothing: ['recipients'] },
    { text: '## Derechos\n\nPuede reclamar ante la autoridad de control.', nothing: ['recipients'] },
  ],
};
