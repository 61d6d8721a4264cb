import type { Trade } from '../trade.js';
import type { Language } from './fact.js';
import type { Match, Tag } from './lexicon.js';
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

const KINDS: Record<Trade, Tag[]> = {
  'it-repair': ['it'],
  'web-support': ['web'],
  plumbing: ['home'],
  electrical: ['home', 'place'],
  appliance: ['home'],
  locksmith: ['home', 'place'],
  cleaning: ['place', 'home'],
  landscaping: ['place', 'home'],
  general: ['gen', 'home', 'place', 'it'],
};
/** Places that are a whole: named as the device only when nothing in them is. */
const AREAS =
  /^(?:house|flat|apartment|studio|studio flat|bungalow|villa|cottage|condo|townhouse|duplex|maisonette|office|offices|shop|garage|school|kitchen|bathroom|bathrooms|restaurant|salon|pub|cafe|gym|warehouse|nursery|clinic|church|surgery|roof|floor|floors|door|wall|garden|gardens|yard|car|home|stairs|window|windows|drive|driveway|gate|shed|switch)$/;
const WHERE_BEFORE =
  /^(?:under|underneath|beneath|by|near|behind|beside|above|below|next|from|opposite|onto|into|through|across|over|against|towards|along|past|off|around|inside|in|at|to|on|debajo|bajo|junto|sobre|en|sous|sur|derriere|dans|devant|unter|neben|hinter|uber|im|in|auf|embaixo|debaixo|sob|atras|no|na|em|del|della)$/;
const ARTICLES =
  /^(?:the|a|an|my|our|his|her|your|el|la|los|las|mi|le|les|l|un|une|ma|mon|der|die|das|dem|den|einem|einer|meinem|meiner|o|os|as|meu|minha|nosso|nossa|um|uma)$/;
const NEGATION = /^(?:not|no|isnt|nicht|kein|pas|nao)$/;
const FINE = /^(?:fine|ok|okay|works|alright|good|bien|funciona|marche|geht|bem)$/;
const BEDS = /^(?:bed|bedroom|bedrooms|beds|bd|br|bedroomed|zimmer|zi|bdrm)$/;
/** What only a locksmith works on; to others it is how to get in. */
const LOCKS =
  /^(?:lockbox|spare keys?|keysafe|key safe|keys?|lock|locks|door|doors|front door|back door|safe|padlock|car|van|key fob|fob|handle|letterbox|cylinder|barrel|keypad lock|door lock)$/;
/** Work that names its thing in one word ("Fensterreinigung"). */
const WORKED_ON: Record<string, string> = {
  mow: 'lawn',
  'lay turf': 'lawn',
  'lay artificial grass': 'lawn',
  'trim hedge': 'hedge',
  'window cleaning': 'windows',
  'carpet cleaning': 'carpets',
  'sofa cleaning': 'sofa',
  'change lock': 'lock',
  'office cleaning': 'office',
  'stairwell cleaning': 'stairwell',
  'garden maintenance': 'garden',
  'replace screen': '',
  'mow*': 'lawn',
};
const LAWN = /^(?:turf|grass|artificial grass|turfing|sod)$/;

const APPLIANCE = /^(?:washing machine|dishwasher|fridge|fridge freezer|boiler|cooker|oven|hob)$/;
const APPLIANCE_PART = /^(?:taps?|pipes?|hose|valve|waste|sockets?|switch|plug)$/;

function meaning(match: Match, tags: readonly Tag[], pcHasDevice: boolean): string | undefined {
  if (pcHasDevice && match.meanings.some((one) => one.tag === 'part')) return undefined;
  for (const tag of tags) {
    const found = match.meanings.find((one) => one.tag === tag);
    if (found) return found.english;
  }
  return undefined;
}

