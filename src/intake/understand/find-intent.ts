import type { Intent } from './fact.js';
import { fold, type Token } from './tokens.js';
import { INTENT_PHRASES } from './words/intent-words.js';

/** `oneOf`: by place in the phrase, the words any of which may stand there. */
type Phrase = { words: string[]; oneOf: Map<number, Set<string>>; intent: Intent };
const byFirst = new Map<string, Phrase[]>();
/** Those whose first word is only a beginning. */
const byBeginning: Phrase[] = [];
for (const line of INTENT_PHRASES.split('\n')) {
  const [intent, phrases] = line.split('|').map((part) => part.trim());
  if (!intent || !phrases) continue;
  for (const phrase of phrases.split(',')) {
    const words = fold(phrase.trim()).split(/\s+/);
    const first = words[0] ?? '';
    const list = first.endsWith('*') ? byBeginning : (byFirst.get(first) ?? []);
    const oneOf = new Map<number, Set<string>>();
    for (const [step, word] of words.entries())
      if (word.includes('/')) oneOf.set(step, new Set(word.split('/')));
    list.push({ words, oneOf, intent: intent as Intent });
    if (list !== byBeginning) byFirst.set(first, list);
  }
}

const WHOLE_STOP =
  /^(?:stop|stopall|unsubscribe|cancel|end|quit|revoke|optout|alto|baja|parar|arret|stopp|sair|cancelar|ya no|stop please|please stop)$/;

/** "esquece hoje": a day is taken back, not the job. */
const DAY =
  /^(?:today|tomorrow|\w+day|hoy|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|aujourd|aujourdhui|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|heute|morgen|\w+tag|mittwoch|hoje|amanha|segunda|terca|quarta|quinta|sexta)$/;

/** "my booking page": a part of a site, no booking of ours. */
const OF_A_SITE = /^(?:page|form|system|calendar|site|plugin|widget|button|app|engine|tool|link|software)$/;

/** Which intents a text's phrases speak for. */
export function phraseIntents(tokens: readonly Token[]): Set<Intent> {
  const found = new Set<Intent>();
  for (let at = 0; at < tokens.length; at++) {
    for (const phrase of [...(byFirst.get(tokens[at]?.word ?? '') ?? []), ...byBeginning]) {
      const fits = phrase.words.every((word, step) => {
        const token = tokens[at + step];
        if (!token || token.sentence !== tokens[at]?.sentence) return false;
        const oneOf = phrase.oneOf.get(step);
        if (oneOf) return oneOf.has(token.word);
        return word.endsWith('*') ? token.word.startsWith(word.slice(0, -1)) : token.word === word;
      });
      const after = tokens[at + phrase.words.length];
      const fell =
        phrase.words.includes('it') &&
        phrase.words.at(-1) === 'off' &&
        /^(?:the|a|my|his|her|of|it)$/.test(after?.word ?? '');
      const brings =
        phrase.words.join(' ') === 'leave it' &&
        /^(?:in|with|at|to|round|off|there|outside|by|on|for|overnight)$/.test(after?.word ?? '');
      const orNot =
        tokens[at - 1]?.word === 'or' && /^(?:dont|not|forget|leave|never)$/.test(phrase.words[0] ?? '');
      const asks = phrase.words.join(' ') !== 'is my' || tokens[at - 1]?.sentence !== tokens[at]?.sentence;
      const onlyDay =
        phrase.intent === 'withdraw' && phrase.words.length === 1 && DAY.test(after?.word ?? '');
      const goesOn =
        phrase.intent === 'update-existing' &&
        (/^(?:charging|running|soaking|\p{L}+(?:ando|iendo|endo))$/u.test(after?.word ?? '') ||
          (phrase.words.at(-1) === 'booking' && OF_A_SITE.test(after?.word ?? '')));
      if (fits && !goesOn && !fell && !brings && !orNot && asks && !onlyDay) found.add(phrase.intent);
    }
  }
  return found;
}

/** What a text is for. `newFacts`: something about the job was understood in it. */
export function findIntent(
  text: string,
  tokens: readonly Token[],
  newFacts: boolean,
  reference: boolean,
): Intent {
  const all = tokens.map((token) => token.word).join(' ');
  if (WHOLE_STOP.test(all)) return 'withdraw';
  const said = phraseIntents(tokens);
  const shouting = text.length > 20 && text === text.toUpperCase() && /!{2,}/.test(text);
  if (said.has('emergency')) return 'emergency';
  if (said.has('withdraw')) return 'withdraw';
  if (said.has('complaint')) return 'complaint';
  if (said.has('angry') || (shouting && !newFacts)) return 'angry';
  if (said.has('update-existing') || reference) return 'update-existing';
  if (said.has('new-subject')) return 'new-subject';
  if (newFacts) return 'details';
  if (said.has('question-price')) return 'question-price';
  if (text.includes('?')) return 'question-other';
  if (said.has('thanks') || (tokens.length === 0 && text.trim().length > 0)) return 'thanks';
  if (said.has('greeting') && tokens.length <= 4) return 'greeting';
  return 'unclear';
}
