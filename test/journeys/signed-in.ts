/** Docket as one signed-in person's browser sees it, without scripts. */
export type Browser = {
  /** Every answer it was given: address, status, headers and body in one text. */
  seen: { address: string; text: string }[];
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, form?: Fields, headers?: Record<string, string>): Promise<Answer>;
  upload(path: string, file: { name: string; bytes: Uint8Array; type: string }): Promise<Answer>;
  /** As `post`, without a note in `seen`: for the one answer that may hold a secret. */
  reveal(path: string, reason: string): Promise<Answer>;
};

/** Also as pairs, where a name stands more than once. */
export type Fields = Record<string, string> | [name: string, value: string][];

export type Answer = { status: number; headers: Headers; text: string };

/** Uses up a sign-in link or an invitation as a person would: looks at it, presses its button. */
export async function signIn(url: string, link: string): Promise<Browser> {
  const { pathname, searchParams } = new URL(link);
  const token = searchParams.get('token') ?? '';
  const button = pathname === '/invitation' ? pathname : '/sign-in/link/confirm';
  const answer = await fetch(`${url}${button}`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ token }),
  });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  if (answer.status !== 303 || !cookie) {
    throw new Error(`the link did not sign in: ${answer.status} ${await answer.text()}`);
  }
  return openBrowser(url, { cookie });
}

/** With whatever headers say who asks: a cookie, an API key, nothing. */
export function openBrowser(url: string, identity: Record<string, string>): Browser {
  const seen: Browser['seen'] = [];
  async function ask(path: string, init: RequestInit, note = true): Promise<Answer> {
    const answer = await fetch(`${url}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { accept: 'text/html, application/json', ...identity, ...(init.headers as object) },
    });
    const text = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    if (note) {
      const head = [...answer.headers].map((pair) => pair.join(': ')).join('\n');
      seen.push({ address: `${init.method ?? 'GET'} ${path}`, text: `${answer.status}\n${head}\n\n${text}` });
    }
    return { status: answer.status, headers: answer.headers, text: Buffer.from(text, 'latin1').toString() };
  }
  const post = (form: Fields, headers: Record<string, string> = {}) => ({
    method: 'POST',
    body: new URLSearchParams(form),
    headers,
  });
  return {
    seen,
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, form = {}, headers = {}) => ask(path, post(form, headers)),
    reveal: (path, reason) => ask(path, post({ reason }, { accept: 'application/json' }), false),
    upload(path, { name, bytes, type }) {
      const form = new FormData();
      form.append('photos', new Blob([new Uint8Array(bytes)], { type }), name);
      return ask(path, { method: 'POST', body: form });
    },
  };
}

/** Invites somebody on the members' page and signs them in with the link it shows. */
export async function inviteAndSignIn(
  url: string,
  owner: Browser,
  invitation: { email: string; role: string; name: string },
): Promise<Browser> {
  const page = await owner.post('/settings/members/invitations', invitation);
  const [link] = /https?:\/\/[^"\s]*\/(?:invitation|sign-in\/link)\?token=[^"\s]+/.exec(page.text) ?? [];
  if (!link) {
    throw new Error(`no link on the page: ${page.status}`);
  }
  return await signIn(url, link.replaceAll('&amp;', '&'));
}

/** Makes an API key on the settings page, which shows it once. */
export async function makeApiKey(url: string, owner: Browser): Promise<string> {
  const page = await owner.post('/settings/api-keys', { name: 'Everything' });
  const field = /<input[^>]*id="new-key"[^>]*>/.exec(page.text)?.[0] ?? '';
  const key = /value="([^"]+)"/.exec(field)?.[1];
  if (!key) {
    throw new Error(`no key on the page of ${url}: ${page.status}`);
  }
  return key;
}
