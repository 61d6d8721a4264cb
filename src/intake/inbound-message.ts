export type InboundMedia = {
  index: number;
  url: string;
  contentType: string;
  /** The channel's own name of the file, where it has one: the same file twice is one photo. */
  key?: string;
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
  text: string;
  /** A consent word of the channel, where the whole message is one. */
  keyword?: 'STOP' | 'START' | 'HELP';
  media: InboundMedia[];
  at: Date;
};
