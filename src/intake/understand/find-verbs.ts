import type { Language } from './fact.js';
import type { Match } from './lexicon.js';
import type { Token } from './tokens.js';
import { gerund, thirdPerson, type VerbForm, verbForms } from './verb-forms.js';

/** Small words that stand between a "not" and its verb. */
const CLITIC: Record<string, RegExp> = {
  es: /^(?:se|me|te|le|lo|la|los|las|nos|les|os|ya|a|que|bien|nada|ni|siquiera)$/,
  pt: /^(?:se|me|te|lhe|o|a|nos|lhes|ja|que|nem|bem|mais|a|de|para)$/,
  fr: /^(?:se|s|me|m|le|la|les|l|y|en|a|ai|ont|est|de|d|nous|vous|me)$/,
  de: /^(?:auf|sich|mehr|richtig|gut|ganz|so|zu|mehr|mich|recht)$/,
};
const NOT: Record<string, RegExp> = {
  es: /^(?:no|tampoco|nunca|ni|apenas|casi)$/,
  pt: /^(?:nao|nem|nunca|num|mal)$/,
  fr: /^(?:pas|plus|jamais|guere|rien|p)$/,
  de: /^(?:nicht|nimmer|nix|nichts|kaum|net|ned|nie|kein|keine|keinen)$/,
};
const ABLE: Record<string, RegExp> = {
  es: /^(?:puede|puedo|podemos|pueden|consigo|consigue|conseguimos|logro|logra|logramos|manera|forma|modo|pude|imposible|deja|dejan)$/,
  pt: /^(?:pode|posso|podemos|consigo|consegue|conseguimos|maneira|forma|da|impossivel|deixa)$/,
  fr: /^(?:peux|peut|pouvons|arrive|arrivons|arrivent|reussi|moyen|pouvoir|impossible)$/,
  de: /^(?:kann|konnen|lasst|lassen|kriege|kriegen|krieg|bekomme|bekommen|unmoglich)$/,
};
const WILLING = /^(?:quiere|quieren|quer|querem|veut|veulent|will|wollen|quiso)$/;
const STOPS: Record<string, RegExp> = {
  es: /^(?:deja|dejo|dejado|dejan|para|paro|parado|paran|cesa)$/,
  pt: /^(?:deixou|deixa|parou|para|param|deixaram|cessa)$/,
  fr: /^(?:arrete|arretent|cesse|cessent)$/,
  de: /^(?:hort|horen|horte|aufgehort)$/,
};
const STILL_ALWAYS = /^(?:sempre|constantemente)$/;
const FARTHEST = 6;

type Around = {
  negated: boolean;
  able: boolean;
  stops: boolean;
  always: boolean;
  now: boolean;
  at: number[];
};

/** What stands before a verb in its piece: "no se puede", "n'arrête pas de", "não consigo". */
function before(tokens: readonly Token[], verb: number, language: Language): Around {
  const found: Around = { negated: false, able: false, stops: false, always: false, now: false, at: [] };
  const piece = tokens[verb]?.piece;
  for (let at = verb - 1; at >= 0 && at >= verb - FARTHEST; at--) {
    const token = tokens[at];
    if (!token || token.piece !== piece) break;
    const { word } = token;
    const not = NOT[language]?.test(word);
    const able = ABLE[language]?.test(word);
    const stops =
      STOPS[language]?.test(word) &&
      (language === 'de' || /^(?:de|d)$/.test(tokens[verb - 1]?.word ?? '') || found.negated);
    if (stops) found.stops = true;
    else if (able) found.able = true;
    else if (not) found.negated = true;
    else if (/^(?:esta|estao|estan)$/.test(word)) found.now = true;
    else if (STILL_ALWAYS.test(word)) found.always = true;
    else if (
      !WILLING.test(word) &&
      !CLITIC[language]?.test(word) &&
      !/^(?:de|a|ha|han|hay|esta|estan|n|ne|zu|d)$/.test(word)
    )
      break;
    if (stops || able || not) found.at.unshift(at);
    if (not && language !== 'fr' && language !== 'de') break;
  }
  return found;
}

