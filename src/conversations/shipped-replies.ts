/** What an organization finds in its replies before it wrote any of its own, in the language it set. */
export type ShippedReply = { key: string; title: string; text: string };

const KEYS = ['looking', 'on-our-way', 'waiting-for-part', 'ready', 'quote-sent', 'thanks'] as const;
type Words = Readonly<Record<(typeof KEYS)[number], readonly [title: string, text: string]>>;

const WORDS: Readonly<Record<string, Words>> = {
  en: {
    looking: [
      'We are looking at it',
      'Hi {name}, thanks for the details. We are looking at it and will text you here.',
    ],
    'on-our-way': ['On our way', 'Hi {name}, we are on our way to you now. {business}'],
    'waiting-for-part': [
      'Waiting for a part',
      'A quick update on {reference}: we are waiting for a part and will text you as soon as it is here.',
    ],
    ready: ['Ready', 'Good news {name}: {reference} is ready. See you soon, {business}'],
    'quote-sent': [
      'Quote is with you',
      'Hi {name}, your quote for {reference} is with you. Any questions, just text us here.',
    ],
    thanks: ['Thank you', 'Thank you {name}. You can text us here any time. {business}'],
  },
  es: {
    looking: [
      'Lo estamos mirando',
      'Hola {name}, gracias por los detalles. Lo estamos mirando y te escribimos por aquí.',
    ],
    'on-our-way': ['En camino', 'Hola {name}, ya vamos de camino. {business}'],
    'waiting-for-part': [
      'Esperamos una pieza',
      'Novedades de {reference}: esperamos una pieza y te escribimos en cuanto llegue.',
    ],
    ready: ['Listo', 'Buenas noticias {name}: {reference} ya está listo. Hasta pronto, {business}'],
    'quote-sent': [
      'Presupuesto enviado',
      'Hola {name}, ya tienes el presupuesto de {reference}. Si tienes dudas, escríbenos aquí.',
    ],
    thanks: ['Gracias', 'Gracias {name}. Puedes escribirnos aquí cuando quieras. {business}'],
  },
  fr: {
    looking: [
      'Nous regardons',
      'Bonjour {name}, merci pour les détails. Nous regardons et nous vous écrivons ici.',
    ],
    'on-our-way': ['En route', 'Bonjour {name}, nous sommes en route vers chez vous. {business}'],
    'waiting-for-part': [
      'En attente de pièce',
      'Des nouvelles de {reference} : nous attendons une pièce et vous écrivons dès son arrivée.',
    ],
    ready: ['Prêt', 'Bonne nouvelle {name} : {reference} est prêt. À bientôt, {business}'],
    'quote-sent': [
      'Devis envoyé',
      'Bonjour {name}, votre devis pour {reference} est arrivé. Une question ? Écrivez-nous ici.',
    ],
    thanks: ['Merci', 'Merci {name}. Vous pouvez nous écrire ici à tout moment. {business}'],
  },
  de: {
    looking: [
      'Wir sehen es uns an',
      'Hallo {name}, danke für die Angaben. Wir sehen es uns an und schreiben Ihnen hier.',
    ],
    'on-our-way': ['Unterwegs', 'Hallo {name}, wir sind jetzt auf dem Weg zu Ihnen. {business}'],
    'waiting-for-part': [
      'Warten auf ein Teil',
      'Kurz zu {reference}: Wir warten auf ein Ersatzteil und schreiben Ihnen, sobald es da ist.',
    ],
    ready: ['Fertig', 'Gute Nachricht {name}: {reference} ist fertig. Bis bald, {business}'],
    'quote-sent': [
      'Angebot ist da',
      'Hallo {name}, Ihr Angebot zu {reference} ist da. Bei Fragen schreiben Sie uns einfach hier.',
    ],
    thanks: ['Danke', 'Vielen Dank {name}. Sie können uns hier jederzeit schreiben. {business}'],
  },
  pt: {
    looking: ['Estamos a ver', 'Olá {name}, obrigado pelos detalhes. Estamos a ver e escrevemos por aqui.'],
    'on-our-way': ['A caminho', 'Olá {name}, já vamos a caminho. {business}'],
    'waiting-for-part': [
      'À espera de uma peça',
      'Novidades de {reference}: estamos à espera de uma peça e escrevemos assim que chegar.',
    ],
    ready: ['Pronto', 'Boas notícias {name}: {reference} está pronto. Até breve, {business}'],
    'quote-sent': [
      'Orçamento enviado',
      'Olá {name}, o orçamento de {reference} já está consigo. Se tiver dúvidas, escreva-nos aqui.',
    ],
    thanks: ['Obrigado', 'Obrigado {name}. Pode escrever-nos aqui quando quiser. {business}'],
  },
};

/** The shipped replies in a language; in English where there are none in it. */
export function shippedReplies(language: string): ShippedReply[] {
  const words = WORDS[language] ?? WORDS.en;
  return words ? KEYS.map((key) => ({ key, title: words[key][0], text: words[key][1] })) : [];
}
