import express, { type Router } from 'express';
import type { Foundation } from '../app.js';
import { createHealth } from '../web/health/create-health.js';

/** `/healthz`, `/readyz` and `/metrics` of this process. */
export function createHealthDoor({ database, logger, metrics, queue, storage }: Foundation): Router {
  return createHealth({
    checks: {
      database: async () => void (await database.db.pool.query('SELECT 1')),
      queue: () => queue.checkReady(),
      storage: () => storage.checkReady(),
    },
    metrics,
    logger,
  });
}

/** All that a process without pages answers on its port: how it is. */
export function createWorkerDoor(foundation: Foundation): express.Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(createHealthDoor(foundation));
  return app;
}
