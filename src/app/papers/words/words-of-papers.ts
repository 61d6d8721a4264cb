/** What a customer is sent. `changed-quote`: in the place of one they had; `withdrawn-quote`: no paper, only words. */
export const PAPERS = [
  'quote',
  'changed-quote',
  'signed-quote',
  'withdrawn-quote',
  'invoice',
  'credit-note',
  'receipt',
  'refund-receipt',
  'intake-receipt',
  'job-report',
  'statement',
] as const;
export type Paper = (typeof PAPERS)[number];

type Said = {
  /** A text of at most two segments; it ends with the link, but for what has none. */
  text: string;
  /** What the mail is about, and the first sentence in it. */
  subject: string;
  mail: string;
};

/**
 * One language. A text is in letters that it carries cheaply (GSM-7: no accented a, i, o or u but à, ä, ì, ò, ö, ù, ü; no
 * ç, ã, õ): it may take two segments. Mails write as the language is written.
 */
export type PaperWords = {
  papers: Record<Paper, Said>;
  hello: string;
  attached: string;
  online: string;
  answer: string;
  stop: string;
};