function bedrooms(
  tokens: readonly Token[],
  from: number,
  to: number,
): { text: string; from: number; to: number } | undefined {
  const before = tokens[from - 1];
  const glued = /^(\d|one|two|three|four|five|six)-?(?:bed|bedroom|bdr?|br)s?$/.exec(before?.word ?? '');
  if (glued) return { text: `${glued[1]}-bed`, from: from - 1, to };
  const count = tokens[from - 2];
  if (before && count && BEDS.test(before.word) && /^(?:\d|one|two|three|four|five|six)$/.test(count.word))
    return { text: `${NUMBER[count.word] ?? count.word}-bed`, from: from - 2, to };
  const room = tokens.slice(to, to + 4).filter((token) => token.sentence === tokens[from]?.sentence);
  const numberAt = room.findIndex((token) => /^[1-9]$/.test(token.word) || NUMBER[token.word] !== undefined);
  const noun = room[numberAt + 1];
  if (
    numberAt >= 0 &&
    noun &&
    /^(?:habitaciones|habitacion|dormitorios|dormitorio|chambres|chambre|pieces|quartos|quarto|cuartos|recamaras|zimmer|assoalhadas|bedrooms|beds|bedroom|bed)$/.test(
      noun.word,
    )
  ) {
    const word = room[numberAt]?.word ?? '';
    const kind = /^(?:pieces|zimmer)$/.test(noun.word) ? 'room' : 'bed';
    return { text: `${NUMBER[word] ?? word}-${kind}`, from, to: to + numberAt + 2 };
  }
  return undefined;
}

const NUMBER: Record<string, string> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  dos: '2',
  tres: '3',
  cuatro: '4',
  deux: '2',
  trois: '3',
  quatre: '4',
  dois: '2',
  quatro: '4',
  zwei: '2',
  drei: '3',
  vier: '4',
};

function roomBefore(
  matches: readonly Match[],
  index: number,
  tokens: readonly Token[],
): { text: string; from: number } | undefined {
  const start = matches[index]?.at[0] ?? 0;
  const texts: string[] = [];
  let from = start;
  for (let step = 1; step <= 2; step++) {
    const before = matches[index - step];
    const last = before?.at.at(-1);
    if (!before || last !== from - 1 || tokens[last]?.piece !== tokens[start]?.piece) break;
    if (!before.meanings.some((one) => one.tag === 'room')) break;
    from = before.at[0] ?? from;
    texts.unshift(
      tokens
        .slice(from, last + 1)
        .map((token) => token.word)
        .join(' '),
    );
  }
  return texts.length > 0 ? { text: texts.join(' '), from } : undefined;
}

/** "grifo de la cocina": the room stands behind, with "of". */
function roomAfter(
  matches: readonly Match[],
  index: number,
  tokens: readonly Token[],
  language: Language,
): { text: string; to: number } | undefined {
  const end = (matches[index]?.at.at(-1) ?? 0) + 1;
  const next = matches[index + 1];
  const room = next?.meanings.find((one) => one.tag === 'room');
  const start = next?.at[0];
  if (!next || !room || start === undefined || start - end > 2 || start === end) return undefined;
  const links = tokens.slice(end, start).map((token) => token.word);
  const ofs = language === 'de' ? /^(?:des|vom|von|der)$/ : /^(?:de|del|la|el|du|da|do|des|l|los)$/;
  return links.every((link) => ofs.test(link)) && tokens[start]?.piece === tokens[end - 1]?.piece
    ? { text: room.english, to: (next.at.at(-1) ?? start) + 1 }
    : undefined;
}

const IN_A_ROOM =
  /^(?:lights?|sockets?|outlets?|tap|taps|faucet|sink|radiators?|toilet|drain|light switch|fan|switch|ceiling light|door|window|lock|blind|blinds|pipe|plug|plug socket|wall|spotlights|downlights)$/;
const INSIDE = /^(?:in|inside|dans|en|im|em|no|na|de|del|du|der|vom|da|do|i|of)$/;

