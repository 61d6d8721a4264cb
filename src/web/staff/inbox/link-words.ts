import type { EvidenceKind } from '../../../intake/link/evidence.js';
import type { StoredLink } from '../../../intake/link/stored-link.js';

/** What spoke for a message's place, as staff read it. What speaks against something is not said. */
const WORDS: Partial<Record<EvidenceKind, string>> = {
  'same-thread': 'written in its thread',
  reference: 'reference in the text',
  'reference-other-kind': 'reference in the text',
  'bare-number': 'number in the text',
  serial: 'serial number',
  'model-named': 'model named',
  'brand-and-device-named': 'device named',
  'device-named': 'device named',
  'brand-named': 'brand named',
  'own-words': 'words that only fit this',
  'address-named': 'address named',
  'same-name': 'name given',
  'asks-about-record': 'asks how it is going',
  again: 'it has come back',
  'moved-here': 'the last text was moved here',
  'open-question': 'answers our question',
  'open-question-older': 'answers our question',
  'answers-question': 'answers our question',
  'answers-our-last-words': 'answers what we wrote last',
  'our-last-words': 'follows what we wrote last',
  'our-last-words-older': 'follows what we wrote last',
  'minutes-ago': 'minutes after the text before',
  'hours-ago': 'soon after the text before',
  'only-open': 'the only open one',
  'nothing-open': 'nothing else was open',
  'says-new': 'says it is something else',
  'says-also': 'something else besides',
  'new-thing': 'another device',
  'new-fixture': 'another thing',
  'new-address': 'another address',
  'new-name': 'another name',
  'same-as-last': 'same as last time',
  'small-talk': 'nothing to place',
  'same-photo': 'a photo that is there already',
  'choice-answered': 'the customer said so',
  'reference-of-another': 'names a record of another customer',
};

const MOST = 2;

/** "Linked by: reference in the text"; `member` is the name of whoever moved it. */
export function linkWords(link: StoredLink, member: string): string | undefined {
  if (link.by === 'member') {
    return `Moved here by ${member}`;
  }
  if (link.outcome === 'unsure') {
    return 'Not yet placed';
  }
  const said = [...link.evidence]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ weight }, _, all) => weight > 0 || all.every((other) => other.weight <= 0))
    .flatMap(({ kind }) => WORDS[kind] ?? []);
  const words = [...new Set(said)].slice(0, MOST);
  if (words.length === 0) {
    return undefined;
  }
  const lead = { sure: 'Linked by', fresh: 'Something new', person: 'Not placed', unsure: '' }[link.outcome];
  return `${lead}: ${words.join(', ')}`;
}
