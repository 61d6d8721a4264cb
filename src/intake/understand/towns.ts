import type { Token } from './tokens.js';
import { COMMON, isGivenName, isWeakName } from './vocabulary.js';
import { TOWN_NAMES, TOWNS_THAT_ARE_WORDS } from './words/towns.js';

const LONGEST_NAME = 4;
const listed = (text: string): string[] => text.trim().split(/[,\n]+/);
const NAMED = new Set(listed(TOWN_NAMES));
const ALL = new Set([...NAMED, ...listed(TOWNS_THAT_ARE_WORDS)]);
const isOrdinary = (name: string): boolean =>
  isGivenName(name) || isWeakName(name) || Object.values(COMMON).some((words) => words.has(name));
/** Well-known towns that count by themselves although their names are ordinary words or given names too. */
const FAMOUS = new Set(
  listed(
    'london,paris,berlin,austin,dallas,houston,orlando,richmond,preston,bradford,chester,lincoln,oxford,cambridge,birmingham,melbourne,sydney,adelaide,vancouver,toronto,boston,denver,chicago,miami,tampa,seattle,portland,sacramento,philadelphia,pittsburgh,detroit,atlanta,baltimore,cincinnati,tours,bruxelles,kiel,stade,luxembourg,charleroi,namur,zug,vigo,palma,york,cleveland,phoenix,columbus,charlotte,kingston',
  ),
);

/**
 * The town named at a place of a text and how many words it takes. `sure`: its name is no ordinary word or given
 * name, so that it counts where nothing else says that a place is meant.
 */
export function townAt(tokens: readonly Token[], at: number): { length: number; sure: boolean } | undefined {
  let best: { length: number; sure: boolean } | undefined;
  let name = '';
  for (let step = 0; step < LONGEST_NAME; step++) {
    const token = tokens[at + step];
    if (!token || (step > 0 && token.piece !== tokens[at]?.piece)) break;
    const hyphened = step === 0 ? token.word.split('-')[0] : undefined;
    if (
      hyphened &&
      hyphened !== token.word &&
      hyphened.length > 3 &&
      NAMED.has(hyphened) &&
      !isOrdinary(hyphened)
    )
      best = { length: 1, sure: true };
    name = `${name} ${token.word.replace(/[-.]+/g, ' ')}`.trim();
    if (ALL.has(name)) {
      const sure = NAMED.has(name) && (FAMOUS.has(name) || name.includes(' ') || !isOrdinary(name));
      best = { length: step + 1, sure };
    }
  }
  return best;
}

/** Whether one word is a town by itself. */
export const isTown = (word: string): boolean => ALL.has(word);
