import { inFive } from '../per-language.js';
import type { Question } from '../question-set.js';

/** Questions that several trades ask in the same words. */

export const NAME: Question = {
  key: 'name',
  need: 'nice',
  wording: inFive(
    'What name should we put on it?',
    '¿A qué nombre lo ponemos?',
    'Quel nom devons-nous noter ?',
    'Auf welchen Namen dürfen wir es notieren?',
    'Qual nome devemos anotar?',
  ),
};

/** Asked only where the planner is told that the number is not known, which by SMS it is. */
export const PHONE: Question = {
  key: 'phone',
  need: 'nice',
  wording: inFive(
    'Which number can we reach you on?',
    '¿A qué número te llamamos?',
    'À quel numéro vous joindre ?',
    'Unter welcher Nummer erreichen wir Sie?',
    'Para qual telefone ligamos?',
  ),
};

export const VISIT_TIME: Question = {
  key: 'time',
  need: 'nice',
  wording: inFive(
    'Which days or times would suit you for a visit?',
    '¿Qué días u horas te vienen bien para la visita?',
    'Quels jours ou heures vous iraient pour une visite ?',
    'Welche Tage oder Uhrzeiten passen Ihnen für einen Besuch?',
    'Quais dias ou horas seriam bons para a visita?',
  ),
};

export const DROP_OFF_TIME: Question = {
  key: 'time',
  need: 'nice',
  wording: inFive(
    'When would you like to bring it in?',
    '¿Qué momento te viene bien para traerlo?',
    "Quand voulez-vous l'apporter ?",
    'Wann möchten Sie es vorbeibringen?',
    'Quando prefere trazer?',
  ),
};

export const VISIT_ADDRESS: Question = {
  key: 'address',
  need: 'needed',
  wording: inFive(
    "What's the address or postcode?",
    '¿A qué domicilio vamos (calle y CP)?',
    "Quelle est l'adresse, ou le code postal ?",
    'Wie lautet die Adresse oder Postleitzahl?',
    'Qual é a rua e o CEP?',
  ),
};

export const JOB: Question = {
  key: 'fault',
  need: 'needed',
  wording: inFive(
    'What needs doing?',
    '¿Qué hay que hacer?',
    'Que faut-il faire ?',
    'Was ist zu tun?',
    'O que precisa ser feito?',
  ),
};

export const SITE_PHOTO: Question = {
  key: 'photo',
  need: 'nice',
  wording: inFive(
    'Could you send a photo or two of the place?',
    '¿Puedes mandar una o dos fotos del sitio?',
    "Pouvez-vous envoyer une ou deux photos de l'endroit ?",
    'Können Sie ein oder zwei Fotos von der Stelle senden?',
    'Pode enviar uma ou duas fotos do local?',
  ),
};
