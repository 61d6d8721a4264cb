import type { Reopening } from '../../accounts/opening-hours.js';
import { closedNow } from './closed-now.js';
import { mustPart, type Part, part } from './fit-parts.js';
import { PRIVATE_PHRASES } from './phrases/slack.js';
import { type Voice, wordings } from './phrases.js';
import { cutTo, plainPunctuation, plainValue, shorten } from './plain-text.js';
import { BUSINESS_LIMITS, sayReference } from './say-values.js';

/** Ways to let a technician test a device without its owner's data. */
export type RepairMode = 'maintenance-mode' | 'repair-mode' | 'guest-account';

/** What a reply says about what just came in, before it goes on. */
export type Acknowledgement =
  | { kind: 'photos'; count: number }
  | { kind: 'photo-failed' | 'photo-unreadable' | 'photo-too-large' | 'photo-held' | 'file-kept' }
  | { kind: 'retake'; flaw: 'dark' | 'blurred' }
  /** `typed`: it still stands where the customer wrote it, and only they can delete it there. */
  | { kind: 'passcode-saved'; repairMode?: RepairMode; typed?: boolean }
  | { kind: 'understood'; values: readonly string[] }
  | { kind: 'added'; reference: string }
  /** `note`: what the organization itself says about its prices. */
  | { kind: 'price'; fromPhotos: boolean; note?: string; reopens?: Reopening }
  | { kind: 'hours'; hours: string }
  | { kind: 'other-question'; reopens?: Reopening }
  | { kind: 'why-passcode' | 'out-of-scope' | 'no-problem' | 'nudge' };

const TIPS = {
  'maintenance-mode': 'tipMaintenanceMode',
  'repair-mode': 'tipRepairMode',
  'guest-account': 'tipGuestAccount',
} as const;

const SAID_AS = {
  'photo-failed': 'photoFailed',
  'photo-unreadable': 'photoUnreadable',
  'photo-too-large': 'photoTooLarge',
  'photo-held': 'photoHeld',
  'file-kept': 'fileKept',
  'why-passcode': 'whyPasscode',
  'no-problem': 'noProblem',
} as const;

/** The sentences of an acknowledgement. What a customer must act on or be sure of gives way last. */
export function acknowledge(voice: Voice, business: string, what: Acknowledgement): Part[] {
  const names = cutTo(business, BUSINESS_LIMITS).map((name) => ({ business: name }));
  switch (what.kind) {
    case 'photos':
      return [part(8, photosReceived(voice, what.count))];
    case 'passcode-saved':
      return [
        mustPart(4, wordings(voice, 'passcodeSaved')),
        mustPart(
          3,
          what.typed && voice.channel === 'slack' ? [PRIVATE_PHRASES[voice.language].deleteYours] : [],
        ),
        ...(what.repairMode ? [part(10, wordings(voice, TIPS[what.repairMode]))] : []),
      ];
    case 'retake':
      return [mustPart(6, wordings(voice, what.flaw === 'dark' ? 'photoDark' : 'photoBlurred'))];
    case 'understood':
      return [part(9, understood(voice, what.values))];
    case 'added':
      return [mustPart(3, wordings(voice, 'added', sayReference(what.reference)))];
    case 'price':
      return [
        mustPart(5, what.note === undefined ? [] : [asOneLine(what.note)]),
        part(7, wordings(voice, what.fromPhotos ? 'priceFromPhotos' : 'price', ...names)),
        ...closedNow(voice, what.reopens),
      ];
    case 'hours':
      return [
        part(3, wordings(voice, 'hours', ...cutTo(what.hours, [80, 40, 20]).map((hours) => ({ hours })))),
      ];
    case 'out-of-scope':
    case 'nudge':
      return [part(7, wordings(voice, what.kind === 'nudge' ? 'nudge' : 'outOfScope', ...names))];
    case 'other-question':
      return [part(8, wordings(voice, 'otherQuestion')), ...closedNow(voice, what.reopens)];
    case 'no-problem':
    case 'why-passcode':
    case 'file-kept':
      return [part(8, wordings(voice, SAID_AS[what.kind]))];
    default:
      return [part(7, wordings(voice, SAID_AS[what.kind]))];
  }
}

/** Lines as they were written, in one. */
function asOneLine(note: string): string {
  return plainPunctuation(note)
    .split('\n')
    .flatMap((line) => line.trim() || [])
    .join('; ')
    .replace(/ {2,}/g, ' ');
}

function photosReceived(voice: Voice, count: number): string[] {
  return count === 1 ? wordings(voice, 'photoOne') : wordings(voice, 'photoMany', { count: String(count) });
}

function understood(voice: Voice, values: readonly string[]): string[] {
  const plain = values
    .map(plainValue)
    .filter((value) => value !== '')
    .slice(0, 3);
  if (plain.length === 0) return [];
  const sets = [60, 32, 16].map((limit) => ({
    what: plain.map((value) => shorten(value, limit)).join(', '),
  }));
  return wordings(voice, 'understood', ...sets);
}
