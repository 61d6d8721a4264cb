import OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { AnswerShape, readCompletion } from './answer.js';
import type { AskModel, ModelAnswer, Prompt } from './ask-model.js';
import { instructionsFor, MOST_ANSWER_TOKENS, writeMessages } from './prompt.js';

export type OpenAiSettings = {
  apiKey: string;
  /** Any server that speaks OpenAI's chat completions with structured output. */
  baseUrl: string;
  model: string;
  /** From the call to the whole answer, in milliseconds. */
  deadlineMs: number;
};

/** An answer of some forty facts is a few kilobytes. */
const MOST_ANSWER_BYTES = 256 * 1024;

/**
 * The model behind an OpenAI-compatible server, without tools and without memory. One try a call: whoever waits is
 * answered by the rules instead, and the text is read again with the next one. Redirects are not followed, since
 * they would take texts elsewhere.
 */
export function createOpenAiModel({ apiKey, baseUrl, model, deadlineMs }: OpenAiSettings): AskModel {
  const client = new OpenAI({
    apiKey,
    baseURL: baseUrl,
    // Set here, or the library would take them from variables that are not Docket's.
    organization: null,
    project: null,
    logLevel: 'off',
    maxRetries: 0,
    timeout: deadlineMs,
    fetchOptions: { redirect: 'error' },
    fetch: boundedFetch,
  });
  return async (prompt) => {
    const signal = AbortSignal.timeout(deadlineMs);
    try {
      const completion = await client.chat.completions.create(
        {
          model,
          max_completion_tokens: MOST_ANSWER_TOKENS,
          messages: [
            { role: 'system', content: instructionsFor(prompt.trade) },
            { role: 'user', content: contentOf(prompt) },
          ],
          response_format: zodResponseFormat(AnswerShape, 'facts'),
        },
        { signal },
      );
      return readCompletion(completion);
    } catch (error) {
      return signal.aborted ? { outcome: 'timeout', tokens: null } : explain(error);
    }
  };
}

function contentOf(prompt: Prompt): OpenAI.Chat.Completions.ChatCompletionContentPart[] {
  return [
    { type: 'text', text: writeMessages(prompt) },
    ...prompt.photos.flatMap(({ message, mime, bytes }) => [
      { type: 'text' as const, text: `Photo of message ${message}:` },
      {
        type: 'image_url' as const,
        image_url: {
          url: `data:${mime};base64,${Buffer.from(bytes).toString('base64')}`,
          detail: 'low' as const,
        },
      },
    ]),
  ];
}

/** What an error means; its words are the server's, and go nowhere. */
function explain(error: unknown): ModelAnswer {
  if (error instanceof OpenAI.APIConnectionTimeoutError || error instanceof OpenAI.APIUserAbortError) {
    return { outcome: 'timeout', tokens: null };
  }
  if (error instanceof OpenAI.APIConnectionError) {
    return error.cause instanceof TooLongError
      ? { outcome: 'unfit', tokens: null }
      : { outcome: 'unreachable', tokens: 0 };
  }
  if (error instanceof OpenAI.APIError && typeof error.status === 'number') {
    const { status, code, headers } = error;
    if (status === 429) {
      const pauseMs = readRetryAfter(headers);
      return { outcome: 'limited', tokens: 0, status, ...(pauseMs === undefined ? {} : { pauseMs }) };
    }
    if (status >= 500) {
      return { outcome: 'unreachable', tokens: 0, status };
    }
    return { outcome: code === 'content_filter' ? 'refused' : 'rejected', tokens: 0, status };
  }
  return { outcome: 'unfit', tokens: null };
}

function readRetryAfter(headers: Headers | undefined): number | undefined {
  const value = headers?.get('retry-after') ?? '';
  const ms = /^\d{1,9}$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
  return ms > 0 ? ms : undefined;
}

class TooLongError extends Error {}

/** Reads the whole answer under the call's own deadline, and no more of it than an answer can have. */
async function boundedFetch(url: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_ANSWER_BYTES) {
      throw new TooLongError('the answer is too long');
    }
    chunks.push(chunk);
  }
  const { status, statusText, headers } = response;
  return new Response(bytes === 0 ? null : Buffer.concat(chunks), { status, statusText, headers });
}
