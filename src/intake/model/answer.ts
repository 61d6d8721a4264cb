import { z } from 'zod';
import { MODEL_FIELDS, type ModelAnswer } from './ask-model.js';

/** What the model is asked to answer in: bounds are checked afterwards, since not every server knows them. */
export const AnswerShape = z.strictObject({
  facts: z.array(
    z.strictObject({
      field: z.enum(MODEL_FIELDS),
      value: z.string(),
      message: z.number(),
      quote: z.string(),
      sure: z.boolean(),
    }),
  ),
});

const Answer = z.strictObject({
  facts: z
    .array(
      z.strictObject({
        field: z.enum(MODEL_FIELDS),
        value: z.string().max(1_000),
        message: z.int().min(1).max(1_000),
        quote: z.string().max(2_000),
        sure: z.boolean(),
      }),
    )
    .max(40),
});

/** As much of a completion as Docket looks at; compatible servers differ in the rest. */
const Completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.unknown().optional(),
});
const Usage = z.object({ total_tokens: z.int().min(0).max(10_000_000) });

/** What a completion comes to. Never throws, whatever a server has sent. */
export function readCompletion(completion: unknown): ModelAnswer {
  const parsed = Completion.safeParse(completion);
  const choice = parsed.data?.choices[0];
  const usage = Usage.safeParse(parsed.data?.usage);
  const tokens = usage.success ? usage.data.total_tokens : null;
  if (!choice) {
    return { outcome: 'unfit', tokens };
  }
  if (choice.message.refusal || choice.finish_reason === 'content_filter') {
    return { outcome: 'refused', tokens };
  }
  const answer = Answer.safeParse(parseJson(choice.message.content ?? ''));
  return answer.success
    ? { outcome: 'answered', proposals: answer.data.facts, tokens }
    : { outcome: 'unfit', tokens };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
