import { describe, expect, test } from 'vitest';
import { QUESTION_SETS } from '../../src/intake/ask/question-sets.js';
import { type Preview, previewConversation } from '../../src/intake/preview-conversation.js';
import type { Language } from '../../src/intake/understand/fact.js';
import { withoutIds } from '../setup/without-ids.js';

const shop = {
  name: 'Northside',
  timeZone: 'Europe/London',
  language: 'en',
  emergencyPhone: '555-0100',
  privacyLink: 'nsr.example/p',
  hours: 'Mon-Fri 9-18',
} as const;

function talk(texts: string[], over: Partial<Preview> = {}) {
  return previewConversation({
    set: QUESTION_SETS.plumbing,
    opens: 'quote',
    organization: shop,
    texts: texts.map((text) => ({ text, photos: 0 })),
    now: new Date('2026-06-15T10:00:00Z'),
    ...over,
  });
}

type Told = {
  hello: string;
  emergency: string[];
  angry: string[];
  person: string[];
  thanks: string[];
  hours: string;
  price: string;
  /** Said when a person is called, and in an emergency. */
  handedOver: RegExp;
  alerted: RegExp;
  line: RegExp;
};

const TOLD: Readonly<Record<Language, Told>> = {
  en: {
    hello: 'Hi, my kitchen tap is leaking a bit',
    emergency: [
      'I can smell gas in the kitchen!!',
      'water is pouring through the ceiling, its flooding now',
      'there are sparks coming out of the wall',
    ],
    angry: [
      'this is a joke, you are useless',
      'I want to make a complaint, you broke it',
      'you will hear from my lawyer',
    ],
    person: ['can I talk to a real person please', 'can someone call me back', 'let me speak to a human'],
    thanks: ['thanks!', '👍', 'ok thank you 🙏'],
    hours: 'what time do you close?',
    price: 'how much is it?',
    handedOver: /person/,
    alerted: /alerting the team/,
    line: /Emergency.*555-0100/,
  },
  es: {
    hello: 'Hola, el grifo de la cocina gotea un poco',
    emergency: [
      '¡huele a gas en la cocina!',
      'se está inundando la casa ahora mismo',
      'salen chispas del enchufe',
    ],
    angry: [
      'esto es una vergüenza',
      'quiero poner una queja, me lo habéis roto',
      'voy a llamar a mi abogado',
    ],
    person: ['quiero hablar con una persona', '¿puedo hablar con alguien?'],
    thanks: ['gracias!', '👍', 'muchas gracias'],
    hours: '¿a qué hora cerráis?',
    price: '¿cuánto cuesta?',
    handedOver: /persona/,
    alerted: /aviso al equipo/i,
    line: /555-0100/,
  },
  fr: {
    hello: 'Bonjour, le robinet de la cuisine goutte un peu',
    emergency: [
      'ça sent le gaz dans la cuisine !',
      "c'est inondé, l'eau coule du plafond",
      'il y a des étincelles dans la prise',
    ],
    angry: [
      "c'est une honte",
      "je veux faire une réclamation, vous l'avez cassé",
      'je vais contacter mon avocat',
    ],
    person: ['je veux parler à une personne', 'je voudrais parler à un humain'],
    thanks: ['merci !', '👍', 'merci beaucoup'],
    hours: 'à quelle heure fermez-vous ?',
    price: 'combien ça coûte ?',
    handedOver: /personne/,
    alerted: /préviens l'équipe/,
    line: /555-0100/,
  },
  de: {
    hello: 'Hallo, der Wasserhahn in der Küche tropft etwas',
    emergency: [
      'es riecht nach Gas in der Küche!',
      'das Wasser läuft durch die Decke, alles ist überschwemmt',
      'aus der Steckdose kommen Funken',
    ],
    angry: [
      'das ist eine Frechheit',
      'ich möchte mich beschweren, Sie haben es kaputt gemacht',
      'ich schalte meinen Anwalt ein',
    ],
    person: ['ich möchte mit einem Menschen sprechen', 'kann ich mit einem Mitarbeiter sprechen?'],
    thanks: ['danke!', '👍', 'vielen Dank'],
    hours: 'wann schließen Sie?',
    price: 'was kostet das?',
    handedOver: /jemand|Mensch/i,
    alerted: /alarmiere/,
    line: /555-0100/,
  },
  pt: {
    hello: 'Oi, a torneira da cozinha está pingando um pouco',
    emergency: [
      'tem cheiro de gás na cozinha!',
      'a casa está inundando agora',
      'estão saindo faíscas da tomada',
    ],
    angry: ['isso é uma vergonha', 'quero fazer uma reclamação, vocês quebraram', 'vou chamar meu advogado'],
    person: ['quero falar com uma pessoa', 'posso falar com um atendente?'],
    thanks: ['obrigado!', '👍', 'muito obrigada'],
    hours: 'que horas vocês fecham?',
    price: 'quanto custa?',
    handedOver: /pessoa/,
    alerted: /avisando a equipe/,
    line: /555-0100/,
  },
};

describe.each(Object.entries(TOLD) as [Language, Told][])('in %s', (language, told) => {
  const organization = { ...shop, language };
  const say = (...texts: string[]) => talk(texts, { organization });
  const second = (text: string) => say(told.hello, text).slice(3);

  test.each(told.emergency)('an emergency is alerted, with its line before the rest: %s', (text) => {
    const [, reply, note] = say(text);
    expect(reply?.text).toMatch(told.alerted);
    expect(reply?.text).toMatch(told.line);
    expect(reply?.text.indexOf('555-0100')).toBeLessThan(90);
    expect(note?.text).toMatch(/A person takes over/);
  });

  test.each(told.angry)('anger calls a person, and the customer is told: %s', (text) => {
    const [reply, note] = second(text);
    expect(reply?.text).toMatch(told.handedOver);
    expect(note?.text).toMatch(/A person takes over/);
  });

  test.each(told.person)('whoever asks for a person gets one, and is told: %s', (text) => {
    const [reply, note] = second(text);
    expect(reply?.text).toMatch(told.handedOver);
    expect(note?.text).toMatch(/A person takes over/);
  });

  test.each(told.thanks)('needs no answer: %s', (text) => {
    expect(second(text)).toEqual([{ from: 'note', text: 'No answer: staff see it.', photos: 0 }]);
  });

  test('hours and prices are said as they are written in settings', () => {
    const [hours] = second(told.hours);
    expect(hours).toMatchObject({ from: 'bot', text: expect.stringContaining('Mon-Fri 9-18') });
    const priced = { ...QUESTION_SETS.plumbing, prices: 'Call-out 60\nTaps from 89' };
    const [price] = talk([told.hello, told.price], { organization, set: priced }).slice(3);
    expect(price?.text).toContain('Call-out 60; Taps from 89');
    const [unpriced] = second(told.price);
    expect(unpriced?.text).not.toMatch(/\d/);
    expect(unpriced?.text).toContain('Northside');
  });
});

test('a conversation of a preview ends like a real one, its passcode gone', () => {
  const turns = talk(['iPhone 12, cracked screen, pin is 4821, tomorrow at 4', 'Tom'], {
    set: {
      ...QUESTION_SETS['it-repair'],
      questions: QUESTION_SETS['it-repair'].questions.filter(({ key }) => key !== 'photo'),
    },
  });
  expect(withoutIds(JSON.stringify(turns))).not.toContain('4821');
  expect(turns.at(-1)?.text).toMatch(/Q-1.*iPhone 12/);
});
