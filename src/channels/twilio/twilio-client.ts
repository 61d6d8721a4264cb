import twilio from 'twilio';
import { TWILIO_API_URL } from './media-credentials.js';

export type TwilioSettings = {
  accountSid: string;
  authToken: string;
  /** Where Twilio's REST API is; a base path is kept. Default Twilio's. */
  apiUrl?: string;
  /** Milliseconds for one request. Default 15,000. */
  timeout?: number;
};

export type TwilioClient = ReturnType<typeof twilio>;

const DEFAULT_TIMEOUT = 15_000;

/**
 * Twilio's official client. With another `apiUrl` only the address of each request changes. It never retries by
 * itself: a request that is repeated blindly can send a text twice.
 */
export function createTwilioClient(settings: TwilioSettings): TwilioClient {
  const timeout = settings.timeout ?? DEFAULT_TIMEOUT;
  const httpClient = new RelocatedRequestClient(settings.apiUrl ?? TWILIO_API_URL, timeout);
  return twilio(settings.accountSid, settings.authToken, { httpClient, autoRetry: false });
}

class RelocatedRequestClient extends twilio.RequestClient {
  private readonly base: string;

  constructor(apiUrl: string, timeout: number) {
    super({ timeout, autoRetry: false });
    this.base = apiUrl.replace(/\/+$/, '');
  }

  override request<Data>(options: Parameters<typeof twilio.RequestClient.prototype.request<Data>>[0]) {
    return super.request<Data>({ ...options, uri: this.relocate(options.uri) });
  }

  private relocate(uri: string): string {
    if (this.base === TWILIO_API_URL) return uri;
    const address = new URL(uri);
    return `${this.base}${address.pathname}${address.search}`;
  }
}
