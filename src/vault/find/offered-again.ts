import type { Reading } from './read-text.js';

/** A time of day as people round it. */
export function isClock(digits: string): boolean {
  return /^([01]?\d|2[0-3])[0-5][05]$/.test(digits);
}

const INSTEAD =
  /^(or|else|otherwise|alternatively|failing|try|if|o|u|y|si|sino|prueba|ou|sinon|essaye|essayez|oder|sonst|falls|senao|tenta|tente|oppure|altrimenti|prova|se)$/;

/** "its 551708", "or 551709 if that doesnt work": one number, and nothing else but what links it to another. */
export function isOfferedAgain(reading: Reading): 'again' | 'instead' | null {
  const [run] = reading.numbers;
  if (!run || reading.numbers.length > 1 || run.digits.length < 4 || run.digits.length > 8 || run.first === 0)
    return null;
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const token = reading.tokens[at];
    const found = reading.phrases[at];
    if (at >= run.first && at <= run.last) continue;
    const link =
      found?.get('alternative') ??
      found?.get('copula') ??
      found?.get('closing') ??
      found?.get('opening') ??
      found?.get('filler');
    if (link) at = link.last;
    else if (!token || (token.kind === 'word' && !INSTEAD.test(token.norm) && !FAILS.test(token.norm)))
      return null;
    else if (token.kind !== 'word' && !'.,!:…/'.includes(token.norm)) return null;
  }
  return reading.tokens.slice(0, run.first).some(({ norm }) => INSTEAD.test(norm)) ? 'instead' : 'again';
}

const FAILS =
  /^(that|the|this|one|first|other|it|doesnt|dont|didnt|wont|isnt|not|work|works|right|wrong|no|then|no|va|sirve|funciona|ese|esa|ca|marche|pas|ne|geht|nicht|der|das|nao|der|esse|non|funziona|quello|that|s|you|can|also|maybe|could|be)$/;
