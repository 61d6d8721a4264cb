import type { Candidate } from './candidate.js';
import { isNothing, type Likeness, likeness } from './compare-things.js';
import type { EvidenceKind } from './evidence.js';
import { foldText } from './fold-text.js';
import { sameAddress, samePerson } from './same-names.js';
import type { LinkQuestion } from './score-links.js';

/** What the text itself says for and against being about this. */
export function weighText(question: LinkQuestion, candidate: Candidate): EvidenceKind[] {
  return [
    ...numbers(question, candidate),
    ...thing(question, candidate),
    ...words(question, candidate),
    ...address(question, candidate),
    ...person(question, candidate),
  ];
}

function numbers({ clues, candidates }: LinkQuestion, candidate: Candidate): EvidenceKind[] {
  const known = (of: Candidate) => [...(of.record ? [of.record] : []), ...of.aliases];
  const mine = known(candidate);
  const kinds: EvidenceKind[] = [];
  const hit = clues.references.find(({ number }) => mine.some((one) => one.number === number));
  if (hit) {
    const exact = mine.some(({ kind, number }) => number === hit.number && (hit.kind ?? kind) === kind);
    const better = candidates.some((other) =>
      known(other).some(({ kind, number }) => number === hit.number && kind === hit.kind),
    );
    kinds.push(exact ? 'reference' : better ? 'unknown-reference' : 'reference-other-kind');
  } else if (clues.references.some(({ plain }) => plain)) {
    kinds.push('unknown-reference');
  }
  if (
    clues.bareNumber !== null &&
    candidates.every(({ asked }) => asked !== 'passcode') &&
    mine.some(({ number }) => number === clues.bareNumber)
  ) {
    kinds.push('bare-number');
  }
  return clues.serial && candidate.serialKnown ? [...kinds, 'serial'] : kinds;
}

const NAMED: Partial<Record<Likeness, EvidenceKind>> = {
  model: 'model-named',
  'brand-and-device': 'brand-and-device-named',
  device: 'device-named',
  brand: 'brand-named',
};

function thing(question: LinkQuestion, candidate: Candidate): EvidenceKind[] {
  const { clues, candidates, things: comesIn } = question;
  const named = clues.things.filter((one) => !isNothing(one));
  const [best] = named
    .map((one) => likeness(one, candidate.things))
    .sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  if (!best || best === 'unknown') {
    return clues.another && candidate.stage === 'recorded' ? ['says-another'] : [];
  }
  if (best !== 'other') {
    const kind = NAMED[best] ?? 'device-named';
    const again = clues.another && candidate.stage === 'recorded' && best !== 'model';
    return again ? [kind, 'says-another'] : [kind];
  }
  // Inside one unfinished intake another device is the second item of one quote, unless it is known elsewhere.
  const elsewhere = candidates.some(
    (other) => other !== candidate && named.some((one) => isNamed(likeness(one, other.things))),
  );
  if (candidate.stage === 'intake' && !elsewhere) {
    return [];
  }
  return [comesIn ? 'other-thing' : 'other-fixture'];
}

const ORDER: readonly Likeness[] = ['model', 'brand-and-device', 'device', 'brand', 'unknown', 'other'];

function isNamed(found: Likeness): boolean {
  return found !== 'other' && found !== 'unknown';
}

const COMMON =
  /^(?:the|and|for|with|not|screen|phone|job|quote|broken|repair|of|in|on|at|my|its|is|does|work|working)$/;

/** A word of the text that describes this one and no other. */
function words({ clues, candidates }: LinkQuestion, candidate: Candidate): EvidenceKind[] {
  const others = candidates
    .filter((other) => other !== candidate)
    .map((other) => foldText(other.description));
  if (others.length === 0) {
    return [];
  }
  const said = clues.words.trim().split(' ');
  const short = said.length <= 6;
  const own = new Set(foldText(candidate.description).trim().split(' '));
  const telling = said.filter(
    (word) =>
      own.has(word) &&
      !COMMON.test(word) &&
      (/^\d+$/.test(word) ? short && word.length <= 4 : word.length >= 3) &&
      others.every((other) => !other.includes(` ${word} `)),
  );
  return telling.length > 0 ? ['own-words'] : [];
}

function address({ clues, candidates }: LinkQuestion, candidate: Candidate): EvidenceKind[] {
  if (!clues.address || !candidate.address) {
    return [];
  }
  if (sameAddress(clues.address, candidate.address)) {
    return ['address-named'];
  }
  const elsewhere = candidates.some(
    (other) => other !== candidate && sameAddress(clues.address, other.address),
  );
  return candidate.stage === 'intake' && !elsewhere ? [] : ['other-address'];
}

function person({ clues, candidates }: LinkQuestion, candidate: Candidate): EvidenceKind[] {
  if (!clues.self || !candidate.name || candidate.asked === 'name') {
    return [];
  }
  if (!samePerson(clues.self, candidate.name)) {
    return ['other-name'];
  }
  const telling = candidates.some((other) => other.name && !samePerson(clues.self, other.name));
  return telling ? ['same-name'] : [];
}
