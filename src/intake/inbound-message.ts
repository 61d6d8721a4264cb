import type { Trade } from './trade.js';
import type { Language } from './understand/fact.js';

export type InboundMedia = {
  index: number;
  url: string;
  contentType: string;
  /** The channel's own name of the file, where it has one: the same file twice is one photo. */
  key?: string;
  /** As its sender named it; not screened yet. */
  filename?: string | undefined;
  /** Where to ask for the file when its name, which is in `url` too, held a secret. */
  namelessUrl?: string;
};

/** A customer's message on any channel, as its channel understood it. Its text is not screened yet. */
export type InboundMessage = {
  organizationId: string;
  channel: 'sms' | 'slack';
  /** The channel's own id of the message. */
  externalId: string;
  from: string;
  ours: string;
  /** The channel's own thread that it was written in, where the channel has threads. */
  thread?: string;
  /** The ids by which the channel knows the message that this thread began with. */
  threadRoots?: readonly string[];
  /** Written in a direct message, where the author is told in the ordinary answer what only they must know. */
  direct?: boolean;
  /** What the place it was written in is for, where that is set. */
  trade?: Trade | undefined;
  /** The language that its author uses the channel in. */
  language?: Language | undefined;
  /** What its author's profile on the channel gives as their name; not screened yet. */
  profileName?: string | undefined;
  text: string;
  /** A consent word of the channel, where the whole message is one. */
  keyword?: 'STOP' | 'START' | 'HELP';
  /** Made up, of a customer who is made up too. */
  demo?: true;
  media: InboundMedia[];
  /** It reaches us as its author changed it then, or deleted it: then its text is empty. */
  editedAt?: Date | undefined;
  deletedAt?: Date | undefined;
  at: Date;
};
