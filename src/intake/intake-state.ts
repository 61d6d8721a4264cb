import { z } from 'zod';
import { ASKED } from './ask/asked.js';
import { TOPICS } from './ask/asks-about.js';
import { Target } from './link/stored-link.js';

const Intent = z.enum([
  'details',
  'withdraw',
  'complaint',
  'update-existing',
  'thanks',
  'greeting',
  'question-price',
  'question-other',
  'emergency',
  'angry',
  'new-subject',
  'unclear',
]);

/** What came in since the bot last spoke: it reads everything before it answers. */
const Pending = z.object({
  since: z.iso.datetime(),
  intents: z.array(Intent),
  photos: z.int(),
  files: z.int(),
  secretSaved: z.boolean(),
  /** One of them stands in a direct message that only its author can delete. */
  secretTyped: z.boolean().default(false),
  learned: z.boolean(),
  failedPhotos: z.int(),
  keyword: z.enum(['START', 'HELP']).nullable(),
  /** What was asked that settings may answer. */
  topics: z.array(z.enum(TOPICS)).default([]),
  /** Nobody wrote: a photo that did not come well is all there is to say. */
  unasked: z.boolean().default(false),
});
export type Pending = z.infer<typeof Pending>;

/** Its messages may belong elsewhere: what they could be about, and whether the customer was asked. */
const Placing = z.object({
  choices: z.array(Target),
  askedAt: z.iso.datetime().nullable(),
  /** The customer was asked, and something that was no answer was let pass. */
  patient: z.boolean().default(false),
});

const IntakeState = z.object({
  pending: Pending.nullable().default(null),
  /** Photos received in this conversation. */
  photos: z.int().default(0),
  /** The bot has asked for a better photo: once is enough. */
  coached: z.boolean().default(false),
  /** The photo of the label: sent, as far as words tell, or asked for; both once. */
  label: z.enum(['seen', 'asked']).nullable().default(null),
  /** The closed job that this conversation came after. */
  followsJobId: z.uuid().nullable().default(null),
  /** Not yet placed: set until the customer or a member says where its messages belong. */
  placing: Placing.nullable().default(null),
});
export type IntakeState = z.infer<typeof IntakeState>;

const AskedHistory = z.array(
  z.object({
    key: z.enum(ASKED),
    times: z.int(),
    outcome: z.enum(['open', 'answered', 'declined', 'unclear']),
  }),
);
export type AskedHistory = z.infer<typeof AskedHistory>;

/** The bot's notes on a conversation, as stored with it. */
export function readIntakeState(stored: unknown): IntakeState {
  return IntakeState.parse(stored ?? {});
}

export function readAskedHistory(stored: unknown): AskedHistory {
  return AskedHistory.parse(stored ?? []);
}

export function nothingPending(since: Date): Pending {
  return {
    since: since.toISOString(),
    intents: [],
    photos: 0,
    files: 0,
    secretSaved: false,
    secretTyped: false,
    learned: false,
    failedPhotos: 0,
    keyword: null,
    topics: [],
    unasked: false,
  };
}

/** What came in here and, unanswered, with messages that were moved here. */
export function mergePending(here: Pending | null, moved: Pending | null): Pending | null {
  if (!here || !moved) {
    return here ?? moved;
  }
  return {
    since: here.since < moved.since ? here.since : moved.since,
    intents: [...moved.intents, ...here.intents].slice(-20),
    photos: here.photos + moved.photos,
    files: here.files + moved.files,
    secretSaved: here.secretSaved || moved.secretSaved,
    secretTyped: here.secretTyped || moved.secretTyped,
    learned: here.learned || moved.learned,
    failedPhotos: here.failedPhotos + moved.failedPhotos,
    keyword: here.keyword ?? moved.keyword,
    topics: [...new Set([...here.topics, ...moved.topics])],
    unasked: here.unasked && moved.unasked,
  };
}
