import { describe, expect, test } from 'vitest';
import { asksAbout } from '../../../src/intake/ask/asks-about.js';

describe('asks for the hours', () => {
  test.each([
    'what time do you close?',
    'are you open on Sunday?',
    'When do you open',
    'what are your opening hours',
    '¿Cuál es el horario?',
    '¿a qué hora abrís mañana?',
    '¿Están abiertos el sábado?',
    'Vous êtes ouverts le dimanche ?',
    'à quelle heure fermez-vous ?',
    'Quels sont vos horaires ?',
    'Wann habt ihr auf?',
    'Haben Sie am Samstag geöffnet?',
    'Wie sind die Öffnungszeiten?',
    'Que horas vocês abrem?',
    'Qual é o horário?',
    'vocês estão abertos hoje?',
  ])('%s', (text) => expect(asksAbout(text)).toEqual(['hours']));
});

describe('asks for the price', () => {
  test.each([
    'how much is a new screen for an iphone 12',
    'what would that cost?',
    'price?',
    '¿Cuánto cuesta?',
    '¿qué precio tiene?',
    "c'est combien ?",
    'Quel est le prix ?',
    'Combien ça coûte',
    'Was kostet das?',
    'wieviel würde das kosten',
    'Quanto custa?',
    'qual é o valor?',
  ])('%s', (text) => expect(asksAbout(text)).toEqual(['price']));
});

test('both at once', () => expect(asksAbout('how much, and when do you close?')).toEqual(['hours', 'price']));

describe('asks for neither', () => {
  test.each([
    "the door won't open",
    'my laptop does not open or close',
    'I paid full price last year',
    'two hours ago it fell',
    'la pantalla está abierta por un lado',
    'die Tür geht nicht auf',
    'a porta não abre',
    'la fenêtre reste ouverte',
    'Which model do you need?',
  ])('%s', (text) => expect(asksAbout(text)).toEqual([]));
});
