import type { Reopening } from '../accounts/opening-hours.js';
import type { PhotoFlaw } from '../photos/processing/measure-quality.js';
import type { Acknowledgement, RepairMode } from './ask/acknowledgement.js';
import type { Asked } from './ask/asked.js';
import type { Pending } from './intake-state.js';
import type { Planned } from './plan-reply.js';
import type { Facts } from './understand/fact.js';

/** What a reply says about what came in, before it goes on to its main thing. */
export function acknowledgements(input: {
  pending: Pending;
  facts: Facts;
  next: Planned;
  /** What is wrong with a photo, where that has not been said before. */
  flaw: PhotoFlaw | null;
  /** What settings say about hours, empty for nothing, and about prices. */
  hours: string;
  prices: string | undefined;
  /** When a person answers next, where nobody is there now. */
  reopens: Reopening | null;
  /** What the customer had been asked last when they wrote. */
  askedBefore: Asked | undefined;
}): Acknowledgement[] {
  const { pending, facts, next, flaw } = input;
  const said: Acknowledgement[] = [];
  if (pending.photos > 0 && next.kind === 'ask') {
    said.push({ kind: 'photos', count: pending.photos });
  }
  if (pending.failedPhotos > 0) {
    said.push({ kind: 'photo-failed' });
  }
  if (flaw) {
    said.push({ kind: 'retake', flaw });
  }
  if (pending.secretSaved) {
    const mode = repairMode(facts);
    said.push({
      kind: 'passcode-saved',
      typed: pending.secretTyped,
      ...(mode ? { repairMode: mode } : {}),
    });
  }
  if (ANSWERS.has(next.kind)) {
    said.push(...answers(input));
  }
  return said;
}

/** Steps that leave the customer with the bot, which then answers what it can. */
const ANSWERS: ReadonlySet<Planned['kind']> = new Set<Planned['kind']>([
  'ask',
  'finish',
  'added',
  'acknowledge',
]);

/** What settings say about what was asked; what they do not say a person will. */
function answers({
  pending,
  hours,
  prices,
  reopens,
  next,
  askedBefore,
}: Parameters<typeof acknowledgements>[0]): Acknowledgement[] {
  const asksAgain = next.kind === 'ask' && next.key === 'passcode' && askedBefore === 'passcode';
  const closed = reopens ? { reopens } : {};
  const asksPrice = pending.topics.includes('price') || pending.intents.includes('question-price');
  const tellsHours = pending.topics.includes('hours') && hours !== '';
  const said: Acknowledgement[] = [];
  if (tellsHours) {
    said.push({ kind: 'hours', hours });
  }
  if (asksPrice) {
    const note = prices ? { note: prices } : closed;
    said.push({ kind: 'price', fromPhotos: pending.photos > 0, ...note });
  }
  const asksElse = pending.topics.includes('hours') || pending.intents.includes('question-other');
  if (!tellsHours && !asksPrice && asksElse) {
    said.push(asksAgain ? { kind: 'why-passcode' } : { kind: 'other-question', ...closed });
  }
  return said;
}

/** Modes that let a technician test a device without its owner's data, by maker. */
function repairMode(facts: Facts): RepairMode | undefined {
  const device =
    `${facts.brand?.value ?? ''} ${facts.model?.value ?? ''} ${facts.device?.value ?? ''}`.toLowerCase();
  if (/samsung|galaxy/.test(device)) {
    return 'maintenance-mode';
  }
  if (/pixel/.test(device)) {
    return 'repair-mode';
  }
  return /laptop|macbook|computer|imac|\bpc\b/.test(device) ? 'guest-account' : undefined;
}
