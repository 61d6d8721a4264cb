import type { PaperWords } from './words-of-papers.js';

export const SPANISH: PaperWords = {
  papers: {
    quote: {
      text: 'Hola {name}, su presupuesto {reference} de {business} ya se puede ver. Puede responder en {link}',
      subject: 'Presupuesto {reference} de {business}',
      mail: 'su presupuesto {reference} está listo.',
    },
    'changed-quote': {
      text: 'Hola {name}, {business} ha cambiado su presupuesto {reference}. Puede ver el nuevo y responder en {link}',
      subject: 'Cambiado: presupuesto {reference} de {business}',
      mail: 'hemos cambiado su presupuesto {reference}. Este sustituye al anterior.',
    },
    'signed-quote': {
      text: 'Gracias {name}. Ha aceptado el presupuesto {reference} de {business}. Su copia firmada: {link}',
      subject: 'Aceptado: presupuesto {reference} de {business}',
      mail: 'gracias por aceptar el presupuesto {reference}. Esta es su copia firmada.',
    },
    'withdrawn-quote': {
      text: 'Hola {name}, {business} ha retirado su presupuesto {reference}. Si tiene preguntas, responda a este mensaje.',
      subject: 'Retirado: presupuesto {reference} de {business}',
      mail: 'hemos retirado nuestro presupuesto {reference}: ya no se puede aceptar.',
    },
    invoice: {
      text: 'Hola {name}, su factura {reference} de {business}: {link}',
      subject: 'Factura {reference} de {business}',
      mail: 'esta es su factura {reference}.',
    },
    'credit-note': {
      text: 'Hola {name}, su nota de abono {reference} de {business}: {link}',
      subject: 'Nota de abono {reference} de {business}',
      mail: 'esta es su nota de abono {reference}.',
    },
    receipt: {
      text: 'Gracias {name}. Su recibo {reference} de {business}: {link}',
      subject: 'Recibo {reference} de {business}',
      mail: 'gracias por su pago. Este es su recibo {reference}.',
    },
    'refund-receipt': {
      text: 'Hola {name}, su reembolso de {business}. El recibo {reference}: {link}',
      subject: 'Reembolso {reference} de {business}',
      mail: 'le hemos devuelto dinero. Este es su recibo {reference}.',
    },
    'intake-receipt': {
      text: 'Hola {name}, esto es lo que ha entregado en {business} ({reference}): {link}',
      subject: 'Lo que ha entregado en {business} ({reference})',
      mail: 'esto es lo que ha entregado ({reference}) y el estado en que estaba.',
    },
    'job-report': {
      text: 'Hola {name}, el informe de su trabajo {reference} en {business}: {link}',
      subject: 'Informe de su trabajo {reference} en {business}',
      mail: 'este es el informe de su trabajo {reference}.',
    },
    statement: {
      text: 'Hola {name}, su estado de cuenta de {business}: {link}',
      subject: 'Su estado de cuenta de {business}',
      mail: 'este es su estado de cuenta.',
    },
  },
  hello: 'Hola {name}, {mail}',
  attached: 'Va adjunto en PDF.',
  online: 'En la web: {link}',
  answer: '¿Preguntas? Responda a este correo.\n{business}',
  stop: 'No recibir más correos nuestros: {stop}',
};
