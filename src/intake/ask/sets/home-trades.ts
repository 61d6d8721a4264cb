import { inFive } from '../per-language.js';
import type { QuestionSet } from '../question-set.js';
import { JOB, NAME, PHONE, SITE_PHOTO, VISIT_ADDRESS, VISIT_TIME } from './shared-questions.js';

/** What a plumber orders parts for by its label. */
const HAS_A_LABEL = [
  ...['boiler', 'heater', 'water heater', 'pump', 'cylinder', 'caldera', 'calentador', 'bomba', 'chaudière'],
  ...['chauffe-eau', 'pompe', 'Therme', 'Heizung', 'Pumpe', 'Durchlauferhitzer', 'aquecedor', 'caldeira'],
];

export const PLUMBING: QuestionSet = {
  trade: 'plumbing',
  opening: inFive(
    'What is the problem, and where in the building is it?',
    '¿Qué problema hay, y en qué parte del edificio?',
    'Quel est le problème, et à quel endroit du logement ?',
    'Was ist das Problem, und wo im Haus ist es?',
    'Qual é o problema, e em que parte da casa?',
  ),
  questions: [
    JOB,
    VISIT_ADDRESS,
    {
      ...SITE_PHOTO,
      wording: inFive(
        'Could you send a photo of the leak or the part, and its label if you see one?',
        '¿Puedes mandar una foto de la fuga o de la pieza, y de su etiqueta si la ves?',
        'Pouvez-vous envoyer une photo de la fuite ou de la pièce, et de son étiquette si visible ?',
        'Können Sie ein Foto vom Leck oder Teil senden, und vom Typenschild, falls sichtbar?',
        'Pode enviar uma foto do vazamento, e da etiqueta se houver?',
      ),
    },
    NAME,
    PHONE,
    VISIT_TIME,
  ],
  photos: {
    wanted: ['leak', 'site', 'serial-label'],
    enough: 1,
    label: { askWhen: [{ fact: 'device', anyOf: HAS_A_LABEL }] },
  },
  safetyTip: inFive(
    'If it is water and you can, turn off the main water tap.',
    'Si es agua y puedes, cierra la llave general.',
    "Si c'est de l'eau, fermez si possible le robinet principal.",
    'Falls Wasser austritt: wenn möglich den Haupthahn zudrehen.',
    'Se for vazamento e puder, feche o registro geral.',
  ),
};

export const ELECTRICAL: QuestionSet = {
  trade: 'electrical',
  opening: inFive(
    'What has failed, or what would you like fitted?',
    '¿Qué falla, o qué quieres instalar?',
    'Quelle est la panne, ou que faut-il installer ?',
    'Was ist ausgefallen, oder was soll installiert werden?',
    'O que falhou, ou o que quer instalar?',
  ),
  questions: [
    JOB,
    VISIT_ADDRESS,
    {
      ...SITE_PHOTO,
      wording: inFive(
        'Could you send a photo of the switchboard (fuse box), from a safe distance?',
        '¿Puedes mandar una foto del cuadro de luz, sin tocarlo?',
        'Pouvez-vous envoyer une photo du tableau électrique, sans le toucher ?',
        'Können Sie ein Foto vom Sicherungskasten senden, ohne ihn zu berühren?',
        'Pode enviar uma foto do quadro de luz, sem tocar nele?',
      ),
      skipWhen: [{ fact: 'urgency', anyOf: ['danger', 'emergency'] }],
    },
    NAME,
    PHONE,
    VISIT_TIME,
  ],
  photos: { wanted: ['switchboard', 'site'], enough: 1 },
  safetyTip: inFive(
    'Keep away from it and touch nothing wet or hot.',
    'No te acerques y no toques nada mojado ni caliente.',
    "Ne vous approchez pas et ne touchez rien d'humide ni de chaud.",
    'Halten Sie Abstand und fassen Sie nichts Nasses oder Heißes an.',
    'Fique longe e não toque em nada molhado ou quente.',
  ),
};

export const CLEANING: QuestionSet = {
  trade: 'cleaning',
  opening: inFive(
    'What would you like cleaned, and how big is it (rooms)?',
    '¿Qué quieres limpiar, y qué grande es (cuartos)?',
    'Que faut-il nettoyer, et combien de pièces ?',
    'Was sollen wir reinigen, und wie groß ist es (Zimmer)?',
    'O que quer limpar, e quantos quartos?',
  ),
  questions: [
    {
      ...JOB,
      wording: inFive(
        'What would you like cleaned, and how often?',
        '¿Qué quieres limpiar, y cada cuánto?',
        'Que faut-il nettoyer, et à quelle fréquence ?',
        'Was sollen wir reinigen, und wie oft?',
        'O que quer limpar, e de quanto em quanto tempo?',
      ),
    },
    VISIT_ADDRESS,
    VISIT_TIME,
    SITE_PHOTO,
    NAME,
    PHONE,
  ],
  photos: { wanted: ['site'], enough: 1 },
};

export const LANDSCAPING: QuestionSet = {
  trade: 'landscaping',
  opening: inFive(
    'What would you like done outside, and roughly how big is it?',
    '¿Qué quieres hacer fuera, y de qué tamaño es?',
    'Que faut-il faire dehors, et sur quelle surface environ ?',
    'Was soll draußen gemacht werden, und wie groß ist es ungefähr?',
    'O que quer fazer na parte externa, e qual o tamanho?',
  ),
  questions: [JOB, VISIT_ADDRESS, SITE_PHOTO, NAME, PHONE, VISIT_TIME],
  photos: { wanted: ['site'], enough: 1 },
};

export const LOCKSMITH: QuestionSet = {
  trade: 'locksmith',
  opening: inFive(
    'What happened: locked out, a broken lock, or new locks?',
    '¿Qué pasa: no puedes entrar, cerradura rota o nueva?',
    'Que se passe-t-il : porte claquée, serrure cassée, ou à changer ?',
    'Was ist passiert: ausgesperrt, Schloss kaputt oder neues Schloss?',
    'O que houve: trancado para fora, fechadura quebrada ou nova?',
  ),
  questions: [
    JOB,
    VISIT_ADDRESS,
    {
      ...SITE_PHOTO,
      wording: inFive(
        'Could you send a photo of the lock and the edge of the door?',
        '¿Puedes mandar una foto de la cerradura y el canto de la puerta?',
        'Pouvez-vous envoyer une photo de la serrure et du bord de la porte ?',
        'Können Sie ein Foto vom Schloss und der Türkante senden?',
        'Pode enviar uma foto da fechadura e da borda da porta?',
      ),
    },
    NAME,
    PHONE,
    VISIT_TIME,
  ],
  photos: { wanted: ['lock', 'site'], enough: 1 },
};
