import twilio from 'twilio';

export type SignedPost = {
  /** What is signed: the URL as configured at Twilio. */
  url: string;
  /** Where the request really goes, when the public URL is not reachable from here. */
  target: string;
  form: Readonly<Record<string, string>>;
  authToken: string;
  timeoutMs: number;
  signal: AbortSignal;
};

export type PostResult = { status: number; body: string } | { error: 'timeout' | 'connection' | 'closed' };

/** Posts a form the way Twilio calls a webhook, with its signature. Never throws; follows no redirect. */
export async function postForm(post: SignedPost): Promise<PostResult> {
  const timeout = AbortSignal.timeout(post.timeoutMs);
  try {
    const response = await fetch(post.target, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
        'user-agent': 'TwilioProxy/1.1',
        accept: '*/*',
        'x-twilio-signature': twilio.getExpectedTwilioSignature(post.authToken, post.url, post.form),
      },
      body: new URLSearchParams(post.form).toString(),
      redirect: 'manual',
      signal: AbortSignal.any([timeout, post.signal]),
    });
    return { status: response.status, body: await response.text() };
  } catch {
    // What Twilio sees of a webhook that fails: that it was late, or that there was no connection.
    if (post.signal.aborted) return { error: 'closed' };
    return { error: timeout.aborted ? 'timeout' : 'connection' };
  }
}

export function isSuccess(result: PostResult): boolean {
  return 'status' in result && result.status >= 200 && result.status < 300;
}
