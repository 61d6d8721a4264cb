import { ARTICLES } from './asides.js';
import type { Language } from './fact.js';
import type { Match } from './lexicon.js';
import type { Token } from './tokens.js';

const BEDS = /^(?:bed|bedroom|bedrooms|beds|bd|br|bedroomed|zimmer|zi|bdrm)$/;

/** "3 bed", "con tres habitaciones": how many bedrooms a home has, before or behind its name. */
export function bedrooms(
  tokens: readonly Token[],
  from: number,
  to: number,
): { text: string; from: number; to: number } | undefined {
  const before = tokens[from - 1];
  const glued = /^(\d|one|two|three|four|five|six)-?(?:bed|bedroom|bdr?|br)s?$/.exec(before?.word ?? '');
  if (glued) return { text: `${glued[1]}-bed`, from: from - 1, to };
  const indian = /^(\d)bhk$/.exec(before?.word ?? '');
  if (indian) return { text: `${indian[1]}-bed`, from: from - 1, to };
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

/** The room named right before a thing ("kitchen tap"). */
export function roomBefore(
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
    if (/^baths?$/.test(tokens[last]?.word ?? '') && /^\d$/.test(tokens[last - 1]?.word ?? '')) break;
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
export function roomAfter(
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

export const IN_A_ROOM =
  /^(?:lights?|sockets?|outlets?|tap|taps|faucet|sink|radiators?|toilet|drain|light switch|fan|switch|ceiling light|door|window|lock|blind|blinds|pipe|ceiling|plug|plug socket|wall|spotlights|downlights)$/;

const INSIDE = /^(?:in|inside|dans|en|im|em|no|na|de|del|du|der|vom|da|do|i|of)$/;

/** "lights in the hallway", "im Bad geht das Licht nicht": the room a fixed thing is in, named in the same sentence. */
export function roomAround(
  matches: readonly Match[],
  index: number,
  tokens: readonly Token[],
): string | undefined {
  const start = matches[index]?.at[0] ?? 0;
  for (const match of matches) {
    const at = match.at[0] ?? 0;
    const room = match.meanings.find((one) => one.tag === 'room');
    if (!room || tokens[at]?.sentence !== tokens[start]?.sentence || at === start || Math.abs(at - start) > 8)
      continue;
    let before = tokens[at - 1];
    if (/^(?:front|back|spare|main|master|big|small|kids|second|guest)$/.test(before?.word ?? ''))
      before = tokens[at - 2];
    const inside =
      INSIDE.test(before?.word ?? '') ||
      (ARTICLES.test(before?.word ?? '') &&
        INSIDE.test(tokens[tokens.indexOf(before as Token) - 1]?.word ?? ''));
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
