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
    {
      text: '## Datos que recogemos\n\nDe cada alumno anotamos el nombre, el curso y el centro en el que estudia, además del nombre de los padres o tutores.',
      gives: { categories: ['name', 'education', 'family'] },
    },
    {
      text: '## Datos que recogemos\n\nPara darle acceso al aparcamiento apuntamos la matrícula de su coche.',
      gives: { categories: ['vehicle'] },
    },
    {
      text: '## Datos que recogemos\n\nEn la primera visita recogemos su estatura, su peso y las lesiones que haya tenido.',
      gives: { categories: ['health'] },
    },
    {
      text: '## Datos que recogemos\n\nGrabamos las llamadas de los clientes para comprobar la calidad.',
      gives: { categories: ['voice'] },
    },
    {
      text: '## Datos que recogemos\n\nLe preguntaremos su profesión, su número de colegiado y el puesto que ocupa.',
      gives: { categories: ['employment'] },
    },
    {
      text: '## Datos que recogemos\n\nPara la cuota necesitamos su cuenta corriente; para la camiseta, su talla.',
      gives: { categories: ['payment', 'preference'] },
    },
    {
      text: '## Datos que recogemos\n\nLa aplicación recoge el modelo de su móvil y el identificador de anuncios.',
      gives: { categories: ['device'] },
    },
    {
      text: '## Destinatarios\n\nLos partes de trabajo se envían a la mutua de accidentes y a la gestoría laboral.',
      gives: { recipients: ['health', 'advisers'] },
    },
    {
      text: '## Destinatarios\n\nEntregamos los paquetes a una empresa de mensajería.',
      gives: { recipients: ['delivery'] },
    },
    {
      text: '## Destinatarios\n\nLos impagos pueden comunicarse a ficheros de morosos.',
      gives: { recipients: ['credit'] },
    },
    {
      text: '## Destinatarios\n\nPeritos y aseguradoras reciben los datos del siniestro.',
      gives: { recipients: ['advisers', 'financial'] },
    },
    {
      text: '## Destinatarios\n\nLas clasificaciones se publican en la web y las conocen otros clubes.',
      gives: { recipients: ['otherUsers', 'partners'] },
    },
    {
      text: '## Conservación\n\nGuardamos la ficha mientras sea alumno de la escuela y no revoque su consentimiento.',
      gives: { retentionKinds: ['event'] },
    },
    {
      text: '## Conservación\n\nSolo el tiempo preciso para resolver su duda.',
      gives: { retentionKinds: ['necessary'] },
    },
    {
      text: '## Transferencias internacionales\n\nLos datos no saldrán de la Unión Europea.',
      gives: { transfers: ['no'] },
    },
    {
      text: '## Decisiones automatizadas\n\nNo se van a tomar decisiones automatizadas con su ficha.',
      gives: { automatedDecisions: ['no'] },
    },
    {
      text: '## Decisiones automatizadas\n\nNo elaboramos ningún tipo de perfil.',
      gives: { automatedDecisions: ['no'] },
    },
    { text: '## Destinatarios\n\nNi vendemos sus datos ni comerciamos con ellos.', gives: { sells: ['no'] } },
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
    {
      text: '## Datos que recogemos\n\nNuestro equipo tratará lo que usted escriba en la aplicación móvil o en el formulario.',
      nothing: ['categories'],
    },
    {
      text: '## Finalidad\n\nLe enviaremos información comercial sobre nuestros cursos y la organización de eventos.',
      nothing: ['categories'],
    },
    {
      text: '## Finalidad\n\nPuesto que nos dio su permiso, gestionaremos la matrícula del curso en curso.',
      nothing: ['categories'],
    },
    {
      text: '## Finalidad\n\nHacemos estudios de satisfacción para mejorar la imagen de la empresa.',
      nothing: ['categories'],
    },
    {
      text: '## Seguridad\n\nLos servidores seguros y los certificados de seguridad impiden los accesos no autorizados.',
      nothing: ['categories'],
    },
    { text: '## Menores\n\nLos menores necesitan el consentimiento de sus padres o tutores.', nothing: ['categories'] },
    {
      text: '## Derechos\n\nDeberá acreditar su identidad y puede reclamar en el país de su residencia habitual.',
      nothing: ['categories', 'recipients'],
    },
    {
      text: '## Definiciones\n\nSon datos personales el nombre, la voz o la imagen de una persona.',
      nothing: ['categories'],
    },
    {
      text: '## Definiciones\n\nTienen la consideración de datos sensibles los que revelan la religión o la salud.',
      nothing: ['categories'],
    },
    {
      text: '## Contacto\n\nLos correos que nos mande se leen en la oficina, y los certificados se recogen en ventanilla.',
      nothing: ['recipients', 'categories'],
    },
    { text: '## Derechos\n\nLe contestaremos en el curso de un mes.', nothing: ['periods', 'retentionKinds'] },
    {
      text: '## Aviso legal\n\nEl mal uso de la página puede dar lugar a responsabilidades civiles o penales.',
      nothing: ['categories', 'recipients'],
    },
  ],
};
