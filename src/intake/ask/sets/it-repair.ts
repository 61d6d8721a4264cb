import type { Condition } from '../condition.js';
import { inFive } from '../per-language.js';
import type { Question, QuestionSet } from '../question-set.js';
import { DROP_OFF_TIME, NAME, PHONE } from './shared-questions.js';

const HANDHELD = [
  'phone',
  'smartphone',
  'mobile',
  'tablet',
  'teléfono',
  'móvil',
  'téléphone',
  'Handy',
  'celular',
];
const COMPUTER = ['laptop', 'computer', 'notebook', 'desktop', 'PC', 'MacBook', 'Mac', 'iMac', 'ordenador'];
const OTHER_LOCKED = ['watch', 'smartwatch', 'phablet', 'portátil', 'ordinateur', 'Rechner', 'computador'];

/** Testing these devices after a repair needs them unlocked. */
const HAS_A_LOCK: Condition[] = [
  { fact: 'device', anyOf: [...HANDHELD, ...COMPUTER, ...OTHER_LOCKED] },
  {
    fact: 'model',
    anyOf: [
      'iPhone',
      'iPad',
      'Galaxy',
      'Pixel',
      'Redmi',
      'MacBook',
      'iMac',
      'ThinkPad',
      'Surface',
      'Chromebook',
    ],
  },
  { fact: 'hasPasscode', anyOf: ['yes', 'true'] },
];

/** Work on the outside of a device, which is checked without unlocking it... */
const OUTSIDE_WORK = [
  ...['screen protector', 'tempered glass', 'protective film', 'privacy film', 'protector de pantalla'],
  ...['cristal templado', 'film de protection', 'verre trempé', 'Schutzfolie', 'Panzerglas', 'Displayschutz'],
  ...['película', 'case', 'cover', 'back cover', 'back glass', 'back panel', 'rear glass', 'tapa trasera'],
  ...['funda', 'carcasa', 'coque', 'vitre arrière', 'Hülle', 'Rückseite', 'Backcover', 'capa', 'capinha'],
  ...[
    'tampa traseira',
    'sim tray',
    'bandeja sim',
    'tiroir sim',
    'SIM-Fach',
    'lint',
    'fluff',
    'port cleaning',
  ],
  ...['clean charging port', 'clean the charging port', 'charging port cosmetic', 'cosmetic', 'scratches'],
  ...['scratch', 'dent', 'hinge', 'bisagra', 'charnière', 'Scharnier', 'dobradiça', 'rubber feet', 'sticker'],
  ...['cable', 'charger', 'adapter', 'cargador', 'chargeur', 'Ladegerät', 'carregador', 'engraving'],
];

/** ...unless something that has to be tried out is named as well. */
const INSIDE_WORK = [
  ...['screen', 'display', 'LCD', 'touch', 'battery', 'camera', 'speaker', 'microphone', 'mic', 'button'],
  ...['wifi', 'bluetooth', 'signal', 'water', 'turn on', 'slow', 'virus', 'data', 'keyboard', 'charge'],
  ...[
    'charging',
    'face id',
    'pantalla',
    'batería',
    'écran',
    'batterie',
    'Bildschirm',
    'Akku',
    'tela',
    'bateria',
  ],
];

const PASSCODE: Question = {
  key: 'passcode',
  need: 'nice',
  askWhen: HAS_A_LOCK,
  skipWhen: [{ fact: 'fault', anyOf: OUTSIDE_WORK, unless: INSIDE_WORK }],
  wording: inFive(
    "What's the passcode, so we can test it after the repair? Only your technician sees it. If you'd rather not, just say so.",
    '¿Con qué clave se desbloquea, para probarlo? Solo la ve quien lo repara. Si prefieres no darla, dilo sin problema.',
    'Quel est le code, pour le tester après réparation ? Seul votre technicien le voit. Si vous préférez non, dites-le.',
    'Wie lautet der Code, damit wir es testen können? Nur Ihr Techniker sieht ihn. Wenn Sie nicht möchten, sagen Sie es einfach.',
    'Qual é a senha, para testar depois do reparo? Apenas o reparador pode ver. Se preferir que não, diga.',
  ),
  variants: [
    {
      when: [
        { fact: 'brand', anyOf: ['Samsung'] },
        { fact: 'device', anyOf: HANDHELD },
      ],
      wording: inFive(
        'Could you turn on Maintenance mode (in Settings), so we can test it without your data? Or send the passcode: only your technician sees it.',
        '¿Puedes activar el modo Mantenimiento (Ajustes), para probarlo sin tus datos? O manda la clave: solo la ve quien lo repara.',
        'Pouvez-vous activer le mode Maintenance (Paramètres), pour un test sans vos données ? Ou envoyez le code : seul le technicien le voit.',
        'Können Sie den Wartungsmodus (Einstellungen) einschalten, für einen Test ohne Ihre Daten? Oder den Code senden: nur der Techniker sieht ihn.',
        'Pode ligar o Modo de manutenção, para testar sem os seus dados? Ou envie a senha: só o técnico vê.',
      ),
    },
    {
      when: [
        { fact: 'model', anyOf: ['Pixel'] },
        { fact: 'device', anyOf: HANDHELD },
      ],
      wording: inFive(
        'Could you turn on Repair mode (Settings > System), so we can test it without your data? Or send the passcode: only your technician sees it.',
        '¿Puedes activar el modo Repair (Ajustes > Sistema), para probarlo sin tus datos? O manda la clave: solo la ve quien lo repara.',
        'Pouvez-vous activer le mode Réparation (Paramètres), pour un test sans vos données ? Ou envoyez le code : seul le technicien le voit.',
        'Können Sie den Reparaturmodus (Einstellungen > System) einschalten, für einen Test ohne Ihre Daten? Oder den Code senden: nur der Techniker sieht ihn.',
        'Pode ligar o Modo de reparo (Sistema), para testar sem os seus dados? Ou envie a senha: apenas o reparador pode ver.',
      ),
    },
    {
      when: [{ fact: 'device', anyOf: COMPUTER }],
      wording: inFive(
        'Could you add a guest account, so we can test it without your data? Or send the login password: only your technician sees it.',
        '¿Puedes crear una cuenta de invitado, para probarlo sin tus datos? O manda la clave: solo la ve quien lo repara.',
        'Pouvez-vous créer un compte invité, pour un test sans vos données ? Ou envoyez le mot de passe : seul le technicien le voit.',
        'Können Sie ein Gastkonto anlegen, für einen Test ohne Ihre Daten? Oder das Passwort senden: nur der Techniker sieht es.',
        'Pode criar uma conta de convidado, para testar sem os seus dados? Ou envie a senha: apenas o reparador pode ver.',
      ),
    },
  ],
};

