import type { Trade } from '../trade.js';
import { STOREY } from './address-words.js';
import { ARTICLES, isAside } from './asides.js';
import type { Language } from './fact.js';
import { HOUSEHOLD, isArea, isPlaceOnly, KINDS, LOCKS, meaning, WORKED_ON } from './kinds.js';
import type { Match } from './lexicon.js';
import { lockOfDoor } from './locks.js';
import { pipeOf } from './piped.js';
import { bedrooms, IN_A_ROOM, roomAfter, roomAround, roomBefore } from './rooms.js';
import type { Token } from './tokens.js';

/** A kind of thing named in a text. `aside`: only says where something is ("under the sink"). */
export type DeviceMention = {
  kind: string;
  from: number;
  to: number;
  aside: boolean;
  negated: boolean;
  area: boolean;
};

const NEGATION = /^(?:not|no|isnt|nicht|kein|pas|nao)$/;

/** "no es del grifo", "não é do lava-loiça": small words between the "not" and the thing. */
const IS_OF = /^(?:es|est|e|ist|del|de|do|da|du|dem|der)$/;

/** "no lights in the hall": what is said to be missing is what is broken. */
const LACKED = /\b(?:lights?|heating|boiler|water|shower|alarm)$/;

const FINE = /^(?:fine|ok|okay|works|alright|good|bien|funciona|marche|geht|bem)$/;

const LAWN = /^(?:turf|grass|artificial grass|turfing|sod)$/;

const SPECIES =
  /^(?:oak|ash|sycamore|birch|silver birch|willow|poplar|maple|walnut|chestnut|horse chestnut|elm)$/;

/** "toilets blocked", "websites been hacked": of a thing people have one of, the "s" is a verb's. */
function saidOfOne(kind: string, tokens: readonly Token[], from: number, to: number): boolean {
  const one =
    /(?:toilet|computer|console|monitor|camera|keyboard|projector|boiler|oven|cooker|hob|fridge|freezer|dishwasher|washing machine|dryer|website|site|shower|cistern|alarm|telly|TV|laptop|tablet|phone|printer|bike|car|garage door|front door|microwave|kettle|heating)s$/;
  const before = tokens[from - 1]?.word ?? '';
  const next = tokens[to];
  if (
    !one.test(kind) ||
    next?.piece !== tokens[from]?.piece ||
    /\d|^(?:two|three|four|both|all|the|these|those)$/.test(before)
  )
    return false;
  return /^(?:blocked|broken|bust|been|gone|dead|not|got|stopped|leaking|spotless|stuck|down|acting|playing|making|making|just|died|knackered|smashed|cracked|jammed|overflowing|completely|totally|packed|started|flooding|running|on|off|tripping|doing|showing|saying|too|very|still|always|really|so|quite|super|dead|slow|freezing|frozen|crashing|beeping|buzzing|smoking|loose|bent)$/.test(
    next?.word ?? '',
  );
}

const APPLIANCE = /^(?:washing machine|dishwasher|fridge|fridge freezer|boiler|cooker|oven|hob)$/;

const APPLIANCE_PART = /^(?:taps?|pipes?|hose|valve|waste|sockets?|switch|plug)$/;

/** "the oven is fine", "der Herd geht"; not "der Herd geht nicht", "funciona mal". */
const isFine = (tokens: readonly Token[], at: number): boolean =>
  FINE.test(tokens[at]?.word ?? '') &&
  !/^(?:nicht|nimmer|ned|net|kaum|nur|aus|pas|plus|mal|cuando|quand|wenn|only|sometimes|intermittently|for|until|then|on|off|out)$/.test(
    tokens[at + 1]?.word ?? '',
  );

const ROOF_PART = /^(?:roof |ridge )?(?:tiles?|slates?)$|^(?:lead )?flashing$|^roof felt$/;

/** "ridge tiles came off the roof": where the roof itself is named, its parts are no things of their own. */
function wholeRoof(found: readonly DeviceMention[]): DeviceMention[] {
  if (!found.some((one) => /\broof$/.test(one.kind)) || !found.some((one) => ROOF_PART.test(one.kind)))
    return [...found];
  return found
    .filter((one) => !ROOF_PART.test(one.kind))
    .map((one) => (/\broof$/.test(one.kind) ? { ...one, aside: false } : one));
}

