import { type Response, Router } from 'express';
import type { Logger } from '../../platform/logging/logger.js';
import type { Metrics } from '../../platform/metrics/create-metrics.js';

/** Resolves when a part can be used now. */
export type Check = () => Promise<void>;

type HealthParts = {
  checks: Readonly<Record<'database' | 'queue' | 'storage', Check>>;
  metrics: Pick<Metrics, 'render'>;
  logger: Pick<Logger, 'warn'>;
  /** How long a part may take to answer; 2,000 ms where not said. */
  patienceMs?: number;
};

type Answer = 'up' | 'down';

/**
 * `GET /healthz`: 200 while the process answers; asks nothing of anybody. `GET /readyz`: 200 when database, queue
 * and storage answer in time, else 503; says which is down, never why (the log does). `GET /metrics`: Prometheus'
 * text. None needs a key, and `/metrics` tells how much work there is: operators keep all three inside their network
 * and let the proxy in front pass only the rest.
 */
export function createHealth({ checks, metrics, logger, patienceMs = 2_000 }: HealthParts): Router {
  const router = Router();
  const parts = Object.entries(checks).map(([name, check]) => ({
    name,
    look: createLook(check, patienceMs, (err) => logger.warn({ err, part: name }, 'A part is not ready')),
  }));
  router.get('/healthz', (_request, response) => {
    send(response, 200, { status: 'up' });
  });
  router.get('/readyz', async (_request, response) => {
    const answers = await Promise.all(parts.map(async ({ name, look }) => [name, await look()] as const));
    const ready = answers.every(([, answer]) => answer === 'up');
    send(response, ready ? 200 : 503, {
      status: ready ? 'up' : 'down',
      checks: Object.fromEntries(answers),
    });
  });
  router.get('/metrics', async (_request, response) => {
    const { contentType, text } = await metrics.render();
    response.set('Cache-Control', 'no-store').set('Content-Type', contentType).send(text);
  });
  return router;
}

function send(response: Response, status: number, body: object): void {
  response.status(status).set('Cache-Control', 'no-store').json(body);
}

/** Looks at one part. While a look hangs the next one waits for it, so that asking often cannot pile up work. */
function createLook(
  check: Check,
  patienceMs: number,
  onDown: (error: unknown) => void,
): () => Promise<Answer> {
  let looking: Promise<Answer> | undefined;
  const look = async (): Promise<Answer> => {
    try {
      await check();
      return 'up';
    } catch (error) {
      onDown(error);
      return 'down';
    }
  };
  return async () => {
    looking ??= look().finally(() => {
      looking = undefined;
    });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<Answer>((resolve) => {
      timer = setTimeout(() => resolve('down'), patienceMs);
    });
    try {
      return await Promise.race([looking, late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
