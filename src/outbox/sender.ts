/** A button: the listener it calls, what that gets, and what is on it. */
export type OutgoingButton = { action: string; value: string; label: string };

export type OutgoingItem = {
  id: string;
  organizationId: string;
  from: string | null;
  to: string;
  /** Where the channel has one. */
  subject?: string | null;
  body: string;
  /** What goes along, where the channel takes files. */
  documentIds?: readonly string[];
  /** Below the words, where the channel has buttons; elsewhere they must do without. */
  button?: OutgoingButton | null;
  createdAt: Date;
};

export type SendResult =
  | { outcome: 'sent'; externalId: string }
  /** Nothing was sent; the same may be tried again later, not before `retryAfterMs`. */
  | { outcome: 'later'; reason: string; retryAfterMs?: number }
  /** Nothing was sent, and nothing will be. */
  | { outcome: 'refused'; reason: string }
  /** It may have been sent: `find` is asked before it is tried again. */
  | { outcome: 'unsure'; reason: string };

/** One channel's way out. Neither function throws for what a channel can answer. */
export type Sender = {
  /**
   * Nobody can say what became of a sending without an answer, and `find` never finds. Such an item is sent once more;
   * after a second time it is given up.
   */
  cannotBeAsked?: true;
  send(item: OutgoingItem): Promise<SendResult>;
  /** Looks whether an item whose sending had no answer did go out. `isTaken` tells other items' ids apart. */
  find(
    item: OutgoingItem,
    isTaken: (externalId: string) => Promise<boolean>,
  ): Promise<{ externalId: string } | undefined>;
};
