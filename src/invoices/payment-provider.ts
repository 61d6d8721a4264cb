/** Port: whoever takes money for the organization on pages of their own. Throws `DocketError`s with a sentence for staff. */
export type PaymentProvider = {
  /** `stripe`; what its payments and pages are known by. */
  name: string;
  /** Whether this organization's customers can pay there. */
  serves(organizationId: string): Promise<boolean>;
  /** A page that takes this amount (minor units) once. The same key makes the same page, however often it is sent. */
  openPage(page: {
    organizationId: string;
    invoiceId: string;
    title: string;
    amount: number;
    currency: string;
    idempotencyKey: string;
  }): Promise<{ externalId: string; url: string }>;
  /** Nobody can begin to pay there any more. */
  closePage(externalId: string): Promise<void>;
  /**
   * Gives money of a payment back the way it came. `total` is all that went back of it until then, where the provider
   * says so at once; otherwise it tells later.
   */
  refund(refund: {
    organizationId: string;
    invoiceId: string;
    paymentKey: string;
    amount: number;
    currency: string;
    idempotencyKey: string;
  }): Promise<{ state: 'done' | 'pending' | 'failed'; total: number | undefined }>;
};

/** What a provider tells, in words that any could use. */
export type ProviderNews = {
  /** The invoice it was asked for, where the provider still knows. */
  invoiceId?: string;
  /** Its name for the payment; the same for all that happens to it. */
  paymentKey?: string;
  /** The page it was paid on. */
  pageId?: string;
} & (
  | { kind: 'paid' | 'pending' | 'failed' | 'disputed'; money: ProviderMoney }
  /** All that went back of a payment until now, not only what is new. */
  | { kind: 'refunded'; total: ProviderMoney }
  | { kind: 'refund-failed'; refundKey: string; money: ProviderMoney }
);

/** In minor units; undefined where it cannot be written in those of the currency. */
export type ProviderMoney = { amount: number | undefined; currency: string };