/** "lights in the hallway", "im Bad geht das Licht nicht": the room a fixed thing is in, named in the same sentence. */
function roomAround(matches: readonly Match[], index: number, tokens: readonly Token[]): string | undefined {
  const start = matches[index]?.at[0] ?? 0;
  for (const match of matches) {
    const at = match.at[0] ?? 0;
    const room = match.meanings.find((one) => one.tag === 'room');
    if (!room || tokens[at]?.sentence !== tokens[start]?.sentence || at === start || Math.abs(at - start) > 8)
      continue;
    const before = tokens[at - 1];
    const inside =
      INSIDE.test(before?.word ?? '') ||
      (ARTICLES.test(before?.word ?? '') && INSIDE.test(tokens[at - 2]?.word ?? ''));
    if (!inside || before?.piece !== tokens[at]?.piece) continue;
    const said = room.english === '=' ? (tokens[at]?.word ?? '') : room.english;
    const word = match.at.map((one) => tokens[one]?.word ?? '').join(' ');
    const name = /^[a-z ]+$/.test(said) && said !== '' ? said : word;
    if (
      /^(?:kitchen|bathroom|bedroom|living room|lounge|hallway|hall|landing|garage|loft|attic|basement|cellar|utility room|utility|upstairs|downstairs|laundry|toilet|conservatory|porch|office|shed|dining room|ensuite|en suite|kids|spare room|children's room)$/.test(
        name,
      )
    )
      return name;
  }
  return undefined;
}

const PIPED =
  /^(?:(?:kitchen|bathroom|utility) )?(?:sink|basin|bath|toilet|shower|boiler|radiator|washing machine|dishwasher|water heater)$/;

/** "pipe burst under the kitchen sink": the thing a pipe or trap belongs to, named right behind it. */
function pipeOf(
  matches: readonly Match[],
  index: number,
  tokens: readonly Token[],
  tags: readonly Tag[],
): string | undefined {
  const start = matches[index]?.at[0] ?? 0;
  for (const [step, match] of matches.slice(index + 1, index + 5).entries()) {
    const at = match.at[0] ?? 0;
    const kind = meaning(match, tags, false);
    if (!kind || !PIPED.test(kind) || at - start > 6 || tokens[at]?.sentence !== tokens[start]?.sentence)
      continue;
    const room = roomBefore(matches, index + 1 + step, tokens);
    const before = tokens[(room?.from ?? at) - 1]?.word ?? '';
    const where = ARTICLES.test(before) ? (tokens[(room?.from ?? at) - 2]?.word ?? '') : before;
    if (!/^(?:under|underneath|beneath|below|behind|from|to|on|of|for)$/.test(where)) continue;
    return room && !kind.startsWith(room.text) ? `${room.text} ${kind}` : kind;
  }
  return undefined;
}

/** "even with new bulbs", "tried another socket": only used to try. */
function isTried(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (
    at >= Math.max(0, from - 4) &&
    /^(?:\d|two|three|dos|tres|deux|trois|zwei|drei|dois|new|different|another|other|a|the|my|brand|fresh|nuevas?|nuevos?|otra|otro|des|une?|nouvelles?|nouveaux|autre|neuen?|anderen?|novas?|novos?|outra|outro)$/.test(
      tokens[at]?.word ?? '',
    )
  )
    at -= 1;
  if (tokens[at]?.piece !== tokens[from]?.piece || at === from - 1) return false;
  const word = tokens[at]?.word ?? '';
  return (
    /^(?:tried|probe|probado|essaye|probiert|tentei|testei)$/.test(word) ||
    (/^(?:with|con|avec|mit|com)$/.test(word) &&
      /^(?:even|incluso|aun|meme|auch|selbst|mesmo)$/.test(tokens[at - 1]?.word ?? ''))
  );
}

