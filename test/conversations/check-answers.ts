import { SegmentedMessage } from 'sms-segments-calculator';
import type { Language } from '../../src/intake/understand/fact.js';
import { forbiddenAnswers } from '../intake/ask/forbidden-answers.js';
import { spellings } from '../journeys/canary-hunt.js';

/** One text of the bot's as it arrived, with what it asked about. */
export type Answer = { text: string; asked: string | null };

const MOST_SEGMENTS = 2;
const MOST_TIMES_ASKED = 2;

/** Small words that the bot uses in one of its five languages and in none of the others. */
const SMALL_WORDS: Record<Language, string> = {
  en: "the it you your our we what which with here is to this when done for that's could would i've they'll thanks",
  es: 'el lo los la tu te tus aquí qué cuál puedes con mandar manda una hemos para su es por le pasa vienen quien cuando gracias',
  fr: "le les vous votre nous ici quel quelle pouvez-vous avec est une pour d'une l'équipe envoyez merci et du vos ce",
  de: 'der die das sie ihr ihre wir uns hier welche welches mit ist und bitte ein eine wie es für nicht zu danke den',
  pt: 'o os você seu sua aqui qual pode com enviar envie uma um para é do da não por quem isso obrigado pedido',
};

/**
 * What is wrong with these answers by the promises that hold for every one. `secrets` may stand in none; a word that is
 * in `theirs`, the customer's own texts, is said back and not given as an answer.
 */
export function brokenPromises(
  answers: readonly Answer[],
  { language, secrets, theirs }: { language: Language; secrets: readonly string[]; theirs: string },
): string[] {
  return answers.flatMap(({ text, asked }) => {
    const segments = new SegmentedMessage(text).segmentsCount;
    const questions = text.match(/\?/g)?.length ?? 0;
    return [
      ...(segments > MOST_SEGMENTS ? [`${segments} segments: ${text}`] : []),
      ...(questions > 1 ? [`${questions} questions: ${text}`] : []),
      ...(asked !== null && questions === 0 ? [`asks about ${asked} without a question: ${text}`] : []),
      ...forbiddenAnswers(text)
        .filter((word) => word === word.toUpperCase() || !theirs.includes(word))
        .map((word) => `${word} is a keyword of the carriers: ${text}`),
      ...secrets.filter((secret) => holds(text, secret)).map((secret) => `says ${secret}: ${text}`),
      ...(/[[\]{}]/.test(text) ? [`holds a placeholder: ${text}`] : []),
      ...(speaks(text, language) ? [] : [`is not in ${language}: ${text}`]),
    ];
  });
}

export function holds(text: string, secret: string): boolean {
  return spellings(secret).some(({ pattern }) => pattern.test(text));
}

/** Whether more of a text's small words are of this language than of any other. */
export function speaks(text: string, language: Language): boolean {
  const said = new Set(text.toLowerCase().match(/[\p{L}'-]+/gu) ?? []);
  const count = (words: string) => words.split(' ').filter((word) => said.has(word)).length;
  const scores = Object.entries(SMALL_WORDS).map(([one, words]) => [one, count(words)] as const);
  const most = Math.max(...scores.map(([, score]) => score));
  return most === 0 || scores.some(([one, score]) => one === language && score === most);
}

/** Questions that were put more than twice, word for word. */
export function askedTooOften(answers: readonly Answer[]): string[] {
  const questions = answers.flatMap(({ text }) => text.match(/[^.!?¿]*\?/)?.[0].trim() ?? []);
  const times = new Map<string, number>();
  for (const one of questions) times.set(one, (times.get(one) ?? 0) + 1);
  return [...times].flatMap(([one, count]) =>
    count > MOST_TIMES_ASKED ? [`asks ${count} times: ${one}`] : [],
  );
}
