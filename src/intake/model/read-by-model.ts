import type { Clock } from '../../platform/clock.js';
import type { Claimed } from '../../platform/database/claim.js';
import type { Database, Tx } from '../../platform/database/database.js';
import type { Logger } from '../../platform/logging/logger.js';
import type { Storage } from '../../platform/storage/storage.js';
import type { Gate } from '../../vault/gate.js';
import type { AskModel, ModelAnswer, ModelFailure } from './ask-model.js';
import type { Breaker } from './breaker.js';
import { settleTokens } from './budget.js';
import { keepFacts } from './keep-facts.js';
import { type ModelSettings, type NoReading, prepareReading, type Reading } from './prepare-reading.js';
import { loadPhotos } from './read-photos.js';

export type ModelOutcome =
  | ModelAnswer['outcome']
  | Exclude<NoReading['kind'], 'nothing'>
  /** Something of ours went wrong. */
  | 'failed';

export type ReadByModelParts = {
  db: Database;
  clock: Clock;
  logger: Logger;
  storage: Pick<Storage, 'read'>;
  gate: Gate;
  breaker: Breaker;
  ask: AskModel;
  readSettings(tx: Tx): Promise<ModelSettings>;
  observe(call: { outcome: ModelOutcome; tokens: number }): void;
};

/** Lets the model read what a conversation's bot is about to answer. Never throws. */
export type ReadByModel = (claimed: Claimed) => Promise<void>;

/** Troubles of the server or of our account with it; the others are about one text. */
const SERVER_TROUBLES: readonly ModelAnswer['outcome'][] = ['timeout', 'unreachable', 'limited', 'rejected'];

/**
 * The model's way into a conversation: read, gate, budget and photos in one short transaction; the call outside of
 * any; facts in a second one. Whatever goes wrong leaves the conversation as the rules understood it, counted and
 * logged without a word of what was said.
 */
export function createReadByModel(parts: ReadByModelParts): ReadByModel {
  return async ({ id: conversationId, organizationId }) => {
    try {
      const prepared = await parts.db.withOrganization(organizationId, async (tx) => {
        const settings = await parts.readSettings(tx);
        const at = parts.clock.now();
        return await prepareReading(tx, conversationId, { ...parts, settings, at });
      });
      if (prepared.kind === 'read') {
        await read(parts, prepared);
      } else if (prepared.kind !== 'nothing') {
        parts.logger.info({ conversationId, outcome: prepared.kind }, 'the rules understand alone');
        parts.observe({ outcome: prepared.kind, tokens: 0 });
      }
    } catch (err) {
      parts.logger.error(
        { err, conversationId },
        'reading by the language model failed; the rules understand alone',
      );
      parts.observe({ outcome: 'failed', tokens: 0 });
    }
  };
}

async function read(parts: ReadByModelParts, reading: Reading): Promise<void> {
  const { trade, messages, conversationId, organizationId, setAside } = reading;
  const photos = await loadPhotos(parts, reading.photos);
  const answer = await parts.ask({ trade, messages, photos });
  const tokens = answer.tokens ?? setAside.tokens;
  noteHealth(parts.breaker, answer);
  parts.observe({ outcome: answer.outcome, tokens });
  const kept = await parts.db.withOrganization(organizationId, async (tx) => {
    await settleTokens(tx, setAside, answer.tokens);
    const proposals = answer.outcome === 'answered' ? answer.proposals : [];
    // A text that a model cannot make sense of is not shown to it again; one it could not be asked about is.
    const wasRead = !SERVER_TROUBLES.includes(answer.outcome);
    return wasRead ? await keepFacts(tx, parts.gate, { reading, proposals, at: parts.clock.now() }) : 0;
  });
  if (answer.outcome === 'answered') {
    const proposed = answer.proposals.length;
    parts.logger.debug({ conversationId, proposed, kept, tokens }, 'the language model has read');
  } else {
    logFailure(parts.logger, conversationId, answer);
  }
}

function noteHealth(breaker: Breaker, answer: ModelAnswer): void {
  if (!SERVER_TROUBLES.includes(answer.outcome)) {
    breaker.succeeded();
  } else {
    breaker.failed(answer.outcome === 'answered' ? undefined : answer.pauseMs);
  }
}

function logFailure(
  logger: Logger,
  conversationId: string,
  { outcome, status }: { outcome: ModelFailure; status?: number },
): void {
  const told = { conversationId, outcome, ...(status === undefined ? {} : { status }) };
  if (outcome === 'rejected') {
    logger.error(
      told,
      'the language model does not take our calls: check OPENAI_API_KEY, OPENAI_BASE_URL and OPENAI_MODEL',
    );
  } else {
    logger.warn(told, 'the language model gave no answer that can be used; the rules understand alone');
  }
}
