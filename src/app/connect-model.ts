import { readOrganizationIn } from '../accounts/read-organization.js';
import type { Foundation } from '../app.js';
import { createBreaker } from '../intake/model/breaker.js';
import { createOpenAiModel } from '../intake/model/openai-model.js';
import { createReadByModel, type ReadByModel } from '../intake/model/read-by-model.js';
import { createGate } from '../vault/gate.js';
import type { ModelHealth } from './model-health.js';

/** How long a customer may wait for the model before the rules answer alone. */
const DEADLINE_MS = 8_000;

/** The language model as the bot's second reader; undefined without a key. */
export function connectModel(foundation: Foundation, health: ModelHealth): ReadByModel | undefined {
  const { clock, config, keys, logger, metrics, storage } = foundation;
  return (
    config.model &&
    createReadByModel({
      db: foundation.database.db,
      clock,
      logger,
      storage,
      gate: createGate(keys),
      breaker: createBreaker(clock),
      ask: createOpenAiModel({ ...config.model, deadlineMs: DEADLINE_MS }),
      async readSettings(tx) {
        const { settings } = await readOrganizationIn(tx);
        const { understandByModel, modelTokensPerMonth, photosToModel } = settings;
        return { on: understandByModel, tokensPerMonth: modelTokensPerMonth, photos: photosToModel };
      },
      observe(call) {
        metrics.observeModel(call);
        health.note(call.outcome);
      },
    })
  );
}
