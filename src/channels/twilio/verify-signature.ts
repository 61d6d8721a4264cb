import twilio from 'twilio';

export type SignedForm = Readonly<Record<string, string | readonly string[]>>;

export type SignatureCheck = (request: {
  /** Path and query exactly as they arrived, beginning with `/`. */
  pathAndQuery: string;
  form: SignedForm;
  signature: string | undefined;
}) => boolean;

/**
 * Tells whether Twilio signed a form: HMAC-SHA1 over the public URL and every parameter, sorted, values as they
 * came (https://www.twilio.com/docs/usage/security). The URL is the configured public one with the request's own
 * path and query, never the Host header, which anyone can write. Parameters not known here are part of the
 * signature like all others. Never throws.
 */
export function createSignatureCheck(settings: { publicUrl: string; authToken: string }): SignatureCheck {
  const base = settings.publicUrl.replace(/\/+$/, '');
  return ({ pathAndQuery, form, signature }) => {
    // An absolute-form request target ("POST http://other/…") would otherwise be glued to the public URL.
    if (signature === undefined || !pathAndQuery.startsWith('/')) return false;
    return twilio.validateRequest(settings.authToken, signature, base + pathAndQuery, form);
  };
}
