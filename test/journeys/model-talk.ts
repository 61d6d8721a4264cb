import { type ModelServer, type ProposedFact, startModelServer } from '../fakes/model-server.js';
import { type DocketUnderTest, SHOP, startDocket } from './docket-under-test.js';
import { takePhoto } from './pictures.js';

export type Kept = { field: string; value: string; source: string; text: string | null };

/** A Docket with a language model outside of it, and customers who text it. */
export async function startModelTalk() {
  const model: ModelServer = await startModelServer();
  const docket: DocketUnderTest = await startDocket({
    environment: {
      OPENAI_API_KEY: 'sk-test',
      OPENAI_BASE_URL: model.baseUrl,
      OPENAI_MODEL: 'fake',
      PHOTO_READERS: '1',
    },
  });
  let lastNumber = 300;

  const settings = (wanted: object) =>
    docket.rows('UPDATE organization SET settings = settings || $1::jsonb', [JSON.stringify(wanted)]);
  const factsOf = (from: string) =>
    docket.rows<Kept>(
      `SELECT f.field, f.value, f.source, m.text FROM fact f JOIN conversation c ON c.id = f.conversation_id
       LEFT JOIN message m ON m.id = f.message_id WHERE c.address = $1 AND f.current ORDER BY f.field`,
      [from],
    );

  return {
    docket,
    model,
    settings,
    factsOf,
    newCustomer: () => `+1201555${String(++lastNumber).padStart(4, '0')}`,
    byModel: async (from: string) => (await factsOf(from)).filter(({ source }) => source === 'model'),
    /** A model with nothing to say, and the settings that an organization begins with. */
    async calm() {
      model.behave({ kind: 'good', facts: () => [] });
      await settings({
        understandByModel: true,
        photosToModel: false,
        modelTokensPerMonth: 1_000_000,
        replyDelayMs: 0,
      });
    },
    /** Texts, and waits until the bot has answered. */
    async say(from: string, body: string, photos: number[] = []) {
      const media = await Promise.all(photos.map(takePhoto));
      await docket.twilio.text({ from, to: SHOP, body, media });
      await docket.settled(40_000);
    },
    answersTo: (phone: string) =>
      docket.twilio
        .conversation(phone)
        .filter(({ direction }) => direction !== 'inbound')
        .map(({ body }) => body),
    /** The model says these of the newest message. */
    modelSays: (...facts: Omit<ProposedFact, 'message' | 'sure'>[]) =>
      model.behave({
        kind: 'good',
        facts: (messages) => {
          const message = messages.findLast(({ from }) => from === 'customer')?.number ?? 0;
          return facts.map((fact) => ({ ...fact, message, sure: true }));
        },
      }),
    async metric(line: string) {
      const text = await (await fetch(`${docket.url}/metrics`)).text();
      return Number(
        text
          .split('\n')
          .find((one) => one.startsWith(`${line} `))
          ?.split(' ')[1],
      );
    },
    async close() {
      await docket.close();
      await model.close();
    },
  };
}
