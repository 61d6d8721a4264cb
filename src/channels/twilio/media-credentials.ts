export const TWILIO_API_URL = 'https://api.twilio.com';

export type MediaAccess = {
  credentials: { scheme: 'basic'; username: string; password: string };
  /** The only hosts (`host`, or `host:port` where the port is not the scheme's own) that may see them. */
  credentialHosts: string[];
};

/**
 * What a fetch of Twilio media may show, and to whom: the API's own hosts (that of `apiUrl` and api.twilio.com) and
 * no other. Twilio redirects media to other hosts (https://www.twilio.com/docs/messaging/api/media-resource), and a
 * forged webhook can name any.
 */
export function createMediaAccess(settings: {
  accountSid: string;
  authToken: string;
  apiUrl?: string;
}): MediaAccess {
  const addresses = [TWILIO_API_URL, settings.apiUrl ?? TWILIO_API_URL];
  return {
    credentials: { scheme: 'basic', username: settings.accountSid, password: settings.authToken },
    credentialHosts: [...new Set(addresses.map((address) => new URL(address).host))],
  };
}