/** What stands behind a finite verb: "tourne plus", "dreht sich nicht mehr". */
function after(
  tokens: readonly Token[],
  verb: number,
  language: Language,
  form: VerbForm,
): { negated: boolean; at: number[] } | undefined {
  const at: number[] = [];
  let negated = false;
  let particle = form.particle === '';
  const reach = language === 'de' ? 10 : 2;
  const piece = tokens[verb]?.piece;
  for (let next = verb + 1; next <= verb + reach; next++) {
    const token = tokens[next];
    if (!token || token.piece !== piece || /^(?:und|aber|oder|weil|et|mais|wenn)$/.test(token.word)) break;
    if (!negated && NOT[language]?.test(token.word)) {
      negated = true;
      at.push(next);
    } else if (!particle && token.word === form.particle) {
      particle = true;
      at.push(next);
    }
  }
  return particle ? { negated, at } : undefined;
}

type Told = { english: string; tag: 'sym' | 'w'; at: number[] };

function tell(
  form: VerbForm,
  around: Around,
  verb: number,
  language: Language,
  later: readonly number[],
  negatedLater: boolean,
): Told | undefined {
  const at = [...around.at, verb, ...later];
  const { english } = form;
  const negated = around.negated || negatedLater;
  if (around.stops && around.negated) return { english: `keeps ${gerund(english)}`, tag: 'sym', at };
  if (around.stops && form.infinitive && language !== 'de')
    return { english: `stopped ${gerund(english)}`, tag: 'sym', at };
  if (negated) {
    const helpless = around.able || (form.infinitive && language === 'de');
    if (form.symptom && !helpless) return undefined;
    return { english: `${helpless ? "can't" : "won't"} ${english}`, tag: 'sym', at };
  }
  if (around.always && form.infinitive) return { english: `keeps ${gerund(english)}`, tag: 'sym', at };
  if (english === 'work') return undefined;
  if (!form.symptom)
    return form.infinitive || form.past ? undefined : { english: thirdPerson(english), tag: 'w', at };
  if (form.infinitive && !around.now) return undefined;
  return { english: thirdPerson(english), tag: 'sym', at };
}

function chosen(tokens: readonly Token[], verb: number, language: Language): Told | undefined {
  const around = before(tokens, verb, language);
  let best: Told | undefined;
  let most = -1;
  for (const form of verbForms(tokens[verb]?.word ?? '', language)) {
    const later =
      language === 'fr' || language === 'de'
        ? after(tokens, verb, language, form)
        : { negated: false, at: [] };
    if (!later) continue;
    const told = tell(form, around, verb, language, later.at, later.negated);
    const weight = told ? (form.particle ? 2 : 0) + (told.tag === 'sym' ? 1 : 0) : -1;
    if (told && weight > most) {
      best = told;
      most = weight;
    }
  }
  return best;
}

/**
 * Adds what verbs say to the words found in a text that is not English: "won't turn", "keeps beeping", "can't
 * open". Where the lexicon has told a fault by these words it stays; a "not" is stronger than a word by itself.
 */
export function withVerbs(
  tokens: readonly Token[],
  language: Language,
  free: readonly boolean[],
  matches: Match[],
): Match[] {
  if (language === 'en') return matches;
  const owner = new Map<number, Match>();
  for (const match of matches) for (const at of match.at) owner.set(at, match);
  const gone = new Set<Match>();
  const added: Match[] = [];
  for (let verb = 0; verb < tokens.length; verb++) {
    if (!free[verb]) continue;
    const held = owner.get(verb);
    const told = held && fixed(held) && held.at.length > 1 ? undefined : chosen(tokens, verb, language);
    if (!told || told.at.some((at) => !free[at])) continue;
    const others = new Set(told.at.flatMap((at) => owner.get(at) ?? []));
    const strong = told.tag === 'sym' && told.at.length > 1;
    if (
      [...others].some(
        (one) =>
          (fixed(one) && !(strong && one.at.length === 1)) ||
          (!strong && !one.misspelt) ||
          (one.at.length > 1 && !strong),
      )
    )
      continue;
    for (const one of others) gone.add(one);
    const match: Match = {
      tag: told.tag,
      english: told.english,
      at: told.at,
      meanings: [{ tag: told.tag, english: told.english }],
    };
    for (const at of told.at) owner.set(at, match);
    added.push(match);
  }
  if (added.length === 0) return matches;
  return [...matches.filter((match) => !gone.has(match)), ...added].sort(
    (a, b) => (a.at[0] ?? 0) - (b.at[0] ?? 0),
  );
}

/** What the lexicon says of several words, or of a fault, is not overruled. */
const fixed = (match: Match): boolean =>
  !match.misspelt &&
  (match.meanings.some((one) => one.tag === 'sym' || one.tag === 'adj') ||
    (match.at.length > 1 && !match.meanings.some((one) => one.tag === 'w')));
