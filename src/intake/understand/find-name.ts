import { LANGUAGES, type Language } from './fact.js';
import { capital, HERE, readName, type Seen, written } from './read-name.js';
import type { Token } from './tokens.js';
import { isTown } from './towns.js';
import { isGivenName, isVeryCommonWord, isWeakName } from './vocabulary.js';
import { INTRO, WEAK_INTRO } from './words/name-intros.js';

export type NameMention = { value: string; sureness: number; from: number; to: number };

/** "Ask for Will" is as good as "my name is Will". */
const CALLED =
  /^(?:ask|asking|speak|contact|demandez|demander|fragen|falar|perguntar|procurar|pregunte|pregunten)$/;

type Intro = { words: string[]; weak: boolean };

function introsByFirst(language: Language): Map<string, Intro[]> {
  const byFirst = new Map<string, Intro[]>();
  for (const phrase of language === 'en' ? INTRO.en : [...INTRO[language], ...INTRO.en.slice(0, 4)]) {
    const words = phrase.split(' ');
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, weak: WEAK_INTRO.has(phrase) }]);
  }
  return byFirst;
}

const INTROS = Object.fromEntries(LANGUAGES.map((language) => [language, introsByFirst(language)])) as Record<
  Language,
  Map<string, Intro[]>
>;

function introLength(
  tokens: readonly Token[],
  at: number,
  language: Language,
): { length: number; weak: boolean } | undefined {
  let best: { length: number; weak: boolean } | undefined;
  for (const { words, weak } of INTROS[language].get(tokens[at]?.word ?? '') ?? []) {
    if (best && words.length <= best.length) continue;
    if (words.every((word, step) => tokens[at + step]?.word === word)) best = { length: words.length, weak };
  }
  return best;
}

