import { clauses, type FaultMention, QUESTION_START, type Seen } from './fault-clauses.js';
import { saysNoFault } from './passing-clauses.js';
import { englishWords, LEADING, shorten, TRAILING, trimmed } from './say-fault.js';
import { sayTranslated } from './say-translated.js';

const NO_FAULT =
  /^(?:says|same|one|brilliant|great|fab|lovely|amazing|perfect|looks?|good|nice|ready|thanks|called|made|make|model|type|brand|iphone|android|sure|think|know|fine|ok|ours|mine|photo|photos|pic|pics|picture|attached|here|see|sent|send|belongs|have|own|name|address|there|about|number|bottom|sticker|label|old|years?|bought|new|only|it|this|these|those|i'm|at|home|work|access|round|rear|leave|left|open|opens|unlocked|neighbour|neighbor|dog|cat|kids|parking|park|street|buzzer|bell|ring|knock|tenant|landlord|owner|code|gate|key|sorry|wondering|question|quick|quote|price|prices|charge|pay|cash|card|from|until|after|before)$/;

const ASKS_PRICE =
  /\b(?:how much|what(?:s| is| would| do).{0,12}(?:cost|price|charge)|cuanto (?:me )?(?:sale|cuesta|vale|cobran?|seria|costaria|costara|es)|(?:a )?cuanto|combien|c est combien|prix|wie ?viel|was (?:kostet|wurde|macht)|kostet|quanto (?:fica|custa|sai|cobram?|seria|e|e que)|preco|orcamento|presupuesto|devis|kostenvoranschlag)\b/;

/** What can be said in English of a clause whose fault no list has. */
function told(seen: Seen, from: number, to: number): string {
  const said = sayTranslated(seen, from, to, 1);
  return shorten(said.length > 2 ? `problem with ${said.replace(/^needs /, '')}` : 'a problem');
}

/**
 * What is left when nothing in the lexicon tells a fault: a clause that names a thing and says something else about
 * it ("dryer runs but no warmth"). Weak; used only while no fault is known.
 */
export function guessFault(seen: Seen, asked: boolean): FaultMention | undefined {
  for (const { from, to } of clauses(seen)) {
    const first = seen.tokens[from]?.word ?? '';
    if (QUESTION_START.test(first) && !asked) continue;
    if (
      ASKS_PRICE.test(
        seen.tokens
          .slice(from, to)
          .map((token) => token.word)
          .join(' '),
      )
    )
      continue;
    if (saysNoFault(seen, from, to, false)) continue;
    const things = seen.matches.filter(
      (match) =>
        (match.at[0] ?? -1) >= from &&
        (match.at[0] ?? -1) < to &&
        match.meanings.some((one) => /^(?:part|home|gen|place|it|web)$/.test(one.tag)),
    );
    const named = things.length > 0 || seen.devices.some((device) => device.from >= from && device.from < to);
    if (!named && !asked) continue;
    if (seen.language !== 'en') {
      const negated = seen.tokens
        .slice(from, to)
        .some((token) =>
          /^(?:no|nao|n|ne|pas|plus|nicht|kein|keine|keinen|nimmer|ned|net)$/.test(token.word),
        );
      const said = sayTranslated(seen, from, to, 1);
      if (negated && named)
        return {
          text: shorten(said.length > 2 ? `${said} not working` : 'not working'),
          from,
          to,
          strength: 1,
        };
    }
    const words = trimmed(englishWords(seen, from, to));
    const claimed = new Set(
      things.flatMap((match) => match.at.map((at) => seen.tokens[at]?.raw.toLowerCase() ?? '')),
    );
    const telling = words.filter(
      (word) =>
        word.length > 2 &&
        !/\d/.test(word) &&
        !claimed.has(word.toLowerCase()) &&
        !LEADING.has(word) &&
        !TRAILING.has(word),
    );
    if (telling.length < (asked ? 1 : 2) || telling.some((word) => NO_FAULT.test(word.toLowerCase())))
      continue;
    const text = seen.language === 'en' ? shorten(words.join(' ')) : told(seen, from, to);
    if (words.length >= 2 && words.length <= 14) return { text, from, to, strength: 1 };
  }
  return undefined;
}
