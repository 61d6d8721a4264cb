export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof PRIORITIES)[number];

/**
 * All that a card may show of an item, in plain text without secrets: a card is made from this and from nothing
 * else.
 */
export type CardView = {
  conversationId: string;
  /** The item's page. */
  url: string;
  /** Name, or address where there is none yet. */
  customer: string;
  /** The address, where the customer has a name too. */
  address: string | null;
  /** "SMS", "Slack". */
  channel: string;
  /** Device and fault as understood; else the customer's first words. */
  what: string;
  state: 'open' | 'closed' | 'spam';
  /** Why somebody should look now, such as "Emergency". */
  urgent: string | null;
  /** What is still to be known, such as "address". */
  missing: readonly string[];
  holder: { kind: 'bot' | 'nobody' } | { kind: 'member'; name: string };
  assignees: readonly string[];
  /** Until when it was put off, as the organization's clocks show it. */
  snoozedUntil: string | null;
  /** The quote or job that it hangs on. */
  record: {
    kind: 'quote' | 'job';
    /** "J-311". */
    reference: string;
    url: string;
    open: boolean;
    priority: Priority;
    /** Of a job. */
    stage: { id: string; name: string } | null;
    /** Where the job can go, in order. */
    stages: readonly { id: string; name: string }[];
  } | null;
  /** Whether a quote can be begun: it hangs on nothing yet, and the organization uses quotes. */
  canQuote: boolean;
  /** The technician's view, where a passcode is kept on the job. */
  passcodeUrl: string | null;
  photos: {
    /** Ids of the pictures at Slack, at most four. */
    pictures: readonly string[];
    stored: number;
    coming: number;
    failed: number;
  };
  /** What is typed in the card's thread goes to the customer. */
  live: boolean;
};

/** Most pictures on a card. */
export const MOST_PICTURES = 4;
