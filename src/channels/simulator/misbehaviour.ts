import { z } from 'zod';

const times = z.number().int().min(0).max(1_000);
const milliseconds = z.number().int().min(0).max(600_000);

/** Every way in which the simulated Twilio can misbehave. All off by default. */
export const misbehaviourSchema = z.strictObject({
  /** This many more copies of each webhook, at the same moment. */
  duplicates: times.max(50),
  /** Hold back this many texts, then deliver them newest first. */
  reorder: times,
  /** No webhook at all: the message is only in the list. */
  loseWebhook: z.boolean(),
  /** Wait before each webhook. */
  webhookDelayMs: milliseconds,
  /** Parameters that Docket has never heard of, signed like all others. */
  extraParameters: z.record(z.string(), z.string()),
  /** Put this origin in place of the API's in each announced media address: a forged webhook. */
  mediaOrigin: z.string(),

  /** Each media item answers 404 to its first tries … */
  mediaNotFoundTimes: times,
  /** … and for this long after its message. */
  mediaNotFoundMs: milliseconds,
  /** 401 to the right credentials. */
  mediaUnauthorized: z.boolean(),
  /** `cut`: the connection ends in the middle. `short`: half the bytes as if they were all. */
  mediaTruncate: z.enum(['off', 'cut', 'short']),
  /** Half the bytes, then silence with the connection open. */
  mediaStall: z.boolean(),
  /** Redirect media there (such as a private address). */
  mediaRedirectTo: z.string(),
  /** The faults above stop after this many tries of each media item; 0: they never stop. */
  mediaFaultTimes: times,

  /** The next requests to the Messages resource are answered 429 … */
  restRateLimitTimes: times,
  /** … or 500 with nothing done … */
  restErrorTimes: times,
  /** … or done, and the connection dropped before the answer. */
  restLoseAnswerTimes: times,
  /** Wait before each answer, with the work already done. */
  restDelayMs: milliseconds,

  /** How outgoing texts end. */
  finalStatus: z.enum(['delivered', 'undelivered', 'failed']),
  /** This many more copies of each status callback. */
  statusDuplicates: times.max(50),
  /** Last status first. */
  statusReverse: z.boolean(),
  /** No status callbacks. */
  loseStatus: z.boolean(),
});

export type Misbehaviour = z.infer<typeof misbehaviourSchema>;

export const WELL_BEHAVED: Readonly<Misbehaviour> = {
  duplicates: 0,
  reorder: 0,
  loseWebhook: false,
  webhookDelayMs: 0,
  extraParameters: {},
  mediaOrigin: '',
  mediaNotFoundTimes: 0,
  mediaNotFoundMs: 0,
  mediaUnauthorized: false,
  mediaTruncate: 'off',
  mediaStall: false,
  mediaRedirectTo: '',
  mediaFaultTimes: 0,
  restRateLimitTimes: 0,
  restErrorTimes: 0,
  restLoseAnswerTimes: 0,
  restDelayMs: 0,
  finalStatus: 'delivered',
  statusDuplicates: 0,
  statusReverse: false,
  loseStatus: false,
};

type Counter = 'restRateLimitTimes' | 'restErrorTimes' | 'restLoseAnswerTimes';

export type MisbehaviourSwitches = {
  readonly current: Readonly<Misbehaviour>;
  /** Changes what is named and leaves the rest. */
  set(change: Partial<Misbehaviour>): void;
  reset(): void;
  /** True, and one fewer, while the counter is above 0. */
  spend(counter: Counter): boolean;
};

export function createMisbehaviourSwitches(): MisbehaviourSwitches {
  let current: Misbehaviour = { ...WELL_BEHAVED };
  return {
    get current() {
      return current;
    },
    set(change) {
      current = { ...current, ...change };
    },
    reset() {
      current = { ...WELL_BEHAVED };
    },
    spend(counter) {
      if (current[counter] === 0) return false;
      current = { ...current, [counter]: current[counter] - 1 };
      return true;
    },
  };
}
