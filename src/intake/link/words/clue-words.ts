import type { PerLanguage } from '../../ask/per-language.js';
import type { Language } from '../../understand/fact.js';

/** Alternatives of a pattern on folded text (lower case, no accents or apostrophes), per language. */
type Words = PerLanguage<string>;

/** Says that it is about something not spoken of yet. */
export const ANOTHER: Words = {
  en: 'another|something else|(?:a|my) (?:second|different|new|separate)|my (?:other|second)|the other (?:one|phone|laptop)|one more|new (?:job|quote|problem|issue|repair|booking|request)|separate(?:ly)?|different (?:one|device|phone|laptop|issue|problem|thing)',
  es: 'otr[oa]s?|mi segund[oa]|algo distinto|(?:un|una) (?:nuev[oa]|segund[oa])|(?:nuevo|nueva) (?:trabajo|presupuesto|problema|reparacion)|aparte',
  fr: 'un(?:e)? autre|autre chose|m(?:on|a) (?:autre|deuxieme|second|seconde)|un(?:e)? (?:nouveau|nouvelle|second|seconde|deuxieme)|nouve(?:au|lle) (?:devis|probleme|reparation|demande)|rien a voir',
  de: 'noch ein(?:e|en|s)?|etwas anderes|was anderes|mein(?:e|en)? (?:andere[sn]?|zweite[sn]?)|ein(?:e|en)? (?:ander(?:e|es|er|en)|neue(?:s|r|n)?|zweite(?:s|r|n)?)|neue(?:r|s|n)? (?:auftrag|problem|reparatur|angebot|anfrage)',
  pt: 'outr[oa]s?|(?:meu|minha) segund[oa]|um(?:a)? (?:nov[oa]|segund[oa])|nov[oa] (?:servico|orcamento|problema|conserto|pedido)|a parte',
};

/** After such a word it is another picture or another time, not another thing. */
export const NOT_ANOTHER_THING: Words = {
  en: 'photos?|pics?|pictures?|images?|shots?|angles?|times?|days?|dates?|questions?|appointments?|numbers?|address|videos?|way|person|people|look|view|week|slot',
  es: 'fotos?|imagen(?:es)?|vez|dia|fecha|pregunta|cita|hora|angulo|semana|persona',
  fr: 'photos?|images?|fois|jour|date|question|rendez-vous|rdv|heure|angle|semaine|personne|vue',
  de: 'fotos?|bild(?:er)?|mal|tag|termin|frage|uhrzeit|aufnahmen?|woche|person|seite',
  pt: 'fotos?|imagen?s?|vez|dia|data|pergunta|hora|angulo|semana|pessoa',
};

/** Adds to what was said, or begins something: it says less. */
export const ALSO: Words = {
  en: 'also|too|as well|plus|by the way|btw',
  es: 'tambien|ademas|por cierto|tampoco',
  fr: 'aussi|egalement|en plus|au fait|non plus',
  de: 'auch|ausserdem|ubrigens|zusatzlich',
  pt: 'tambem|alem disso|alias|por sinal',
};

/** What had been put right has come back. */
export const AGAIN: Words = {
  en: 'again|still (?:not|broken|cracked|leaking|dead|doing)|back again|same (?:problem|issue|fault)|you (?:fixed|repaired|did|replaced)',
  es: 'otra vez|de nuevo|sigue|mismo problema|nuevamente|que (?:me )?arregl\\w+',
  fr: 'encore|a nouveau|de nouveau|meme probleme|toujours pas|que vous avez repare\\w*',
  de: 'wieder|schon wieder|immer noch|erneut|gleiche problem|selbe problem|den sie repariert',
  pt: 'de novo|outra vez|novamente|mesmo problema|continua|que voces (?:consertaram|arranjaram)',
};