function isAside(tokens: readonly Token[], from: number): boolean {
  if (isTried(tokens, from)) return true;
  for (
    let back = from - 1;
    back >= Math.max(1, from - 5) && tokens[back]?.piece === tokens[from]?.piece;
    back--
  )
    if (
      /^(?:when|whenever|using|cuando|quand|wenn|quando|everytime|while|lorsque|sobald)$/.test(
        tokens[back]?.word ?? '',
      )
    )
      return true;
  let at = from - 1;
  if (
    !ARTICLES.test(tokens[at]?.word ?? '') &&
    ARTICLES.test(tokens[at - 1]?.word ?? '') &&
    WHERE_BEFORE.test(tokens[at - 2]?.word ?? '') &&
    tokens[at - 2]?.piece === tokens[from]?.piece
  )
    at -= 1;
  if (ARTICLES.test(tokens[at]?.word ?? '')) at -= 1;
  if (
    /^(?:of|to|de|du)$/.test(tokens[at]?.word ?? '') &&
    /^(?:next|front|pres|cote)$/.test(tokens[at - 1]?.word ?? '')
  )
    return true;
  const token = tokens[at];
  return Boolean(
    token &&
      token.sentence === tokens[from]?.sentence &&
      WHERE_BEFORE.test(token.word) &&
      token.word !== 'to',
  );
}

const HOUSEHOLD =
  /^(?:house|flat|apartment|home|studio|bungalow|villa|cottage|condo|townhouse|duplex|maisonette|airbnb|rental|rental property|student house|hmo|holiday let|property|holiday flat|penthouse|terraced house|terrace|mid terrace|end terrace|semi|semi detached|semi-detached|detached|detached house|town house)$/;

/** What is cleaned, mown or mended itself is no mere place. */
const isArea = (kind: string, trade: Trade): boolean => {
  if (/^(?:weeds|leaves|brambles|knotweed|japanese knotweed|mulch|rubble|soil|moss)$/.test(kind)) return true;
  if (!AREAS.test(kind)) return false;
  if (trade === 'cleaning')
    return !/^(?:windows?|stairs|floors?|drive|driveway|roof|gardens?|gate|shed|wall|car|door)$/.test(kind);
  if (trade === 'landscaping') return !/^(?:drive|driveway|gate|shed|wall|roof|stairs)$/.test(kind);
  if (trade === 'general') return !/^(?:stairs|gate|shed|wall|roof|door|driveway|floor|windows?)$/.test(kind);
  return true;
};

/** To plumbers and electricians a place is only where, unless nothing else is named. */
const isPlaceOnly = (match: Match, trade: Trade): boolean =>
  (trade === 'plumbing' || trade === 'electrical') && !match.meanings.some((one) => one.tag === 'home');

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
      /^(?:bathrooms?|bedrooms?|toilets?|showers?)$/.test(kind) &&
      /^(?:\d|one|two|three|four|dos|deux|zwei|dois|duas)$/.test(tokens[from - 1]?.word ?? '')
    )
      continue;
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
    if (trade === 'electrical' && kind === 'shower') kind = 'electric shower';
    if (LAWN.test(kind)) kind = 'lawn';
    if (
      /^(?:ev charger|ev charging point|car charger|electric car charger|charge point|charging point)$/.test(
        kind,
      )
    )
      kind = 'EV charger';
    if (trade === 'web-support' && /^(?:online shop|blog|domain)$/.test(kind)) kind = 'website';
    const previous = tokens[ARTICLES.test(tokens[from - 1]?.word ?? '') ? from - 2 : from - 1];
    const thing = tokens[to]?.word === 'part' || tokens[to]?.word === 'bit' ? to + 1 : to;
    const negated =
      (NEGATION.test(previous?.word ?? '') && previous?.piece === tokens[from]?.piece) ||
      FINE.test(tokens[thing]?.word ?? '') ||
      (/^(?:is|are|s)$/.test(tokens[thing]?.word ?? '') && FINE.test(tokens[thing + 1]?.word ?? ''));
    const aside = isAside(tokens, from) && !(trade === 'cleaning' && area);
    found.push({ kind, from, to, aside, negated, area });
  }
  return found;
}
