import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One entry of an answer, as a model is asked to give it. */
export type ProposedFact = { field: string; value: string; message: number; quote: string; sure: boolean };
type Shown = { number: number; from: string; text: string };

/** What the server does with the next calls. */
export type Behaviour =
  | { kind: 'good'; facts(messages: Shown[]): ProposedFact[]; tokens?: number; after?: Promise<void> }
  /** Any content in a completion that is otherwise in order. */
  | { kind: 'content'; content: unknown; finishReason?: string; refusal?: string; usage?: unknown }
  /** Any answer at all. */
  | { kind: 'raw'; status: number; body: string; headers?: Record<string, string> }
  /** Sends without end. */
  | { kind: 'endless' }
  /** Takes the call and says nothing. */
  | { kind: 'hang' }
  /** Says that an answer comes, and stops in the middle of it. */
  | { kind: 'half' }
  | { kind: 'reset' };

export type ModelServer = {
  /** As OPENAI_BASE_URL. */
  baseUrl: string;
  /** The body of every call, as it came. */
  calls: string[];
  headers: IncomingHttpHeaders[];
  behave(behaviour: Behaviour): void;
  /** The messages of the latest call. */
  shown(): Shown[];
  /** The pictures of the latest call, as data URLs. */
  pictures(): string[];
  close(): Promise<void>;
};

const NOTHING: Behaviour = { kind: 'good', facts: () => [] };

/** A model behind the endpoint of chat completions, on plain node:http: what it is told to be, good or not. */
export async function startModelServer(): Promise<ModelServer> {
  const calls: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  let behaviour = NOTHING;
  const server = createServer(async (request, response) => {
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions') {
      response.writeHead(404).end('{"error":{"message":"no such endpoint"}}');
      return;
    }
    const body = await readBody(request);
    calls.push(body);
    headers.push(request.headers);
    const now = behaviour;
    await (now.kind === 'good' ? now.after : undefined);
    answer(response, now, body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    calls,
    headers,
    behave(next) {
      behaviour = next;
    },
    shown: () => messagesOf(calls.at(-1) ?? ''),
    pictures: () =>
      partsOf(calls.at(-1) ?? '').flatMap((part) => (part.image_url ? [part.image_url.url] : [])),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function answer(response: ServerResponse, behaviour: Behaviour, body: string): void {
  const json = { 'content-type': 'application/json' };
  switch (behaviour.kind) {
    case 'good': {
      const content = JSON.stringify({ facts: behaviour.facts(messagesOf(body)) });
      const usage = { prompt_tokens: 500, completion_tokens: 100, total_tokens: behaviour.tokens ?? 600 };
      response.writeHead(200, json).end(JSON.stringify(completion(content, 'stop', undefined, usage)));
      return;
    }
    case 'content': {
      const { content, finishReason = 'stop', refusal, usage } = behaviour;
      response.writeHead(200, json).end(JSON.stringify(completion(content, finishReason, refusal, usage)));
      return;
    }
    case 'raw':
      response.writeHead(behaviour.status, { ...json, ...behaviour.headers }).end(behaviour.body);
      return;
    case 'endless': {
      response.writeHead(200, json);
      response.write('{"choices":[{"message":{"content":"');
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(64 * 1024)));
      };
      response.on('drain', more);
      more();
      return;
    }
    case 'half':
      response.writeHead(200, json).write('{"choices":[');
      return;
    case 'reset':
      response.destroy();
      return;
    case 'hang':
      return;
  }
}

function completion(content: unknown, finish_reason: string, refusal: string | undefined, usage: unknown) {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion',
    created: 1,
    model: 'fake',
    choices: [{ index: 0, finish_reason, message: { role: 'assistant', content, refusal: refusal ?? null } }],
    usage,
  };
}

type Part = { type: string; text?: string; image_url?: { url: string } };

function partsOf(body: string): Part[] {
  const { messages } = JSON.parse(body) as { messages: { role: string; content: string | Part[] }[] };
  const content = messages.find(({ role }) => role === 'user')?.content;
  return Array.isArray(content) ? content : [];
}

function messagesOf(body: string): Shown[] {
  const text = partsOf(body).find((part) => part.type === 'text')?.text ?? '{"messages":[]}';
  return (JSON.parse(text) as { messages: Shown[] }).messages;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
}