/** Wants what was done before. */
export const SAME_AS_LAST: Words = {
  en: 'same (?:\\w+ )?(?:as|like) (?:last time|before|always|usual|previously|the last time|last (?:week|month|year|one))|like last time|as (?:last time|usual|always)|the usual|same again',
  es: '(?:lo mismo|igual|mism[oa](?: \\w+)?) (?:que|de|como) (?:la ultima vez|la otra vez|siempre|antes|la vez pasada)|como (?:siempre|la ultima vez|la otra vez)|lo de siempre',
  fr: '(?:pareil|meme chose|meme \\w+|identique|le meme) (?:que|comme) (?:la derniere fois|avant|d habitude|la fois derniere)|comme (?:la derniere fois|d habitude|toujours)',
  de: '(?:das )?(?:gleiche|selbe|genauso) (?:\\w+ )?wie (?:letztes mal|beim letzten mal|immer|vorher|sonst)|wie (?:letztes mal|beim letzten mal|immer|gehabt|das letzte mal)',
  pt: '(?:o mesmo|igual|mesm[oa] \\w+) (?:que|a|ao|da|como) (?:da |na )?(?:ultima vez|outra vez|vez passada|sempre|antes)|como (?:da ultima vez|sempre|da outra vez)|o de sempre',
};

/** A whole text that says yes, no or fine to what went before and nothing of its own. */
export const SHORT_REPLY: Words = {
  en: '(?:yes|yep|yeah|yup|ok|okay|sure|no|nope|fine|deal|great|perfect|please|thanks|thank you|go ahead|please do|do it|sounds good|that works|that is fine|thats fine|that s fine|of course|agreed|will do|got it|all good|go for it|approved|happy with that)',
  es: '(?:si|no|ok|vale|claro|de acuerdo|adelante|perfecto|por favor|gracias|esta bien|me parece bien|hecho|bueno|hagalo|dale)',
  fr: '(?:oui|non|ok|d accord|daccord|parfait|allez y|merci|s il vous plait|ca marche|entendu|bien sur|c est bon|tres bien|ca me va)',
  de: '(?:ja|nein|ok|okay|gut|passt|gerne|perfekt|bitte|danke|einverstanden|in ordnung|alles klar|machen sie das|mach das|klar|geht klar|super)',
  pt: '(?:sim|nao|ok|ta|ta bom|tudo bem|pode|pode ser|pode fazer|perfeito|por favor|obrigad[oa]|combinado|claro|certo|fechado|beleza)',
};

/** Introduces a person's own name. */
export const SELF: Words = {
  en: 'this is|its|it s|it is|im|i m|i am|my name is|my names|my name s|name is|names|name s',
  es: 'soy|me llamo|mi nombre es|le habla|habla|aqui',
  fr: 'je m appelle|moi c est|c est|je suis|ici|mon nom est',
  de: 'ich bin|hier ist|ich heisse|mein name ist|hier spricht',
  pt: 'sou(?: o| a)?|me chamo|chamo me|meu nome e|aqui e(?: o| a)?|aqui quem fala e(?: o| a)?|eu sou(?: o| a)?',
};

/** Names of the numbers of jobs and quotes, in all languages at once: a customer may use the shop's word. */
export const JOB_WORDS =
  'job|repair|ticket|order|work order|case|trabajo|reparacion|orden|pedido|reparation|commande|dossier|travail|intervention|auftrag|reparatur|vorgang|servico|reparo|conserto|ordem|ordem de servico|trabalho';
export const QUOTE_WORDS =
  'quote|quotation|estimate|presupuesto|cotizacion|devis|angebot|kostenvoranschlag|voranschlag|orcamento';
export const REFERENCE_WORDS = 'ref|reference|referencia|referenz|booking|reserva|buchung|reservation';
export const NUMBER_WORDS = 'number|num|no|nr|n|numero|nummer';

/** All languages' words as one pattern that matches whole words on folded text. */
export function anyOf(words: Words): string {
  return (Object.keys(words) as Language[]).map((language) => words[language]).join('|');
}