/** The person's name in a text, surest first; alone in its piece of the text, introduced, or signed. */
export function findName(seen: Seen, asked: boolean): NameMention | undefined {
  const { tokens } = seen;
  const found: NameMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const startsPiece = at === 0 || tokens[at - 1]?.piece !== token.piece;
    const intro = introLength(tokens, at, seen.language);
    if (intro) {
      const start = at + intro.length;
      const ends = tokens[start + 1]?.piece !== tokens[start]?.piece;
      const capitals = [start, start + 1].every((one) => {
        const part = tokens[one];
        return part && capital(part);
      });
      const name = readName(
        seen,
        start,
        !intro.weak || ((ends || capitals) && isWeakName(tokens[start]?.word ?? '')),
      );
      const fits =
        name &&
        tokens[start] &&
        (!intro.weak ||
          name.strong ||
          name.titled ||
          (capital(tokens[start] as Token) && endsPiece(seen, name.to) && seen.language !== 'de'));
      const thanks =
        /^(?:thanks|cheers|thank|ta|hi|hey|hello|gracias|merci|danke|obrigad[oa]|for|from|under)$/.test(
          token.word,
        );
      if (
        name &&
        fits &&
        !(thanks && !endsPiece(seen, name.to)) &&
        !(
          (tokens[at]?.word === 'hi' || tokens[at]?.word === 'hey' || tokens[at]?.word === 'hello') &&
          !name.titled &&
          !HERE.test(tokens[name.to]?.word ?? '')
        )
      )
        found.push({
          value: written(tokens, start, name.to),
          sureness: /^(?:she|he|shes|hes|ella|elle|il|sie|er|ela|ele|her|his)$/.test(token.word)
            ? 0.8
            : intro.weak && !CALLED.test(token.word)
              ? name.strong
                ? 0.85
                : 0.7
              : 0.92,
          from: at,
          to: name.to,
        });
    }
    const name = readName(seen, at, asked || (at === 0 && tokens.length <= 3));
    if (!name) continue;
    const alone = startsPiece && endsPiece(seen, name.to);
    const atHome =
      tokens[name.to]?.word === 'at' &&
      seen.free[name.to + 1] === false &&
      tokens[name.to]?.piece === token.piece;
    const flourish = tokens
      .slice(name.to, name.to + 3)
      .map((one) => one.word)
      .join(' ');
    const here =
      HERE.test(tokens[name.to]?.word ?? '') ||
      /^(?:by the way|this side|is my name|is the name|s the name|mein name|ist mein name|es mi nombre|mi nombre|e o meu nome|meu nome|c est mon nom|mon nom|a sus ordenes|para servirle|a l appareil|am apparat)/.test(
        flourish,
      ) ||
      (atHome && name.strong && startsPiece);
    const whole = tokens.slice(name.to).every((token) => /^x{1,4}$/.test(token.word)) && at === 0;
    const onlyTown = isTown(token.word) && !isGivenName(token.word) && !asked && name.to - at === 1;
    if (onlyTown) continue;
    const other = someoneElse(tokens, at);
    if (name.titled)
      found.push({ value: written(tokens, at, name.to), sureness: other ? 0.6 : 0.9, from: at, to: name.to });
    else if (here && (name.strong || startsPiece))
      found.push({ value: written(tokens, at, name.to), sureness: 0.9, from: at, to: name.to });
    else if (alone && name.strong && (capital(token) || asked || whole))
      found.push({ value: written(tokens, at, name.to), sureness: asked ? 0.9 : 0.8, from: at, to: name.to });
    else if (alone && name.strong && isGivenName(token.word) && signs(seen, at))
      found.push({ value: written(tokens, at, name.to), sureness: 0.6, from: at, to: name.to });
    else if (alone && asked && name.to - at <= 4)
      found.push({ value: written(tokens, at, name.to), sureness: 0.75, from: at, to: name.to });
    else if (alone && capital(token) && name.to - at >= 2 && capital(tokens[name.to - 1] as Token))
      found.push({ value: written(tokens, at, name.to), sureness: 0.65, from: at, to: name.to });
    else if (
      alone &&
      whole &&
      capital(token) &&
      name.to === 1 &&
      !isVeryCommonWord(token.word, seen.language)
    )
      found.push({ value: written(tokens, at, name.to), sureness: 0.55, from: at, to: name.to });
    else if (
      alone &&
      capital(token) &&
      name.to - at === 1 &&
      name.to < tokens.length &&
      (!seen.free[name.to] || seen.timed[name.to] || tokens[name.to]?.sentence !== token.sentence) &&
      !isVeryCommonWord(token.word, seen.language)
    )
      found.push({ value: written(tokens, at, name.to), sureness: 0.6, from: at, to: name.to });
    else if (alone && capital(token) && name.to - at === 1 && signs(seen, at))
      found.push({ value: written(tokens, at, name.to), sureness: 0.6, from: at, to: name.to });
    else if (startsPiece && name.strong && asked && at === 0)
      found.push({ value: written(tokens, at, name.to), sureness: 0.75, from: at, to: name.to });
  }
  for (const one of found) {
    const longer = found.find((other) => other.value.startsWith(`${one.value} `));
    if (longer) longer.sureness = Math.max(longer.sureness, one.sureness);
  }
  return found.sort((a, b) => b.sureness - a.sureness || b.to - b.from - (a.to - a.from))[0];
}

/** "… keypad by the back door. Jacinta": one name at the end of a longer text, in a sentence of its own. */
function signs(seen: Seen, at: number): boolean {
  const { tokens } = seen;
  const token = tokens[at] as Token;
  return (
    at >= 4 &&
    at === tokens.length - 1 &&
    tokens[at - 1]?.sentence !== token.sentence &&
    token.raw !== token.raw.toUpperCase() &&
    !isVeryCommonWord(token.word, seen.language)
  );
}

/** "tenant is Ms Vega", "ask the caretaker, Mr Bell": a person who does not write. */
function someoneElse(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(
      (token) =>
        token.sentence === tokens[at]?.sentence &&
        /^(?:tenant|tenants|landlord|landlady|neighbour|neighbor|caretaker|concierge|porter|manager|agent|boss|inquilino|inquilina|casero|casera|vecino|vecina|portero|locataire|proprietaire|voisin|voisine|gardien|gardienne|mieter|mieterin|vermieter|vermieterin|nachbar|nachbarin|hausmeister|inquilina|senhorio|senhoria|vizinho|vizinha|porteiro|zelador)$/.test(
          token.word,
        ),
    );
}

/** What somebody else has claimed (an address, a time) ends a name as a comma does. */
function endsPiece(seen: Seen, to: number): boolean {
  const next = seen.tokens[to];
  if (next && /^x{1,4}$/.test(next.word) && !seen.tokens[to + 1]) return true;
  return !next || next.piece !== seen.tokens[to - 1]?.piece || (!seen.free[to] && seen.free[to - 1] === true);
}
