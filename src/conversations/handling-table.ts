/** Who answers a conversation, and whether it is open. */
export type Handling = {
  state: 'open' | 'closed' | 'spam';
  handledBy: 'bot' | 'staff';
  memberId: string | null;
};

export type HandlingEvent =
  | { kind: 'claim'; memberId: string }
  /** Nobody's again; who talks with the customer stays as it is. */
  | { kind: 'release' }
  | { kind: 'take-over'; memberId: string }
  | { kind: 'hand-back' }
  /** The bot calls a person. */
  | { kind: 'hand-over' }
  | { kind: 'close'; as: 'closed' | 'spam' }
  | { kind: 'reopen' };

export type HandlingStep =
  | {
      next: Handling;
      activity:
        | 'conversation.claimed'
        | 'conversation.released'
        | 'conversation.taken-over'
        | 'conversation.handed-back'
        | 'conversation.handed-over'
        | 'conversation.closed'
        | 'conversation.reopened';
    }
  | { refusal: string }
  /** Already so: nothing to write. */
  | { unchanged: true };

/** The whole life of a conversation's handling. Pure; applied under the row's lock by `change-handling.ts`. */
export function stepHandling(now: Handling, event: HandlingEvent): HandlingStep {
  if (event.kind === 'reopen') {
    return now.state === 'open'
      ? { unchanged: true }
      : { next: { ...now, state: 'open' }, activity: 'conversation.reopened' };
  }
  if (now.state !== 'open') {
    return event.kind === 'close' && event.as === now.state
      ? { unchanged: true }
      : { refusal: 'This conversation is closed. A new text from the customer opens the next one.' };
  }
  switch (event.kind) {
    case 'claim':
      return now.memberId === event.memberId
        ? { unchanged: true }
        : { next: { ...now, memberId: event.memberId }, activity: 'conversation.claimed' };
    case 'release':
      return now.memberId === null
        ? { unchanged: true }
        : { next: { ...now, memberId: null }, activity: 'conversation.released' };
    case 'take-over':
      return now.handledBy === 'staff' && now.memberId === event.memberId
        ? { unchanged: true }
        : {
            next: { ...now, handledBy: 'staff', memberId: event.memberId },
            activity: 'conversation.taken-over',
          };
    case 'hand-back':
      return now.handledBy === 'bot'
        ? { unchanged: true }
        : { next: { ...now, handledBy: 'bot' }, activity: 'conversation.handed-back' };
    case 'hand-over':
      return now.handledBy === 'staff'
        ? { unchanged: true }
        : { next: { ...now, handledBy: 'staff' }, activity: 'conversation.handed-over' };
    case 'close':
      return { next: { ...now, state: event.as }, activity: 'conversation.closed' };
  }
}
