/**
 * What can speak for or against a message being about something, and how much. As data, so that what the staff
 * see, what the tests measure and what decides are one list.
 */
export const WEIGHTS = {
  // Where it was written.
  'same-thread': 120,
  // In the text itself.
  reference: 100,
  'reference-other-kind': 80,
  'bare-number': 60,
  serial: 70,
  'model-named': 45,
  'brand-and-device-named': 40,
  'device-named': 35,
  'brand-named': 25,
  'own-words': 22,
  'address-named': 45,
  'same-name': 20,
  'asks-about-record': 30,
  again: 15,
  // Against.
  'unknown-reference': -60,
  'other-thing': -45,
  'other-fixture': -20,
  'other-address': -40,
  'other-name': -30,
  'says-another': -50,
  'wants-it-again': -25,
  'asks-about-other-record': -30,
  // What went before.
  'moved-here': 60,
  'open-question': 20,
  'open-question-older': 10,
  'answers-question': 25,
  'our-last-words': 15,
  'our-last-words-older': 8,
  'answers-our-last-words': 30,
  'minutes-ago': 25,
  'hours-ago': 12,
  'a-day-ago': 6,
  'days-ago': 2,
  'only-open': 30,
  unfinished: 10,
  stale: -15,
  forgotten: -30,
  old: -10,
  // For something new.
  'nothing-open': 60,
  'says-new': 30,
  'says-also': 10,
  'new-thing': 25,
  'new-fixture': 10,
  'new-thing-with-fault': 10,
  'new-address': 30,
  'new-name': 15,
  'same-as-last': 25,
  // What settles it without weighing.
  keyword: 0,
  spam: 0,
  'small-talk': 0,
  'same-photo': 0,
  'choice-answered': 0,
  'unplaced-yet': 0,
  'reference-of-another': 0,
  'moved-by-staff': 0,
} as const satisfies Record<string, number>;

export type EvidenceKind = keyof typeof WEIGHTS;

export const EVIDENCE_KINDS = Object.keys(WEIGHTS) as EvidenceKind[];

export type Evidence = { kind: EvidenceKind; weight: number };

export function evidence(kind: EvidenceKind): Evidence {
  return { kind, weight: WEIGHTS[kind] };
}

export function sum(list: readonly Evidence[]): number {
  return list.reduce((total, { weight }) => total + weight, 0);
}
