import { fold, type Token } from './tokens.js';
import { BRANDS } from './words/brands.js';
import { FAMILIES } from './words/families.js';
import { GARDEN_AND_KITCHEN_BRANDS } from './words/garden-and-kitchen-brands.js';
import { HOME_BRANDS } from './words/home-brands.js';
import { MORE_BRANDS } from './words/more-brands.js';
import { MORE_FAMILIES } from './words/more-families.js';
import { OTHER_FAMILIES } from './words/other-families.js';
import { TRADE_MAKERS } from './words/trade-makers.js';

export type Kind = {
  brand: string;
  device: string;
  family: string;
  bare: 'model' | 'nothing' | 'partial' | 'never';
  words: string[];
  /** The trades in which an ordinary word is this maker; always, where there are none. */
  trades?: readonly string[];
};

const BARE: Record<string, Kind['bare']> = { '*': 'nothing', '?': 'partial', '!': 'never' };

export const families = new Map<string, Kind[]>();

export const brands = new Map<string, Kind[]>();

const generic = new Map<string, string>();

function put(map: Map<string, Kind[]>, kind: Omit<Kind, 'words'>, aliases: string): void {
  for (const alias of aliases.split(',')) {
    const words = fold(alias.trim()).split(/\s+/);
    const list = map.get(words[0] ?? '') ?? [];
    list.push({ ...kind, words });
    map.set(words[0] ?? '', list);
  }
}

for (const line of (FAMILIES + MORE_FAMILIES + OTHER_FAMILIES).split('\n')) {
  const [brand, kind, family, aliases] = line.split('|').map((part) => part.trim());
  if (!brand || !kind || !family || !aliases) continue;
  const device = kind.replace(/[*?!]$/, '');
  const bare = BARE[kind.slice(-1)] ?? 'model';
  put(families, { brand, device, family, bare }, aliases);
  if (bare === 'nothing' && !generic.has(`${brand}/${device}`)) generic.set(`${brand}/${device}`, family);
}
for (const line of (BRANDS + MORE_BRANDS + HOME_BRANDS + GARDEN_AND_KITCHEN_BRANDS + TRADE_MAKERS).split(
  '\n',
)) {
  const [brand, device, aliases, trades] = line.split('|').map((part) => part.trim());
  if (!brand || device === undefined || !aliases) continue;
  const kind = { brand, device, family: '', bare: 'nothing' } as const;
  put(brands, trades ? { ...kind, trades: trades.split(', ') } : kind, aliases);
}

/** The family that a maker's only sort of such a device belongs to: Apple's phone is an iPhone. */
export function genericFamily(brand: string, device: string): string | undefined {
  return generic.get(`${brand}/${device}`);
}

/** The maker or family of most words that begins at a place of a text. */
export function longest(
  map: Map<string, Kind[]>,
  tokens: readonly Token[],
  at: number,
  suits: (kind: Kind) => boolean = () => true,
): Kind | undefined {
  let best: Kind | undefined;
  for (const kind of map.get(tokens[at]?.word ?? '') ?? []) {
    if (!suits(kind)) continue;
    if (best && kind.words.length <= best.words.length) continue;
    const fits = kind.words.every(
      (word, step) =>
        tokens[at + step]?.word === word && tokens[at + step]?.sentence === tokens[at]?.sentence,
    );
    if (fits) best = kind;
  }
  return best;
}
