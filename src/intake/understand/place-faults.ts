import type { Trade } from '../trade.js';
import type { FaultMention } from './fault-clauses.js';
import type { Item } from './items.js';
import { shorten } from './say-fault.js';
import type { ItemNews, Subject } from './subjects.js';

export const HOME_TRADES: ReadonlySet<Trade> = new Set(['plumbing', 'electrical', 'general']);

function addFault(item: Item, told: string, replace: boolean, wish = false): void {
  const named = item.device
    .split(' ')
    .some((word) => told.toLowerCase().includes(word.toLowerCase().slice(0, 5)));
  const bare = wish && !named && item.device !== '' && told.length < 60 ? `${told} ${item.device}` : told;
  const oneWord =
    !bare.includes(' ') &&
    /(?:ed|ing|fit|new)$/.test(bare) &&
    item.device !== '' &&
    !bare.includes(item.device);
  const said = oneWord ? `${item.device} ${bare}` : bare;
  if (replace || item.fault === '') item.fault = said;
  else if (!item.fault.toLowerCase().includes(said.toLowerCase()))
    item.fault = shorten(`${item.fault}, ${said}`, 130);
}

/** "neither will go online", "les deux sont en panne": what one clause says of all the things. */
function speaksOfEach(news: ItemNews, fault: FaultMention): boolean {
  const words = news.tokens.slice(fault.from, fault.to).map((token) => token.word);
  return words.some((word, at) =>
    word === 'les' || word === 'las' || word === 'los'
      ? /^(?:deux|trois|dos|tres)$/.test(words[at + 1] ?? '')
      : /^(?:both|neither|ambos|ambas|ninguno|ninguna|aucun|aucune|beide|keiner|keines|nenhum|nenhuma)$/.test(
          word,
        ),
  );
}

/** Gives the faults of a text to the things they are told of. */
export function placeFaults(items: Item[], placed: Map<Subject, Item>, news: ItemNews, cue: number): void {
  const subjects = [...placed.keys()];
  const strongest = Math.max(0, ...news.faults.map((fault) => fault.strength));
  const said = new Map<Item, string[]>();
  for (const fault of news.faults) {
    if (cue >= 0 && fault.to <= cue && news.faults.some((other) => other.to > cue)) continue;
    if (fault.strength < strongest && news.faults.length > 2 && news.trade !== 'cleaning') continue;
    const inside = subjects.find((subject) => subject.from >= fault.from && subject.from < fault.to);
    const before = subjects.filter((subject) => subject.from < fault.from).at(-1);
    const each = items.length > 1 && !inside && speaksOfEach(news, fault);
    const item = placed.get((inside ?? before) as Subject) ?? items[0];
    for (const one of each ? items : item ? [item] : [])
      said.set(one, [...(said.get(one) ?? []), fault.text]);
  }
  for (const [item, texts] of said) {
    const text = shorten([...new Set(texts)].join(', '), 130);
    const generic =
      /^(?:sort|fix|fixed|repair|repaired|look at|check|mend|problem|an issue|needs .{0,12}fixed|broken|not working|isn't working|doesn't work|won't work|problem|issue)$/.test(
        item.fault,
      );
    const wish = HOME_TRADES.has(news.trade) && news.faults.every((fault) => fault.strength === 1);
    addFault(item, text, cue >= 0 || generic || item.fault === `clean ${item.device}`, wish);
  }
}

/** The work wanted stays when only the thing it is wanted for changes: "light fitted" becomes "charger fitted". */
export function renameInFault(item: Item, before: Item | undefined): void {
  if (!before || before.device === '' || item.device === before.device || item.fault !== before.fault) return;
  item.fault = item.fault.toLowerCase().replace(before.device.toLowerCase(), () => item.device);
}
