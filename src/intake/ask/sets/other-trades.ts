import { inFive } from '../per-language.js';
import type { QuestionSet } from '../question-set.js';
import { JOB, NAME, PHONE, SITE_PHOTO, VISIT_ADDRESS, VISIT_TIME } from './shared-questions.js';

/** Never asks for a site's login: access is arranged by the technician, not by text. */
export const WEB_SUPPORT: QuestionSet = {
  trade: 'web-support',
  opening: inFive(
    'Which website is it, and what is wrong or wanted?',
    '¿Qué web es, y qué falla o qué necesitas?',
    'Quel site est-ce, et quel est le problème ou le souhait ?',
    'Um welche Website geht es, und was geht nicht oder ist gewünscht?',
    'Qual é o site, e qual é o problema ou pedido?',
  ),
  questions: [
    {
      ...VISIT_ADDRESS,
      wording: inFive(
        "What's the website's address?",
        '¿Qué dirección tiene la web?',
        "Quelle est l'adresse du site ?",
        'Wie lautet die Adresse der Website?',
        'Qual é o endereço do site?',
      ),
    },
    {
      ...JOB,
      wording: inFive(
        'What is going wrong, or what would you like changed?',
        '¿Qué falla, o qué quieres cambiar?',
        'Quel est le problème, ou que faut-il changer ?',
        'Was geht nicht, oder was soll geändert werden?',
        'O que falha, ou o que quer mudar?',
      ),
    },
    {
      ...SITE_PHOTO,
      wording: inFive(
        'Could you send a screenshot of what you see?',
        '¿Puedes mandar una captura de lo que ves?',
        "Pouvez-vous envoyer une capture d'écran ?",
        'Können Sie einen Screenshot davon senden?',
        'Pode enviar uma captura de tela?',
      ),
    },
    NAME,
    PHONE,
  ],
  photos: { wanted: ['screenshot'], enough: 1 },
};

export const APPLIANCE: QuestionSet = {
  trade: 'appliance',
  opening: inFive(
    'Which appliance is it (make and model), and what is wrong with it?',
    '¿Qué aparato es (marca y modelo) y qué le pasa?',
    'Quel appareil est-ce (marque et modèle), et quel est le souci ?',
    'Um welches Gerät geht es (Marke und Modell), und was fehlt ihm?',
    'Qual é o aparelho (marca e modelo) e qual é o problema?',
  ),
  questions: [
    {
      key: 'model',
      need: 'needed',
      wording: inFive(
        'Which make and model is it? It is on the label, often inside the door.',
        '¿Qué marca y modelo es? Suele estar en la etiqueta de la puerta.',
        "Quelle est la marque et le modèle ? C'est sur l'étiquette, souvent dans la porte.",
        'Welche Marke und welches Modell? Es steht auf dem Typenschild, oft innen an der Tür.',
        'Qual é a marca e o modelo? Costuma estar na etiqueta, dentro da porta.',
      ),
    },
    {
      key: 'fault',
      need: 'needed',
      wording: inFive(
        "What's wrong with it, and does it show an error code?",
        '¿Qué le pasa, y sale un código de error?',
        "Quel est le souci, et voyez-vous un code d'erreur ?",
        'Was fehlt ihm, und zeigt es einen Fehlercode?',
        'Qual é o problema, e aparece um código de erro?',
      ),
    },
    VISIT_ADDRESS,
    {
      ...SITE_PHOTO,
      wording: inFive(
        'Could you send a photo of it and of its label?',
        '¿Puedes mandar una foto del aparato y de su etiqueta?',
        "Pouvez-vous envoyer une photo de l'appareil et de son étiquette ?",
        'Können Sie ein Foto vom Gerät und vom Typenschild senden?',
        'Pode enviar uma foto do aparelho e da etiqueta?',
      ),
    },
    NAME,
    PHONE,
    VISIT_TIME,
  ],
  photos: { wanted: ['device-front', 'serial-label'], enough: 1 },
};

export const GENERAL: QuestionSet = {
  trade: 'general',
  opening: inFive(
    'What can we help you with?',
    '¿En qué te ayudamos?',
    'Que pouvons-nous faire pour vous ?',
    'Wobei können wir helfen?',
    'Como podemos ajudar?',
  ),
  questions: [JOB, { ...VISIT_ADDRESS, need: 'nice' }, SITE_PHOTO, NAME, PHONE, VISIT_TIME],
  photos: { wanted: ['site'], enough: 1 },
};
