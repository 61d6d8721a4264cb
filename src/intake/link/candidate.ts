import type { Asked } from '../ask/asked.js';
import type { Thing } from './compare-things.js';
import type { Target } from './stored-link.js';

/** Where a candidate stands: its questions are still being asked, it is on an open record, or its record is closed. */
export type CandidateStage = 'intake' | 'recorded' | 'closed';

/** Something a customer's message may be about. */
export type Candidate = {
  target: Target;
  stage: CandidateStage;
  /** The quote or job it is on; `aliases` are other numbers it is known by, such as the quote a job came from. */
  record: { kind: 'quote' | 'job'; id: string; number: number } | null;
  aliases: readonly { kind: 'quote' | 'job'; number: number }[];
  things: readonly Thing[];
  address: string;
  name: string;
  /** Everything it is described by, for words that only this one has. */
  description: string;
  /** A few words that tell it from others, as it is offered to the customer; may be empty. */
  label: string;
  /** The question that waits for an answer here. */
  asked: Asked | null;
  lastIn: Date | null;
  lastOut: { at: Date; text: string; by: string } | null;
  lastActivity: Date;
  /** The message was written in the channel's own thread of this. */
  inThread?: boolean;
  /** Staff moved the newest message of it here. */
  movedHere: boolean;
  /** The serial number in the text stands in what was said about it before. */
  serialKnown: boolean;
};
