import * as connectors from './lexicon/connectors.js';
import * as evidence from './lexicon/evidence-words.js';
import * as kept from './lexicon/kept-words.js';
import * as other from './lexicon/other-labels.js';
import type { SecretLabels } from './lexicon/secret-labels.js';
import * as secret from './lexicon/secret-labels.js';
import { type Token, tokenize } from './tokens.js';

/** The classes a phrase of the lexicon can belong to; one phrase may belong to several. */
export type PhraseClass =
  | 'secret'
  | 'code'
  | 'place'
  | 'device'
  | 'other'
  | 'open-before'
  | 'open-weak'
  | 'open-after'
  | 'quantity'
  | 'unit'
  | 'brand'
  | 'machine'
  | 'copula'
  | 'filler'
  | 'bridge'
  | 'alternative'
  | 'opening'
  | 'closing'
  | 'unlocking'
  | 'typing'
  | 'arrival'
  | 'sender'
  | 'keys'
  | 'spot'
  | 'network'
  | 'trying'
  | 'wanting'
  | 'changing'
  | 'urgency'
  | 'card'
  | 'saying'
  | 'digits'
  | 'confirming'
  | 'reaction'
  | 'found'
  | 'printed'
  | 'chosen'
  | 'hesitation'
  | 'hours'
  | 'prompted'
  | 'kept'
  | 'way-in'
  | 'side'
  | 'manner';

export type PhraseMatch = {
  readonly last: number;
  readonly words: number;
  readonly labels: SecretLabels | null;
};

type Node = {
  next: Map<string, Node>;
  /** By the beginning of a word whose ending does not matter. */
  stems: Map<string, Node>;
  ends: Map<PhraseClass, SecretLabels | null>;
};

const LISTS: readonly [PhraseClass, string][] = [
  ['code', secret.CODE_WORDS],
  ['place', secret.PLACES],
  ['device', secret.DEVICES],
  ['open-before', secret.OPENING_VERBS_BEFORE],
  ['open-weak', secret.OPENING_VERBS_WEAK],
  ['open-after', secret.OPENING_PHRASES_AFTER],
  ['other', other.OTHER_NUMBER_LABELS],
  ['quantity', other.QUANTITY_WORDS],
  ['unit', other.UNITS],
  ['brand', other.BRANDS],
  ['machine', other.MACHINES],
  ['copula', connectors.COPULAS],
  ['filler', connectors.FILLERS],
  ['bridge', connectors.BRIDGES],
  ['alternative', connectors.ALTERNATIVES],
  ['opening', connectors.ANSWER_OPENINGS],
  ['closing', connectors.ANSWER_CLOSINGS],
  ['unlocking', evidence.UNLOCKING],
  ['typing', evidence.TYPING],
  ['arrival', evidence.ARRIVAL],
  ['sender', evidence.SENDERS],
  ['keys', evidence.KEYS],
  ['spot', evidence.SPOTS],
  ['network', evidence.NETWORKS],
  ['trying', evidence.TRYING],
  ['wanting', evidence.WANTING],
  ['changing', evidence.CHANGING],
  ['urgency', evidence.URGENCY],
  ['card', evidence.CARDS],
  ['saying', evidence.SAYING],
  ['digits', evidence.DIGITS],
  ['confirming', evidence.CONFIRMING],
  ['reaction', evidence.REACTIONS],
  ['found', evidence.FOUND],
  ['printed', evidence.PRINTED],
  ['chosen', evidence.CHOSEN],
  ['hesitation', evidence.HESITATIONS],
  ['hours', evidence.HOURS],
  ['prompted', evidence.PROMPTED],
  ['kept', kept.KEPT],
  ['way-in', kept.WAYS_IN],
  ['side', kept.SIDES],
  ['manner', kept.MANNERS],
];
const JOINERS = new Set(['-', '_', '/', '‐', '‑']);
const SHORTEST_STEM = 3;
const LONGEST_STEM = 14;
/** Letters that an ending may have: "desbloque" begins "desbloquearlo". */
const LONGEST_ENDING = 7;
const newNode = (): Node => ({ next: new Map(), stems: new Map(), ends: new Map() });
const root = newNode();

for (const labels of secret.SECRET_LABELS) addList(labels.phrases, 'secret', labels);
for (const [phraseClass, list] of LISTS) addList(list, phraseClass, null);

function addList(list: string, phraseClass: PhraseClass, labels: SecretLabels | null): void {
  for (const phrase of list.split('|')) {
    let node = root;
    for (const word of phrase.trim().split(/\s+/)) {
      const isStem = word.endsWith('~');
      for (const token of tokenize(isStem ? word.slice(0, -1) : word)) {
        const branches = isStem ? node.stems : node.next;
        const next = branches.get(token.norm) ?? newNode();
        branches.set(token.norm, next);
        node = next;
      }
    }
    if (node !== root) node.ends.set(phraseClass, labels);
  }
}

/** Every class's longest phrase that begins at token `at`. Bounded by the longest phrase of the lexicon. */
export function phrasesAt(tokens: readonly Token[], at: number): Map<PhraseClass, PhraseMatch> | null {
  let found: Map<PhraseClass, PhraseMatch> | null = null;
  let nodes = step([root], tokens[at]?.norm ?? '');
  let last = at;
  let words = 1;
  while (nodes.length > 0) {
    for (const node of nodes) {
      for (const [phraseClass, labels] of node.ends) {
        found ??= new Map();
        found.set(phraseClass, { last, words, labels });
      }
    }
    let following = last + 1;
    const joiner = tokens[following];
    if (joiner && joiner.kind === 'symbol' && JOINERS.has(joiner.norm) && !joiner.spaced) following += 1;
    const next = tokens[following];
    if (!next || next.kind === 'saved' || next.kind === 'break') return found;
    nodes = step(nodes, next.norm);
    last = following;
    words += 1;
  }
  return found;
}

/** Where a word leads: by itself, or by what it begins with. */
function step(nodes: readonly Node[], word: string): Node[] {
  const reached: Node[] = [];
  for (const node of nodes) {
    const next = node.next.get(word);
    if (next) reached.push(next);
    if (node.stems.size === 0) continue;
    const from = Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING);
    for (let length = from; length <= Math.min(word.length, LONGEST_STEM); length += 1) {
      const stem = node.stems.get(word.slice(0, length));
      if (stem) reached.push(stem);
    }
  }
  return reached;
}
