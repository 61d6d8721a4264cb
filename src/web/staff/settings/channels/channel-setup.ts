import type { Staff } from '../../../../accounts/staff.js';

/** What became of a test: handed over, or why not, in a channel's own word. */
export type TestResult = 'sent' | { refused: string };

/** What the page of channels knows of this Docket, and does with it. */
export type ChannelSetup = {
  /** Where Twilio has to send what customers text. */
  webhookUrl: string;
  /** The simulator stands in for Twilio. */
  simulated: boolean;
  /**
   * Sends one text by the outbox from one of the organization's numbers and waits a few seconds for what becomes of
   * it. Nothing goes out later. Throws `not-found` for a number that is not the organization's.
   */
  sendTestText(staff: Staff, way: { from: string; to: string }): Promise<TestResult>;
  /** Hands one mail to the mail server. Undefined where none is set up. */
  sendTestMail: ((staff: Staff, to: string) => Promise<TestResult>) | undefined;
};
