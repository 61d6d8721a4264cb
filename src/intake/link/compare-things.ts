import { fold } from '../understand/tokens.js';

/** A device or other thing, as far as it is known; empty where it is not. */
export type Thing = { device: string; brand: string; model: string };

export type Likeness = 'model' | 'brand-and-device' | 'device' | 'brand' | 'unknown' | 'other';

const RANK: readonly Likeness[] = ['model', 'brand-and-device', 'device', 'brand', 'unknown', 'other'];
const COMPUTERS = /^(?:computer|laptop|desktop|pc)s?$/;

/** How far what a text names is one of these things: the best likeness there is. */
export function likeness(named: Thing, things: readonly Thing[]): Likeness {
  const found = things.map((thing) => compare(named, thing));
  return RANK.find((rank) => found.includes(rank)) ?? 'unknown';
}

export function isNothing({ device, brand, model }: Thing): boolean {
  return device === '' && brand === '' && model === '';
}

function compare(named: Thing, thing: Thing): Likeness {
  if (isNothing(thing)) {
    return 'unknown';
  }
  const model = compareModels(named.model, thing.model);
  if (model === 'same') {
    return 'model';
  }
  const device = compareDevices(named.device, thing.device);
  const brand = compareWords(named.brand, thing.brand);
  if (model === 'other' || device === 'other' || brand === 'other') {
    return 'other';
  }
  if (device === 'same' && brand === 'same') {
    return 'brand-and-device';
  }
  return device === 'same' ? 'device' : brand === 'same' ? 'brand' : 'unknown';
}

type Comparison = 'same' | 'other' | 'unknown';

function compareWords(named: string, known: string): Comparison {
  if (named === '' || known === '') {
    return 'unknown';
  }
  return fold(named) === fold(known) ? 'same' : 'other';
}

/** "tap" is the "kitchen tap"; a laptop is a computer. */
function compareDevices(named: string, known: string): Comparison {
  const [a, b] = [fold(named), fold(known)];
  if (a === '' || b === '') {
    return 'unknown';
  }
  const same =
    a === b ||
    a.endsWith(` ${b}`) ||
    b.endsWith(` ${a}`) ||
    a === `${b}s` ||
    b === `${a}s` ||
    ((a === 'computer' || b === 'computer') && COMPUTERS.test(a) && COMPUTERS.test(b));
  return same ? 'same' : 'other';
}

/** "MacBook" may be the MacBook Pro; iPhone 12 is not the iPhone 13. */
function compareModels(named: string, known: string): Comparison {
  const [a, b] = [wordsOf(named), wordsOf(known)];
  if (a.length === 0 || b.length === 0) {
    return 'unknown';
  }
  const within = (some: string[], all: string[]) => some.every((word) => all.includes(word));
  return within(a, b) || within(b, a) ? 'same' : 'other';
}

function wordsOf(model: string): string[] {
  return fold(model)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
