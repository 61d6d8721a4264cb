import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import {
  createSimulator,
  type Simulator,
  type SimulatorOptions,
} from '../../src/channels/simulator/create-simulator.js';
import {
  createTwilioWebhook,
  type TwilioDelivery,
  type TwilioStatusUpdate,
  type TwilioWebhookParts,
} from '../../src/channels/twilio/webhook.js';

export const ACCOUNT_SID = `AC${'0f'.repeat(16)}`;
export const AUTH_TOKEN = 'a-token-made-up-for-tests';
export const SHOP = '+12025550100';
export const TOM = '+12015550123';

export type Door = {
  url: string;
  simulator: Simulator;
  /** Every call of `receive`, in order. */
  deliveries: TwilioDelivery[];
  statuses: TwilioStatusUpdate[];
  /** Replaces what `receive` does after it has noted the delivery. */
  onReceive(take: TwilioWebhookParts['receive']): void;
  close(): Promise<void>;
};

/** Docket's webhook routes and the simulator in one server; what lies behind the door is a note of each call. */
export async function startDoor(options: Partial<SimulatorOptions> = {}): Promise<Door> {
  const app = express();
  const server = createServer(app);
  const url = await listen(server);
  const deliveries: TwilioDelivery[] = [];
  const statuses: TwilioStatusUpdate[] = [];
  const publicUrl = typeof options.publicUrl === 'string' ? options.publicUrl : url;
  let take: TwilioWebhookParts['receive'] = async () => 'received';
  app.use(
    createTwilioWebhook({
      publicUrl,
      authToken: AUTH_TOKEN,
      async receive(delivery) {
        deliveries.push(delivery);
        return take(delivery);
      },
      async receiveStatus(update) {
        statuses.push(update);
        return 'received';
      },
      logger: { warn() {}, error() {} },
    }),
  );
  const simulator = createSimulator({
    accountSid: ACCOUNT_SID,
    authToken: AUTH_TOKEN,
    docketUrl: url,
    retryDelayMs: 10,
    statusDelayMs: 5,
    listNumbers: async () => [{ number: SHOP, name: 'Front desk' }],
    ...options,
    publicUrl,
  });
  app.use('/simulator', simulator.router);
  return {
    url,
    simulator,
    deliveries,
    statuses,
    onReceive(next) {
      take = next;
    },
    async close() {
      await simulator.close();
      await stop(server);
    },
  };
}

export async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
