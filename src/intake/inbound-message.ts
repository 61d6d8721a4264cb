/** A customer's message on any channel, as its channel understood it. Its text is not screened yet. */
export type InboundMessage = {
  organizationId: string;
  channel: 'sms';
  /** The channel's own id of the message. */
  externalId: string;
  from: string;
  ours: string;
  text: string;
  /** A consent word of the channel, where the whole message is one. */
  keyword?: 'STOP' | 'START' | 'HELP';
  media: { index: number; url: string; contentType: string }[];
  at: Date;
};
