import { detectAll } from 'tinyld/light';
import type { Language } from './fact.js';
import { LANGUAGES } from './fact.js';
import type { Token } from './tokens.js';
import { COMMON } from './vocabulary.js';

/** Small words that only one of the five languages uses so. */
const TELLING: Record<Language, string> = {
  en: 'do you your are was any just when what why dont doesnt wont got we the my is its it wont and with i need can you how much have on in for at to of not hi hello thanks please screen broken',
  es: 'mi mis no el los las una del con mi esta y se en por la para perdon vivo piso muy necesito hola gracias por favor buenas y hay tengo que cuanto pantalla donde roto rota calle soy es se me no un',
  fr: 'on ds j t l d qui nous voici sont fait bjr slt svp plus ne sur la aussi notre nos votre cette ce ca le les des une est mon ma bonjour merci avec pas plus ne je c suis besoin vous et pour ca chez dans rue salut ecran mes au du',
  de: 'unser unsere unserem seit weg dem wegen jemand brauche hab mei ned nimmer noch nur wie vom von fur beim der die das ist ich mein meine nicht und ein eine hallo danke bitte guten tag mit im auf kaputt geht wir brauche strasse es am zu den bei',
  pt: 'ta tá vc voces n pra da do das dos ele ela fica nao moro rua meu o os as um uma meu minha nao ola oi obrigado obrigada com preciso e esta tela rua sou bom boa dia voces da do na no em estou muito tem',
};
const telling = Object.fromEntries(
  LANGUAGES.map((language) => [language, new Set(TELLING[language].split(' '))]),
) as Record<Language, Set<string>>;

const MARKS: [RegExp, Language][] = [
  [/[ñ¿¡]/i, 'es'],
  [/[ãõ]/i, 'pt'],
  [/[ßäöü]/i, 'de'],
  [/[èêœùû]|ç[ao]|\b(?:[ldjns]|qu)['’](?=[aeiouhéèêâày])/i, 'fr'],
];

/** A greeting says at once which language follows. */
const GREETINGS: Record<string, Language> = {
  bonjour: 'fr',
  bjr: 'fr',
  bonsoir: 'fr',
  allo: 'fr',
  buenas: 'es',
  buenos: 'es',
  hola: 'es',
  moin: 'de',
  servus: 'de',
  gruezi: 'de',
  gruss: 'de',
  hallo: 'de',
  guten: 'de',
  bom: 'pt',
  boa: 'pt',
  ola: 'pt',
};

/**
 * The language a text is written in. `sure` only when its words say so: a name, a model or "ok" says nothing, and
 * the language of the conversation so far is kept; where that is `open`, little is needed to change it.
 */
export function detectLanguage(
  text: string,
  tokens: readonly Token[],
  before: Language | undefined,
  open = false,
): { language: Language; sure: boolean } {
  const words = tokens
    .slice(0, 60)
    .filter((token) => !/\d/.test(token.word))
    .map(({ word }) => ({ word, holders: LANGUAGES.filter((other) => COMMON[other].has(word)).length }));
  // "call me": where "me" ends a phrase it is English; Spanish and Portuguese put it before the verb.
  const asked = tokens.some(
    (token, at) =>
      token.word === 'me' && tokens[at + 1]?.piece !== token.piece && tokens[at - 1]?.piece === token.piece,
  );
  const greeted = GREETINGS[words[0]?.word ?? ''];
  const scores = LANGUAGES.map((language) => {
    let score = greeted === language ? 1.2 : 0;
    if (asked) score += language === 'en' ? 0.5 : language === 'es' ? -1 : 0;
    for (const { word, holders } of words) {
      if (telling[language].has(word)) score += 1;
      if (holders > 0 && COMMON[language].has(word)) score += 1 / (holders * holders);
    }
    if (MARKS.some(([mark, marked]) => marked === language && mark.test(text))) score += 1.5;
    return { language, score };
  }).sort((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (!best || !second) return { language: before ?? 'en', sure: false };
  if (best.score - second.score < 0.8 && words.length >= 5) {
    const guess = detectAll(text.slice(0, 400)).find((one) =>
      LANGUAGES.some((language) => language === one.lang),
    );
    const close = guess && scores.find((one) => one.language === guess.lang);
    if (guess && close && guess.accuracy > 0.4 && best.score - close.score < 0.8 && best.language !== before)
      return { language: close.language, sure: !before };
  }
  const needed = before && !open && before !== best.language ? 1.8 : 0.8;
  if (best.score - second.score >= needed && best.score >= 1) return { language: best.language, sure: true };
  return { language: before ?? (best.score - second.score > 0.3 ? best.language : 'en'), sure: false };
}
