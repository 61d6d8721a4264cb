import type { FactField } from '../understand/fact.js';

/** What a model may say something about. Whether there is a passcode is read from the text's placeholders alone. */
export const MODEL_FIELDS = [
  'name',
  'device',
  'brand',
  'model',
  'fault',
  'address',
  'preferredTime',
  'phone',
  'email',
  'urgency',
] as const satisfies readonly FactField[];
export type ModelField = (typeof MODEL_FIELDS)[number];

/** One message as the model reads it; answers name it by its number. The text has passed the door and the gate. */
export type ShownMessage = { number: number; from: 'customer' | 'business'; text: string };
/** A photo's preview, which carries no metadata. */
export type ShownPhoto = { message: number; mime: string; bytes: Uint8Array };
export type Prompt = { trade: string; messages: readonly ShownMessage[]; photos: readonly ShownPhoto[] };

/** One fact as a model put it. Only its shape has been checked. */
export type Proposal = { field: ModelField; value: string; message: number; quote: string; sure: boolean };

/** Why a call brought nothing: the server is slow, away, busy, does not take the call; the model will not; nonsense. */
export const MODEL_FAILURES = ['timeout', 'unreachable', 'limited', 'rejected', 'refused', 'unfit'] as const;
export type ModelFailure = (typeof MODEL_FAILURES)[number];

export type ModelAnswer =
  | { outcome: 'answered'; proposals: readonly Proposal[]; tokens: number | null }
  | {
      outcome: ModelFailure;
      /** What it cost; `null` where nobody can say. */
      tokens: number | null;
      /** The HTTP status, where there was one. */
      status?: number;
      /** How long the server wants to be left alone, in milliseconds. */
      pauseMs?: number;
    };

/** Port: asks a model once. It ends by its own deadline and never throws. */
export type AskModel = (prompt: Prompt) => Promise<ModelAnswer>;
