/** Answers to "which of these?", on folded text with single blanks; all five languages at once, as a customer's answer is short and may be in any. */
export const ORDINALS: readonly (readonly string[])[] = [
  [
    'one',
    'first',
    '1st',
    'a',
    'uno',
    'una',
    'primero',
    'primera',
    'primer',
    'un',
    'une',
    'premier',
    'premiere',
    '1er',
    '1ere',
    'eins',
    'ein',
    'erste',
    'erstes',
    'ersten',
    'erster',
    'um',
    'uma',
    'primeiro',
    'primeira',
    'former',
  ],
  [
    'two',
    'second',
    '2nd',
    'b',
    'dos',
    'segundo',
    'segunda',
    'deux',
    'deuxieme',
    'second',
    'seconde',
    '2eme',
    '2e',
    'zwei',
    'zweite',
    'zweites',
    'zweiten',
    'zweiter',
    'dois',
    'duas',
  ],
  [
    'three',
    'third',
    '3rd',
    'c',
    'tres',
    'tercero',
    'tercera',
    'trois',
    'troisieme',
    '3eme',
    '3e',
    'drei',
    'dritte',
    'drittes',
    'dritten',
    'dritter',
    'terceiro',
    'terceira',
  ],
];

/** The one named last of those offered. */
export const LAST = [
  'last',
  'latter',
  'ultimo',
  'ultima',
  'dernier',
  'derniere',
  'letzte',
  'letztes',
  'letzten',
  'letzter',
];

/** What may stand around the number and says nothing else. */
export const FILLERS = new Set(
  (
    'its it s is the this that thats for about number option no nr choice answer reply please pls thanks thank you ' +
    'yes yeah ok okay sorry i mean meant think would be on my phone thing job quote sure definitely ' +
    'es el la lo los por favor gracias opcion numero si perdon sobre para del de ' +
    'c est le l option numero s il vous plait merci oui pardon pour celui celle ' +
    'das der die dem den nummer bitte danke ja es ist ums um fur geht ' +
    'e o os opcao por favor obrigado obrigada sim desculpe sobre para do da'
  ).split(' '),
);

/** None of these: something new. */
export const NEW =
  'new|newer|something new|something else|(?:a )?new (?:one|job|thing|request|repair|quote)|neither(?: of (?:them|these|those))?|none(?: of (?:them|these|those))?|another(?: one)?|different(?: one)?|other' +
  '|nuev[oa]|algo nuevo|otr[oa](?: cosa)?|ningun[oa](?: de (?:los|las|ellos|ellas)(?: dos)?)?|es nuev[oa]|un[oa] nuev[oa]' +
  '|nouveau|nouvelle|quelque chose de nouveau|autre(?: chose)?|un(?:e)? autre|aucun(?:e)?(?: des (?:deux|trois))?|ni l un ni l autre' +
  '|neu|neues|was neues|etwas neues|etwas anderes|was anderes|kein(?:s|e|er|es|en)?(?: von (?:beiden|denen|den beiden))?|weder noch|ein neue(?:r|s) auftrag' +
  '|nov[oa]|algo novo|coisa nova|outr[oa](?: coisa)?|nenhum(?:a)?(?: d(?:os|as|eles|elas)(?: dois| duas)?)?|e nov[oa]';

export const BOTH =
  'both|both of them|all of them|los dos|las dos|ambos|ambas|todos|les deux|tous|toutes|beide|beides|alle|os dois|as duas|ambos|todos|todas';

export const YES =
  'yes|yep|yeah|yup|correct|right|exactly|si|correcto|exacto|eso|oui|exact|c est ca|ja|genau|richtig|stimmt|sim|isso|exato|correto';
export const NO = 'no|nope|non|nein|nee|nao';