export const IT_REPAIR: QuestionSet = {
  trade: 'it-repair',
  opening: inFive(
    'What can we repair for you: which device (make and model), and what is wrong with it?',
    '¿Qué te reparamos: qué aparato (marca y modelo) y qué le pasa?',
    'Que pouvons-nous réparer : quel appareil (marque et modèle), et quel est le souci ?',
    'Was dürfen wir reparieren: welches Gerät (Marke und Modell), und was fehlt ihm?',
    'O que vamos reparar: qual aparelho (marca e modelo) e qual é o problema?',
  ),
  questions: [
    {
      key: 'model',
      need: 'needed',
      wording: inFive(
        'Which one is it (make and model)?',
        '¿De qué marca y modelo es?',
        'Quelle est la marque et le modèle ?',
        'Welche Marke und welches Modell ist es?',
        'Qual é a marca e o modelo?',
      ),
      variants: [
        {
          when: [{ fact: 'brand' }, { fact: 'device', anyOf: [...HANDHELD, 'watch'] }],
          wording: inFive(
            "Which model exactly? It's often in Settings > About.",
            '¿Qué modelo exacto es? Suele estar en Ajustes.',
            'Quel modèle exactement ? Il est souvent dans les paramètres.',
            'Welches Modell genau? Es steht oft in den Einstellungen.',
            'Qual modelo exato? Costuma estar em Ajustes.',
          ),
        },
        {
          when: [{ fact: 'brand' }],
          wording: inFive(
            "Which model exactly? It's often on a label underneath or on the back.",
            '¿Qué modelo exacto es? Suele estar en una etiqueta abajo o detrás.',
            'Quel modèle exactement ? Il est souvent sur une étiquette dessous ou derrière.',
            'Welches Modell genau? Es steht oft auf einem Aufkleber unten oder hinten.',
            'Qual modelo exato? Costuma estar em uma etiqueta embaixo ou atrás.',
          ),
        },
      ],
    },
    {
      key: 'fault',
      need: 'needed',
      wording: inFive(
        "What's wrong with it?",
        '¿Qué le pasa?',
        'Quel est le souci ?',
        'Was ist kaputt oder geht nicht?',
        'Qual é o problema?',
      ),
    },
    {
      key: 'photo',
      need: 'nice',
      wording: inFive(
        'Could you send a photo of the front and back, and of the label if it has one?',
        '¿Puedes mandar una foto de delante y de detrás, y de la etiqueta si tiene?',
        "Pouvez-vous envoyer une photo de l'avant et du dos, et de l'étiquette s'il y en a une ?",
        'Können Sie ein Foto von vorne und hinten senden, und vom Typenschild, falls vorhanden?',
        'Pode enviar uma foto da frente e de trás, e da etiqueta se tiver?',
      ),
    },
    PASSCODE,
    NAME,
    PHONE,
    DROP_OFF_TIME,
  ],
  photos: {
    wanted: ['device-front', 'device-back', 'serial-label'],
    enough: 1,
    label: {
      skipWhen: [
        { fact: 'device', anyOf: [...HANDHELD, 'watch', 'smartwatch', 'phablet'] },
        { fact: 'model', anyOf: ['iPhone', 'iPad', 'Galaxy', 'Pixel', 'Redmi', 'MacBook', 'iMac'] },
      ],
    },
  },
};
