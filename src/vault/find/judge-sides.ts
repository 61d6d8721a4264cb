import type { Verdict } from './label-context.js';
import { unitFollows } from './number-context.js';
import { isClock } from './offered-again.js';
import type { NumberRun } from './read-numbers.js';
import type { Reading } from './read-text.js';

/** Said of lengths and prices, which a front and a back have too. */
const MEASURES =
  /^(mm|cm|m|wide|long|high|tall|deep|metres|meters|size|height|width|price|cost|quote|euro|euros|quid|pounds|axle|wheel|tyre|tire|camera|brake|ancho|alto|largo|mide|large|longueur|largeur|breit|hoch|lang|largura|altura|alto|largo|lungo)$/;

/** Tokens to each side of a number in which the other side's may stand. */
const TWIN_REACH = 8;

/** "front is 5102, back is 5103": two sides of a building, each with a number as long as the other's. */
export function judgeSides(reading: Reading, run: NumberRun): Verdict {
  if (run.digits.length < 4 || run.digits.length > 6 || !isOfSide(reading, run)) return null;
  const { tokens, numberAt } = reading;
  const twin = numberAt
    .slice(Math.max(0, run.first - TWIN_REACH), run.last + TWIN_REACH)
    .some(
      (other) =>
        other && other !== run && other.digits.length === run.digits.length && isOfSide(reading, other),
    );
  const measured = tokens
    .slice(Math.max(0, run.first - 12), run.last + 12)
    .some(({ norm }) => MEASURES.test(norm) || /\p{Sc}/u.test(norm));
  return twin && !measured ? { kind: 'access-code', sureness: 'unsure' } : null;
}

/** A side of a building right before the number, or with "is" between; no round sum, no year of a car. */
function isOfSide(reading: Reading, run: NumberRun): boolean {
  const { tokens, phrases } = reading;
  if (
    isClock(run.digits) ||
    /[05]0$/.test(run.digits) ||
    run.parts.length > 1 ||
    run.inWords ||
    unitFollows(reading, run)
  )
    return false;
  let at = run.first - 1;
  if (phrases[at]?.has('copula') || /^[:=]$/.test(tokens[at]?.norm ?? '')) at -= 1;
  return phrases[at]?.get('side')?.last === at;
}