/** The kinds of thing a text names that the trade works on, in order. */
export function findDevices(
  tokens: readonly Token[],
  matches: readonly Match[],
  trade: Trade,
  language: Language,
  modelNamed: boolean,
): DeviceMention[] {
  const found: DeviceMention[] = [];
  const others = matches.filter(
    (match) =>
      match.meanings.some((one) => one.tag === 'it') && !match.meanings.some((one) => one.tag === 'part'),
  );
  const partsOnly = trade === 'it-repair' && (modelNamed || others.length > 0);
  for (const [index, match] of matches.entries()) {
    let kind =
      meaning(match, KINDS[trade], partsOnly) ?? (match.tag === 'job' ? WORKED_ON[match.english] : undefined);
    if (!kind || (LOCKS.test(kind) && trade !== 'locksmith' && trade !== 'general')) continue;
    let from = match.at[0] ?? 0;
    let to = (match.at.at(-1) ?? from) + 1;
    if (found.some((one) => from < one.to && one.from < to)) continue;
    if (
      /^(?:burglar )?alarm(?: system)?$/.test(kind) &&
      /^(?:cleaning|landscaping|plumbing|appliance)$/.test(trade)
    )
      continue;
    const household =
      /^(?:house|flat|apartment|maisonette|bungalow|terrace|terraced|semi|place|property|home)$/;
    if (
      /^beds?$/.test(kind) &&
      (household.test(tokens[to]?.word ?? '') || /^[1-9]$/.test(tokens[from - 1]?.word ?? ''))
    )
      continue;
    if (
      trade !== 'it-repair' &&
      /^(?:the|my|our|la|el|le|das|den|die|o|a)$/.test(tokens[from - 1]?.word ?? '') &&
      /^(?:for|para|pour|fur|zu|del|de)$/.test(tokens[from - 2]?.word ?? '') &&
      /^(?:saved)$/.test(tokens[from - 3]?.word ?? '')
    )
      continue;
    const next = matches[index + 1];
    const modifies =
      match.meanings.some((one) => one.tag === 'room') &&
      next &&
      next.at[0] === to &&
      tokens[to]?.piece === tokens[to - 1]?.piece;
    const head = modifies && language === 'en' ? meaning(next, KINDS[trade], partsOnly) : undefined;
    if (head && (!LOCKS.test(head) || trade === 'locksmith' || trade === 'general')) continue;
    const copied = tokens.some((token) =>
      /^(?:copy|copies|cut|cutting|duplicate|spare|copia|copias|double|doubles|nachmachen|duplicar|duplicado|program|programmed|lost|perdi|perdu|verloren|new)$/.test(
        token.word,
      ),
    );
    const area =
      isArea(kind, trade) ||
      /^flat-? ?packs?$/.test(kind) ||
      (trade === 'locksmith' && /^(?:keys?|house keys|intercom)$/.test(kind) && !copied);
    const beds = HOUSEHOLD.test(kind) ? bedrooms(tokens, from, to) : undefined;
    if (
      isPlaceOnly(match, trade) &&
      !beds &&
      !/^(?:garage|shed|workshop|outbuilding|rental|conservatory)$/.test(kind)
    )
      continue;
    if (
      trade === 'cleaning' &&
      /^(?:bathrooms?|bedrooms?|beds?|toilets?|showers?)$/.test(kind) &&
      /^(?:\d|one|two|three|four|dos|deux|zwei|dois|duas)$/.test(tokens[from - 1]?.word ?? '')
    )
      continue;
    const verb = /^(?:wont|doesnt|dont|cant|didnt|wouldnt|to|cannot)$/.test(tokens[from - 1]?.word ?? '');
    if (verb && /^(?:drain|fan|shower|light|dial|heater)s?$/.test(kind)) continue;
    const done = /^(?:to|and|please|pls|can|you|u)$/.test(tokens[from - 1]?.word ?? '');
    if (
      done &&
      /^(?:turf|deck|fence|drain|light|shower|pump|lock|mirror|paint|carpet|floor)$/.test(kind) &&
      ARTICLES.test(tokens[to]?.word ?? '')
    )
      continue;
    if (kind === 'floor' && STOREY.test(tokens[from - 1]?.word ?? '')) continue;
    if (beds) {
      kind = `${beds.text} ${kind}`;
      from = beds.from;
      to = beds.to;
    } else if (trade !== 'it-repair' && trade !== 'web-support') {
      const before = language === 'en' ? roomBefore(matches, index, tokens) : undefined;
      const after = language === 'en' ? undefined : roomAfter(matches, index, tokens, language);
      if (
        before &&
        !(
          /^(?:garden|yard|lawn|house|fence|hedge)$/.test(kind) &&
          /^(?:back|front|side|rear|upstairs|downstairs|garden)$/.test(before.text)
        )
      ) {
        kind = `${before.text} ${kind}`;
        from = before.from;
      } else if (
        after &&
        !/shutters?$/.test(kind) &&
        /^(?:kitchen|bathroom|front|garage|garden|bedroom|living room|cellar|hallway|basement|attic|office|shower|toilet|kitchen sink|sink|bath|boiler|washing machine|dishwasher)$/.test(
          after.text,
        )
      ) {
        if (!kind.startsWith(after.text)) kind = `${after.text} ${kind}`;
        to = after.to;
      } else if (IN_A_ROOM.test(kind) && !/cleaning|landscaping/.test(trade)) {
        const room = roomAround(matches, index, tokens);
        if (room && !kind.startsWith(room)) kind = `${room} ${kind}`;
      }
    }
    if (trade === 'appliance' && /^(?:oven|cooker|hob) (?:fan|light|element|thermostat)$/.test(kind))
      kind = kind.split(' ')[0] ?? kind;
    const head2 =
      language === 'en' &&
      /^(?:plumbing|electrical|general)$/.test(trade) &&
      tokens[to]?.piece === tokens[from]?.piece
        ? tokens[to]?.word
        : undefined;
    if (head2 && APPLIANCE.test(kind) && APPLIANCE_PART.test(head2)) {
      kind = `${kind} ${head2}`;
      to += 1;
    }
    if (kind === 'gardens' && /^(?:do|doing)$/.test(tokens[from - 1]?.word ?? '')) kind = 'garden';
    const codeAfter = tokens[to];
    const opensBy =
      trade !== 'it-repair' &&
      trade !== 'web-support' &&
      codeAfter?.piece === tokens[from]?.piece &&
      /^(?:code|codes|pin|passcode)$/.test(codeAfter?.word ?? '');
    if (opensBy) continue;
    if (/^(?:skip)$/.test(kind) && /^(?:the|this|that|it|my|our)$/.test(codeAfter?.word ?? '')) continue;
    if (/^(?:pipe|waste pipe|waste|trap|hose|valve)$/.test(kind)) {
      const owner = pipeOf(matches, index, tokens, KINDS[trade]);
      if (owner?.includes(' ')) kind = `${owner} ${kind}`;
    }
    if (kind === 'bathroom toilet') kind = 'toilet';
    if (trade === 'locksmith') {
      const lock = lockOfDoor(matches, index, tokens, kind, to);
      if (lock) ({ kind, to } = lock);
    }
    if (trade === 'electrical' && kind === 'shower') kind = 'electric shower';
    if (LAWN.test(kind)) kind = 'lawn';
    if (
      trade === 'general' &&
      /^(?:key ?safe|lockbox|padlock)$/.test(kind) &&
      /\d|code/.test(
        `${tokens[to]?.word} ${tokens[to + 1]?.word} ${tokens[to + 2]?.word} ${tokens[to + 3]?.word} ${tokens[to + 4]?.word}`,
      )
    )
      continue;
    if (/^fence panels?$/.test(kind)) kind = 'fence';
    if (SPECIES.test(kind)) kind = `${kind} tree`;
    if (language === 'en' && saidOfOne(kind, tokens, from, to)) kind = kind.slice(0, -1);
    if (kind === 'till' && !ARTICLES.test(tokens[from - 1]?.word ?? '')) continue;
    if (
      /^(?:ev charger|ev charging point|car charger|electric car charger|charge point|charging point)$/.test(
        kind,
      )
    )
      kind = 'EV charger';
    if (trade === 'web-support' && /^(?:online shop|blog|domain)$/.test(kind)) kind = 'website';
    let lead = from - 1;
    while (
      lead > from - 4 &&
      (ARTICLES.test(tokens[lead]?.word ?? '') || IS_OF.test(tokens[lead]?.word ?? ''))
    )
      lead -= 1;
    const previous = tokens[lead];
    const thing = tokens[to]?.word === 'part' || tokens[to]?.word === 'bit' ? to + 1 : to;
    const lacks = /^(?:no|kein|pas)$/.test(previous?.word ?? '') && LACKED.test(kind) && lead === from - 1;
    const negated =
      (!lacks && NEGATION.test(previous?.word ?? '') && previous?.piece === tokens[from]?.piece) ||
      isFine(tokens, thing) ||
      (/^(?:is|are|s)$/.test(tokens[thing]?.word ?? '') && isFine(tokens, thing + 1));
    const pest = match.meanings.some((one) => one.tag === 'sym');
    const aside =
      !beds &&
      !pest &&
      !(trade === 'locksmith' && /\block$/.test(kind)) &&
      isAside(tokens, from) &&
      !(trade === 'cleaning' && area);
    found.push({ kind, from, to, aside, negated, area });
  }
  const kept =
    trade === 'locksmith' && found.some((one) => /\bdoor$/.test(one.kind))
      ? found.filter((one) => !(one.area && /^(?:house )?keys?$/.test(one.kind)))
      : found;
  return wholeRoof(kept);
}
