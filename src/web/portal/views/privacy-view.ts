/** What a customer is told about their data; all words here are the organization's, none are secrets. */
export interface PrivacyView {
  organizationName: string;
  /** `#rrggbb`; the organization's own colour. */
  accent?: string;
  /** Number customers text, as they would dial it. */
  phone: string;
  email?: string;
  /** Whether photos or words may go to a language model, by the organization's settings. */
  usesLanguageModel: boolean;
  /** Whether photos may go there too. */
  sharesPhotosWithModel: boolean;
  /** How long a record is kept: "6 years after the job is done", "until you ask us to erase it". */
  retention: string;
}
