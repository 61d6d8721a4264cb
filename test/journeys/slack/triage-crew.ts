import { SlackPerson } from '../../fakes/slack-person.js';
import { SlackServer } from '../../fakes/slack-server.js';
import { SHOP, startDocket } from '../docket-under-test.js';
import { type Browser, inviteAndSignIn, signIn } from '../signed-in.js';
import { cardsIn, inviteBot } from './slack-talk.js';

/** A shop whose staff work in Slack: its Docket, its workspace, and its people in both. */
export type Crew = Awaited<ReturnType<typeof openCrew>>;

export async function openCrew() {
  const slack = new SlackServer();
  await slack.start();
  const docket = await startDocket({ environment: slack.environment() });
  await inviteBot(slack, docket);
  const owner = await signIn(docket.url, docket.signInUrl);
  const person = (userId: string, teamId?: string) => new SlackPerson(slack, docket.url, userId, teamId);

  /** Somebody who is invited, signs in, and links themselves from Slack. */
  async function hire(role: string, name: string) {
    const email = `${name.toLowerCase()}@northside.example`;
    const browser = await inviteAndSignIn(docket.url, owner, { email, role, name });
    const inSlack = person(`U0${name.toUpperCase()}`);
    await linkUp(inSlack, browser);
    return { browser, slack: inSlack, memberId: await memberId(name) };
  }
  const memberId = async (name: string) => {
    const [row] = await docket.rows<{ id: string }>('SELECT id FROM member WHERE name = $1', [name]);
    return row?.id ?? '';
  };

  /** A customer texts; the newest card is theirs. */
  async function say(body: string, from: string, photos: Uint8Array[] = []): Promise<void> {
    const media = photos.map((bytes) => ({ bytes, contentType: 'image/jpeg' }));
    await docket.twilio.text({ from, to: SHOP, body, media });
    await docket.settled();
  }

  return {
    slack,
    docket,
    owner,
    person,
    hire,
    say,
    newestCard: () => cardsIn(slack).at(-1) ?? raise('there is no card'),
    /** What our number has texted to a customer. */
    texts: (to: string) =>
      docket.twilio
        .conversation(to)
        .filter(({ direction }) => direction !== 'inbound')
        .map(({ body }) => body),
    conversation: async (address: string) => {
      const [row] = await docket.rows<Record<string, unknown> & { id: string }>(
        'SELECT * FROM conversation WHERE address = $1 ORDER BY id DESC LIMIT 1',
        [address],
      );
      return row ?? raise(`nobody wrote from ${address}`);
    },
    async close() {
      await docket.close();
      await slack.stop();
    },
  };
}

/** The address in what somebody was told last. */
export function linkHeard(person: SlackPerson): string {
  const [url] =
    /http[^"\\]*\/settings\/slack\/link\?token=[\w-]+/.exec(JSON.stringify(person.heard.at(-1))) ?? [];
  return url ?? raise('no link was given');
}

/** Types `/docket link`, opens the link in a browser where one is signed in, and confirms it. */
export async function linkUp(person: SlackPerson, browser: Browser): Promise<void> {
  await person.type('link');
  const url = new URL(linkHeard(person));
  const page = await browser.get(`${url.pathname}${url.search}`);
  const done = await browser.post(url.pathname, { token: url.searchParams.get('token') ?? '' });
  if (page.status !== 200 || done.status !== 303)
    throw new Error(`not linked: ${page.status}, ${done.status}`);
}

function raise(message: string): never {
  throw new Error(message);
}
